import { SUM_KINDS } from '../../domain/outages/closing-sum';
import { LEFT_KINDS } from '../../domain/outages/left-open';
import { OPTIONS, OUTAGE_STATES } from '../../domain/outages/outage';
import { VERDICTS } from '../../domain/outages/kept-times';
import { PROMISES } from '../../domain/systems/availability';
import { NOTICE_KINDS } from '../../domain/notices/notice';
import { NOTICE_CHANNELS } from '../../domain/notices/notice';
import { z } from 'zod';
import { frozenDate, frozenInstant, frozenOfficer, frozenSen } from '../frozen-data';
import { journalAnchor, lastCheck } from '../look/journal-anchor-data';

const minutes = z.int().min(0);
const counted = z.int().min(0);
const words = z.string().max(500);
/** The journal entry that says so; null where nothing was done. */
const entry = z.int().min(1).nullable();

export const reportChannel = z.strictObject({
  channel: z.enum(NOTICE_CHANNELS),
  /** Null while it is not published there: written is not published (S0.3). */
  publishedAt: frozenInstant.nullable(),
  byHand: z.boolean(),
  /** E-mail alone counts recipients. */
  recipients: z.int().min(0).nullable(),
  accepted: z.int().min(0).nullable(),
  refused: z.int().min(0).nullable(),
  inDoubt: z.int().min(0).nullable(),
  /** What the mailbox or portal officer gave, or the file's name. */
  reference: words,
  /** Hex SHA-256 of what was shown there; empty where there is none. */
  proof: z.string().regex(/^([0-9a-f]{64})?$/),
  /** Who published it there, and the journal entry that says so. */
  by: words,
  entry,
});

export const reportNotice = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(NOTICE_KINDS),
  dueAt: frozenInstant.nullable(),
  writtenAt: frozenInstant,
  subject: words,
  /** When e-mail and portal had it (S0.5), when every channel had it (S0.3), and by which of the two it is measured. */
  toldAt: frozenInstant.nullable(),
  toldEverywhereAt: frozenInstant.nullable(),
  givenAt: frozenInstant.nullable(),
  channels: z.array(reportChannel).max(3),
});

export const reportTime = z.strictObject({
  what: words.min(1),
  who: words,
  dueAt: frozenInstant.nullable(),
  doneAt: frozenInstant.nullable(),
  verdict: z.enum(VERDICTS),
  /** Minutes too late; null where it was never done. */
  late: minutes.nullable(),
  evidence: words,
  /** Who or what did it, empty while nobody has. */
  by: words,
  entry,
});

