import type { RequestStateName } from '../../../domain/requests/request';
import type { ClockShown } from '../../../preload/contract/requests';
import type { Tone } from '../../ui/status-mark';

export const STATE_TONES: Readonly<Record<RequestStateName, Tone>> = {
  open: 'info',
  done: 'good',
  refused: 'warn',
  withdrawn: 'quiet',
  merged: 'quiet',
  filed: 'quiet',
};

const STANDING_TONES: Readonly<Record<ClockShown['standing'], Tone>> = {
  idle: 'quiet',
  running: 'info',
  kept: 'good',
  extended: 'warn',
  broken: 'bad',
  ended: 'quiet',
};

export const clockTone = ({ standing, broken }: Pick<ClockShown, 'standing' | 'broken'>): Tone =>
  broken ? 'bad' : STANDING_TONES[standing];
