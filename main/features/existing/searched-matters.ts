/** What is found of a matter on an existing case: the case's number, the party, the receipt. */
import { toLocalText } from '../../../domain/time/civil-time';
import type { SearchSource } from '../../register/found';
import { MATTER, type Matter } from './rows/matter-row';

export const searchedMatters: SearchSource = (tx, afterSeq, limit) =>
  tx
    .all<Matter>(
      `SELECT ${MATTER} FROM existing_matters m WHERE m.seq > ? ORDER BY m.seq LIMIT ?`,
      ...[afterSeq, limit],
    )
    .map(({ id, seq, at, number, party, receipt }) => ({
      ...{ kind: 'existing', id, seq, at, title: number },
      detail: [party, toLocalText(at).slice(0, 16).replace('T', ' ')].filter(Boolean).join(' · '),
      text: [number, party, receipt].filter(Boolean).join('\n'),
    }));
