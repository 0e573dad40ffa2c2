/**
 * Letters as strokes on a 4 × 6 grid, for the words that lie across a paper (LATIHAN, PRATONTON, DIBATALKAN, DIGANTIKAN).
 * Drawn, not typed: real text laid over figures would mix with them when a PDF is searched or copied.
 */
const strokes: Readonly<Record<string, string>> = {
  A: 'M0 6V1.5L1.5 0H2.5L4 1.5V6M0 3.6H4',
  B: 'M0 0V6H3L4 5V4L3 3L4 2V1L3 0ZM0 3H3',
  D: 'M0 0V6H2.5L4 4.5V1.5L2.5 0Z',
  G: 'M4 1L3 0H1.5L0 1.5V4.5L1.5 6H2.5L4 4.5V3.2H2.2',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M0 0V6',
  K: 'M0 0V6M4 0L0 3.4M1.3 2.4L4 6',
  L: 'M0 0V6H4',
  N: 'M0 6V0L4 6V0',
  O: 'M1.5 0H2.5L4 1.5V4.5L2.5 6H1.5L0 4.5V1.5Z',
  P: 'M0 6V0H3L4 1V2.4L3 3.4H0',
  R: 'M0 6V0H3L4 1V2.4L3 3.4H0M2 3.4L4 6',
  S: 'M4 1L3 0H1L0 1V2L1 3H3L4 4V5L3 6H1L0 5',
  T: 'M0 0H4M2 0V6',
};

const WIDTH = 4;
const GAP = 2;

/** The word's strokes as one SVG path; it is `width` wide and 6 high. Throws RangeError for a letter not drawn. */
export function strokedWord(word: string): { path: string; width: number } {
  let path = '';
  let at = 0;
  for (const letter of word) {
    const drawn = strokes[letter];
    if (drawn === undefined) throw new RangeError(`no strokes for ${letter}`);
    path += shifted(drawn, at);
    at += (letter === 'I' ? 0 : WIDTH) + GAP;
  }
  return { path, width: at - GAP };
}

/** Moves absolute M, L and H commands to the right; V has no x. */
function shifted(path: string, by: number): string {
  return path.replace(/([MLH])([\d.]+)/g, (_, command: string, x: string) => `${command}${Number(x) + by}`);
}
