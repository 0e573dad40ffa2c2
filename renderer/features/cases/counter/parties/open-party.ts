import type { CaseForm } from '../form/case-form';

/** Which party or lawyer is open for typing. */
export interface OpenParty {
  readonly side: 'first' | 'second' | 'lawyers';
  readonly at: number;
}

const SIDES = ['first', 'second', 'lawyers'] as const;

/** Everybody in the form, in the order in which Enter goes through them. */
export function partiesInOrder(form: Pick<CaseForm, 'first' | 'second' | 'lawyers'>): OpenParty[] {
  return SIDES.flatMap((side) => form[side].map((_, at) => ({ side, at })));
}

const samePlace = (a: OpenParty, b: OpenParty): boolean => a.side === b.side && a.at === b.at;

/** Who comes after (or before) this one; undefined at the end. */
export function partyBeside(
  form: Pick<CaseForm, 'first' | 'second' | 'lawyers'>,
  open: OpenParty,
  by: 1 | -1,
): OpenParty | undefined {
  const all = partiesInOrder(form);
  return all[all.findIndex((each) => samePlace(each, open)) + by];
}

/** The party that a complaint's path speaks of: `second.0.idNumber` → second 0. */
export function partyOfPath(path: string): OpenParty | undefined {
  const [root, at] = path.split('.');
  const side = SIDES.find((each) => each === root);
  return side === undefined ? undefined : { side, at: Number(at ?? 0) || 0 };
}
