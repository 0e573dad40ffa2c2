/** A list as a sheet of text, for its file and its paper. */
import { words } from '../../../words/words';
import type { Language } from '../../../words/language';
import type { SeenList } from '../../../preload/contract/lists';
import type { Feature } from '../../call/feature';
import type { Sheet, SheetScene } from '../../call/list-kind';
import { need } from '../../../domain/need';
import type { ReadTx } from '../../register/transaction';
import { readOfficers } from '../officers/rows/officers';

export const findSheet = (features: readonly Feature[], name: SeenList['list']): Sheet =>
  need(
    features.flatMap(({ lists = [] }) => lists).find((sheet) => sheet.name === name),
    name,
  );

export function sheetScene(tx: ReadTx, language: Language): SheetScene {
  const names = new Map(readOfficers(tx).map(({ id, name }) => [id, name]));
  return { tx, language, say: words[language], nameOf: (officer) => names.get(officer) ?? '' };
}

const LOT = 500;

/** All rows from the list's beginning on, by the lot. */
export function* eachLot(
  sheet: Sheet,
  scene: SheetScene,
  question: SeenList['question'],
): Generator<string[][]> {
  let after: string | number | null = null;
  do {
    const { rows, next } = sheet.rows(scene, { ...question, after }, LOT);
    yield rows;
    after = next;
  } while (after !== null);
}
