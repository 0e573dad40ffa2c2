/** What else happens to a request: it waits, is noted on, handed over, withdrawn, merged, reopened, corrected, filed. */
import { isDone } from '../../../domain/requests/request';
import { checkFiling, checkGoing, checkPause, checkReopening } from '../../../domain/requests/request-rules';
import { failAt, ok } from '../../../domain/result';
import { instantOfLocalMinute, type Instant } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { readOfficer } from '../officers/rows/officers';
import { standing } from './do-step';
import { hasDuty } from './duties';
import { moveRequestDeadlines } from './request-deadlines';
import { insertRequestEvent, type NewEvent } from './keep-request';
import type { RequestRow } from './rows/request-row';
import { readRequestByNumber } from './rows/requests';

/** Writes what was found right. */
function add({ tx, officer }: CommandContext, row: RequestRow, event: NewEvent) {
  insertRequestEvent(tx, row, event, officer.id);
  moveRequestDeadlines(tx, row.id);
  return ok({});
}

/** The request, where this may be done to it now. */
function going(context: CommandContext, id: string, act: Parameters<typeof checkGoing>[1]) {
  const found = standing(context, id);
  if (!found.ok) return found;
  const checked = checkGoing(found.value.state, act);
  return checked.ok ? found : checked;
}

/** Neither before the request came, nor still to come. */
function timeOf(row: RequestRow, local: string, now: Instant) {
  const at = instantOfLocalMinute(local);
  return at < row.arrivedAt || at > now ? failAt('happenedLocal', 'request-time-wrong') : ok(at);
}

export function waitOrGoOn(context: CommandContext, input: ParsedInputOf<'requests.wait'>) {
  const found = standing(context, input.id);
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const checked = checkPause(service, state, input.kind);
  if (!checked.ok) return checked;
  const at = timeOf(row, input.happenedLocal, context.now);
  if (!at.ok) return at;
  const since = state.pauses.at(-1)?.from;
  if (since !== undefined && at.value < since) return failAt('happenedLocal', 'request-time-wrong');
  return add(context, row, { kind: input.kind, happenedAt: at.value, note: input.note });
}

export function noteOn(context: CommandContext, { id, note }: ParsedInputOf<'requests.note'>) {
  const found = standing(context, id);
  return found.ok ? add(context, found.value.row, { kind: 'noted', note }) : found;
}

/** To somebody who can go on with it: the one officer of BMT hands over to another Pentadbir UC. */
export function handOver(context: CommandContext, input: ParsedInputOf<'requests.handOver'>) {
  const found = going(context, input.id, 'handed-over');
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const to = readOfficer(context.tx, input.officer);
  if (!to?.active || to.role === 'administrator') return failAt('officer', 'officer-unknown');
  if (to.id === state.responsible) return failAt('officer', 'request-in-hand');
  if (service.oneOfficer && service.steps.some(({ by }) => !hasDuty(context.tx, to.id, by)))
    return failAt('officer', 'duty-needed');
  return add(context, row, { kind: 'handed-over', who: to.id, note: input.note });
}

export function withdrawRequest(context: CommandContext, input: ParsedInputOf<'requests.withdraw'>) {
  const found = going(context, input.id, 'withdrawn');
  if (!found.ok) return found;
  const at = timeOf(found.value.row, input.happenedLocal, context.now);
  if (!at.ok) return at;
  return add(context, found.value.row, { kind: 'withdrawn', happenedAt: at.value, note: input.note });
}

export function mergeRequest(context: CommandContext, { id, into, note }: ParsedInputOf<'requests.merge'>) {
  const found = going(context, id, 'merged');
  if (!found.ok) return found;
  const { row } = found.value;
  const other = readRequestByNumber(context.tx, into.toUpperCase());
  if (!other) return failAt('into', 'merge-unknown');
  if (other.id === id) return failAt('into', 'merge-itself');
  if (other.service !== row.service) return failAt('into', 'merge-other-service');
  const goesOn = standing(context, other.id);
  if (!goesOn.ok || goesOn.value.state.state !== 'open') return failAt('into', 'merge-unknown');
  return add(context, row, { kind: 'merged', reference: other.number, note });
}

export function reopenRequest(context: CommandContext, { id, step, note }: ParsedInputOf<'requests.reopen'>) {
  const found = standing(context, id);
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const checked = checkReopening(state);
  if (!checked.ok) return checked;
  // receiving happened: it can be corrected, never done again
  if (step === 'receive' || !service.steps.some(({ code }) => code === step))
    return failAt('step', 'request-step-unknown');
  return add(context, row, { kind: 'reopened', step, note });
}

export function correctTime(context: CommandContext, input: ParsedInputOf<'requests.correct'>) {
  const found = going(context, input.id, 'corrected');
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const step = service.steps.find(({ code }) => code === input.step);
  if (!step || !isDone(state, step.code)) return failAt('step', 'request-step-unknown');
  const at = instantOfLocalMinute(input.happenedLocal);
  const before = step.needs.map((needed) => state.done[needed]?.at);
  const after = service.steps
    .filter(({ needs }) => needs.includes(step.code))
    .map(({ code }) => state.done[code]?.at);
  const isWrong = before.some((each) => each && at < each) || after.some((each) => each && at > each);
  if (isWrong || at > context.now) return failAt('happenedLocal', 'request-time-wrong');
  return add(context, row, { kind: 'corrected', step: step.code, happenedAt: at, note: input.note });
}

export function fileRequest(context: CommandContext, { id, reference }: ParsedInputOf<'requests.file'>) {
  const found = standing(context, id);
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const checked = checkFiling(service, state);
  return checked.ok ? add(context, row, { kind: 'filed', reference }) : checked;
}
