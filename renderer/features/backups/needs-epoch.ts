const REASONS = ['behind-witness', 'witness-different', 'check-failed'] as const;
export type EpochReason = (typeof REASONS)[number];

/** Whether issuing stopped for a reason that only a restore or a new epoch ends. */
export function needsEpoch(stopped: string | null): stopped is EpochReason {
  return (REASONS as readonly (string | null)[]).includes(stopped);
}
