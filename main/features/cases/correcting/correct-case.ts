/**
 * A case is put right after F9: the official row stays, a note stands beside it, and where a court paper says something
 * else by now, a new one is issued that says which it replaces.
 */
import { ok } from '../../../../domain/result';
import type { CorrectCaseInput } from '../../../../preload/contract/cases';
import type { CommandContext } from '../../../call/handler';
import { insertCorrection } from '../rows/corrections';
import { callsAnew } from './correction-doubts';
import { correctionOf } from './correction-facts';
import { writeCorrectedPaper } from './corrected-paper';

export function correctCase(context: CommandContext, input: CorrectCaseInput) {
  const { tx, officer, approver, now } = context;
  const facts = correctionOf(tx, input, now);
  if (!facts.ok) return facts;
  const { row, changes, former, hearing } = facts.value;
  insertCorrection(tx, {
    ...{ caseId: row.id, caseNumber: row.number, reason: input.reason, changes },
    ...{ officer: officer.id, approver: approver?.id ?? null },
  });
  const isDue = former !== undefined && callsAnew({ changes, hearing }, now);
  return ok({ papers: isDue ? writeCorrectedPaper(context, facts.value, former, input.reason) : [] });
}
