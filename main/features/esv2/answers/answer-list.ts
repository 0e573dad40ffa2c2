/** The answer of SAINS or BTMK JKSM as a kind of import: each row set beside the control list (S1.9). */
import {
  answerScore,
  readAnswer,
  standingOf,
  type AnswerList,
  type AnswerPile,
  type AnswerReason,
  type AnswerRow,
} from '../../../../domain/esv2/answer-list';
import { fail, ok, type Result } from '../../../../domain/result';
import type { FileError } from '../../imports/file-error';
import type { ImportKind, ImportScene, SheetFacts } from '../../imports/kind';
import { readSheet } from '../../imports/read-sheet';
import { choiceFor } from '../../imports/remembered';
import { readKnownCase, isGivenToOther } from '../rows/known-cases';

export interface ListedAnswer {
  readonly line: number;
  readonly pile: AnswerPile;
  readonly values: Readonly<Record<'esv2Number' | 'esv3Number', string>>;
  readonly reason: AnswerReason | '';
  /** The case that is ticked from it; null where none is. */
  readonly item: string | null;
}

export interface AnswerLook {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly rows: readonly ListedAnswer[];
}

export interface AnswerHead {
  readonly facts: SheetFacts;
  readonly header: readonly string[];
  readonly counts: Readonly<Record<AnswerPile, number>>;
}

export interface AnswerError {
  readonly code: FileError['code'] | 'esv2-answer-no-header' | 'esv2-answer-empty';
}

/** More cases than any court registers in ESV2 in one outage. */
const MOST_ROWS = 20_000;

async function look(bytes: Uint8Array, scene: ImportScene): Promise<Result<AnswerLook, AnswerError>> {
  const sheet = readSheet(bytes, answerScore, MOST_ROWS);
  if (!sheet.ok) return sheet;
  const { records, encoding, separator, unended } = sheet.value;
  const answer = readAnswer(records, unended, choiceFor('esv2-answer', records, scene));
  if (!answer.ok) return fail('esv2-answer-no-header');
  const { header, columns, notTaken, rows } = answer.value;
  if (rows.length === 0) return fail('esv2-answer-empty');
  const listed: ListedAnswer[] = [];
  const isTwice = repeatedIn(answer.value);
  for (const [at, row] of rows.entries()) {
    listed.push(listedOf(row, isTwice(row), scene));
    await scene.pace.turn(at, rows.length);
  }
  return ok({ facts: { encoding, separator, columns, notTaken }, header, rows: listed });
}

function listedOf(row: AnswerRow, twice: boolean, { tx }: ImportScene): ListedAnswer {
  const { line, esv2Number, esv2Key, esv3Number, esv3Key } = row;
  const known = tx && esv2Key !== null ? readKnownCase(tx, esv2Number) : undefined;
  const given =
    tx !== undefined && known !== undefined && esv3Key !== null && isGivenToOther(tx, known.item, esv3Number);
  const { pile, reason } = standingOf(row, known, { twice, given });
  return {
    line,
    pile,
    reason,
    values: { esv2Number, esv3Number },
    item: pile === 'new' ? (known?.item ?? null) : null,
  };
}

/** A number that stands in two rows, whichever of both numbers it is, is no answer. */
function repeatedIn({ rows }: AnswerList): (row: AnswerRow) => boolean {
  const count = (keys: readonly (string | null)[]) => Map.groupBy(keys, (key) => key);
  const [esv2, esv3] = [count(rows.map(({ esv2Key }) => esv2Key)), count(rows.map(({ esv3Key }) => esv3Key))];
  const isMany = (key: string | null, of: ReturnType<typeof count>): boolean =>
    key !== null && (of.get(key)?.length ?? 0) > 1;
  return ({ esv2Key, esv3Key }) => isMany(esv2Key, esv2) || isMany(esv3Key, esv3);
}

export const answerKind: ImportKind<AnswerLook, AnswerHead, ListedAnswer, AnswerError['code']> = {
  name: 'esv2-answer',
  mostBytes: 20 * 1024 * 1024,
  look,
  shown: ({ facts, rows }) => ({
    facts,
    rows: rows.map(({ line, pile, values, reason }) => ({
      ...{ line, state: pile, values },
      ...(reason === '' ? {} : { reason }),
    })),
  }),
  head: ({ facts, header, rows }) => {
    const counts = { new: 0, same: 0, doubtful: 0, refused: 0 };
    for (const { pile } of rows) counts[pile] += 1;
    return { facts, header, counts };
  },
  rows: ({ rows }) => rows,
};
