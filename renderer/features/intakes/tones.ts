import type { IntakeState } from '../../../domain/intakes/intake';
import type { Tone } from '../../ui/status-mark';

export const TONES: Readonly<Record<IntakeState, Tone>> = {
  incomplete: 'warn',
  registered: 'good',
  entered: 'good',
  withdrawn: 'quiet',
  returned: 'quiet',
};
