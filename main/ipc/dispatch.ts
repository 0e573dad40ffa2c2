/**
 * Every call's way in: the guards of `check-call`, then key, transaction, handler and output schema. No Electron here:
 * the transport and the tests both call it.
 */
import { randomUUID } from 'node:crypto';
import type { CallError, Envelope } from '../../preload/contract/call';
import { contract, specOf, type CallName } from '../../preload/contract/contract';
import type { Counter } from '../call/counter';
import { handlers } from '../features/features';
import { inputHash, keepKey, lookUpKey } from '../register/call-keys';
import { CannotWrite, isDamage } from '../register/failures';
import type { Register } from '../register/register';
import type { WriteTx } from '../register/transaction';
import { changedFeatures } from './changed-features';
import { checkCall, type Caller, type Checked } from './check-call';
import type { Reply } from '../call/handler';

type AnyReply = Reply<unknown, string>;
type AnyHandler = (context: object, input: unknown) => AnyReply | Promise<AnyReply>;
/** A command answers at once: nothing may be waited for inside a transaction. */
type CommandHandler = (context: object, input: unknown) => AnyReply;

/** Thrown inside the transaction so that it is rolled back; the reply travels with it. */
class Refused extends Error {
  constructor(readonly reply: AnyReply & { ok: false }) {
    super(reply.error.code);
  }
}

/** Every feature that has calls. */
const FEATURES = [...new Set(Object.keys(contract).map((name) => name.split('.')[0] ?? ''))];

/** Nothing is told of a call that left the register as it was, such as a kept draft. */
function tellChanges(counter: Counter, before: number | undefined, tables: Iterable<string>): void {
  if (counter.register?.head().seq === before) return;
  counter.events.send({ kind: 'changed', features: [...changedFeatures(tables, FEATURES)] });
}

const failure = (error: CallError): Envelope<never> => ({ ok: false, error });

export async function dispatch(
  counter: Counter,
  caller: Caller,
  name: string,
  rawInput: unknown,
): Promise<Envelope<unknown>> {
  try {
    // what came into force by itself since the last call counts for this one (S0.1)
    counter.gate.pass();
    if (comesEarly(counter, name)) await counter.backups.heard();
    const checked = checkCall(counter, caller, name, rawInput);
    if (!checked.ok) return keepRefusal(counter, name, checked);
    const before = counter.register?.head().seq;
    const tables = new Set<string>();
    const reply = await run(counter, checked.value, tables);
    if (!reply.ok) return keepRefusal(counter, name, { ok: false, error: reply.error });
    const { nature, output } = checked.value.spec;
    // a command's answer was held against the contract before its commit
    if (nature !== 'command') return { ok: true, value: output.parse(reply.value) };
    tellChanges(counter, before, tables);
    return { ok: true, value: reply.value };
  } catch (error) {
    return failure(unexpected(counter, name, error));
  }
}

/** What takes money or gives numbers waits, just after the start, until whatever may tell of a newer copy was asked. */
function comesEarly({ register }: Counter, name: string): boolean {
  const gives = specOf(name)?.effects.some((effect) => effect === 'money' || effect === 'number') ?? false;
  return gives && register?.wasAsked() === false;
}

/** Adds the tables that a command wrote to `tables`. */
async function run(counter: Counter, checked: Checked, tables: Set<string>): Promise<AnyReply> {
  const handler = handlers[checked.name] as AnyHandler;
  const { officer, people } = checked;
  const base = { officer, people, counter, now: counter.clock.now() };
  if (checked.spec.nature === 'task') return handler(base, checked.input);
  if (checked.spec.nature === 'query')
    return handler({ ...base, tx: counter.register?.reading() }, checked.input);
  if (!counter.register) return { ok: false, error: { code: 'not-ready' } };
  const command = handlers[checked.name] as CommandHandler;
  return runCommand(counter.register, checked, (tx) => {
    const reply = command({ ...base, tx, approver: checked.approver }, checked.input);
    for (const table of tx.changed) tables.add(table);
    return reply;
  });
}

