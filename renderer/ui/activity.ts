import { useEffect } from 'react';
import { callMain } from './bridge';

/** Main is told at most this often (ms) that somebody is at the screen. */
const TELL_EVERY_MS = 20_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells main of keys and mouse, so that it locks the counter only when nobody is there. */
export function useActivity(): void {
  useEffect(() => {
    let told = -TELL_EVERY_MS;
    const tell = ({ timeStamp }: Event): void => {
      if (timeStamp - told < TELL_EVERY_MS) return;
      told = timeStamp;
      void callMain('officers.active', {});
    };
    SIGNS.forEach((sign) => window.addEventListener(sign, tell, { capture: true, passive: true }));
    return () => SIGNS.forEach((sign) => window.removeEventListener(sign, tell, { capture: true }));
  }, []);
}
