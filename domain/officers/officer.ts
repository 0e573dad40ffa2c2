export const ROLES = ['clerk', 'supervisor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

const SECOND = 1000;
const LONGEST_WAIT = 15 * 60 * SECOND;

/** How long (ms) the next try must wait after `failures` wrong ones in a row: none for two slips, then 30 s doubling up to 15 minutes. */
export function waitAfterFailures(failures: number): number {
  if (failures < 3) return 0;
  return Math.min(LONGEST_WAIT, 30 * SECOND * 2 ** (failures - 3));
}