/** What mends a clock in doubt must not wait for it. */
const WHATEVER_THE_CLOCK: ReadonlySet<CallName> = new Set(['settings.stateTime', 'settings.confirmTime']);

/** One command in one transaction, once per key. */
function runCommand(register: Register, checked: Checked, work: (tx: WriteTx) => AnyReply): AnyReply {
  const key = keyOf(checked.input);
  const hash = key === undefined ? '' : inputHash(checked.input);
  const request = {
    actor: checked.officer?.id ?? 'system',
    whateverTheClock: WHATEVER_THE_CLOCK.has(checked.name),
  };
  const happened = key === undefined ? undefined : () => doneBefore(register, key, checked.name, hash);
  try {
    return register.write<AnyReply>(
      request,
      (tx) => {
        const before =
          key === undefined ? { state: 'unused' as const } : lookUpKey(tx, key, checked.name, hash);
        if (before.state === 'reused') throw new Refused({ ok: false, error: { code: 'key-reused' } });
        if (before.state === 'done') return { ok: true, value: checked.spec.output.parse(before.result) };
        const reply = work(tx);
        if (!reply.ok) throw new Refused(reply);
        // an answer that is not the contract's must not be found out after the commit
        const value = checked.spec.output.parse(reply.value);
        if (key !== undefined) keepKey(tx, key, checked.name, hash, value);
        return { ok: true, value };
      },
      happened,
    );
  } catch (error) {
    if (error instanceof Refused) return error.reply;
    throw error;
  }
}

function doneBefore(register: Register, key: string, name: string, hash: string): AnyReply | undefined {
  const found = lookUpKey(register.reading(), key, name, hash);
  return found.state === 'done' ? { ok: true, value: found.result } : undefined;
}

/** Kept where the contract asks for it: what stopped the counter, and whoever stood on both sides of a control. */
const KEPT_REFUSALS: ReadonlySet<string> = new Set([
  'issuing-stopped',
  'canceller-is-issuer',
  'matcher-is-collector',
]);

/** Attempts at what is forbidden stand in the journal (S0.7), by code alone. */
function keepRefusal(
  counter: Counter,
  name: string,
  reply: { ok: false; error: CallError },
): Envelope<never> {
  const register = counter.register;
  const { code } = reply.error;
  // an AP by hand is kept whichever call it was tried with (S0.7); the rest where the contract asks for it
  const kept = code === 'ap-manual-forbidden' || (specOf(name)?.refusalKept && KEPT_REFUSALS.has(code));
  if (kept && register && !register.readOnly) {
    const actor = counter.sessions.current()?.officer.id ?? 'system';
    try {
      register.write({ actor }, (tx) => tx.journal('calls.refused', { call: name, code }));
    } catch (error) {
      counter.log.warn('refusal not kept', { call: name, error: String(error) });
    }
  }
  return failure(reply.error);
}

const WRITE_CODES: Record<CannotWrite['code'], string> = {
  'clock-behind': 'clock-behind',
  'clock-jumped': 'clock-behind',
  'clock-ahead': 'clock-ahead',
  'register-read-only': 'register-read-only',
  'disk-full': 'disk-full',
  'commit-unknown': 'issuing-stopped',
};

/** Anything that is no expected failure gets an incident number, which stands in the log beside the story. */
function unexpected(counter: Counter, name: string, error: unknown): CallError {
  if (error instanceof CannotWrite) {
    counter.log.warn('write refused', { call: name, code: error.code });
    return { code: WRITE_CODES[error.code] };
  }
  if (isDamage(error)) {
    counter.log.error('register damaged', { call: name, error });
    counter.register?.distrust([{ code: 'file-damaged' }]);
    return { code: 'register-damaged' };
  }
  const incident = randomUUID().slice(0, 8).toUpperCase();
  counter.log.error('unexpected', { call: name, incident, error });
  return { code: 'internal', incident };
}

const keyOf = (input: unknown): string | undefined =>
  typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string'
    ? input.key
    : undefined;
