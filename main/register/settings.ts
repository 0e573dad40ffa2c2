/** Settings as versions: the newest counts, the former ones stay for audit. */
import { z } from 'zod';
import { need } from '../../domain/need';
import { DUTIES } from '../../domain/requests/service';
import { CREST_TYPES } from '../../domain/settings/crest';
import type { Instant } from '../../domain/time/civil-time';
import { slotRules } from '../../preload/contract/appointments';
import { vouched } from '../../preload/contract/borrowed';
import { instant } from '../../preload/contract/values';
import { mailServer } from '../../preload/contract/mail';
import { noticeTemplates, portalSetting } from '../../preload/contract/notice-values';
import { packageRecipient } from '../../preload/contract/reconciliation';
import { datedCaseType, datedFeeTable, office } from '../../preload/contract/settings';
import { service } from '../../preload/contract/requests';
import { runbook } from '../../preload/contract/runbooks';
import { systemSpec } from '../../preload/contract/systems';
import { givenBlock } from './witness';
import { insert } from './insert';
import type { ReadTx, WriteTx } from './transaction';
import { storedJson } from './stored-json';

/** Everything the register remembers as a setting, with the shape it must have. */
export const SETTINGS = {
  office,
  counter: z.object({ code: z.string(), name: z.string(), drill: z.boolean() }),
  /** Whose anchor vouches for this copy; none in a drill. */
  machine: z.object({ id: z.string() }),
  /** Each row from its day on; the former ones stay. */
  caseTypes: z.array(datedCaseType),
  feeTables: z.array(datedFeeTable),
  /** A supervisor's stated time, as a correction of the PC's clock in milliseconds. */
  clock: z.object({ correctionMs: z.int() }),
  /** What notices say, and where the portal's files go. */
  noticeTemplates,
  portal: portalSetting,
  /** What was set aside when this counter was set up: its codes and blocks of numbers are never given again. */
  former: z.object({ counters: z.array(z.string()), blocks: z.array(givenBlock) }),
  /** The pepper, locked with the recovery code of the enrolment sheet, and the public half of the key made of that code. */
  recovery: z.object({
    recipient: z.string(),
    algorithm: z.literal('scrypt-aes-256-gcm'),
    salt: z.string(),
    iv: z.string(),
    sealed: z.string(),
    tag: z.string(),
  }),
  /** The mail server; null where notices go by hand. Its password lies in the vault. */
  mail: mailServer.nullable(),
  /** Whom packages are sealed to; none until the office enters some. */
  packageRecipients: z.array(packageRecipient),
  /** The central systems, retired ones too; what is shipped counts until this is first saved. */
  systems: z.array(systemSpec),
  runbooks: z.array(runbook),
  /** What stands on this office's papers without being its own, and which supervisor vouched for it. */
  vouched: z.array(vouched),
  /** The office's own crest on its papers; null: none. */
  crest: z.object({ sha256: z.string(), type: z.enum(CREST_TYPES), base64: z.string() }).nullable(),
  /** Who opened the counter's board first: it was seen. */
  boardSeen: z.object({ officer: z.string() }),
  /** Each court's slots of appointments; what is not there are the usual ones. */
  /** Fee tables that were to hold from a day on and were taken back before it, and why. */
  feesTakenBack: z.array(
    z.object({ table: z.string(), from: z.string(), reason: z.string(), officer: z.string(), at: instant }),
  ),
  appointmentSlots: z.record(z.string(), slotRules),
  /** Duties at the request desk, by officer; and after how many hundredths of a promise's time the desk is warned. */
  requestDuties: z.record(z.string(), z.array(z.enum(DUTIES))),
  requestServices: z.array(service),
  requestWarning: z.object({ share: z.int().min(1).max(99) }),
  /** Where applicants send changes of their data (S0.4). */
  applicants: z.object({ mailbox: z.string() }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<N extends SettingName> = z.output<(typeof SETTINGS)[N]>;

/** The newest version; undefined before the first. Decoded once until another is saved. */
export const readSetting = <N extends SettingName>(tx: ReadTx, name: N): SettingValue<N> | undefined =>
  tx.remembered(['setting_versions'], `setting ${name}`, () => {
    const row = tx.get<{ value: string }>(
      'SELECT value FROM setting_versions WHERE name = ? ORDER BY id DESC LIMIT 1',
      name,
    );
    return row && (SETTINGS[name].parse(storedJson(row.value)) as SettingValue<N>);
  });

/** What was known of it at a time; undefined before its first version. */
export const readSettingAsOf = <N extends SettingName>(
  tx: ReadTx,
  name: N,
  at: Instant,
): SettingValue<N> | undefined => {
  const version = tx.get<{ id: number }>(
    'SELECT id FROM setting_versions WHERE name = ? AND at <= ? ORDER BY id DESC LIMIT 1',
    name,
    at,
  );
  return version && readVersion(tx, name, version.id);
};

const readVersion = <N extends SettingName>(tx: ReadTx, name: N, id: number): SettingValue<N> =>
  tx.remembered(['setting_versions'], `setting version ${id}`, () => {
    const { value } = need(
      tx.get<{ value: string }>('SELECT value FROM setting_versions WHERE id = ?', id),
      'version',
    );
    return SETTINGS[name].parse(storedJson(value)) as SettingValue<N>;
  });

/** All that it ever was, the newest first. */
export const readSettingVersions = <N extends SettingName>(tx: ReadTx, name: N): SettingValue<N>[] =>
  tx.remembered(['setting_versions'], `versions ${name}`, () =>
    tx
      .all<{ value: string }>('SELECT value FROM setting_versions WHERE name = ? ORDER BY id DESC', name)
      .map(({ value }) => SETTINGS[name].parse(storedJson(value)) as SettingValue<N>),
  );

/** For what set-up has always written. Throws when it is not there. */
export function needSetting<N extends SettingName>(tx: ReadTx, name: N): SettingValue<N> {
  const value = readSetting(tx, name);
  if (value === undefined) throw new Error(`setting missing: ${name}`);
  return value;
}

export function saveSetting<N extends SettingName>(
  tx: WriteTx,
  name: N,
  value: SettingValue<N>,
  officer: string,
): void {
  insert(tx, 'setting_versions', { name, value: JSON.stringify(value), at: tx.at, officer });
}
