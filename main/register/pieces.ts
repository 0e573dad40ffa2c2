/**
 * Looking for pieces of words in a list however long: beside the list stands an FTS5 index of trigrams, which the list's own
 * triggers keep, so that no act can forget it. It is asked by GLOB, which SQLite answers from the index and then holds
 * against the text itself.
 *
 * Fewer letters than three have no trigram. So each word has two blanks before it, and one or two letters are found where a
 * word begins with them.
 */
import type { WriteTx } from './transaction';

const BLANKS = '  ';
const TRIGRAM = 3;

/** The indexes, each named like its one column's table: read with `GLOB`, written by triggers alone. */
export const PIECES_TABLES = ['applicant_pieces', 'mail_pieces'] as const;

/** What stands in an index for these words. */
export const textOfPieces = (words: readonly string[]): string => words.map((word) => BLANKS + word).join('');

/** What finds a word, or the piece of one, by `GLOB`. */
export const patternOf = (piece: string): string =>
  `*${piece.padStart(TRIGRAM).replace(/[*?[]/g, (mark) => `[${mark}]`)}*`;

/** Makes each index anew from the list that it stands beside. */
export function rebuildPieces(tx: WriteTx): void {
  for (const table of PIECES_TABLES) tx.run(`INSERT INTO ${table} (${table}) VALUES ('rebuild')`);
}
