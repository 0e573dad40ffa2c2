/** After the outage: re-registration and the reconciliation package. */
import { LIST_REASONS } from '../../domain/reconciliation/esv3-list';
import { CLASSIFICATIONS } from '../../domain/reconciliation/reregistration';
import { ROW_RESULTS, ROW_STATES } from '../../domain/reconciliation/row-state';
import { SUMMONS_STAGES } from '../../domain/summonses/summons-life';
import { z } from 'zod';
import { call, COUNTER_ROLES, EVERY_ROLE, SUPERVISORS } from './call';
import { answerHead, answerRow, givenFile, LIST_ERRORS, takenList } from './imports';
import { cancelledReceipt, id, instant, key, needed, sen, series } from './values';

export const reregistrationRow = z.object({
  /** The case's id. */
  item: id,
  manualNumber: z.string(),
  series,
  serial: z.int(),
  registeredAt: instant,
  firstParty: z.string(),
  secondParty: z.string(),
  caseType: z.string(),
  /** What goes into the reference number of ESV3's payment module (S1.7); empty for a waiver. */
  reference: z.string(),
  receiptNumber: z.string().nullable(),
  /** The newest receipt of the case that was cancelled. */
  cancelled: cancelledReceipt.nullable(),
  amountSen: sen,
  state: z.enum(ROW_STATES),
  /** Where the case's court paper is (S1.5); null where it has none. */
  courtPaper: z.enum(SUMMONS_STAGES).nullable(),
  takenBy: z.string().nullable(),
  /** It was taken before the app last stopped: search ESV3 by the reference first (S1.6). */
  interrupted: z.boolean(),
  officialNumber: z.string().nullable(),
  result: z.enum(ROW_RESULTS),
  /** The first row whose number differed stops its queue until a supervisor lets it go on. */
  stopped: z.boolean(),
  /** Values in the order of the other system's form, for copying with keys 1…9. */
  copy: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      /** What was registered, where the value was corrected since. */
      former: z.string().nullable(),
    }),
  ),
});
export type ReregistrationRow = z.infer<typeof reregistrationRow>;

/** Rows to work, rows in doubt (aside, or interrupted), rows that nobody has to touch any more. */
export const PILES = ['todo', 'doubt', 'done'] as const;
export type Pile = (typeof PILES)[number];

/** Where a page of the work list ends. */
export const workPlace = series.extend({ serial: z.int() });

