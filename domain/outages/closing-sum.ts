/**
 * Closed means closed: of each kind, what was made in an outage is registered again, migrated, withdrawn, written off or
 * carried over, and until then open. The parts always come to what was made.
 */
import type { MatterCounts } from '../existing/matter';
import type { MigrationCounts } from '../esv2/migration';

/** Cases taken by hand, cases that ESV2 registered, matters on existing cases of either system. */
export const SUM_KINDS = ['cases', 'esv2', 'existing'] as const;
export type SumKind = (typeof SUM_KINDS)[number];

export const SUM_PARTS = [
  'reregistered',
  'migrated',
  'withdrawn',
  'writtenOff',
  'carriedOver',
  'open',
] as const;
export type SumPart = (typeof SUM_PARTS)[number];

export type SumLine = { readonly kind: SumKind; readonly made: number } & Readonly<Record<SumPart, number>>;

export interface CaseCounts {
  readonly cases: number;
  readonly confirmed: number;
  readonly withdrawn: number;
  readonly writtenOff: number;
}

/** A line for each kind of which anything was made. */
export function closingSum(cases: CaseCounts, esv2: MigrationCounts, existing: MatterCounts): SumLine[] {
  const { confirmed, withdrawn, writtenOff } = cases;
  const lines: SumLine[] = [
    {
      ...{ kind: 'cases', made: cases.cases, reregistered: confirmed, migrated: 0, withdrawn, writtenOff },
      ...{ carriedOver: 0, open: cases.cases - confirmed - withdrawn - writtenOff },
    },
    {
      ...{ kind: 'esv2', made: esv2.recorded, reregistered: 0, migrated: esv2.migrated },
      ...{ withdrawn: esv2.withdrawn, writtenOff: esv2.writtenOff, carriedOver: esv2.carriedOver },
      open: esv2.waiting,
    },
    {
      ...{ kind: 'existing', made: existing.received, reregistered: existing.entered },
      ...{ migrated: existing.migrated, withdrawn: existing.withdrawn, writtenOff: existing.writtenOff },
      ...{ carriedOver: existing.carriedOver, open: existing.waiting + existing.updated },
    },
  ];
  return lines.filter(({ made }) => made > 0);
}

/** Whether the parts come to what was made, and nothing is open. */
export const isSettledSum = (lines: readonly SumLine[]): boolean =>
  lines.every(
    (line) => line.open === 0 && SUM_PARTS.reduce((sum, part) => sum + line[part], 0) === line.made,
  );
