/** An intake as screen, file and letter speak of it: with its reference, and each missing thing by name. */
import { isMissingThing } from '../../../domain/intakes/intake';
import type { Intake as Shown } from '../../../preload/contract/intakes';
import { words } from '../../../words/words';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { namedCaseType } from '../settings/tables';
import type { ListedIntake } from './rows/intake-list';
import { broughtOf } from './rows/intake-row';

/** What stands on its letter, and what people name on the telephone: `K1-T42`. */
export const referenceOf = (tx: ReadTx, { seq }: { readonly seq: number }): string =>
  `${needSetting(tx, 'counter').code}-T${seq}`;

/** A document of the case type, or one of the things that may be missing beside; undefined where it is neither. */
export function missingNamed(
  tx: ReadTx,
  caseType: string,
  code: string,
): Shown['missing'][number] | undefined {
  const document = namedCaseType(tx, caseType)?.documents.find((each) => each.code === code);
  if (document) return { code, nameMs: document.nameMs, nameEn: document.nameEn };
  if (!isMissingThing(code)) return undefined;
  return { code, nameMs: words.ms.intakes.things[code], nameEn: words.en.intakes.things[code] };
}

/** A document that the office took out of the type meanwhile is named by its code. */
export function viewOf(tx: ReadTx, row: ListedIntake): Shown {
  const { seq, ...intake } = row;
  const missing = broughtOf(row).missing.map(
    (code) => missingNamed(tx, row.caseType, code) ?? { code, nameMs: code, nameEn: code },
  );
  return { ...intake, reference: referenceOf(tx, { seq }), missing };
}
