import { useEffect, useState } from 'react';

/** The present (ms since 1970), renewed every `everyMs`; for what counts on screens, never for what is kept. */
export function useNow(everyMs = 15_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
