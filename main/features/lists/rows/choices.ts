/** How each officer saw a list last. */
import type { ListChoice } from '../../../../preload/contract/lists';
import { keep } from '../../../register/insert';
import { storedJson } from '../../../register/stored-json';
import type { ReadTx, WriteTx } from '../../../register/transaction';

export const readChoices = (tx: ReadTx, officer: string): Record<string, ListChoice> =>
  Object.fromEntries(
    tx
      .all<{ list: string; choice: string }>(
        'SELECT list, choice FROM list_choices WHERE officer = ?',
        officer,
      )
      .map(({ list, choice }) => [list, storedJson(choice) as ListChoice]),
  );

export function keepChoice(tx: WriteTx, officer: string, list: string, choice: ListChoice): void {
  keep(tx, 'list_choices', { officer, list, choice: JSON.stringify(choice) });
}
