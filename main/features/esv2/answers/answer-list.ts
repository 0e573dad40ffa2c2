/** The answer of SAINS or BTMK JKSM: each row set beside the control list (S1.9). */
import {
  answerScore,
  readAnswer,
  standingOf,
  type AnswerReason,
  type AnswerRow,
} from '../../../../domain/esv2/answer-list';
import { answerKindOf, type ListedAnswer } from '../../imports/answer-kind';
import type { ImportScene } from '../../imports/kind';
import { readKnownCase, isGivenToOther } from '../rows/known-cases';

export type Arrival = ListedAnswer<Readonly<Record<'esv2Number' | 'esv3Number', string>>, AnswerReason>;

function listedOf(row: AnswerRow, twice: boolean, { tx }: ImportScene): Arrival {
  const { line, esv2Number, esv2Key, esv3Number, esv3Key } = row;
  const known = tx && esv2Key !== null ? readKnownCase(tx, esv2Number) : undefined;
  const given =
    tx !== undefined && known !== undefined && esv3Key !== null && isGivenToOther(tx, known.item, esv3Number);
  const { pile, reason } = standingOf(row, known, { twice, given });
  const item = pile === 'new' ? (known?.item ?? null) : null;
  return { line, pile, reason, values: { esv2Number, esv3Number }, item };
}

export const answerKind = answerKindOf({
  name: 'esv2-answer',
  score: answerScore,
  read: readAnswer,
  lacks: { header: 'esv2-answer-no-header', rows: 'esv2-answer-empty' },
  keys: [({ esv2Key }) => esv2Key, ({ esv3Key }) => esv3Key],
  listed: listedOf,
});
