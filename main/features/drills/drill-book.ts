/** An invented page of each court's cause book, so that numbers can be given and existing cases of both systems practised. */
import { formatCaseNumber } from '../../../domain/cases/case-number';
import { civilDateOf, toLocalText, type Instant } from '../../../domain/time/civil-time';
import type { Court } from '../../../preload/contract/settings';
import type { WriteTx } from '../../register/transaction';
import { typeBookRow } from '../cases/cause-book/typed-book';
import { caseTypesOn } from '../settings/tables';

const PEOPLE = [
  ['Latihan Satu binti Contoh', 'Latihan Dua bin Contoh'],
  ['Latihan Tiga bin Contoh', 'Latihan Empat binti Contoh'],
] as const;
const SERIAL = 41;

/** Two cases of every type, the newest of which says from where numbers go on. */
export function inventBook(tx: WriteTx, courts: readonly Court[], now: Instant): void {
  const asAtLocal = toLocalText(now).slice(0, 16);
  const year = Number(asAtLocal.slice(0, 4));
  for (const { code: court, profile } of courts)
    for (const { code: caseType, nameMs } of caseTypesOn(tx, civilDateOf(now)))
      for (const [at, [first, second]] of PEOPLE.entries()) {
        const number = formatCaseNumber(profile, { court, caseType, year }, SERIAL + at);
        const typed = { number, caseTypeName: nameMs, first, second, firstId: '', secondId: '' };
        const kept = typeBookRow(
          { tx, now, officer: { id: 'system' } },
          { ...typed, asAtLocal, registeredOn: null },
        );
        if (!kept.ok) throw new Error(`invented case refused: ${kept.error.code}`);
      }
}
