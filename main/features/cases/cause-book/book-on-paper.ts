/** A cause book that was printed to lie at the counter: on paper alone it settles the reminder, too (S1.13). */
import { failAt, ok } from '../../../../domain/result';
import { instantOfLocalMinute } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { CommandContext } from '../../../call/handler';
import { needSetting } from '../../../register/settings';
import { insertPrint } from '../rows/cause-book';

/** Stands where an imported print has the hash of its file. */
const ON_PAPER = 'paper';

export function noteBookOnPaper(
  { tx, officer, now }: CommandContext,
  { court, printedLocal }: ParsedInputOf<'cases.bookPrinted'>,
) {
  const asAt = instantOfLocalMinute(printedLocal);
  if (asAt > now) return failAt('printedLocal', 'time-in-future');
  if (!needSetting(tx, 'office').courts.some(({ code }) => code === court))
    return failAt('court', 'court-unknown');
  insertPrint(tx, { file: ON_PAPER, court, asAt, rows: 0, officer: officer.id });
  return ok({});
}