/** What an outage was, told afterwards: its course, the notices with their proof, the times kept and missed (S0.1–S0.6). */
export const outageReportPaper = z.strictObject({
  office: z.strictObject({ code: z.string().min(1), name: z.string().min(1) }),
  counter: z.strictObject({ code: z.string().min(1) }),
  generatedAt: frozenInstant,
  generatedBy: frozenOfficer,
  outage: z.strictObject({
    id: z.string().min(1),
    system: z.string().min(1),
    systemName: z.string().min(1),
    owner: z.string(),
    /** What part of the system was down; empty for all of it. */
    partial: words,
    state: z.enum(OUTAGE_STATES),
    startedAt: frozenInstant,
    forceAt: frozenInstant.nullable(),
    restoredAt: frozenInstant.nullable(),
    closedAt: frozenInstant.nullable(),
    /** Minutes from the start that the owner gave to the recovery, or to this report. */
    minutes,
  }),
  timeline: z
    .array(
      z.strictObject({
        at: frozenInstant,
        enteredAt: frozenInstant,
        what: words.min(1),
        who: words,
        note: words,
        entry,
      }),
    )
    .max(2_000),
  notices: z.array(reportNotice).max(500),
  times: z.array(reportTime).max(1_000),
  score: z.strictObject({
    kept: z.int().min(0),
    late: z.int().min(0),
    missed: z.int().min(0),
    overtaken: z.int().min(0),
    percent: z.int().min(0).max(100).nullable(),
  }),
  /**
   * Of the month in which the outage began, in hundredths of a percent: what is sure, so that a time which somebody reported
   * and nobody confirmed stands apart and is not counted as available. Null where nothing of the month is known.
   */
  availability: z.strictObject({
    month: z.string().regex(/^\d{4}-\d\d$/),
    hundredths: z.int().min(0).max(10_000).nullable(),
    downMinutes: minutes,
    unconfirmedMinutes: minutes,
    promise: z.enum(PROMISES),
  }),
  made: z.strictObject({
    cases: z.int().min(0),
    receipts: z.int().min(0),
    cancelled: z.int().min(0),
    amountSen: frozenSen,
    /** Of each kind, how what was made comes out. */
    sum: z.array(
      z.strictObject({
        kind: z.enum(SUM_KINDS),
        ...{ made: counted, reregistered: counted, migrated: counted, withdrawn: counted },
        ...{ writtenOff: counted, carriedOver: counted, open: counted },
      }),
    ),
  }),
  /** Issued under Pilihan 1, and how far each is (S1.5): without those in whose place a corrected one stands. */
  courtPapers: z.strictObject({
    issued: z.int().min(0),
    sealed: z.int().min(0),
    handedOver: z.int().min(0),
    served: z.int().min(0),
  }),
  /** New cases that were received incomplete (S1.2): each is in one of the other parts. */
  intakes: z.strictObject({
    ...{ received: counted, incomplete: counted, registered: counted, entered: counted, givenBack: counted },
  }),
  /** Parties whose case has another number in the system: told of it, or not (S1.8). */
  letters: z.strictObject({ told: z.int().min(0), untold: z.int().min(0) }),
  /** How all whom the system concerns were told (S0.3); null where the directory has nobody. The parts come to `everyone`. */
  reach: z
    .strictObject({
      everyone: z.int().min(0),
      email: z.int().min(0),
      telephone: z.int().min(0),
      pending: z.int().min(0),
      none: z.int().min(0),
      calls: z.int().min(0),
    })
    .nullable(),
  /** Each court's option in the order in which they were decided: by whom, on whose letter (S1.1). */
  options: z
    .array(
      z.strictObject({
        at: frozenInstant,
        court: words.min(1),
        option: z.enum(OPTIONS),
        by: words,
        letter: z
          .strictObject({ from: words.min(1), reference: words, date: frozenDate.nullable() })
          .nullable(),
        note: words,
        entry,
      }),
    )
    .max(2_000),
  /** Appointments that were given in it (S1.10), what became of them, and how many still wait for their call; null where none were. */
  appointments: z
    .strictObject({
      booked: z.int().min(1),
      moved: z.int().min(0),
      cancelled: z.int().min(0),
      missed: z.int().min(0),
      came: z.int().min(0),
      called: z.int().min(0),
      waiting: z.int().min(0),
    })
    .nullable(),
  /** What two people decided in it, or one alone, whom nobody has countersigned yet. */
  decided: z
    .array(
      z.strictObject({ at: frozenInstant, what: words.min(1), reason: words, by: words, alone: z.boolean() }),
    )
    .max(1_000),
  /** What hung on others and was knowingly left open when it was closed; the reason stands with the closing. */
  left: z.array(z.strictObject({ kind: z.enum(LEFT_KINDS), count: z.int().min(1) })).max(LEFT_KINDS.length),
  /** Fees waived or cut, with who asked and who approved; nobody within the office's own limits. */
  letOffs: z
    .array(
      z.strictObject({
        at: frozenInstant,
        number: words.min(1),
        kind: z.enum(['waiver', 'reduction']),
        askedSen: frozenSen,
        paidSen: frozenSen,
        by: words,
        approvedBy: words,
      }),
    )
    .max(5_000),
  /** The journal's newest entry when it was drawn up, and the last full check. */
  journal: journalAnchor,
  check: lastCheck.nullable(),
  appVersion: z.string().min(1).max(40),
});

export type OutageReportPaper = z.infer<typeof outageReportPaper>;
export type ReportNotice = z.infer<typeof reportNotice>;
export type ReportChannel = z.infer<typeof reportChannel>;
export type ReportTime = z.infer<typeof reportTime>;
