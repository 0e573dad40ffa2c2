/** A document is frozen and its paper put into the print queue. */
import type { Paper } from '../../../preload/contract/values';
import { readOfficer } from '../officers/rows/officers';
import { crestHash } from '../settings/crest';
import { needSetting } from '../../register/settings';
import type { WriteTx } from '../../register/transaction';
import { insertPaper, type FrozenPaper, type NewPaper } from './rows/papers';

/**
 * In the caller's transaction. The drill mark comes from the register itself, so nobody who asks for a paper can forget
 * it. Whoever composes a document answers for its schema, which holds it again where it is read. Throws for a second
 * original of a document.
 */
export function queuePaper(tx: WriteTx, { document, mark: marked, ...paper }: NewPaper): Paper {
  const { drill } = needSetting(tx, 'counter');
  const mark = marked ?? (paper.copy === 0 ? { kind: 'original' } : { kind: 'copy', n: paper.copy });
  const again =
    mark.kind === 'original' ? null : { at: tx.at, by: named(tx, paper.officer), reason: paper.reason };
  const frozen = JSON.stringify({ document, drill, mark, again, crest: crestHash(tx) } satisfies FrozenPaper);
  return insertPaper(tx, { ...paper, kind: document.kind, frozen });
}

/** As papers name who issued them; what was kept by itself names the app. */
function named(tx: WriteTx, id: string): string {
  const officer = readOfficer(tx, id);
  return officer ? `${officer.name} (${officer.code})` : id;
}
