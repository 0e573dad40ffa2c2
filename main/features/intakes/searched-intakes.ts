/** What is found of an intake: its reference, and the people of its newest version. */
import { toLocalText } from '../../../domain/time/civil-time';
import type { SearchSource } from '../../register/found';
import { referenceOf } from './intake-view';
import { BROUGHT, type StoredBrought } from './rows/intake-row';

type Row = StoredBrought & { readonly id: string; readonly seq: number; readonly received: number };

export const searchedIntakes: SearchSource = (tx, afterSeq, limit) =>
  tx
    .all<Row & { at: Parameters<typeof toLocalText>[0] }>(
      `SELECT i.id, v.seq, i.seq AS received, i.at, ${BROUGHT} FROM intake_versions v JOIN intakes i ON i.id = v.intake
       WHERE v.seq > ? ORDER BY v.seq LIMIT ?`,
      ...[afterSeq, limit],
    )
    .map(({ id, seq, received, at, party, idNumber, phone, other }) => {
      const reference = referenceOf(tx, { seq: received });
      const when = toLocalText(at).slice(0, 16).replace('T', ' ');
      return {
        ...{ kind: 'intake', id, seq, at, title: reference },
        detail: [party, other, when].filter(Boolean).join(' · '),
        text: [reference, party, idNumber, phone, other].filter(Boolean).join('\n'),
      };
    });
