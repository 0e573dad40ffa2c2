/** A step of a request: done, or refused where it decides; and a promise put off in time (S2.18). */
import { checkExtension, checkStep, checkTurn, type StepGiven } from '../../../domain/requests/request-rules';
import { fail, ok } from '../../../domain/result';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { actorOf } from './duties';
import { clocksNow } from './request-clocks';
import { moveRequestDeadlines } from './request-deadlines';
import { insertRequestEvent } from './keep-request';
import { readRequestState } from './request-state';
import { readRequest } from './rows/requests';
import { serviceOf } from './services';

/** The request as its events leave it. */
export function standing({ tx }: Pick<CommandContext, 'tx'>, id: string) {
  const row = readRequest(tx, id);
  return row
    ? ok({ row, service: serviceOf(tx, row), state: readRequestState(tx, row) })
    : fail('request-unknown');
}

export function doStep(context: CommandContext, input: ParsedInputOf<'requests.do'>) {
  const { tx, officer, now } = context;
  const found = standing(context, input.id);
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const given = givenOf(input, input.toLocal, input.checked);
  const scene = { actor: actorOf(tx, officer), requester: row.person, now };
  const checked = checkStep(service, state, input.step, given, scene);
  if (!checked.ok) return checked;
  const { happenedAt, toAt, who, way, reference, note } = given;
  const event = { kind: 'done', step: input.step, happenedAt, toAt, who, way, reference, note } as const;
  insertRequestEvent(tx, row, event, officer.id);
  moveRequestDeadlines(tx, row.id);
  return ok({});
}

const givenOf = (
  typed: Pick<ParsedInputOf<'requests.do'>, 'happenedLocal' | 'who' | 'way' | 'reference' | 'note'>,
  toLocal: string | null,
  checked: readonly string[],
): StepGiven => ({
  ...{ who: typed.who, way: typed.way, reference: typed.reference, note: typed.note, checked },
  happenedAt: instantOfLocalMinute(typed.happenedLocal),
  toAt: toLocal === null ? null : instantOfLocalMinute(toLocal),
});

/** Who may approve may refuse: nothing needs to be found true for it, but the reason is written down. */
export function refuseRequest(context: CommandContext, input: ParsedInputOf<'requests.refuse'>) {
  const { tx, officer, now } = context;
  const found = standing(context, input.id);
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const { step: code, reference, note } = input;
  const step = service.steps.find((each) => each.code === code);
  if (step && step.kind !== 'decide') return fail('step-decides-nothing');
  const happenedAt = instantOfLocalMinute(input.happenedLocal);
  const scene = { actor: actorOf(tx, officer), requester: row.person, now };
  const checked = checkTurn(service, state, code, { happenedAt, toAt: null }, scene);
  if (!checked.ok) return checked;
  insertRequestEvent(tx, row, { kind: 'refused', step: code, happenedAt, reference, note }, officer.id);
  moveRequestDeadlines(tx, row.id);
  return ok({});
}

export function extendPromise(context: CommandContext, input: ParsedInputOf<'requests.extend'>) {
  const { tx, officer, now } = context;
  const found = standing(context, input.id);
  if (!found.ok) return found;
  const { row, service, state } = found.value;
  const clock = clocksNow(tx, service, state).find((each) => each.clock.code === input.clock);
  const { happenedAt, who, way, reference, note } = givenOf(input, null, []);
  const toAt = instantOfLocalMinute(input.toLocal);
  const checked = checkExtension(service, clock?.standing, { happenedAt, toAt, who, way, note }, now);
  if (!checked.ok) return checked;
  const event = {
    kind: 'extended',
    clock: input.clock,
    happenedAt,
    toAt,
    who,
    way,
    reference,
    note,
  } as const;
  const after = insertRequestEvent(tx, row, event, officer.id);
  moveRequestDeadlines(tx, row.id);
  const extended = clocksNow(tx, service, after).find((each) => each.clock.code === input.clock);
  return ok({ inTime: extended?.standing.kind === 'running' && !extended.standing.late });
}
