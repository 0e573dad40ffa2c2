import { useEffect, useState } from 'react';

/** How far the counter's time, as main tells it, stands from this PC's clock (ms). */
let correction = 0;
/** A drill's clock may run faster; what it showed when main told it, and when that was. */
let hurried: { readonly told: number; readonly heard: number; readonly pace: number } | null = null;

/** Takes main's time; a supervisor may have stated another one than the PC shows. */
export function setClock(instant: string, heardAtMs: number, pace = 1): void {
  hurried = pace === 1 ? null : { told: Date.parse(instant), heard: heardAtMs, pace };
  const off = Date.parse(instant) - heardAtMs;
  // the way between the processes takes some milliseconds: that is no correction
  correction = Math.abs(off) < 1500 ? 0 : off;
}

/** The present at the counter (ms since 1970); for what counts on screens, never for what is kept. */
export function present(): number {
  if (hurried) return hurried.told + (Date.now() - hurried.heard) * hurried.pace;
  return Date.now() + correction;
}

/** The present, renewed every `everyMs`. */
export const useNow = (everyMs = 15_000): number => useClock(present, everyMs);

/** What this PC's own clock shows, right or wrong, renewed every second. */
export const usePcClock = (): number => useClock(Date.now, 1000);

function useClock(read: () => number, everyMs: number): number {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), everyMs);
    return () => clearInterval(timer);
  }, [read, everyMs]);
  return now;
}
