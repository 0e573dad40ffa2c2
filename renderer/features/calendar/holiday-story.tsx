import type { Instant } from '../../../domain/time/civil-time';
import type { HolidayView } from '../../../preload/contract/calendar';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';
import { useOfficerNames } from '../../ui/use-officer-names';
import styles from './holiday-story.module.css';
import { useStateNames } from './state-names';

/** Where a holiday comes from and who did what with it. */
export function HolidayStory({ holiday }: { readonly holiday: HolidayView }) {
  const say = useWords('calendar');
  const format = useFormat();
  const names = useStateNames();
  const who = useOfficerNames();
  const { confirmed, corrected, retired } = holiday;
  const told = (act: { at: Instant; officer: string }) => ({
    when: format.dateTime(act.at),
    who: who(act.officer),
  });
  return (
    <ul className={styles.story}>
      <li>
        {format.civil(holiday.date)} · {names.full(holiday.states)}
      </li>
      <li>
        {[say(`source.${holiday.source}`), holiday.reference].filter(Boolean).join(' · ')}
        {' – '}
        {say('form.added', told(holiday))}
      </li>
      {corrected !== null && (
        <li>{say('form.correctedBy', { ...told(corrected), reason: corrected.reason })}</li>
      )}
      {confirmed !== null && <li>{say('form.confirmedBy', told(confirmed))}</li>}
      {retired !== null && <li>{say('form.retiredBy', { ...told(retired), reason: retired.reason })}</li>}
    </ul>
  );
}
