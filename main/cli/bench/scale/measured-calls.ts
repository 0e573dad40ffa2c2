/** The calls whose time must not grow with the register, each asked as its screen asks it. */
import { randomUUID } from 'node:crypto';
import { civilDateOf, toLocalText } from '../../../../domain/time/civil-time';
import { need } from '../../../../domain/need';
import type { CallName, InputOf, OutputOf } from '../../../../preload/contract/contract';
import { DEMO_OFFICERS } from '../../../features/drills/demo-office';
import { readReceiptsPage } from '../../../features/receipts/rows/receipt-list';
import { dispatch } from '../../../ipc/dispatch';
import type { OpenCounter } from '../../../open-counter';
import type { Desk } from '../../../demo/desk';
import { personOf, SERIES } from '../fill-register';
import { caseOf } from '../issue';
import type { Seeded } from './seed-register';

export interface CallScene {
  readonly desk: Desk;
  readonly counter: OpenCounter;
  readonly seeded: Seeded;
  /** Receipts in the register when it was made. */
  readonly receipts: number;
}

export interface MeasuredCall {
  readonly name: CallName;
  /** What is asked, where one call is asked in several ways. */
  readonly how: string;
  /** What the `n`-th time asks; whatever it takes to have something to ask with is not measured. */
  readonly ask: (scene: CallScene, n: number) => Promise<Asked>;
}

export interface Asked {
  readonly run: () => Promise<unknown>;
  /** Makes the next time possible. */
  readonly after?: () => Promise<unknown>;
}

const query = <N extends CallName>(
  name: N,
  input: (scene: CallScene, n: number) => InputOf<N>,
  how = '',
): MeasuredCall => ({
  ...{ name, how },
  ask: (scene, n) => {
    const asked = input(scene, n);
    return Promise.resolve({ run: () => scene.desk.must(name, asked) });
  },
});

/** A command that needs something to be there first. */
const command = <N extends CallName>(
  name: N,
  input: (scene: CallScene, n: number) => Promise<InputOf<N>>,
  how = '',
): MeasuredCall => ({
  ...{ name, how },
  ask: async (scene, n) => {
    const asked = await input(scene, n);
    return { run: () => scene.desk.must(name, asked) };
  },
});

const key = (): string => randomUUID();
const minute = ({ desk }: CallScene): string => toLocalText(desk.now()).slice(0, 16);

type Row = OutputOf<'reconciliation.list'>['rows'][number];

/** The next row of the list, brought as far as is asked for. */
async function nextRow({ desk, seeded }: CallScene, state: 'open' | 'taken' | 'entered'): Promise<Row> {
  const { queues } = await desk.must('reconciliation.list', { outage: seeded.restored });
  const item = need(queues[0]?.next, 'next row');
  const { row } = await desk.must('reconciliation.row', { item });
  if (state === 'open') return row;
  await desk.must('reconciliation.take', { item });
  if (state === 'taken') return row;
  await desk.must('reconciliation.enter', { item, officialNumber: row.manualNumber });
  return (await desk.must('reconciliation.row', { item })).row;
}

/** After the first thousand rows: the place where somebody who scrolls arrives. */
async function deepPlace(
  { desk, seeded }: CallScene,
  pile: 'todo' | 'done',
): Promise<InputOf<'reconciliation.list'>> {
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1)
    after = (await desk.must('reconciliation.list', { outage: seeded.restored, pile, after })).next ?? after;
  return { outage: seeded.restored, pile, after };
}

const newest = ({ counter }: CallScene) =>
  need(readReceiptsPage(counter.opened().reading(), { order: NEWEST, after: null }, 1).rows[0], 'receipt');

const NEWEST = { by: 'issued', down: true } as const;
/** The day that most receipts of the register were issued on. */
const someDay = (scene: CallScene) => civilDateOf(newest(scene).issuedAt);

