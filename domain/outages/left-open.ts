/** What an outage may leave open when it is closed, knowingly: none of it can be forced by this office. */
export const LEFT_KINDS = [
  // registered in ESV3 or given back afterwards: they have no number here
  'intakes-incomplete',
  'originals-out',
  'documents-missing',
  'case-without-receipt',
  'references-unmatched',
  // carried over: followed until it is seen in ESV3 (S1.9, S1.12)
  'esv2-waiting',
  'existing-updated',
  'papers-unsealed',
  'papers-not-handed',
  // told after the closing, too (S1.8)
  'letters-untold',
] as const;
export type LeftKind = (typeof LEFT_KINDS)[number];
