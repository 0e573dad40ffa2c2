/** What is found of a request: its number, who asks, for what. */
import type { Instant } from '../../../domain/time/civil-time';
import type { SearchSource } from '../../register/found';

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly at: Instant;
  readonly number: string;
  readonly body: string;
  readonly person: string;
  readonly subject: string;
}

export const searchedRequests: SearchSource = (tx, afterSeq, limit) =>
  tx
    .all<Row>(
      'SELECT id, seq, at, number, body, person, subject FROM requests WHERE seq > ? ORDER BY seq LIMIT ?',
      ...[afterSeq, limit],
    )
    .map(({ id, seq, at, number, body, person, subject }) => ({
      ...{ kind: 'request' as const, id, seq, at, title: number },
      detail: [body, subject].filter(Boolean).join(' · '),
      text: [number, body, person, subject].filter(Boolean).join('\n'),
    }));
