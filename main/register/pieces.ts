/**
 * Looking for pieces of words in a list however long: beside the list stands an FTS5 index of trigrams, which the list's own
 * triggers keep, so that no act can forget it. It is asked for what has a word's trigrams, not each of them but as many as
 * cover it; whether the word itself stands there is asked of the text (`instr`).
 *
 * Fewer letters than three have no trigram. So each word has two blanks before it, and one or two letters are found where a
 * word begins with them.
 */
import type { WriteTx } from './transaction';

const BLANKS = '  ';
const TRIGRAM = 3;

/** The indexes, written by triggers alone. */
export const PIECES_TABLES = ['applicant_pieces', 'mail_pieces'] as const;

/** What stands in an index for these words. */
export const textOfPieces = (words: readonly string[]): string => words.map((word) => BLANKS + word).join('');

/** A typed piece as it stands in the text. */
export const soughtPiece = (piece: string): string => piece.padStart(TRIGRAM);

/** What `MATCH` is asked for these pieces. */
export const matchOf = (pieces: readonly string[]): string =>
  [...new Set(pieces.flatMap(covering))].map((gram) => `"${gram.replaceAll('"', '""')}"`).join(' AND ');

/** Trigrams one after another, the last one ending where the piece ends. */
function covering(piece: string): string[] {
  const letters = [...piece];
  const grams: string[] = [];
  for (let at = 0; at < letters.length; at += TRIGRAM)
    grams.push(
      letters
        .slice(Math.min(at, letters.length - TRIGRAM))
        .slice(0, TRIGRAM)
        .join(''),
    );
  return grams;
}

/** Makes each index anew from the list that it stands beside. */
export function rebuildPieces(tx: WriteTx): void {
  for (const table of PIECES_TABLES) tx.run(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
}
