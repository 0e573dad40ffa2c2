/** Feeds the search index from the register, from its watermark on. */
import type { SearchSource } from '../register/found';
import { hashAt, readHead } from '../register/journal';
import type { SearchFile, Watermark } from '../register/search-file';
import type { ReadTx } from '../register/transaction';

/** Whether the index was fed by this very register: after a restore the watermark is ahead, or another entry stands there. */
export function isOfRegister(tx: ReadTx, { seq, hash }: Watermark): boolean {
  return seq === 0 || hashAt(tx, seq) === hash;
}

/** Journal entries that the index has not taken in. */
export const behindOf = (tx: ReadTx, mark: Watermark): number => Math.max(0, readHead(tx).seq - mark.seq);

/**
 * One batch: at most `limit` documents of each source. What stands up to the head that is read first is complete, so
 * later commits do no harm.
 */
export function feedBatch(
  file: SearchFile,
  tx: ReadTx,
  sources: readonly SearchSource[],
  limit: number,
): { readonly added: number; readonly behind: number } {
  const head = readHead(tx).seq;
  const { seq: after } = file.watermark();
  if (after >= head) return { added: 0, behind: 0 };
  const found = sources.map((source) => source(tx, after, limit));
  const upTo = Math.min(head, ...found.map((documents) => coveredBy(documents, limit, after)));
  const documents = found
    .flat()
    .filter(({ seq }) => seq <= upTo)
    .sort((one, other) => one.seq - other.seq);
  file.add(documents, { seq: upTo, hash: hashAt(tx, upTo) ?? '' });
  return { added: documents.length, behind: head - upTo };
}

/** A full page may have been cut off inside its last entry. */
function coveredBy(documents: readonly { readonly seq: number }[], limit: number, after: number): number {
  const last = documents.length < limit ? undefined : documents.at(-1)?.seq;
  if (last === undefined) return Number.MAX_SAFE_INTEGER;
  return last - 1 > after ? last - 1 : last;
}
