import { describe, expect, it } from 'vitest';
import { dispatch, needsApp } from '../../../main/cli/dispatch';
import type { Measured } from '../../../main/cli/bench/measured';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await dispatch(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

describe('siaga bench', () => {
  it.each(['issue', 'verify-chain', 'start-up-check', 'search'])(
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
