/** The demo's officers at work: every call goes through dispatch, as whoever is signed in, like any window's. */
import type { Instant } from '../../domain/time/civil-time';
import type { CallName, InputOf, OutputOf } from '../../preload/contract/contract';
import type { Role } from '../../domain/officers/officer';
import { DEMO_OFFICERS } from '../features/drills/demo-office';
import type { Counter } from '../call/counter';
import { dispatch } from '../ipc/dispatch';
import { DemoFailed } from './failed';

export interface Desk {
  /** Makes a call that must succeed. @throws DemoFailed with the call and its code */
  must<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Locks the screen and signs in the demo office's officer of that role, with the real secret. */
  as(role: Role): Promise<void>;
  /** Now, as the counter's clock says it (UTC instant). */
  now(): Instant;
}

function officerOf(role: Role): (typeof DEMO_OFFICERS)[number] {
  const officer = DEMO_OFFICERS.find((known) => known.role === role);
  if (!officer) throw new Error(role);
  return officer;
}

export function openDesk(host: { readonly counter: Counter }): Desk {
  const ask = (name: string, input: unknown, approval?: string) =>
    dispatch(host.counter, { window: 'main', ...(approval ? { approval } : {}) }, name, input);
  const must: Desk['must'] = async (name, input) => {
    let answer = await ask(name, input);
    if (!answer.ok && answer.error.code === 'approval-needed')
      answer = await ask(name, input, await approvalOf(name, input));
    if (!answer.ok) throw new DemoFailed(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  /** The demo's supervisor stands beside the clerk. */
  const approvalOf = async (name: CallName, input: unknown): Promise<string> => {
    const { code, secret } = officerOf('supervisor');
    return (await must('officers.approve', { code, secret, call: name, input })).token;
  };
  return {
    must,
    as: async (role) => {
      const { code, secret } = officerOf(role);
      await must('officers.lock', {});
      await must('officers.signIn', { code, secret });
    },
    now: () => host.counter.clock.now(),
  };
}
