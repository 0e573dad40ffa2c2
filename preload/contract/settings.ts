/** The office, this counter, its rules and its devices: their shapes. */
import { KEY_STORES } from '../../domain/settings/key-store';
import { PAPER_SIZES } from '../../domain/papers/print-job';
import { CASE_KINDS } from '../../domain/cases/case-type';
import { FEE_PERS, FEE_NATURES } from '../../domain/cases/fees';
import { ROLES } from '../../domain/officers/officer';
import { OFFICE_KINDS } from '../../domain/settings/office';
import { NUMBER_PROFILES } from '../../domain/cases/case-number';
import { BOOK_INTERVALS } from '../../domain/cases/cause-book';
import { z } from 'zod';
import { STRICT_LIMITS } from '../../domain/receipts/let-off';
import {
  caseTypeCode,
  civilDate,
  code,
  courtCode,
  instant,
  key,
  lines,
  needed,
  paperSize,
  sen,
  text,
} from './values';

export const numberProfile = z.enum(NUMBER_PROFILES);

export const court = z.object({
  code: courtCode,
  name: needed(120),
  profile: numberProfile,
  /** The fee table of this court, by id. */
  feeTable: z.string().max(40),
  /** Where hearings are held: "Mahkamah 1". */
  benches: z.array(needed(60)).max(40),
  /** How often its cause book is to be printed on calm days (S1.13); absent: nobody is reminded. */
  bookEvery: z.enum(BOOK_INTERVALS).optional(),
});
export type Court = z.infer<typeof court>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-malformed');
/** A day may end at midnight: 24:00. */
const closing = z.union([clock, z.literal('24:00')]);
export const openingHours = z.array(
  z.object({
    /** 0 Sunday … 6 Saturday. */
    weekday: z.int().min(0).max(6),
    spans: z.array(z.object({ from: clock, to: closing })).max(4),
  }),
);

/** A time of the year with hours of its own, such as Ramadan; both days are included. */
export const hourPeriod = z
  .object({ name: needed(60), from: civilDate, to: civilDate, hours: openingHours })
  .refine((period) => period.from <= period.to, { path: ['to'], message: 'period-backwards' });
export type HourPeriod = z.infer<typeof hourPeriod>;

export const office = z.object({
  code,
  name: needed(160),
  address: lines(300),
  kind: z.enum(OFFICE_KINDS),
  state: z.string().regex(/^MY-\d\d$/),
  courts: z.array(court).max(60),
  openingHours,
  hourPeriods: z
    .array(hourPeriod)
    .max(60)
    .refine(
      (periods) =>
        periods.every((one, at) =>
          periods.every((other, i) => i <= at || one.to < other.from || other.to < one.from),
        ),
      'periods-overlap',
    )
    .default([]),
  /** Methods whose totals are rounded to 5 sen. */
  roundMethods: z.array(z.enum(['cash', 'cheque', 'card', 'qr'])),
  /** Up to how much of one case a clerk may let off alone (sen); shipped: nothing. */
  letOff: z.object({ waiverSen: sen, reductionSen: sen }).default(STRICT_LIMITS),
  /** Whether one supervisor with the recovery code may decide what is two people's, until another countersigns. */
  aloneAllowed: z.boolean().default(false),
  /** Minutes without key or mouse after which the screen locks. */
  idleMinutes: z.int().min(1).max(60).default(5),
  /** Clear days between serving a summons and its hearing. */
  clearDays: z.int().min(0).max(60),
  /** Vot/dana, PTJ and the like, as the office's accounts want them on the receipt. */
  accounting: z.object({ vot: text(40), ptj: text(40), program: text(40), account: text(40) }),
});
export type Office = z.infer<typeof office>;

export const feeItem = z.object({
  code: z.string().regex(/^[A-Za-z0-9-]{1,24}$/),
  descriptionMs: needed(120),
  descriptionEn: text(120),
  /** Empty until the office knows it; a receipt then waits for a supervisor's decision. */
  revenueCode: z.string().regex(/^[A-Z0-9./-]{0,20}$/, 'revenue-code-malformed'),
  amountSen: sen,
  nature: z.enum(FEE_NATURES),
  per: z.enum(FEE_PERS),
  appliesTo: z.object({
    kinds: z.array(z.enum(CASE_KINDS)).optional(),
    caseTypes: z.array(caseTypeCode).optional(),
    document: z.string().optional(),
  }),
});
export const feeTable = z.object({
  id: z.string().min(1).max(40),
  nameMs: needed(120),
  state: z.string(),
  items: z.array(feeItem).min(1).max(200),
});
export type FeeTableValue = z.infer<typeof feeTable>;
/** The day from which a row of a table holds. */
export const effectiveFrom = { from: civilDate };
export const datedFeeTable = feeTable.extend(effectiveFrom);

