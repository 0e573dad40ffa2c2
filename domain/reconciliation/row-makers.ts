/** Which journal entries make which rows of a package, and what those rows repeat of their entry (docs/FORMAT.md). */
import { APPOINTMENT_EVENTS } from '../appointments/appointment';
import type { JsonObject } from '../journal/journal';
import type { CSV_FILES, CsvFileName } from './package-format';
import { MATTER_EVENTS } from '../existing/matter';
import { INTAKE_EVENTS } from '../intakes/intake';
import { REQUEST_EVENTS } from '../requests/request';
import { LETTER_EVENTS } from '../letters/letter';
import { MIGRATION_EVENTS } from '../esv2/migration';
import { SUMMONS_EVENTS } from '../summonses/summons-life';
import { ROW_EVENTS } from './row-state';

/** The files in which an entry of one kind always makes rows, and those in which it may. */
interface Makes {
  readonly always: readonly CsvFileName[];
  readonly maybe?: readonly CsvFileName[];
}

const PAPER_EVENTS = [
  'queued', 'rendering', 'sent', 'held', 'interrupted', 'kept', 'withdrawn', 'answered', 'archived', 'taken', 'sent-elsewhere',
] as const; // prettier-ignore
const NOTICE_EVENTS = ['published', 'confirmed', 'handed', 'failed', 'withdrawn'] as const;

const each = (feature: string, events: readonly string[], makes: Makes) =>
  events.map((event) => [`${feature}.${event}`, makes] as const);

/** Entries of any other kind make no row. */
export const ROW_MAKERS: ReadonlyMap<string, Makes> = new Map<string, Makes>([
  ['receipts.issued', { always: ['receipts.csv', 'receipt-lines.csv'] }],
  ['receipts.cancelled', { always: ['cancellations.csv'] }],
  ['cases.registered', { always: ['cases.csv'], maybe: ['parties.csv', 'documents.csv'] }],
  ['cases.paid-elsewhere', { always: ['payments.csv'] }],
  ['existing.paid-elsewhere', { always: ['payments.csv'] }],
  ['summonses.issued', { always: ['summonses.csv'] }],
  ...each('summonses', SUMMONS_EVENTS, { always: ['summons-events.csv'] }),
  ['cases.corrected', { always: ['corrections.csv'] }],
  ...each('papers', PAPER_EVENTS, { always: ['papers.csv'] }),
  ...each('reregistration', ROW_EVENTS, { always: ['reregistration.csv'] }),
  ...each('appointments', APPOINTMENT_EVENTS, { always: ['appointments.csv'] }),
  ...each('esv2', MIGRATION_EVENTS, { always: ['esv2-migration.csv'] }),
  ...each('existing', MATTER_EVENTS, { always: ['existing.csv'] }),
  ...each('intakes', INTAKE_EVENTS, { always: ['intakes.csv'] }),
  ...each('requests', ['received', ...REQUEST_EVENTS], { always: ['requests.csv'] }),
  ...each('letters', LETTER_EVENTS, { always: ['letters.csv'] }),
  ['applicants.called', { always: ['calls.csv'] }],
  ['notices.written', { always: [], maybe: ['notices.csv'] }],
  ...each('notices', NOTICE_EVENTS, { always: ['notices.csv'] }),
]);

const NONE: ReadonlyMap<CsvFileName, string> = new Map();
const HASH = /^[0-9a-f]{64}$/;

/** The hashes of an entry's rows by file; undefined when they are not those that its kind makes. */
export function boundHashes(
  kind: string,
  { bound }: JsonObject,
): ReadonlyMap<CsvFileName, string> | undefined {
  const { always, maybe = [] } = ROW_MAKERS.get(kind) ?? { always: [] };
  if (bound === undefined) return always.length === 0 ? NONE : undefined;
  if (typeof bound !== 'object' || bound === null || Array.isArray(bound)) return undefined;
  const hashes = Object.entries(bound) as [CsvFileName, unknown][];
  const sound = hashes.every(
    ([file, hash]) =>
      (always.includes(file) || maybe.includes(file)) && typeof hash === 'string' && HASH.test(hash),
  );
  const complete = hashes.length > 0 && always.every((file) => Object.hasOwn(bound, file));
  return sound && complete ? new Map(hashes as [CsvFileName, string][]) : undefined;
}

type ColumnOf = { readonly [F in CsvFileName]?: (typeof CSV_FILES)[F][number] };

/** The column that repeats its entry's `at`, in local time to the second. */
export const AT_COLUMNS: ColumnOf = {
  'receipts.csv': 'issued_at',
  'cancellations.csv': 'cancelled_at',
  'cases.csv': 'registered_at',
  'payments.csv': 'paid_at',
  'summonses.csv': 'issued_at',
  'summons-events.csv': 'at',
  'corrections.csv': 'corrected_at',
  'papers.csv': 'at',
  'reregistration.csv': 'at',
  'esv2-migration.csv': 'at',
  'existing.csv': 'at',
  'intakes.csv': 'at',
  'requests.csv': 'at',
  'letters.csv': 'at',
  'notices.csv': 'at',
  'appointments.csv': 'at',
  'calls.csv': 'at',
};

/** The column that repeats its entry's `actor`. */
export const ACTOR_COLUMNS: ColumnOf = {
  'receipts.csv': 'issuer',
  'summons-events.csv': 'actor',
  'corrections.csv': 'actor',
  'reregistration.csv': 'actor',
  'appointments.csv': 'actor',
  'esv2-migration.csv': 'actor',
  'existing.csv': 'actor',
  'intakes.csv': 'actor',
  'requests.csv': 'actor',
  'letters.csv': 'actor',
  'calls.csv': 'actor',
};
