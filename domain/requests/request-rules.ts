/** What may be done to a request now, and by whom. Each rule answers the first thing that is wrong. */
import { fail, failAt, ok, type Result } from '../result';
import type { Instant } from '../time/civil-time';
import type { ClockStanding } from './request-clock';
import { isDone, isPaused, type RequestEvent, type RequestState, type RequestStateName } from './request';
import { isDuty, type Duty, type Service, type ServiceStep, type Way } from './service';

/** The officer who does it, as far as the rules ask. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly duties: readonly Duty[];
  readonly supervisor: boolean;
}

/** What is written down with a step. */
export interface StepGiven extends Pick<
  RequestEvent,
  'happenedAt' | 'toAt' | 'who' | 'way' | 'reference' | 'note'
> {
  /** The codes of what was found true. */
  readonly checked: readonly string[];
}

/** The field of what was given that is wrong, by the name that it has where it is typed. */
type Field = 'happenedLocal' | 'toLocal' | 'who' | 'way' | 'reference' | 'note' | 'checked';
type Wrong<Code extends string> = { code: Code; fields?: { path: Field; code: Code }[] };
export type GivenError = Wrong<'request-time-wrong' | 'step-evidence-needed' | 'request-way-wrong'>;
export type StepError =
  | GivenError
  | Wrong<
      | 'request-ended'
      | 'request-step-unknown'
      | 'request-step-done'
      | 'step-too-early'
      | 'duty-needed'
      | 'approval-by-supervisor'
      | 'one-officer'
      | 'step-by-requester'
      | 'step-check-needed'
    >;

/** Who does it for whom, and the time at which it is written down. */
export interface StepScene {
  readonly actor: Actor;
  readonly requester: string;
  readonly now: Instant;
}

/** Whether a step may be done: it is its turn, and all that it needs was given. */
export function checkStep(
  service: Service,
  state: RequestState,
  code: string,
  given: StepGiven,
  scene: StepScene,
): Result<ServiceStep, StepError> {
  const step = checkTurn(service, state, code, given, scene);
  return step.ok ? (wrongGiven(service, step.value, given) ?? step) : step;
}

/** Whether it is a step's turn, in these hands, at this time; a refusal needs no more than that. */
export function checkTurn(
  service: Service,
  state: RequestState,
  code: string,
  given: Pick<StepGiven, 'happenedAt' | 'toAt'>,
  { actor, requester, now }: StepScene,
): Result<ServiceStep, StepError> {
  const step = service.steps.find((each) => each.code === code);
  if (!step) return fail('request-step-unknown');
  // whoever was refused is told of it, and that is all that is left to do
  const telling = state.state === 'refused' && step.kind === 'tell';
  if (state.state !== 'open' && !telling) return fail('request-ended');
  if (isDone(state, code)) return fail('request-step-done');
  if (!telling && !step.needs.every((needed) => isDone(state, needed))) return fail('step-too-early');
  return wrongHands(service, state, step, actor, requester) ?? wrongTime(state, step, given, now) ?? ok(step);
}

function wrongHands(
  service: Service,
  state: RequestState,
  { by, kind, notRequester }: ServiceStep,
  actor: Actor,
  requester: string,
) {
  if (isDuty(by) && by !== 'desk' && !actor.duties.includes(by)) return fail('duty-needed');
  if (by === 'desk' && kind === 'decide' && !actor.supervisor) return fail('approval-by-supervisor');
  if (service.oneOfficer && state.responsible !== actor.id) return fail('one-officer');
  if (notRequester && samePerson(actor.name, requester)) return fail('step-by-requester');
  return undefined;
}

/** Whoever has the same name, however it is spaced and written, is held to be the same. */
export const samePerson = (one: string, other: string): boolean => plainName(one) === plainName(other);
const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Nothing happens before what it needs, nor after it is written down; a time is agreed on for later than that. */
function wrongTime(
  state: RequestState,
  { needs }: ServiceStep,
  { happenedAt, toAt }: Pick<StepGiven, 'happenedAt' | 'toAt'>,
  now: Instant,
) {
  const earliest = ['receive', ...needs].map((needed) => state.done[needed]?.at ?? happenedAt);
  if (happenedAt > now || earliest.some((at) => happenedAt < at))
    return failAt('happenedLocal', 'request-time-wrong');
  return toAt !== null && toAt < happenedAt ? failAt('toLocal', 'request-time-wrong') : undefined;
}

