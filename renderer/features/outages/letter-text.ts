import type { DecisionLetter } from '../../../domain/outages/outage';
import { typedDate } from '../../ui/local-time';
import { useWords } from '../../ui/words';

/** `Surat: BTMK JKSM · JKSM.100-1/2 · 20/11/2026` */
export function useLetterText(): (letter: DecisionLetter) => string {
  const say = useWords('outages');
  return ({ from, reference, date }) =>
    say('timeline.letter', {
      what: [from, reference, date === null ? '' : typedDate(date)].filter((part) => part !== '').join(' · '),
    });
}
