import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelPath, funnelShares, stillToGo } from '../../../renderer/features/reconciliation/funnel-shape';

describe('the funnel', () => {
  it('measures each stage by what was made', () => {
    expect(funnelShares({ made: 40, entered: 30, confirmed: 10 })).toEqual([1, 0.75, 0.25]);
  });

  it('is empty when nothing was made', () => {
    expect(funnelShares({ made: 0, entered: 0, confirmed: 0 })).toEqual([0, 0, 0]);
  });

  it('waits for nobody who was withdrawn', () => {
    expect(stillToGo(10, 1, 9)).toBe(0);
    expect(stillToGo(10, 1, 7)).toBe(2);
    expect(stillToGo(3, 2, 2)).toBe(0);
  });

  it('never leaves its box, whatever main counts', () => {
    const count = fc.nat(5000);
    fc.assert(
      fc.property(count, count, count, (made, entered, confirmed) => {
        const path = funnelPath(funnelShares({ made, entered, confirmed }), 480, 84);
        for (const [x, y] of [...path.matchAll(/([\d.-]+),([\d.-]+)/g)].map((m) => [
          Number(m[1]),
          Number(m[2]),
        ])) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(480);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(84);
        }
      }),
    );
  });

  it('draws the whole height where everything went through, and a line where nothing did', () => {
    expect(funnelPath([1, 1, 0], 300, 60)).toBe(
      'M0,0 L86,0 L114,0 L186,0 L214,30 L300,30 L300,30 L214,30 L186,60 L114,60 L86,60 L0,60 Z',
    );
  });
});
