import { Collapse } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { toLocalText, type Instant } from '../../../domain/time/civil-time';
import { useLanguage, useWords, type Words } from '../../ui/words';
import styles from './why-due.module.css';
import { countedMinutes, dayOf, whyLines, type WhyLine, type WhyStretch } from './why-lines';

export interface WhyDueProps {
  /** When it is due; null where nobody knows. */
  readonly due: Instant | null;
  readonly why: readonly WhyStretch[];
  /** Open from the start. */
  readonly opened?: boolean;
}

/** "Mengapa": why something is due just then, stretch by stretch. Opens with Enter. */
export function WhyDue({ due, why, opened = false }: WhyDueProps) {
  const say = useWords('calendar');
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(opened);
  const local = due === null ? null : toLocalText(due);
  const when = local === null ? null : `${dayOf(local, language)}, ${local.slice(11, 16)}`;
  return (
    <div className={styles.why}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={16} stroke={2} aria-hidden className={open ? styles.turned : styles.arrow} />
        {when === null ? say('why.openNever') : say('why.open', { when })}
      </button>
      <Collapse expanded={open} id={id} transitionDuration={0}>
        {open && <Explanation why={why} when={when} />}
      </Collapse>
    </div>
  );
}

function Explanation({ why, when }: { readonly why: readonly WhyStretch[]; readonly when: string | null }) {
  const say = useWords('calendar');
  const language = useLanguage();
  const total = countedMinutes(why);
  return (
    <>
      <ol
        className={styles.lines}
        aria-label={when === null ? say('why.neverTitle') : say('why.title', { when })}
      >
        {whyLines(why, language).map((line) => (
          <li key={line.key} className={line.minutes > 0 ? styles.counts : styles.rests}>
            <span className={styles.when}>{line.when}</span>
            <span className={styles.what}>{sentenceOf(line, say)}</span>
            <span className={styles.track} aria-hidden>
              {line.minutes > 0 && (
                <span
                  className={styles.part}
                  style={{ left: percent(line.before, total), width: percent(line.minutes, total) }}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.end}>{when === null ? say('why.never') : say('why.end', { when })}</p>
    </>
  );
}

const percent = (part: number, of: number): string => `${of === 0 ? 0 : (part / of) * 100}%`;

function sentenceOf({ reason, minutes, days, name, endless }: WhyLine, say: Words<'calendar'>): string {
  if (reason === 'counted') {
    if (days !== null) return say('why.countedDays', { count: days });
    return say('why.counted', { time: durationOf(minutes, say) });
  }
  if (reason === 'holiday') return say('why.holiday', { name: name ?? '' });
  return endless && reason === 'paused' ? say('why.pausedOpen') : say(`why.${reason}`);
}

/** `1 j 30 min` */
function durationOf(minutes: number, say: Words<'calendar'>): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return say('why.hours', { hours });
  return hours === 0 ? say('why.minutes', { minutes: rest }) : say('why.duration', { hours, minutes: rest });
}
