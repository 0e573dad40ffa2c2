/**
 * Who decides together at the counter, each with their own secret: their token is good once, for this call with this input.
 * Where the office allows it, one supervisor with the sealed recovery code decides alone, until a second countersigns.
 */
import { pairProblem } from '../../../domain/officers/two-people';
import { fail, ok } from '../../../domain/result';
import { specOf, type CallName, type ParsedInputOf } from '../../../preload/contract/contract';
import type { Officer } from '../../../preload/contract/officers';
import type { CommandContext, TaskContext } from '../../call/handler';
import type { Counter } from '../../call/counter';
import { need } from '../../../domain/need';
import { inputHash } from '../../register/call-keys';
import { readSetting } from '../../register/settings';
import { unlockPepper } from '../../security/recovery-code';
import { isOneHandNow } from './approver';
import { concernedBy, isConcerned } from './concerned';
import { tryDoor } from './door';
import { insertCountersignature, readDecision } from './rows/decisions';
import { readGiven } from './rows/given-secrets';

export async function agree(
  { counter }: TaskContext,
  { people, call, input }: ParsedInputOf<'officers.agree'>,
) {
  const matter = matterOf(call, input);
  if (!matter) return fail('not-for-two');
  // one after the other: the second may be the first one's second try
  const first = await tryDoor(counter, people[0].code, people[0].secret, 'approval');
  if (!first.ok) return atField(first, 0);
  const second = await tryDoor(counter, people[1].code, people[1].secret, 'approval');
  if (!second.ok) return atField(second, 1);
  const [tx, now] = [counter.opened().reading(), counter.clock.now()];
  const pair = [first.value, second.value] as const;
  const problem = pairProblem(pair, concernedBy(counter.features, tx, matter, now));
  if (problem) return fail(problem);
  if (isOneHandNow(tx, first.value.id, second.value.id, now)) return fail('approver-one-hand');
  return tokenFor(counter, pair, matter);
}

export async function decideAlone(
  { counter }: TaskContext,
  { code, secret, recoveryCode, call, input }: ParsedInputOf<'officers.decideAlone'>,
) {
  const matter = matterOf(call, input);
  if (!matter) return fail('not-for-two');
  const tx = counter.register?.reading();
  if (!tx || readSetting(tx, 'office')?.aloneAllowed !== true) return fail('alone-not-allowed');
  const tried = await tryDoor(counter, code, secret, 'approval');
  if (!tried.ok) return tried;
  if (tried.value.role === 'clerk') return fail('supervisor-needed');
  const recovery = readSetting(counter.opened().reading(), 'recovery');
  if (!recovery || !unlockPepper(recovery, recoveryCode))
    return fail('recovery-code-wrong', { fields: [{ path: 'recoveryCode', code: 'recovery-code-wrong' }] });
  if (concernedBy(counter.features, tx, matter, counter.clock.now()).includes(tried.value.id))
    return fail('person-concerned');
  return tokenFor(counter, [tried.value], matter);
}

/** A second person stands for what one decided alone: the approver, whoever asked. */
export function countersign(
  { tx, approver, now }: CommandContext,
  { decision: seq }: ParsedInputOf<'officers.countersign'>,
) {
  const decision = readDecision(tx, seq);
  if (decision?.second !== null) return fail('decision-unknown');
  if (decision.countersigned !== null) return fail('decision-signed');
  const second = need(approver, 'approver');
  if (second.id === decision.first) return fail('same-person');
  if (isOneHandNow(tx, decision.first, second.id, now)) return fail('approver-one-hand');
  if (isConcerned(tx, decision.concerned, second.id, now)) return fail('person-concerned');
  insertCountersignature(tx, seq, second.id);
  return ok({});
}

interface TheirMatter {
  readonly call: CallName;
  readonly input: unknown;
}

/** Undefined where the call is none that two people decide, or its input none of it. */
function matterOf(call: string, input: unknown): TheirMatter | undefined {
  const spec = specOf(call);
  const parsed = spec?.input.safeParse(input);
  return spec?.twoPeople && parsed?.success ? { call: call as CallName, input: parsed.data } : undefined;
}

function tokenFor(counter: Counter, people: readonly Officer[], { call, input }: TheirMatter) {
  const tx = counter.opened().reading();
  if (people.some(({ id }) => readGiven(tx, id))) return fail('secret-must-change');
  return ok({ token: counter.sessions.approve(people, call, inputHash(input)) });
}

/** Which of the two was wrong is told at their own field. */
const atField = <Code extends string>({ error }: { ok: false; error: { code: Code } }, at: 0 | 1) =>
  fail(error.code, { ...error, fields: [{ path: `people.${at}.secret`, code: error.code }] });
