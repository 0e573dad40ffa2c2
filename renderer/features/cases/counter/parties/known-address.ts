import type { CaseForm } from '../form/case-form';

/** An address typed before, and whose it is. */
export interface Known {
  readonly address: string;
  readonly side: 'first' | 'second';
  readonly at: number;
}

/** The address typed last before this party: remembered and offered, never put in by itself. */
export function knownAddress(
  form: Pick<CaseForm, 'first' | 'second'>,
  side: 'first' | 'second',
  at: number,
): Known | null {
  const all = (['first', 'second'] as const).flatMap((each) =>
    form[each].map((party, place) => ({ address: party.address.trim(), side: each, at: place })),
  );
  const here = all.findIndex((each) => each.side === side && each.at === at);
  const before = all.slice(0, Math.max(0, here)).findLast((each) => each.address !== '');
  return before ?? all.slice(here + 1).find((each) => each.address !== '') ?? null;
}
