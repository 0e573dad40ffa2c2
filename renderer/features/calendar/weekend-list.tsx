import { addDays, type CivilDate } from '../../../domain/time/civil-time';
import type { OutputOf } from '../../../preload/contract/contract';
import { useFormat } from '../../ui/format';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import { useStateNames } from './state-names';
import styles from './weekend-list.module.css';

type Weekends = OutputOf<'calendar.list'>['weekends'];

/** How each state rests and since when; the office's own first. */
export function WeekendList({ weekends, state }: { readonly weekends: Weekends; readonly state: string }) {
  const say = useWords('calendar');
  const settings = useWords('settings');
  const format = useFormat();
  const names = useStateNames();
  const weekdays = settings('hours.day').split('|');
  const states = [...new Set(weekends.map((rule) => rule.state))].sort(
    (one, other) => Number(other === state) - Number(one === state),
  );
  const days = ([one = 0, other]: readonly number[]): string =>
    other === undefined
      ? (weekdays[one] ?? '')
      : say('weekends.and', { one: weekdays[one] ?? '', other: weekdays[other] ?? '' });
  return (
    <Section title={say('weekends.title')}>
      <ul className={styles.states}>
        {states.map((code) => {
          const rules = weekends.filter((rule) => rule.state === code);
          return (
            <li key={code} className={code === state ? styles.own : ''}>
              <span>{names.full(code)}</span>
              <span className={styles.rules}>
                {rules.map(({ from, days: rest }, at) => {
                  const next = rules[at + 1]?.from ?? null;
                  const until = next === null ? null : addDays(next as CivilDate, -1);
                  const period =
                    until !== null
                      ? say('weekends.until', { date: format.civil(until) })
                      : from === null
                        ? ''
                        : say('weekends.since', { date: format.civil(from) });
                  return <span key={from ?? ''}>{[days(rest), period].filter(Boolean).join(' ')}</span>;
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
