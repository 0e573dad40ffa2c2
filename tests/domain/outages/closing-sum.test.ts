import { expect, it } from 'vitest';
import fc from 'fast-check';
import { countMatters, MATTER_STATES } from '../../../domain/existing/matter';
import { countMigration, MIGRATION_STATES } from '../../../domain/esv2/migration';
import { closingSum, isSettledSum, SUM_PARTS } from '../../../domain/outages/closing-sum';

it('the parts of each kind come to what was made, whatever became of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom(...MIGRATION_STATES)),
      fc.array(fc.constantFrom(...MATTER_STATES)),
      ([open = 0, confirmed = 0, withdrawn = 0, writtenOff = 0], esv2, existing) => {
        const cases = open + confirmed + withdrawn + writtenOff;
        const lines = closingSum(
          { cases, confirmed, withdrawn, writtenOff },
          countMigration(esv2),
          countMatters(existing),
        );
        for (const line of lines)
          expect(SUM_PARTS.reduce((sum, part) => sum + line[part], 0)).toBe(line.made);
        expect(lines.reduce((made, line) => made + line.made, 0)).toBe(cases + esv2.length + existing.length);
        const waits = ['waiting', 'not-arrived', 'updated'];
        const isOpen = open > 0 || [...esv2, ...existing].some((state) => waits.includes(state));
        expect(isSettledSum(lines)).toBe(!isOpen);
      },
    ),
  );
});
