import type { Envelope } from '../../preload/contract/call';
import { expect, vi } from 'vitest';
import { DEMO_OFFICERS } from '../../main/features/drills/demo-office';
import { saveSetting } from '../../main/register/settings';
import { lockPepper, newRecoveryCode } from '../../main/security/recovery-code';
import type { CallName, InputOf, OutputOf } from '../../preload/contract/contract';
import type { TestCounter } from '../helpers/counter';

const [, SUPERVISOR] = DEMO_OFFICERS;

/** A supervisor's approval for this very call and input, given at the counter with the secret. */
export async function approval<N extends CallName>(
  test: TestCounter,
  call: N,
  input: InputOf<N>,
  { code, secret }: { code: string; secret: string } = SUPERVISOR,
): Promise<string> {
  const { token } = await test.must('officers.approve', { code, secret, call, input });
  return token;
}

/** Waits until every paper of a receipt lies in the archive, which is its paper where there is no printer. */
export async function whenOut(test: TestCounter, receipt: string): Promise<void> {
  const papers = async () => (await test.must('receipts.get', { id: receipt })).papers;
  await vi.waitFor(
    async () => expect((await papers()).every(({ state }) => state === 'confirmed')).toBe(true),
    15_000,
  );
}

/** Makes a call that a supervisor approved, or throws its code. */
export async function approved<N extends CallName>(
  test: TestCounter,
  call: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = await test.call(call, input, await approval(test, call, input));
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

type Secret = Readonly<{ code: string; secret: string }>;
const [ADMINISTRATOR] = DEMO_OFFICERS;

/** What two people agree on at the counter, each with their own secret: the token for this very call and input. */
export async function agreement<N extends CallName>(
  test: TestCounter,
  call: N,
  input: InputOf<N>,
  [first, second]: readonly [Secret, Secret] = [SUPERVISOR, ADMINISTRATOR],
): Promise<string> {
  const own = ({ code, secret }: Secret) => ({ code, secret });
  const { token } = await test.must('officers.agree', { people: [own(first), own(second)], call, input });
  return token;
}

/** Makes a call that two people decided together, or throws its code. */
export async function agreed<N extends CallName>(
  test: TestCounter,
  call: N,
  input: InputOf<N>,
  people?: readonly [Secret, Secret],
): Promise<OutputOf<N>> {
  const answer = await test.call(call, input, await agreement(test, call, input, people));
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The sealed recovery code of this office, made anew so that a test knows it. */
export function knownRecoveryCode({ counter }: TestCounter): string {
  const code = newRecoveryCode();
  counter
    .opened()
    .write({ actor: 'system' }, (tx) =>
      saveSetting(tx, 'recovery', { recipient: '', ...lockPepper(counter.vault.pepper(), code) }, 'P001'),
    );
  return code;
}

/** The office lets one person decide alone, with the recovery code that is answered. */
export async function allowAlone(test: TestCounter): Promise<string> {
  test.as('administrator');
  const { office } = await test.must('settings.get', {});
  await approved(test, 'settings.saveOffice', { office: { ...office, aloneAllowed: true } });
  return knownRecoveryCode(test);
}

/** Makes a call that one person decided alone, or throws its code. */
export async function decidedAlone<N extends CallName>(
  test: TestCounter,
  call: N,
  input: InputOf<N>,
  recoveryCode: string,
  { code, secret }: Secret = ADMINISTRATOR,
): Promise<OutputOf<N>> {
  const { token } = await test.must('officers.decideAlone', { code, secret, recoveryCode, call, input });
  const answer = await test.call(call, input, token);
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Two people state the time, whatever it is. */
export const stateTime = (test: TestCounter, statedLocal: string): Promise<object> =>
  agreed(test, 'settings.stateTime', { statedLocal, confirmed: true, reason: 'Ujian' });

/** As the screens do it: where the call says that it needs two people, they are asked and it is made again. */
export async function together<N extends CallName>(
  test: TestCounter,
  call: N,
  input: InputOf<N>,
): Promise<Envelope<OutputOf<N>>> {
  const alone = await test.call(call, input);
  if (alone.ok || alone.error.code !== 'two-people-needed') return alone;
  return test.call(call, input, await agreement(test, call, input));
}
