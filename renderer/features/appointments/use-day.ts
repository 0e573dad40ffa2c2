import { useSearchParams } from 'react-router';
import { addDays, type CivilDate } from '../../../domain/time/civil-time';
import type { OutputOf } from '../../../preload/contract/contract';
import { today } from '../../ui/local-time';

export type SlotCourt = OutputOf<'appointments.courts'>['courts'][number];

export interface Day {
  readonly court: SlotCourt | undefined;
  readonly day: CivilDate;
  /** The appointment form stands open. */
  readonly booking: boolean;
  readonly go: (to: { court?: string; day?: CivilDate; booking?: boolean }) => void;
  readonly step: (days: number) => void;
}

/** Which court and day are looked at: in the address, so that the palette and other screens lead there. */
export function useDay(courts: readonly SlotCourt[]): Day {
  const [asked, setAsked] = useSearchParams();
  // without being asked for one, the court whose registration is closed
  const court =
    courts.find(({ code }) => code === asked.get('court')) ??
    courts.find(({ option }) => option === 'P3') ??
    courts[0];
  const day = (asked.get('day') as CivilDate | null) ?? today();
  const booking = asked.get('book') === '1';
  const go: Day['go'] = (to) => {
    const next = { court: to.court ?? court?.code ?? '', day: to.day ?? day };
    setAsked({ ...next, ...((to.booking ?? false) ? { book: '1' } : {}) }, { replace: true });
  };
  return { court, day, booking, go, step: (days) => go({ day: addDays(day, days) }) };
}
