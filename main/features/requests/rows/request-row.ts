/** A request as it was received: its row never changes. */
import type { Way } from '../../../../domain/requests/service';
import type { Instant } from '../../../../domain/time/civil-time';
import { storedJson } from '../../../register/stored-json';

export interface RequestRow {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly version: number;
  readonly body: string;
  readonly person: string;
  readonly phone: string;
  readonly email: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, string>>;
  readonly way: Way;
  readonly arrivedAt: Instant;
  readonly outage: string | null;
  readonly at: Instant;
  readonly officer: string;
  readonly seq: number;
}

/** As the register holds it. */
export type StoredRequest = Omit<RequestRow, 'details'> & { readonly details: string };

/** Of the table `requests` as `r`. */
export const REQUEST = `r.id, r.number, r.service, r.version, r.body, r.person, r.phone, r.email, r.subject, r.details, r.way,
  r.arrived_at AS arrivedAt, r.outage, r.at, r.officer, r.seq`;

export const requestOf = <Row extends StoredRequest>(
  row: Row,
): Omit<Row, 'details'> & Pick<RequestRow, 'details'> => ({
  ...row,
  details: storedJson(row.details) as RequestRow['details'],
});
