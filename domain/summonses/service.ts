/** Service of a summons: how it may be done, and by when (S1.5). */
import { addDays, civilDateOf, type CivilDate, type Instant } from '../time/civil-time';
import { clearDays, expiresOn } from './summons';

export const SERVICE_MANNERS = ['personal', 'substituted', 'other'] as const;
export type ServiceManner = (typeof SERVICE_MANNERS)[number];

export const SERVICE_DOUBTS = ['served-too-late', 'served-after-expiry'] as const;
export type ServiceDoubt = (typeof SERVICE_DOUBTS)[number];

export interface ServiceTerms {
  readonly issuedAt: Instant;
  readonly hearingAt: Instant;
  /** The office's setting. */
  readonly clearDays: number;
}

/** The last day that leaves the hearing its clear days, and the last one without leave. */
export const serviceLimits = ({ issuedAt, hearingAt, clearDays: needed }: ServiceTerms) => ({
  serveBy: addDays(civilDateOf(hearingAt), needed > 0 ? -(needed + 1) : 0),
  expiresOn: expiresOn(civilDateOf(issuedAt)),
});

/** What is doubtful about service on a day: it happened, so it is asked about, never refused. */
export function serviceDoubts(terms: ServiceTerms, servedOn: CivilDate, hasLeave: boolean): ServiceDoubt[] {
  const hearingOn = civilDateOf(terms.hearingAt);
  const late = terms.clearDays > 0 ? clearDays(servedOn, hearingOn) < terms.clearDays : servedOn > hearingOn;
  const expired = servedOn > serviceLimits(terms).expiresOn && !hasLeave;
  return [
    ...(late ? (['served-too-late'] as const) : []),
    ...(expired ? (['served-after-expiry'] as const) : []),
  ];
}