async function someApplicant({ desk, receipts }: CallScene, n: number) {
  const text = `pemohon${(n * 7) % Math.ceil(receipts / 10)}@`;
  const { rows } = await desk.must('applicants.list', { text, after: null });
  return need(rows[0], 'applicant');
}

/** A case of the demo court with a pre-printed form, whose serial is looked up. */
const newCase = ({ desk, seeded }: CallScene, n: number): InputOf<'cases.issue'> => ({
  ...caseOf({ desk, outage: seeded.inForce }, SERIES.court, n),
  formSerial: key().slice(0, 20),
  // the same people come again in every run
  acceptedWarnings: ['documents-missing', 'case-taken-today'],
});

const [, SUPERVISOR] = DEMO_OFFICERS;

export const MEASURED_CALLS: readonly MeasuredCall[] = [
  query('settings.status', () => ({})),
  query('settings.get', () => ({})),
  query('officers.door', () => ({})),
  query('officers.list', () => ({})),
  query('home.agenda', () => ({})),
  query('outages.open', () => ({})),
  query('outages.list', () => ({ after: null })),
  query('outages.list', () => ({ order: { by: 'system', down: false } }), 'by system'),
  query('outages.get', ({ seeded }) => ({ id: seeded.restored }), 'not handed back'),
  query('outages.get', ({ seeded }) => ({ id: seeded.inForce }), 'in force'),
  query('runbooks.of', ({ seeded }) => ({ outage: seeded.restored })),
  query('runbooks.list', () => ({})),
  query('reports.times', ({ seeded }) => ({ outage: seeded.licences })),
  query('cases.intake', () => ({})),
  query('cases.numbers', () => ({})),
  query('cases.draft', () => ({})),
  query('cases.list', () => ({ after: null })),
  query('cases.list', ({ seeded }) => ({ outage: seeded.restored, after: null }), 'of an outage'),
  query('cases.list', () => ({ order: { by: 'number', down: false } }), 'by number'),
  query('cases.list', () => ({ order: { by: 'party', down: false } }), 'by party'),
  query('cases.list', ({ seeded }) => ({ outage: seeded.restored, order: { by: 'party', down: true } }), 'of an outage, by party'),
  query('cases.list', (scene) => ({ day: someDay(scene) }), 'of a day'),
  query('cases.list', () => ({ caseType: SERIES.caseType }), 'of a type'),
  query('cases.list', () => ({ state: 'open' }), 'to be entered'),
  query('cases.get', (scene) => ({ id: newest(scene).caseId ?? '' })),
  query('summonses.list', () => ({ after: null })),
  query('summonses.list', () => ({ order: { by: 'hearing', down: false } }), 'by hearing'),
  query('receipts.books', () => ({})),
  query('receipts.list', () => ({ after: null })),
  query('receipts.list', ({ seeded }) => ({ outage: seeded.restored, after: null }), 'of an outage'),
  query('receipts.list', () => ({ order: { by: 'number', down: true } }), 'by number'),
  query('receipts.list', () => ({ order: { by: 'payer', down: false } }), 'by payer'),
  query('receipts.list', () => ({ order: { by: 'amount', down: true } }), 'by amount'),
  query('receipts.list', ({ seeded }) => ({ outage: seeded.restored, order: { by: 'amount', down: false } }), 'of an outage, by amount'),
  query('receipts.list', (scene) => ({ day: someDay(scene), order: { by: 'payer', down: false } }), 'of a day, by payer'),
  query('receipts.list', () => ({ method: 'qr', order: { by: 'amount', down: true } }), 'of a method, by amount'),
  query('receipts.list', () => ({ state: 'cancelled' }), 'cancelled'),
  query('receipts.claims', () => ({})),
  query('receipts.get', (scene) => ({ id: newest(scene).id })),
  query('receipts.unknownSerials', () => ({})),
  query('papers.open', () => ({})),
  query('papers.list', () => ({})),
  query('papers.list', () => ({ order: { by: 'number', down: false } }), 'by number'),
  query('papers.list', (scene) => ({ day: someDay(scene) }), 'of a day'),
  query('papers.list', () => ({ state: 'amiss' }), 'spoiled or not out'),
  query('reconciliation.list', ({ seeded }) => ({ outage: seeded.restored, pile: 'todo' }), 'to do'),
  query('reconciliation.list', ({ seeded }) => ({ outage: seeded.restored, pile: 'done' }), 'done'),
  query('reconciliation.list', ({ seeded }) => ({ outage: seeded.restored }), 'all'),
  command('reconciliation.list', (scene) => deepPlace(scene, 'todo'), 'tenth page'),
  command('reconciliation.row', async (scene) => ({ item: (await nextRow(scene, 'open')).item })),
  query('reconciliation.packages', () => ({})),
  query('applicants.list', () => ({ text: '', after: null })),
  query('applicants.list', (_scene, n) => ({ text: personOf(n).name.toLowerCase(), after: null }), 'by a name'),
  query('applicants.list', (_scene, n) => ({ text: `pemohon${n * 7}@`, after: null }), 'by an address'),
  query('applicants.list', () => ({ text: '', show: 'bounced', after: null }), 'bounced'),
  query('applicants.list', () => ({ text: '', show: 'retired', after: null }), 'retired'),
  query('applicants.counts', () => ({})),
  command('applicants.get', async (scene, n) => ({ id: (await someApplicant(scene, n)).id })),
  query('applicants.callList', ({ seeded }) => ({ outage: seeded.licences, after: null })),
  query('applicants.callCounts', ({ seeded }) => ({ outage: seeded.licences })),
  query('applicants.enquiries', () => ({ show: 'calls', after: null }), 'calls to make'),
  query('applicants.enquiries', () => ({ show: 'all', after: null }), 'all'),
  query('esv2.list', () => ({ after: null })),
  query('existing.list', () => ({ after: null })),
  query('intakes.list', () => ({ after: null })),
  query('requests.list', () => ({ after: null })),
  query('letters.list', () => ({ after: null })),
  query('appointments.courts', () => ({})),
  query('appointments.day', (scene) => ({ court: SERIES.court, day: someDay(scene) })),
  query('appointments.free', () => ({ court: SERIES.court })),
  query('appointments.callList', ({ seeded }) => ({ outage: seeded.restored, after: null })),
  query('appointments.callCounts', ({ seeded }) => ({ outage: seeded.restored })),
  query('systems.list', () => ({})),
  query('systems.proposals', () => ({})),
  query('systems.availability', () => ({})),
  query('notices.next', () => ({})),
  query('notices.list', () => ({})),
  query('notices.list', ({ seeded }) => ({ outage: seeded.licences }), 'of an outage'),
  query('notices.get', ({ seeded }) => ({ id: seeded.notice })),
  query('notices.draft', ({ seeded }) => ({ outage: seeded.licences, kind: 'update' })),
  command('notices.preview', async ({ desk, seeded }) => {
    const { draft } = await desk.must('notices.draft', { outage: seeded.licences, kind: 'update' });
    return { key: key(), outage: seeded.licences, kind: 'update', ...draft };
  }),
  query('notices.board', () => ({})),
  query('mail.of', ({ seeded }) => ({ origin: 'notice', id: seeded.notice })),
  query('mail.batch', ({ seeded }) => ({ batch: seeded.notice, state: null, search: '', after: 0 })),
  query('mail.batch', ({ seeded }) => ({ batch: seeded.notice, state: 'refused', search: '', after: 0 }), 'refused'),
  query('mail.batch', ({ seeded }, n) => ({ batch: seeded.notice, state: null, search: `pemohon${n * 7}@`, after: 0 }), 'by an address'),
  query('calendar.announcedMonths', () => ({})),
  query('calendar.list', () => ({ year: 2026, state: 'MY-03' })),
  command('cases.keepDraft', (_scene, n) => Promise.resolve({ draft: key(), value: { n } })),
  command('cases.issue', (scene, n) => Promise.resolve(newCase(scene, n))),
  command('summonses.seal', async (scene, n) => {
    const { summons } = await scene.desk.must('cases.issue', newCase(scene, n));
    return { key: key(), summonses: [need(summons, 'summons').id], pendaftar: 'Pendaftar Contoh', sealedLocal: null };
  }),
  command('cases.setLastOfficial', (scene, n) =>
    Promise.resolve({
      ...{ key: key(), series: { ...SERIES, caseType: '017', year: 2025 }, serial: n + 1, source: 'ict' as const },
      asAtLocal: minute(scene),
    }),
  ),
  command('receipts.giveBook', (_scene, n) =>
    Promise.resolve({ key: key(), prefix: `Z${key().slice(0, 8).toUpperCase()}-`, width: 6, first: n + 1, last: n + 1 }),
  ),
  {
    name: 'receipts.cancel',
    how: '',
    ask: async (scene, n) => {
      await sitDown(scene, 'clerk');
      const { receipt } = await scene.desk.must('cases.issue', newCase(scene, n));
      const input = { key: key(), id: need(receipt, 'receipt').id, reason: 'Ujian', original: 'unprinted' } as const;
      return { run: await approved(scene, 'receipts.cancel', input) };
    },
  },
  command('reconciliation.take', async (scene) => ({ item: (await nextRow(scene, 'open')).item })),
  command('reconciliation.enter', async (scene) => {
    const row = await nextRow(scene, 'taken');
    return { item: row.item, officialNumber: row.manualNumber };
  }),
  command('reconciliation.confirm', async (scene) => {
    const { item, reference } = await nextRow(scene, 'entered');
    return { item, reference };
  }),
  command('applicants.add', () =>
    Promise.resolve({
      ...{ key: key(), name: 'Syarikat Contoh Ukur Sdn Bhd', phones: [], permits: [], systems: ['AP'], dataDate: '' },
      ...{ number: `2004010${String(Math.floor(Math.random() * 100_000)).padStart(5, '0')}`, addresses: [] },
      ...{ source: 'counter' as const, reference: '' },
    }),
  ),
  command('applicants.noteEnquiry', (scene) =>
    Promise.resolve({
      ...{ key: key(), outage: scene.seeded.licences, applicant: null, name: 'Ali', phone: '', asked: 'Bila?' },
      callBack: false,
    }),
  ),
  command('applicants.markCalled', async ({ desk }) => {
    const { rows } = await desk.must('applicants.enquiries', { show: 'calls', after: null });
    return { key: key(), enquiry: need(rows[0], 'call to make').id, outcome: 'no-answer', note: '' };
  }),
  {
    name: 'outages.report',
    how: '',
    ask: (scene) => {
      const told = { toldBy: 'Ali', toldHow: 'seen', note: '' } as const;
      const input = { key: key(), system: 'ISPEKS', startedLocal: minute(scene), ...told };
      let id = '';
      return Promise.resolve({
        run: async () => ({ id } = await scene.desk.must('outages.report', input)),
        after: () => scene.desk.must('outages.dismiss', { id, reason: 'Ujian' }),
      });
    },
  },
]; // prettier-ignore

/** Whoever else sits there goes: signing in costs more than most calls. */
export async function sitDown({ desk, counter }: CallScene, role: 'clerk' | 'supervisor'): Promise<void> {
  if (counter.sessions.current()?.officer.role !== role) await desk.as(role);
}

/** Approved by the supervisor just before; throws the code of a refusal. */
async function approved<N extends CallName>(
  { desk, counter }: CallScene,
  call: N,
  input: InputOf<N>,
): Promise<() => Promise<void>> {
  const { code, secret } = SUPERVISOR;
  const { token } = await desk.must('officers.approve', { code, secret, call, input });
  return async () => {
    const answer = await dispatch(counter, { window: 'main', approval: token }, call, input);
    if (!answer.ok) throw new Error(`${call}: ${answer.error.code}`);
  };
}
