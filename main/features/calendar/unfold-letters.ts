const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];

/**
 * Lines are folded at so many bytes, be it inside a letter (RFC 5545 3.1): the rest of such a letter is put back before
 * the fold, so that the bytes can be decoded and every line keeps its number.
 */
export function lettersWhole(bytes: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(bytes);
  for (let at = 0; at < whole.length; at += 1) {
    const lacking = lengthOf(whole[at] ?? 0) - 1;
    if (lacking > 0) at = closeUp(whole, at + 1, lacking);
  }
  return whole;
}

/** Bytes of the letter that this byte begins. */
function lengthOf(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 1;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Moves what the letter lacks before the folds that part it; answers where its last byte stands. */
function closeUp(bytes: Uint8Array, start: number, lacking: number): number {
  const rest: number[] = [];
  const folds: number[] = [];
  let at = start;
  while (rest.length < lacking) {
    const byte = bytes[at] ?? 0;
    const fold = foldLength(bytes, at);
    if ((byte & 0xc0) === 0x80) rest.push(byte);
    else if (fold > 0) folds.push(...bytes.subarray(at, at + fold));
    else return start - 1;
    at += fold > 0 ? fold : 1;
  }
  if (folds.length > 0) bytes.set([...rest, ...folds], start);
  return start + lacking - 1;
}

/** Bytes of the line end and the blank behind it; 0 where no fold is. */
function foldLength(bytes: Uint8Array, at: number): number {
  const end = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF || bytes[at] === CR ? 1 : 0;
  const blank = bytes[at + end];
  return end > 0 && (blank === SPACE || blank === TAB) ? end + 1 : 0;
}
