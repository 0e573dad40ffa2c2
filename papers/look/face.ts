/**
 * The one face of all papers, so that a paper looks alike on every PC. It travels in the document itself: nothing is
 * loaded, and nobody looks for faces that are not there.
 */
import { faceParts, type FacePart } from './face-data';

export const FACE = 'Source Sans 3';

const has = ({ letters }: FacePart, code: number): boolean =>
  letters.some(([first, last]) => first <= code && code <= last);

/** What stands for a space, a line's end or nothing needs no picture. */
const BLANK = /[\s\p{Cc}\p{Cf}]/gu;

/** The first letter of a text for which the face has no picture; undefined when it can be printed whole. */
export const letterWithoutFace = (text: string): string | undefined =>
  [...text.replace(BLANK, '').normalize('NFC')].find(
    (letter) => !faceParts.some((part) => has(part, letter.codePointAt(0) ?? 0)),
  );

/** `@font-face` rules for a document: the common letters, and the rarer ones where it has any. */
export function faceCss(markup: string): string {
  const [common, ...rarer] = faceParts;
  if (!common) return '';
  const strange = new Set([...markup].filter((letter) => !has(common, letter.codePointAt(0) ?? 0)));
  const needed = rarer.filter((part) => [...strange].some((letter) => has(part, letter.codePointAt(0) ?? 0)));
  return [common, ...needed].map(rulesOf).join('');
}

const rulesOf = (part: FacePart): string =>
  ([400, 700] as const)
    .map(
      (weight) =>
        `@font-face{font-family:'${FACE}';font-weight:${weight};unicode-range:${rangesOf(part)};` +
        `src:url(data:font/woff2;base64,${part[weight]})}`,
    )
    .join('');

const rangesOf = ({ letters }: FacePart): string =>
  letters.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join();
