/** Two people at the counter, each with their own secret: their token is good once, for this call with this input. */
import { pairProblem } from '../../../domain/officers/two-people';
import { fail, ok } from '../../../domain/result';
import { specOf, type ParsedInputOf } from '../../../preload/contract/contract';
import type { TaskContext } from '../../call/handler';
import { inputHash } from '../../register/call-keys';
import { isOneHandNow } from './approver';
import { tryDoor } from './door';
import { readGiven } from './rows/given-secrets';

export async function agree(
  { counter }: TaskContext,
  { people, call, input }: ParsedInputOf<'officers.agree'>,
) {
  const spec = specOf(call);
  const parsed = spec?.input.safeParse(input);
  if (!spec?.twoPeople || !parsed?.success) return fail('not-for-two');
  // one after the other: the second may be the first one's second try
  const first = await tryDoor(counter, people[0].code, people[0].secret, 'approval');
  if (!first.ok) return atField(first, 0);
  const second = await tryDoor(counter, people[1].code, people[1].secret, 'approval');
  if (!second.ok) return atField(second, 1);
  const problem = pairProblem([first.value, second.value]);
  if (problem === 'same-person' || problem === 'supervisor-needed') return fail(problem);
  const tx = counter.opened().reading();
  if (readGiven(tx, first.value.id) || readGiven(tx, second.value.id)) return fail('secret-must-change');
  if (isOneHandNow(tx, first.value.id, second.value.id, counter.clock.now()))
    return fail('approver-one-hand');
  return ok({
    token: counter.sessions.approve([first.value, second.value], call, inputHash(parsed.data)),
  });
}

/** Which of the two was wrong is told at their own field. */
const atField = <Code extends string>({ error }: { ok: false; error: { code: Code } }, at: 0 | 1) =>
  fail(error.code, { ...error, fields: [{ path: `people.${at}.secret`, code: error.code }] });