const isPlace = (text: string): boolean => {
  try {
    return workPlace.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};

/** Whom packages are sealed to: a name for people, and the key that `age-keygen` prints (docs/FORMAT.md "Sealed"). */
export const packageRecipient = z.object({ name: needed(80), publicKey: needed(100) });
export type PackageRecipient = z.infer<typeof packageRecipient>;

export const listedPackage = z.object({
  id,
  name: z.string(),
  outage: id,
  at: instant,
  firstSeq: z.int(),
  lastSeq: z.int(),
  sha256: z.string(),
  /** Whether the file left sealed; else whoever finds it reads it. */
  sealed: z.boolean(),
});

/** A page of the pile (of all rows where none is named), of one queue or of all, in the order of the numbers. */
export const workQuestion = z.object({
  outage: id,
  pile: z.enum(PILES).nullable().default(null),
  series: series.nullable().default(null),
  after: z.string().max(200).refine(isPlace).nullable().default(null),
});

export const reconciliationCalls = {
  'reconciliation.list': call({
    nature: 'query',
    input: workQuestion,
    output: z.object({
      rows: z.array(reregistrationRow),
      next: z.string().nullable(),
      /** Of the whole outage. */
      counts: z.object({
        made: z.int(),
        entered: z.int(),
        confirmed: z.int(),
        clashes: z.int(),
        withdrawn: z.int(),
        writtenOff: z.int(),
      }),
      /** Of the queue asked for, or of all. */
      piles: z.object({ todo: z.int(), doubt: z.int(), done: z.int() }),
      queues: z.array(z.object({ series, label: z.string(), next: id.nullable(), stoppedBy: id.nullable() })),
    }),
    errors: ['outage-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'reconciliation.row': call({
    nature: 'query',
    input: z.object({ item: id }),
    output: z.object({ row: reregistrationRow }),
    errors: ['row-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'reconciliation.take': call({
    // Recorded before anything is typed into ESV3, so that an interruption can be told.
    nature: 'command',
    input: z.object({ item: id }),
    output: z.object({}),
    errors: [
      'row-unknown',
      'row-state-wrong',
      'queue-stopped',
      'not-next-in-queue',
      'taken-by-other',
      'outage-state-wrong',
    ],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'reconciliation.enter': call({
    nature: 'command',
    input: z.object({ item: id, officialNumber: needed(40) }),
    output: z.object({
      result: z.enum(CLASSIFICATIONS),
      reference: z.string(),
      stopsQueue: z.boolean(),
    }),
    errors: ['row-unknown', 'row-state-wrong', 'case-number-malformed', 'series-differs', 'taken-by-other'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'reconciliation.confirm': call({
    // The reference stands in ESV3's payment module; its own receipt is not printed (S1.7).
    nature: 'command',
    input: z.object({ item: id, reference: z.string() }),
    output: z.object({}),
    errors: ['row-unknown', 'row-state-wrong', 'reference-differs'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'reconciliation.correct': call({
    // A typing slip before confirmation: the entered number is taken back, both stand in the history.
    nature: 'command',
    input: z.object({ item: id, reason: needed(200) }),
    output: z.object({}),
    errors: ['row-unknown', 'row-state-wrong'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'reconciliation.withdraw': call({
    nature: 'command',
    input: z.object({ item: id, reason: needed(300) }),
    output: z.object({}),
    errors: ['row-unknown', 'row-state-wrong'],
    who: SUPERVISORS,
    effects: [],
  }),
  'reconciliation.writeOff': call({
    // It can never be entered into ESV3, and a supervisor answers for it.
    nature: 'command',
    input: z.object({ item: id, reason: needed(300) }),
    output: z.object({}),
    errors: ['row-unknown', 'row-state-wrong'],
    who: SUPERVISORS,
    effects: [],
  }),
  'reconciliation.letQueueGoOn': call({
    nature: 'command',
    input: z.object({ item: id, reason: needed(300) }),
    output: z.object({}),
    errors: ['row-unknown', 'queue-not-stopped'],
    who: SUPERVISORS,
    effects: [],
  }),
  'reconciliation.chooseList': call({
    // A list out of ESV3, read beside the work list; nothing is recorded before it is taken.
    nature: 'task',
    input: givenFile,
    output: z.object({
      ...answerHead,
      /** The first of each pile. */
      rows: z.array(
        z.object({
          ...answerRow,
          officialNumber: z.string(),
          reference: z.string(),
          manualNumber: z.string(),
          name: z.string(),
          /** Empty where there is nothing to say. */
          reason: z.enum([...LIST_REASONS, '']),
        }),
      ),
    }),
    errors: [...LIST_ERRORS, 'esv3-list-no-header', 'esv3-list-empty'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'reconciliation.takeList': call({
    // Confirms what fits, in small transactions; the same list taken in again changes nothing.
    nature: 'task',
    input: takenList,
    output: z.object({ taken: z.int() }),
    errors: ['preview-gone', 'import-stopped'],
    who: COUNTER_ROLES,
    effects: [],
  }),
  'reconciliation.package': call({
    nature: 'task',
    input: z.object({ key, outage: id, folder: z.string().min(1).max(1000) }),
    output: z.object({
      file: z.string(),
      sha256: z.string(),
      receipts: z.int(),
      cases: z.int(),
      amountSen: sen,
      headHash: z.string(),
      paper: z.string(),
      /** Names of those who can open the file; none: it is written clear. */
      sealedTo: z.array(z.string()),
    }),
    errors: [
      'outage-unknown',
      'outage-state-wrong',
      'folder-unusable',
      'disk-full',
      'package-wrong',
      'package-stopped',
      'package-running',
      'package-unsettled',
    ],
    who: SUPERVISORS,
    effects: [],
  }),
  'reconciliation.packages': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({
      packages: z.array(listedPackage),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'reconciliation.recipients': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ recipients: z.array(packageRecipient) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'reconciliation.addRecipient': call({
    nature: 'command',
    input: z.object({ recipient: packageRecipient }),
    output: z.object({}),
    errors: ['recipient-key-wrong', 'recipient-key-private', 'recipient-twice', 'recipients-too-many'],
    who: ['administrator'],
    effects: [],
  }),
  'reconciliation.removeRecipient': call({
    nature: 'command',
    input: z.object({ publicKey: z.string().max(100) }),
    output: z.object({}),
    errors: ['recipient-unknown'],
    who: ['administrator'],
    effects: [],
  }),
  'reconciliation.printSummary': call({
    nature: 'command',
    input: z.object({ key, package: id }),
    output: z.object({ paper: z.string() }),
    errors: ['package-unknown'],
    who: EVERY_ROLE,
    effects: ['print'],
  }),
};
