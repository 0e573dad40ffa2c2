/** A drill's time: it begins at an instant and runs `speed` times as fast as this PC's. */
import { pcTime, type TimeSource } from './clock';

export interface DrillTime extends TimeSource {
  /** Goes on from this instant (milliseconds since 1970), as if nobody had been away. */
  goOnFrom(instant: number): void;
}

/** Both ways of knowing the time run alike, so that neither a sleep nor a jump of the clock is invented. */
export function fastTime(from: number, speed: number, real: TimeSource = pcTime): DrillTime {
  const began = { wall: real.wall(), awake: real.awake() };
  let moved = 0;
  const wall = (): number => from + moved + (real.wall() - began.wall) * speed;
  return {
    wall,
    ...(real.up ? { up: real.up } : {}),
    awake: () => moved + (real.awake() - began.awake) * speed,
    goOnFrom: (instant) => {
      moved += instant - wall();
    },
  };
}
