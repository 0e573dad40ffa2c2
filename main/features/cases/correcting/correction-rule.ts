/** Whether a correction needs a supervisor beside the officer: who somebody is, and when to come. */
import { needsSupervisor } from '../../../../domain/cases/correction';
import type { ApprovalRule } from '../../../call/approval-rule';
import { correctionOf } from './correction-facts';

export const correctionRule: ApprovalRule<'cases.correct'> = (tx, input, now) => {
  const facts = correctionOf(tx, input, now);
  return facts.ok && needsSupervisor(facts.value.changes) ? { what: 'correction', amounts: {} } : undefined;
};
