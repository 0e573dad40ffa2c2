import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch, needsApp } from '../../../main/cli/dispatch';
import type { Measured } from '../../../main/cli/bench/measured';
import { leftOut } from '../../../main/cli/bench/scale/left-out';
import { MEASURED_CALLS } from '../../../main/cli/bench/scale/measured-calls';
import { BACKGROUND_WORKS } from '../../../main/cli/bench/scale/background-works';
import { isHoldWithin, isWithin } from '../../../main/cli/bench/scale/scale';
import { titleOf } from '../../../main/cli/bench/scale/time-calls';
import { registerFile } from '../../../main/register/register';
import { contract, type CallName } from '../../../preload/contract/contract';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await dispatch(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

describe('siaga bench', () => {
  it.each(['issue', 'issue-checked', 'check-entry', 'verify-chain', 'start-up-check', 'search'])(
    'measures %s without the app, as one JSON object',
    async (name) => {
      const { code, out } = await run('bench', name, '--rows', '200', '--rounds', '10');
      expect(code).toBe(0);
      const result = (JSON.parse(out) as Record<string, Measured>)[name]!;
      expect(result.oursMs).toBeGreaterThan(0);
      expect(result.bareMs).toBeGreaterThan(0);
      expect(result.ratio).toBeCloseTo(result.oursMs / result.bareMs, 0);
    },
  );

  it.each([
    ['a name there is not', ['nothing']],
    ['two names', ['issue', 'search']],
    ['no number', ['issue', '--rounds', 'ten']],
    ['too few', ['search', '--rows', '1']],
    ['an option there is not', ['--fast']],
    ['the app where there is none', ['receipt-pdf']],
  ])('takes %s for wrong use', async (_what, args) => {
    expect(await run('bench', ...args)).toMatchObject({ code: 2, out: '' });
  });

  it('asks for the app only where something is shown', () => {
    expect(needsApp(['bench'])).toBe(true);
    expect(needsApp(['bench', 'cold-start'])).toBe(true);
    expect(needsApp(['bench', 'search', '--rows', '1000'])).toBe(false);
    expect(needsApp(['verify', 'bench'])).toBe(false);
  });
});

describe('siaga bench scale', () => {
  it('measures every call of the contract, or says why not', () => {
    const measured = new Set(MEASURED_CALLS.map(({ name }) => name));
    const aside = leftOut();
    expect(
      Object.keys(contract).filter((name) => !measured.has(name as CallName) && !aside.has(name as CallName)),
    ).toEqual([]);
    expect([...measured].filter((name) => aside.has(name))).toEqual([]);
  });

  it('prints what calls, opening and work beside issuing take, of registers that a check accepts', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'siaga-scale-'));
    try {
      const { code, out } = await run('bench', 'scale', '--rows', '200', '--rounds', '1', '--cache', cache);
      expect(code).toBe(0);
      for (const call of MEASURED_CALLS) expect(out).toContain(`| ${titleOf(call)} |`);
      for (const work of Object.keys(BACKGROUND_WORKS)) expect(out).toContain(`| ${work} |`);
      expect(out).toMatch(/^\d{4}-\d\d-\d\d, \d+ × /);
      expect(await run('check-register', registerFile(join(cache, '200')))).toMatchObject({ code: 0 });
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  }, 120_000);

  it.each([
    [10, 15, true],
    [10, 15.1, false],
    [1, 3, true],
    [1, 3.1, false],
  ])('%d ms grown to %d ms is within: %s', (small, large, within) =>
    expect(isWithin(small, large)).toBe(within),
  );

  it.each([
    [50, 2, true],
    [51, 2, false],
    [80, 90, true],
  ])('%d ms held, while an idle process waited %d ms, are within: %s', (hold, idle, within) =>
    expect(isHoldWithin(hold, idle)).toBe(within),
  );
});
