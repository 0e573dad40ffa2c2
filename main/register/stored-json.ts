/** What SQLite calls a page that makes no sense; a text on it may have kept its length and lost its letters. */
export class StoredTextDamaged extends Error {
  readonly code = 'SQLITE_CORRUPT_TEXT';
}

/** What the register keeps as JSON. It was written by {@link JSON.stringify}: what no longer reads as such is damage. */
export function storedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoredTextDamaged('no JSON where JSON was kept', { cause: error });
  }
}
