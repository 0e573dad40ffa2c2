import { KEY_STORES } from '../../domain/settings/key-store';
import { z } from 'zod';
import { frozenCounter, frozenInstant, frozenOffice, frozenOfficer } from '../frozen-data';

/**
 * Enrolment sheet of a counter: what proves later whose key signed, and the recovery code, which stands nowhere
 * else. The sheet is sealed and kept away from the PC.
 */
export const enrolmentPaper = z.strictObject({
  office: frozenOffice,
  counter: frozenCounter,
  enrolledAt: frozenInstant,
  administrator: frozenOfficer,
  /** UUID of the epoch. */
  epoch: z.uuid(),
  reason: z.enum(['new', 'restored', 'register-behind']),
  /** Hex SHA-256 of the raw public key, 64 digits; printed in groups of four. */
  keyFingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  keyStore: z.enum(KEY_STORES),
  /** Printed exactly as given, so it comes grouped for reading. */
  recoveryCode: z.string().min(8).max(120),
  appVersion: z.string().min(1).max(40),
});

export type EnrolmentPaper = z.infer<typeof enrolmentPaper>;