export const caseType = z.object({
  code: caseTypeCode,
  nameMs: needed(80),
  nameEn: text(80),
  kind: z.enum(CASE_KINDS),
  leastFirst: z.int().min(1).max(20),
  leastSecond: z.int().min(0).max(20),
  labels: z.object({ firstMs: needed(40), firstEn: needed(40), secondMs: needed(40), secondEn: needed(40) }),
  documents: z.array(
    z.object({
      code: z.string().min(1).max(24),
      nameMs: needed(120),
      nameEn: text(120),
      required: z.boolean(),
    }),
  ),
  active: z.boolean(),
});
export type CaseTypeValue = z.infer<typeof caseType>;
export const datedCaseType = caseType.extend(effectiveFrom);

/** Which queue prints which paper; `pdf` keeps the paper as a file only. */
export const printers = z.record(paperSize, z.string().min(1).max(200));

/** Receipts come on one of these, as this PC's printers are. */
export const receiptSize = z.enum(PAPER_SIZES).default('A5');

export const newOfficer = z.object({
  /** What the officer signs in with and what stands in the journal, never the name. */
  code: z.string().regex(/^[A-Z0-9]{2,8}$/, 'officer-code-malformed'),
  name: needed(120),
  secret: z.string().min(1).max(200),
});
export type NewOfficer = z.infer<typeof newOfficer>;

/** Whoever is not here to choose a secret gets one that opens the door once: main makes it, and tells it this once. */
export const awaitedOfficer = newOfficer.extend({ secret: newOfficer.shape.secret.nullable() });

/** Beside the one of each role that every counter has. */
export const otherOfficer = awaitedOfficer.extend({ role: z.enum(ROLES) });

/** What an officer who was not there is handed: good until they choose their own, at their first sign-in. */
export const secretSlip = newOfficer.extend({ role: z.enum(ROLES) });
export type SecretSlip = z.infer<typeof secretSlip>;

export const enrolment = z.object({
  counter: z.string(),
  epoch: z.string(),
  fingerprint: z.string(),
  publicKey: z.string(),
  recoveryCode: z.string(),
});

export const status = z.object({
  /**
   * `first-run` no register yet · `ready` · `read-only` it can be looked at only · `damaged` it cannot be
   * opened (`reason` says why).
   */
  state: z.enum(['first-run', 'ready', 'read-only', 'damaged']),
  reason: z.string().optional(),
  drill: z.boolean(),
  /** Whether this PC's demo office is the one now open, and can be left for the real one. */
  demo: z.boolean(),
  /** How many times faster than real the clock runs: 1, but in a drill that hurries. */
  pace: z.int(),
  office: z
    .object({ code: z.string(), name: z.string(), kind: office.shape.kind, state: z.string() })
    .optional(),
  counter: z
    .object({
      code: z.string(),
      epoch: z.string(),
      fingerprint: z.string(),
      keyStore: z.enum(KEY_STORES),
    })
    .optional(),
  /** `stopped` names the reason: `behind-witness`, `witness-different`, `clock-behind`, `commit-unknown`, `read-only`. */
  issuing: z.discriminatedUnion('state', [
    z.object({ state: z.literal('allowed') }),
    z.object({ state: z.literal('stopped'), reason: z.string(), since: instant }),
  ]),
  lastBackup: z.object({ at: instant, ok: z.boolean() }).nullable(),
  /** The newest check of the whole register: up to which entry, and what it found wrong first. */
  check: z
    .object({
      at: instant,
      upTo: z.int(),
      problem: z
        .object({
          code: z.string(),
          table: z.string().optional(),
          seq: z.int().optional(),
          subject: z.union([z.string(), z.int()]).optional(),
          object: z.string().optional(),
        })
        .nullable(),
    })
    .nullable(),
  version: z.string(),
  now: instant,
});
export type Status = z.infer<typeof status>;

export const setUpInput = z.object({
  key,
  office,
  /** What the shipped tables cannot know; what is left open here stands on the home list until it is settled. */
  official: z
    .object({
      /** Where the public may ask. */
      contact: text(160),
      /** Another state's tables that hold here all the same, by id: on whose authority. */
      confirmedTables: z.record(z.string().max(40), text(300)),
      /** Kod hasil by table and line. */
      revenueCodes: z.record(z.string().max(40), z.record(feeItem.shape.code, feeItem.shape.revenueCode)),
    })
    .default({ contact: '', confirmedTables: {}, revenueCodes: {} }),
  counter: z.object({ code, name: needed(60) }),
  /** Whoever sets the counter up, and so is here. */
  administrator: newOfficer,
  supervisor: awaitedOfficer,
  clerk: awaitedOfficer,
  others: z.array(otherOfficer).max(30).default([]),
  printers,
  receiptSize,
  /** An absolute folder; never on a network share for the register itself, but backups may. */
  backupFolder: z.string().max(1000),
  /** Where the portal's files are put by themselves; empty: the portal officer is handed them (S0.3). */
  portalFolder: text(400).default(''),
  /** Of the register that worked here before and is set aside; empty where none did. */
  recoveryCode: z.string().max(100).default(''),
});
export type SetUpInput = z.infer<typeof setUpInput>;
