/**
 * S0.7: no application, processing or issue of an AP by hand. Every call of the contract is attacked with inputs made from
 * its own schema, in an office of SKEI with its licence system down, by each role; a call added tomorrow is attacked too.
 */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallSpec } from '../../../preload/contract/call';
import { contract, type CallName } from '../../../preload/contract/contract';
import { anyInput, type Known } from '../../helpers/any-input';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

const calls = Object.entries(contract) as [CallName, CallSpec][];
const ROLES = ['clerk', 'supervisor', 'administrator'] as const;
/** What would hold an AP, or anything taken or given by hand. */
const FORBIDDEN_TABLES = [
  'cases',
  'parties',
  'case_documents',
  'case_ranges',
  'receipts',
  'receipt_lines',
  'receipt_books',
  'cancellations',
  'summonses',
  'summons_events',
  'payments',
  'serial_fates',
  'captured_receipts',
];
const FORBIDDEN_PAPERS = ['receipt', 'summons', 'application', 'new-number-letter'];
const INPUTS = 12;

async function outageOfLicences(test: TestCounter): Promise<string> {
  test.as('supervisor');
  // an attack may have reported one itself, or ended the former: the next begins where that one ended
  test.clock.forward(60_000);
  const { outages } = await test.must('outages.open', {});
  const reported = outages.find(({ system, restoredAt }) => system === 'AP' && restoredAt === null);
  if (reported) {
    await test.must('outages.confirm', { id: reported.id, reason: 'Arahan bahagian' });
    return reported.id;
  }
  const { id } = await test.must('outages.report', {
    key: randomUUID(),
    system: 'AP',
    startedLocal: new Date(Date.parse(test.counter.clock.now()) + 8 * 3_600_000).toISOString().slice(0, 16),
    toldBy: 'BPM',
    toldHow: 'telephone',
    note: '',
  });
  await test.must('outages.confirm', { id, reason: 'Arahan bahagian' });
  return id;
}

const madeByHand = (test: TestCounter): Record<string, number> => {
  const tx = test.counter.opened().reading();
  const counted = FORBIDDEN_TABLES.map((table) => [
    table,
    tx.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).n,
  ]);
  const papers = tx
    .all<{ kind: string }>('SELECT kind FROM papers')
    .filter(({ kind }) => FORBIDDEN_PAPERS.includes(kind));
  return Object.fromEntries(
    [...counted, ['papers', papers.length]].filter(([, n]) => (n as number) > 0),
  ) as Record<string, number>;
};

/** Mostly inputs that the schema lets through, and a few that it does not. */
function inputsFor(spec: CallSpec, known: Known): unknown[] {
  const made = fc.sample(anyInput(spec.input, known), { numRuns: 40 * INPUTS, seed: 20_261_122 });
  const good = made.filter((input) => spec.input.safeParse(input).success).slice(0, INPUTS);
  expect(good.length, 'inputs that get past the schema').toBeGreaterThan(0);
  return [...good, ...made.filter((input) => !good.includes(input)).slice(0, 3)];
}

describe('an office of SKEI attacked through every call', () => {
  let skei: TestCounter;
  let outage: string;
  beforeAll(async () => {
    skei = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  });
  // an attack may end the outage, which it may: the next one finds a new one
  beforeEach(async () => {
    const open = await skei.must('outages.open', {});
    outage = open.outages.find(({ state }) => state === 'in-force')?.id ?? (await outageOfLicences(skei));
  });
  afterAll(() => skei.dispose());

  it.each(calls.map(([name, spec]) => [name, spec] as const))('%s', async (name, spec) => {
    skei.as('supervisor');
    const { templates } = await skei.must('notices.settings', {});
    const known = {
      address: ['contoh@syarikat.example.my'],
      outage: [outage],
      id: [outage],
      system: ['AP'],
      key: [randomUUID(), randomUUID()],
      court: ['03001'],
      state: ['MY-14'],
      name: ['Pejabat Contoh'],
      states: ['*', 'MY-14'],
      templates: [templates],
      bytes: ['Y29udG9o'],
      base64: ['Y29udG9o'],
      to: ['kaunter@contoh.gov.my'],
    };
    const inputs = inputsFor(spec, known);
    const forbidden = spec.effects.some(
      (effect) => effect === 'money' || effect === 'number' || effect === 'ap',
    );
    for (const [index, input] of inputs.entries()) {
      skei.as(ROLES[index % ROLES.length]!);
      const answer = await skei.call(name, input as never);
      const allowedRole = spec.who === 'anyone' || spec.who.includes(ROLES[index % ROLES.length]!);
      if (forbidden && allowedRole)
        expect(answer, JSON.stringify(input)).toMatchObject({
          ok: false,
          error: { code: 'ap-manual-forbidden' },
        });
      // no other counter can be opened in a test's place
      if (name !== 'settings.openDemo' && name !== 'drills.open')
        expect(answer.ok ? '' : answer.error.code, JSON.stringify(input)).not.toBe('internal');
      expect(madeByHand(skei), `${name} ${JSON.stringify(input)}`).toEqual({});
    }
  });

  it('has each refusal in its journal, by the name of the call', () => {
    const kept = skei.counter
      .opened()
      .reading()
      .all<{ data: string }>(`SELECT data FROM journal WHERE kind = 'calls.refused'`)
      .map(({ data }) => (JSON.parse(data) as { call: string }).call);
    const expected = calls.filter(([, { effects }]) => effects.some((effect) => effect !== 'print'));
    // takes no money and gives no number, and yet refuses whatever is brought while AP is down
    const byItsOwnRule = 'intakes.receive';
    const names = [...expected.map(([name]) => name), byItsOwnRule];
    expect([...new Set(kept)].sort()).toEqual(names.sort());
  });
});

describe('a court while the licence system is down too', () => {
  let court: TestCounter;
  beforeAll(async () => {
    court = await openTestCounter();
  });
  afterAll(() => court.dispose());

  it('takes no case, receipt or summons in that outage, and keeps the attempt', async () => {
    await openOutage(court);
    const outage = await outageOfLicences(court);
    court.as('clerk');
    expect(await court.call('cases.issue', aCase(outage))).toMatchObject({
      ok: false,
      error: { code: 'ap-manual-forbidden' },
    });
    expect(madeByHand(court)).not.toHaveProperty('cases');
    const [last] = court.counter
      .opened()
      .reading()
      .all<{ data: string }>(`SELECT data FROM journal WHERE kind = 'calls.refused' ORDER BY seq DESC`);
    expect(JSON.parse(last!.data)).toEqual({ call: 'cases.issue', code: 'ap-manual-forbidden' });
  });
});
