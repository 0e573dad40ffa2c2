/** Cells of a list's file and paper, as spreadsheets and people read them: local times, ringgit without their sign. */
import { formatRinggit, sen } from '../../../domain/money/money';
import { toLocalText, type Instant } from '../../../domain/time/civil-time';

/** `2026-11-21 10:02`: sorted as text it is sorted by time. */
export const timeCell = (at: Instant | null): string =>
  at === null ? '' : toLocalText(at).slice(0, 16).replace('T', ' ');

/** `1,234.50` */
export const moneyCell = (amountSen: number): string => formatRinggit(sen(amountSen));
