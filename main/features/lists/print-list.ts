/** A list on paper, as it stands in the register at this moment. */
import { fail, ok } from '../../../domain/result';
import { MOST_LISTED } from '../../../papers/list/list-data';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { newId } from '../../register/new-id';
import { needSetting } from '../../register/settings';
import { queuePaper } from '../papers/queue-paper';
import { eachLot, findSheet, sheetScene } from './sheet';

/** In Malay, as every paper of the office. */
export function printList(
  { tx, counter, officer }: CommandContext,
  { seen: { list, question } }: ParsedInputOf<'lists.print'>,
) {
  const sheet = findSheet(counter.features, list);
  const scene = sheetScene(tx, 'ms');
  const whole = { ...question, after: null };
  const rows: string[][] = [];
  for (const lot of eachLot(sheet, scene, question)) {
    rows.push(...lot);
    if (rows.length > MOST_LISTED) return fail('list-too-long', { values: { most: MOST_LISTED } });
  }
  if (rows.length === 0) return fail('list-empty');
  const office = needSetting(tx, 'office');
  const data = {
    office: { code: office.code, name: office.name },
    counter: { code: needSetting(tx, 'counter').code },
    title: sheet.title(scene.say),
    cover: sheet.cover?.(scene.say) ?? null,
    narrowed: sheet.narrowed(scene, whole).map(([label, value]) => ({ label, value })),
    heads: sheet.heads(scene.say),
    rows,
    amountSen: sheet.total(tx, whole)?.amountSen ?? null,
    at: tx.at,
    by: { id: officer.code, name: officer.name },
  };
  const paper = queuePaper(tx, {
    ...{ documentId: newId(), number: '', size: 'A4', copy: 0, reason: '' },
    document: { kind: 'list', version: 1, data },
    printer: counter.devices.preferences.get().printers.A4,
    officer: officer.id,
  });
  return ok({ paper });
}
