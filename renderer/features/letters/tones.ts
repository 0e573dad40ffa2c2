import type { TellingState } from '../../../domain/letters/telling';

export const TONES = {
  unwritten: 'warn',
  written: 'quiet',
  sending: 'quiet',
  'in-doubt': 'warn',
  failed: 'warn',
  told: 'good',
} as const satisfies Record<TellingState, string>;
