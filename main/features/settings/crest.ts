/** The office's crest: kept with the settings' versions, so that a copy made years later bears the one of its day. */
import { crestType } from '../../../domain/settings/crest';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { sha256Hex } from '../../register/hash';
import { readSetting, readSettingVersions, saveSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';

/** SHA-256 of the crest that papers get now; null where the office has chosen none. */
export const crestHash = (tx: ReadTx): string | null => readSetting(tx, 'crest')?.sha256 ?? null;

/** The picture of that hash as a data URL; null for none. */
export function crestImage(tx: ReadTx, sha256: string | null | undefined): string | null {
  if (!sha256) return null;
  const crest = readSettingVersions(tx, 'crest').find((version) => version?.sha256 === sha256);
  return crest ? `data:${crest.type};base64,${crest.base64}` : null;
}

/** The picture that papers get now. */
export const crestNow = (tx: ReadTx): string | null => crestImage(tx, crestHash(tx));

export function saveCrest({ tx, officer }: CommandContext, { base64 }: ParsedInputOf<'settings.saveCrest'>) {
  if (base64 === null) {
    saveSetting(tx, 'crest', null, officer.id);
    tx.journal('settings.saved', { name: 'crest', by: officer.id });
    return ok({});
  }
  const bytes = Buffer.from(base64, 'base64');
  const type = crestType(bytes);
  if (!type.ok) return fail(type.error.code);
  const sha256 = sha256Hex(bytes);
  saveSetting(tx, 'crest', { sha256, type: type.value, base64: bytes.toString('base64') }, officer.id);
  tx.journal('settings.saved', { name: 'crest', by: officer.id, sha256 });
  return ok({});
}
