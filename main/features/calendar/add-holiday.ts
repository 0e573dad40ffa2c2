import type { WriteTx } from '../../register/transaction';
import { confirmHoliday, insertHoliday, type NewHoliday } from './rows/calendar';
import { newId } from '../../register/new-id';

/** Keeps a holiday, and answers its id; `confirm`: it counts in deadlines from now on. */
export function addHoliday(
  tx: WriteTx,
  { confirm, ...holiday }: Omit<NewHoliday, 'id'> & { readonly confirm: boolean },
  officer: string,
): string {
  const id = newId();
  insertHoliday(tx, { id, ...holiday }, officer);
  if (confirm) confirmHoliday(tx, id, officer);
  return id;
}
