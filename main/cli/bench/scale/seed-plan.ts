/** What a counter has in its register after so many receipts, in the proportions of a court's counter that also answers for licences. */
export interface SeedPlan {
  readonly receipts: number;
  /** Outages of ESV3 that are over, and as many of AP. */
  readonly closed: number;
  readonly casesOfClosed: number;
  /** Cases of the outage that is over but not handed back; half of them are registered again. */
  readonly restored: number;
  /** Cases of the outage that is on, all of them taken today. */
  readonly inForce: number;
  readonly applicants: number;
  readonly enquiries: number;
  /** What the probe proposed and people answered. */
  readonly proposals: number;
}

const CASES_OF_CLOSED = 500;
/** Serials of a book of receipts, and of a range of case numbers. */
export const IN_ONE_BLOCK = 5000;
/** Recipients of the notice of an outage of AP that is over; the one that is on was told to every applicant. */
export const TOLD_OF_CLOSED = 20;
/** Of the enquiries of the outage that is on, one in so many waits for a call. */
export const ONE_WAITS_IN = 10;

export function planOf(receipts: number): SeedPlan {
  const casesOfClosed = Math.min(CASES_OF_CLOSED, Math.ceil(receipts * 0.3));
  const closed = Math.max(1, Math.round((receipts * 0.3) / casesOfClosed));
  const restored = Math.round(receipts * 0.4);
  return {
    ...{ receipts, closed, casesOfClosed, restored },
    inForce: receipts - restored - closed * casesOfClosed,
    applicants: Math.ceil(receipts / 10),
    enquiries: Math.ceil(receipts / 100),
    proposals: Math.ceil(receipts / 1000),
  };
}