/** Where each is given, and the field that it is typed in. */
const NEEDS = {
  note: ['note', 'note'],
  reference: ['reference', 'reference'],
  'agreed-time': ['toAt', 'toLocal'],
  representative: ['who', 'who'],
} as const;

function wrongGiven(service: Service, { evidence, checks, kind }: ServiceStep, given: StepGiven) {
  if (checks.some(({ code }) => !given.checked.includes(code))) return failAt('checked', 'step-check-needed');
  const missing = evidence.map((each) => NEEDS[each]).find(([value]) => !given[value]);
  if (missing) return failAt(missing[1], 'step-evidence-needed');
  return kind === 'tell' ? wrongWord(service, given) : undefined;
}

/** The word to the requester: by a way that the service has; spoken, it names who heard it. */
export function wrongWord({ tells }: Service, { way, who }: Pick<StepGiven, 'way' | 'who'>) {
  if (way === null) return failAt('way', 'step-evidence-needed');
  if (!tells.includes(way)) return failAt('way', 'request-way-wrong');
  return (way === 'telephone' || way === 'counter') && who === ''
    ? failAt('who', 'step-evidence-needed')
    : undefined;
}

export type ExtensionError = GivenError | Wrong<'clock-not-running' | 'extension-not-later'>;

/**
 * A promise put off (S2.18): to a later time than the one that stands, with a reason and the word to the requester. One
 * that comes too late is taken, too: the requester is told, and the promise stays broken.
 */
export function checkExtension(
  service: Service,
  standing: ClockStanding | undefined,
  given: Pick<StepGiven, 'happenedAt' | 'way' | 'who' | 'note'> & { readonly toAt: Instant },
  now: Instant,
): Result<null, ExtensionError> {
  if (standing?.kind !== 'running' || standing.dueAt === null) return fail('clock-not-running');
  if (given.toAt <= standing.dueAt || given.toAt <= now) return failAt('toLocal', 'extension-not-later');
  if (given.happenedAt > now || given.happenedAt < standing.from)
    return failAt('happenedLocal', 'request-time-wrong');
  if (given.note === '') return failAt('note', 'step-evidence-needed');
  // whoever cannot be served in time is told by telephone, counter, e-mail or letter, whatever the service's own ways are
  return wrongWord({ ...service, tells: EXTENSION_WAYS }, given) ?? ok(null);
}
const EXTENSION_WAYS: readonly Way[] = ['telephone', 'counter', 'e-mail', 'letter'];

/** The clock waits only where the entry lets it. */
export function checkPause(
  service: Service,
  state: RequestState,
  kind: 'paused' | 'resumed',
): Result<null, { code: 'request-ended' | 'pause-not-allowed' | 'pause-wrong' }> {
  if (state.state !== 'open') return fail('request-ended');
  if (service.pauses.length === 0) return fail('pause-not-allowed');
  return isPaused(state) === (kind === 'resumed') ? ok(null) : fail('pause-wrong');
}

/** Which states each of these may be done in. */
const WHILE = {
  withdrawn: ['open'],
  merged: ['open'],
  'handed-over': ['open', 'done', 'refused'],
  corrected: ['open', 'done', 'refused', 'withdrawn'],
} as const satisfies Record<string, readonly RequestStateName[]>;

export function checkGoing(
  { state }: RequestState,
  act: keyof typeof WHILE,
): Result<null, { code: 'request-ended' }> {
  const states: readonly RequestStateName[] = WHILE[act];
  return states.includes(state) ? ok(null) : fail('request-ended');
}

export const checkReopening = ({ state }: RequestState): Result<null, { code: 'request-not-ended' }> =>
  state === 'open' ? fail('request-not-ended') : ok(null);

/** What was merged is filed with the other; whoever was refused was told of it. */
export function checkFiling(
  { steps }: Service,
  { state, done }: RequestState,
): Result<null, { code: 'request-not-ended' | 'request-not-told' }> {
  if (state !== 'done' && state !== 'refused' && state !== 'withdrawn') return fail('request-not-ended');
  const told = steps.some(({ kind, code }) => kind === 'tell' && isDone({ done }, code));
  return state === 'refused' && !told ? fail('request-not-told') : ok(null);
}
