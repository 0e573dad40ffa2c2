/** Calls about the office, this counter, its rules and its devices. */
import { CREST_LIMITS } from '../../domain/settings/crest';
import { TEXT_SIZES } from '../../domain/settings/text-size';
import { PAPER_SIZES } from '../../domain/papers/print-job';
import { z } from 'zod';
import { call, EVERY_ROLE, SUPERVISORS } from './call';
import { borrowedCalls } from './borrowed';
import {
  office, feeTable, caseType, datedCaseType, datedFeeTable, printers, receiptSize, enrolment, secretSlip, status, setUpInput,
} from './settings'; // prettier-ignore
import { civilDate, code, language, localMinute, needed } from './values';

/** This PC's look. */
const scheme = z.enum(['light', 'dark', 'auto']);
const textSize = z.literal(TEXT_SIZES);

export const settingsCalls = {
  ...borrowedCalls,
  'settings.status': call({
    nature: 'query',
    input: z.object({}),
    output: status,
    errors: [],
    who: 'anyone',
    windows: ['main', 'board', 'print'],
    mixed: true,
    effects: [],
  }),
  'settings.proposals': call({
    // What the wizard can offer before an office exists: printers seen, folders, shipped tables.
    nature: 'task',
    input: z.object({}),
    output: z.object({
      printers: z.array(z.object({ name: z.string(), description: z.string(), isDefault: z.boolean() })),
      backupFolder: z.string(),
      feeTables: z.array(feeTable),
      caseTypes: z.array(caseType),
      states: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'settings.setUp': call({
    nature: 'task',
    input: setUpInput,
    output: z.object({ enrolment, slips: z.array(secretSlip) }),
    errors: [
      'already-set-up',
      'secret-weak',
      'officer-code-twice',
      'court-needed',
      'backup-folder-unusable',
      'network-path',
      'synced-folder',
      'former-register',
      'recovery-code-wrong',
      'counter-code-used',
    ],
    who: 'anyone',
    effects: [],
  }),
  'settings.tryPrinter': call({
    // Before there is an office: a test page straight to one printer. An office has `papers.testPage`.
    nature: 'task',
    input: z.object({
      printer: z.string().min(1).max(200),
      size: z.enum(PAPER_SIZES),
      office: z.string().max(200),
      counter: z.string().max(16),
    }),
    output: z.object({}),
    errors: ['already-set-up', 'test-page-not-printed'],
    who: 'anyone',
    effects: ['print'],
  }),
  'settings.printEnrolment': call({
    // The sheet with the recovery code is printed or saved and never kept: the code stands nowhere else.
    nature: 'task',
    input: z.object({ recoveryCode: z.string().max(100), folder: z.string().max(1000).nullable() }),
    output: z.object({ file: z.string().nullable() }),
    errors: ['recovery-code-wrong', 'folder-unusable', 'disk-full', 'sheet-not-printed', 'printer-is-pdf'],
    who: 'anyone',
    effects: ['print'],
  }),
  'settings.printSlips': call({
    // One-time secrets for those who were not there, to be cut apart; whoever holds the recovery code prints them.
    nature: 'task',
    input: z.object({
      recoveryCode: z.string().max(100),
      slips: z.array(secretSlip).min(1).max(40),
      folder: z.string().max(1000).nullable(),
    }),
    output: z.object({ file: z.string().nullable() }),
    errors: ['recovery-code-wrong', 'folder-unusable', 'disk-full', 'sheet-not-printed', 'printer-is-pdf'],
    who: 'anyone',
    effects: ['print'],
  }),
  'settings.openDemo': call({
    // Opens (or makes) the demo office: its own folder, key and serials, marked as a drill for ever. In an open one
    // it only tells the secrets again, which are meant to be known. A new one has a past: yesterday's outage, and one
    // that is running; `furnished: false` leaves it empty.
    nature: 'task',
    input: z.object({ furnished: z.boolean().default(true) }),
    output: z.object({
      officers: z.array(z.object({ code: z.string(), role: z.string(), secret: z.string() })),
    }),
    // an office's counter is closed for it by one who works there, never by whoever passes
    errors: ['demo-needs-sign-in'],
    who: 'anyone',
    effects: [],
  }),
  'settings.leaveDemo': call({
    nature: 'task',
    input: z.object({}),
    output: z.object({}),
    errors: ['not-a-demo'],
    who: 'anyone',
    effects: [],
  }),
  'settings.chooseFolder': call({
    nature: 'task',
    input: z.object({ title: z.string().max(120), start: z.string().max(1000).optional() }),
    output: z.object({ folder: z.string().nullable() }),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'settings.get': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({
      office,
      counter: z.object({ code, name: z.string() }),
      /** As they hold today. */
      feeTables: z.array(feeTable),
      caseTypes: z.array(caseType),
      /** Every row with the day from which it holds. */
      dated: z.object({ feeTables: z.array(datedFeeTable), caseTypes: z.array(datedCaseType) }),
      printers,
      receiptSize: z.enum(PAPER_SIZES),
      backupFolder: z.string(),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'settings.about': call({
    // Diagnostics are for whoever helps from afar: no person, number, path or secret stands in them.
    nature: 'task',
    input: z.object({}),
    output: z.object({
      version: z.string(),
      runtime: z.string(),
      system: z.string(),
      folders: z.array(z.object({ what: z.enum(['data', 'backups', 'logs', 'anchor']), path: z.string() })),
      diagnostics: z.string(),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'settings.licences': call({
    nature: 'task',
    input: z.object({}),
    output: z.object({ text: z.string() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'settings.saveOffice': call({
    nature: 'command',
    input: z.object({ office }),
    output: z.object({}),
    errors: ['office-kind-fixed', 'court-needed', 'fee-table-unknown'],
    who: ['administrator'],
    approval: 'by-rule',
    effects: [],
  }),
  'settings.saveFeeTable': call({
    nature: 'command',
    /** From today on where no day is said. */
    input: z.object({ feeTable, from: civilDate.optional() }),
    output: z.object({}),
    errors: [],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'settings.takeBackFeeTable': call({
    // What a table was to be from a day that has not come.
    nature: 'command',
    input: z.object({ id: feeTable.shape.id, from: civilDate, reason: needed(300) }),
    output: z.object({}),
    errors: ['change-in-force', 'change-unknown'],
    who: SUPERVISORS,
    lent: true,
    effects: [],
  }),
  'settings.crest': call({
    // The office's own crest, as a data URL that previews show.
    nature: 'query',
    input: z.object({}),
    output: z.object({ image: z.string().nullable() }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'settings.saveCrest': call({
    nature: 'command',
    input: z.object({
      base64: z
        .base64()
        .max(CREST_LIMITS.bytes * 2)
        .nullable(),
    }),
    output: z.object({}),
    errors: ['crest-kind', 'crest-too-large', 'crest-too-small'],
    who: ['administrator'],
    effects: [],
  }),
  'settings.saveCaseTypes': call({
    nature: 'command',
    input: z.object({ caseTypes: z.array(caseType).min(1).max(200), from: civilDate.optional() }),
    output: z.object({}),
    errors: ['case-type-twice'],
    who: ['administrator'],
    effects: [],
  }),
  'settings.savePrinters': call({
    // A preference of this PC, kept outside the register.
    nature: 'task',
    input: z.object({ printers, receiptSize }),
    output: z.object({}),
    errors: [],
    who: ['supervisor', 'administrator'],
    effects: [],
  }),
  'settings.saveBackupFolder': call({
    nature: 'task',
    input: z.object({ folder: z.string().max(1000) }),
    output: z.object({}),
    errors: ['backup-folder-unusable'],
    who: ['supervisor', 'administrator'],
    effects: [],
  }),
  'settings.preferences': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ language, scheme, textSize }),
    errors: [],
    who: 'anyone',
    windows: ['main', 'board'],
    effects: [],
  }),
  'settings.savePreferences': call({
    nature: 'task',
    input: z.object({ language, scheme, textSize }).partial(),
    output: z.object({}),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'settings.stateTime': call({
    // Two people say what time it is, whatever the PC's clock and the journal say.
    nature: 'command',
    /** `confirmed`: the stated time lies more than a day from the newest entry, or before it, and that is right. */
    input: z.object({ statedLocal: localMinute, confirmed: z.boolean(), reason: needed(300) }),
    output: z.object({}),
    errors: ['clock-differs', 'time-earlier', 'two-people-needed'],
    who: EVERY_ROLE,
    effects: [],
    twoPeople: 'as-needed',
  }),
  'settings.confirmTime': call({
    // The app started with a clock far ahead of the newest entry: whoever sits here looked, and it is right.
    nature: 'command',
    input: z.object({}),
    output: z.object({}),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
};
