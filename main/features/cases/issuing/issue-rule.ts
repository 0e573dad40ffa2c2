/** Whether a case as typed needs a supervisor beside the officer: what is let off, and a hearing on a day of rest. */
import type { ApprovalRule } from '../../../call/approval-rule';
import { isOnRestDay } from '../../sittings/take-place';
import { letOffRule } from './let-off-rule';

export const issueRule: ApprovalRule<'cases.issue'> = (tx, input, now) =>
  letOffRule(tx, input, now) ?? restDayRule(tx, input, now);

/** Once the officer has answered that it is meant: before that it is asked about, as everything doubtful is. */
const restDayRule: ApprovalRule<'cases.issue'> = (tx, { hearing, acceptedWarnings }) =>
  hearing && acceptedWarnings.includes('hearing-on-rest-day') && isOnRestDay(tx, hearing)
    ? { what: 'rest-day', amounts: {} }
    : undefined;
