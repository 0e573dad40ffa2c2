/** Backups, restores and the epochs that a restore begins. */
import { z } from 'zod';
import { call, EVERY_ROLE, SUPERVISORS } from './call';
import { instant, needed } from './values';

/** What can be wrong with a file that somebody brings as a backup, or with who brings it. */
const BROUGHT_TROUBLES = [
  'backup-unreadable',
  'backup-wrong',
  'register-newer',
  'recovery-code-wrong',
  'role-forbidden',
  'disk-full',
] as const;

export const listedBackup = z.object({
  name: z.string(),
  bytes: z.int(),
  at: instant.nullable(),
  seq: z.int().nullable(),
  /** `good` as it was made and checked · `changed` since · `unknown` to this register: its code alone opens it. */
  standing: z.enum(['good', 'changed', 'unknown']),
});

export const backupsCalls = {
  'backups.list': call({
    nature: 'task',
    input: z.object({}),
    output: z.object({
      backups: z.array(listedBackup),
      folder: z.string(),
    }),
    errors: [],
    who: SUPERVISORS,
    effects: [],
  }),
  'backups.make': call({
    nature: 'task',
    input: z.object({}),
    output: z.object({ name: z.string(), at: instant, seq: z.int() }),
    errors: ['backup-folder-unusable', 'disk-full', 'backup-wrong', 'backup-stopped'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'backups.look': call({
    // What a restore from this file would mean, before anything changes.
    nature: 'task',
    input: z.object({ path: z.string().max(1000).nullable(), recoveryCode: z.string().max(100) }),
    output: z
      .object({
        path: z.string(),
        at: instant,
        seq: z.int(),
        office: z.string(),
        counter: z.string(),
        receipts: z.int(),
        unknownSerials: z.int().nullable(),
      })
      .nullable(),
    errors: [...BROUGHT_TROUBLES],
    who: 'anyone',
    effects: [],
  }),
  'backups.restore': call({
    // By two people where a register can be worked with; where none opens, by whoever holds the recovery code.
    nature: 'task',
    /** `confirmed`: it tells another history than the present register or a known backup, and that is right. */
    input: z.object({
      path: z.string().max(1000),
      recoveryCode: z.string().max(100),
      reason: needed(300),
      confirmed: z.boolean().default(false),
    }),
    output: z.object({ epoch: z.string(), unknownSerials: z.int() }),
    errors: [...BROUGHT_TROUBLES, 'network-path', 'synced-folder', 'backup-no-prefix', 'two-people-needed'],
    who: 'anyone',
    effects: [],
    twoPeople: 'as-needed',
  }),
  'backups.settleAnchor': call({
    // The machine's anchor is gone, unreadable or another machine's: two people say that this is the newest copy.
    nature: 'task',
    input: z.object({ reason: needed(300) }),
    output: z.object({}),
    errors: ['anchor-not-lost', 'two-people-needed'],
    who: EVERY_ROLE,
    effects: [],
    twoPeople: 'as-needed',
  }),
  'backups.newEpoch': call({
    // The register stands behind what was seen of it, or differs from it: two people start anew, knowingly.
    nature: 'task',
    /** `confirmed`: it tells another history than what is known of it elsewhere, and that is right. */
    input: z.object({ reason: needed(300), confirmed: z.boolean().default(false) }),
    output: z.object({ epoch: z.string(), unknownSerials: z.int() }),
    errors: ['epoch-not-needed', 'restore-needed', 'register-no-prefix', 'backup-is-newer'],
    who: SUPERVISORS,
    effects: [],
    twoPeople: 'always',
  }),
};
