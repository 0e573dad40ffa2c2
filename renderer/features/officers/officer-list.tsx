import { useRef, type KeyboardEvent } from 'react';
import type { OutputOf } from '../../../preload/contract/contract';
import { countdown } from '../../ui/format';
import { useNow } from '../../ui/now';
import { useWords } from '../../ui/words';
import styles from './officer-list.module.css';

export type DoorOfficer = OutputOf<'officers.door'>['officers'][number];

/** Letters typed within this time (ms) belong together. */
const TYPING_PAUSE_MS = 900;

interface OfficerListProps {
  readonly officers: readonly DoorOfficer[];
  readonly onChoose: (code: string) => void;
}

/** Officers as buttons in a column: arrows move, letters jump to the name or code that begins with them. */
export function OfficerList({ officers, onChoose }: OfficerListProps) {
  const say = useWords('officers');
  const list = useRef<HTMLUListElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const active = officers.filter((officer) => officer.active);

  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (/^[\p{L}\d]$/u.test(event.key) && !event.ctrlKey && !event.altKey) {
      const stale = event.timeStamp - typed.current.at > TYPING_PAUSE_MS;
      const text = (stale ? '' : typed.current.text) + event.key.toLowerCase();
      typed.current = { text, at: event.timeStamp };
      // the first letter goes on to the next such name; further letters narrow it down from the top
      const order = text.length === 1 ? [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)] : buttons;
      order
        .find((button) => button.dataset['find']?.split('\n').some((each) => each.startsWith(text)))
        ?.focus();
    }
  };

  if (active.length === 0) return <p>{say('door.none')}</p>;
  return (
    <>
      <p className={styles.who}>{say('door.who')}</p>
      <ul className={styles.list} ref={list} onKeyDown={move}>
        {active.map((officer, at) => (
          <li key={officer.id}>
            <button
              type="button"
              className={styles.officer}
              data-find={`${officer.name}\n${officer.code}`.toLowerCase()}
              // The first one has the focus when the door appears: Enter is enough for the usual officer.
              autoFocus={at === 0}
              onClick={() => onChoose(officer.code)}
            >
              <span className={styles.initials} aria-hidden>
                {initialsOf(officer.name)}
              </span>
              <span className={styles.body}>
                <span className={styles.name}>{officer.name}</span>
                <span className={styles.role}>
                  {officer.code} · {say(`role.${officer.role}`)}
                </span>
              </span>
              {officer.waitUntil !== null && <Wait until={officer.waitUntil} />}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.keys}>{say('door.keys')}</p>
    </>
  );
}

function Wait({ until }: { readonly until: string }) {
  const say = useWords('officers');
  const left = Date.parse(until) - useNow(1000);
  return left > 0 ? (
    <span className={styles.wait}>{say('door.waitTitle', { time: countdown(left) })}</span>
  ) : null;
}

/** "Siti Aminah binti Hassan" → SA: the first two names, without bin and binti. */
function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter((part) => !/^(bin|binti|bt|b\.?|a\/[lp])$/i.test(part));
  return `${names[0]?.[0] ?? ''}${names[1]?.[0] ?? ''}`.toUpperCase();
}
