/** The pieces that the shipped entries are put together from. */
import type {
  Comparison, Evidence, Party, PromiseUnit, Service, ServiceClock, ServicePromise, ServiceStep, StepKind, Way, Words,
} from './service'; // prettier-ignore

export const words = (ms: string, en: string): Words => ({ ms, en });

export const promise = (
  count: number,
  unit: PromiseUnit,
  comparison: Comparison = 'within',
): ServicePromise => ({ count, unit, comparison });

type Rest = Partial<Pick<ServiceStep, 'checks' | 'notRequester' | 'optional'>> & { evidence?: Evidence[] };

/** A step after those that it needs. */
export const step = (
  code: string,
  kind: StepKind,
  by: Party,
  text: Words,
  needs: readonly string[],
  rest: Rest = {},
): ServiceStep => ({
  ...{ code, kind, by, text, needs, evidence: rest.evidence ?? [] },
  ...{
    checks: rest.checks ?? [],
    notRequester: rest.notRequester ?? false,
    optional: rest.optional ?? false,
  },
});

export const receive = (by: Party = 'desk'): ServiceStep =>
  step('receive', 'receive', by, words('Terima permohonan', 'Receive the request'), []);

export const approve = (by: Party = 'desk', needs = ['receive']): ServiceStep =>
  step('approve', 'decide', by, words('Luluskan permohonan', 'Approve the request'), needs);

export const tell = (needs: string, by: Party = 'desk'): ServiceStep =>
  step('tell', 'tell', by, words('Maklumkan pemohon', 'Tell the requester'), [needs]);

/** An outside party's answer: recorded with its date and its reference. */
export const answer = (
  code: string,
  kind: StepKind,
  by: Party,
  text: Words,
  needs: readonly string[],
): ServiceStep => step(code, kind, by, text, needs, { evidence: ['reference'] });

/** Counter and telephone too, unless the document names the ways. */
export const ANY_WAY: readonly Way[] = ['counter', 'telephone', 'e-mail', 'letter', 'memo', 'form'];
export const TOLD_BY: readonly Way[] = ['counter', 'telephone', 'e-mail', 'letter'];

export const DEPARTMENT = words('Jabatan atau agensi kerajaan negeri', 'A state department or agency');

type Given = Pick<Service, 'code' | 'seed' | 'cite' | 'name' | 'steps' | 'clocks'> &
  Partial<Pick<Service, 'asker' | 'arrives' | 'tells' | 'fields' | 'oneOfficer'>>;

/** A shipped entry: its first version, without a pause, since no document promises one. */
export const service = (given: Given): Service => ({
  ...{ version: 1, asker: DEPARTMENT, arrives: ANY_WAY, tells: TOLD_BY, fields: [], oneOfficer: false },
  ...{ pauses: [] },
  ...given,
});

/** The one clock of a service that has one. */
export const clock = (
  code: string,
  name: Words,
  promised: ServicePromise | null,
  fulfilled: string,
  starts = 'receive',
): ServiceClock => ({ code, name, promise: promised, starts, fulfilled });
