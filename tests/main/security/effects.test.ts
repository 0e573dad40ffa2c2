import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCH_ERRORS, type CallSpec } from '../../../preload/contract/call';
import { contract, type CallName } from '../../../preload/contract/contract';
import { dispatch } from '../../../main/ipc/dispatch';
import { handlers } from '../../../main/features/features';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

const calls = Object.entries(contract) as [CallName, CallSpec][];
const has = (spec: CallSpec, ...effects: string[]) => spec.effects.some((effect) => effects.includes(effect));
const forbidden = calls.filter(([, spec]) => has(spec, 'money', 'number', 'ap')).map(([name]) => name);
/** Refused by every schema: a call that gets as far as its input says `input-invalid`, and none does anything. */
const NOTHING = null as never;

let skei: TestCounter;
let court: TestCounter;
beforeAll(async () => {
  skei = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  court = await openTestCounter();
});
afterAll(async () => {
  await skei.dispose();
  await court.dispose();
});

const roleOf = (name: CallName) => {
  const { who } = contract[name] as CallSpec;
  return who === 'anyone' ? 'supervisor' : who[0]!;
};
const refusalsOf = (test: TestCounter) =>
  test.counter
    .register!.reading()
    .all<{ data: string; actor: string }>(
      `SELECT data, actor FROM journal WHERE kind = 'calls.refused' ORDER BY seq`,
    )
    .map(({ data, actor }) => ({ ...(JSON.parse(data) as object), actor }));

describe('an office of SKEI (S0.7)', () => {
  it('has calls to be refused: issuing, cancelling, books and ranges among them', () => {
    for (const name of [
      'cases.issue',
      'receipts.cancel',
      'receipts.giveBook',
      'cases.giveRange',
      'receipts.settleSerial',
    ])
      expect(forbidden).toContain(name);
  });

  it.each(forbidden)(
    'is refused %s, whatever the input, and the attempt stands in the journal',
    async (name) => {
      skei.as(roleOf(name));
      const before = refusalsOf(skei);
      expect(await skei.call(name, NOTHING)).toMatchObject({
        ok: false,
        error: { code: 'ap-manual-forbidden' },
      });
      const actor = { clerk: 'P003', supervisor: 'P002', administrator: 'P001' }[roleOf(name)];
      expect(refusalsOf(skei)).toEqual([...before, { call: name, code: 'ap-manual-forbidden', actor }]);
      // the same call of a court gets as far as its input
      court.as(roleOf(name));
      expect(await court.call(name, NOTHING)).toMatchObject({ error: { code: 'input-invalid' } });
    },
  );

  it('refuses nothing else for that reason', async () => {
    for (const [name, spec] of calls.filter(([name]) => !forbidden.includes(name))) {
      skei.as(roleOf(name));
      const answer = await dispatch(skei.counter, { window: spec.windows?.[0] ?? 'main' }, name, NOTHING);
      expect(answer, name).toMatchObject({ error: { code: 'input-invalid' } });
    }
  });

  it('has no way around it: its kind cannot be changed afterwards', async () => {
    skei.as('administrator');
    const { office } = await skei.must('settings.get', {});
    expect(await skei.call('settings.saveOffice', { office: { ...office, kind: 'ict' } })).toMatchObject({
      error: { code: 'office-kind-fixed' },
    });
  });
});

describe('who may make a call', () => {
  // through the first window that may make it at all
  const ask = (name: CallName) => {
    const [, spec] = calls.find(([known]) => known === name)!;
    return dispatch(court.counter, { window: spec.windows?.[0] ?? 'main' }, name, NOTHING);
  };
  const roles = ['clerk', 'supervisor', 'administrator'] as const;
  const cases = calls.flatMap(([name, spec]) => roles.map((role) => [name, role, spec] as const));

  it.each(cases)('%s by a %s', async (name, role, { who }) => {
    court.as(role);
    const answer = await ask(name);
    const may = who === 'anyone' || who.includes(role);
    expect(answer).toMatchObject({ ok: false, error: { code: may ? 'input-invalid' : 'role-forbidden' } });
  });

  it('nobody signed in makes any but those of the door', async () => {
    court.counter.sessions.end();
    for (const [name, { who }] of calls) {
      const code = who === 'anyone' ? 'input-invalid' : 'not-signed-in';
      expect(await ask(name), name).toMatchObject({ error: { code } });
    }
  });

  it('another window than a call names is refused', async () => {
    court.as('administrator');
    for (const [name, spec] of calls) {
      for (const window of ['main', 'board', 'print'] as const) {
        const may = (spec.windows ?? ['main']).includes(window);
        const answer = await dispatch(court.counter, { window }, name, NOTHING);
        const code = answer.ok ? 'ok' : answer.error.code;
        expect(code === 'window-forbidden', `${name} from ${window}: ${code}`).toBe(!may);
      }
    }
  });

  it('a call that is not in the contract does nothing', async () => {
    court.as('administrator');
    for (const name of ['constructor', '__proto__', 'toString', 'cases.issueTwice', ''])
      expect(await court.call(name as CallName, NOTHING)).toMatchObject({ error: { code: 'input-invalid' } });
  });

  it('a command or task that moves money or numbers is for people, never for anyone', () => {
    for (const [name, spec] of calls)
      if (has(spec, 'money', 'number')) expect(spec.who, name).not.toBe('anyone');
  });

  it('what moves money or gives numbers by a command carries a key', () => {
    for (const [name, spec] of calls) {
      if (!has(spec, 'money', 'number')) continue;
      expect(Object.keys((spec.input as unknown as { shape: object }).shape), name).toContain('key');
    }
  });

  it('every call has its handler, and no handler is without a call', () => {
    expect(Object.keys(handlers).sort()).toEqual(calls.map(([name]) => name).sort());
  });

  it('no call names a failure that is dispatch’s own, but to give it itself', () => {
    const own: readonly string[] = [
      'not-signed-in',
      'window-forbidden',
      'approval-needed',
      'approval-wrong',
      'key-reused',
      'internal',
    ];
    expect(DISPATCH_ERRORS).toEqual(expect.arrayContaining([...own]));
    for (const [name, { errors }] of calls)
      expect(
        errors.filter((code) => own.includes(code)),
        name,
      ).toEqual([]);
  });
});
