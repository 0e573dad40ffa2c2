import { isFocusFree } from '../../ui/keep-focus';
import type { Instant } from '../../../domain/time/civil-time';
import { Button, Group } from '@mantine/core';
import {
  IconArrowsExchange,
  IconBook2,
  IconChevronRight,
  IconCoffee,
  IconPhone,
  IconPrinter,
  IconRoute,
  IconSpeakerphone,
} from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Language } from '../../../words/language';
import type { OutputOf } from '../../../preload/contract/contract';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { elapsed, useFormat } from '../../ui/format';
import { KeyHint } from '../../ui/key-hint';
import { useNow } from '../../ui/now';
import { useOfficer, useStatus } from '../../ui/session';
import { StatusMark } from '../../ui/status-mark';
import { useErrorSentence } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import styles from './agenda-list.module.css';

type AgendaLine = OutputOf<'home.agenda'>['lines'][number];

/** One list of all features, by deadline: what, why, by when; Enter opens. */
export function AgendaList({ lines }: { readonly lines: readonly AgendaLine[] }) {
  const say = useWords('home');
  const list = useRef<HTMLUListElement>(null);
  // On arrival the first thing to do has the focus: Enter is enough.
  useEffect(() => {
    if (isFocusFree(list.current)) list.current?.querySelector('a')?.focus({ preventScroll: true });
  }, []);
  const move = (event: KeyboardEvent): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby="agenda-title">
      <header className={styles.head}>
        <h2 id="agenda-title" className={styles.title}>
          {say('todo')}
        </h2>
        {lines.length > 0 && <span className={styles.keys}>{say('keys')}</span>}
      </header>
      {lines.length === 0 ? (
        <NothingToDo />
      ) : (
        <ul className={styles.list} ref={list} onKeyDown={move}>
          {lines.map((line) => (
            <AgendaRow key={line.id} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Words that are the office's own data come in both languages: `stepEn` stands for `step` on English screens. */
const inLanguage = (values: AgendaLine['values'], language: Language): AgendaLine['values'] =>
  language === 'ms'
    ? values
    : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, values[`${name}En`] ?? value]));

function AgendaRow({ line }: { readonly line: AgendaLine }) {
  const say = useWords('home');
  const agenda = useWords('agenda');
  const values = inLanguage(line.values, useLanguage());
  const what = agenda.any(`${line.kind}.what`, values) ?? agenda('other.what', { kind: line.kind });
  const trouble = line.values['trouble'];
  const sentence = useErrorSentence();
  const officer = useOfficer();
  const calls = line.by === 'supervisor' && officer?.role === 'clerk';
  const why =
    trouble === undefined ? agenda.any(`${line.kind}.why`, values) : sentence({ code: String(trouble) });
  return (
    <li>
      <Link to={line.to} className={styles.row}>
        <span className={styles.urgency}>
          <StatusMark tone={line.urgency === 'late' ? 'bad' : line.urgency === 'soon' ? 'warn' : 'info'}>
            {say(`urgency.${line.urgency}`)}
          </StatusMark>
        </span>
        <span className={styles.text}>
          <span className={styles.what}>{calls ? say('callSupervisor', { what }) : what}</span>
          {why !== undefined && <span className={styles.why}>{why}</span>}
        </span>
        {line.dueAt !== null && <Due at={line.dueAt} />}
        <IconChevronRight size={18} stroke={1.6} aria-hidden className={styles.arrow} />
      </Link>
    </li>
  );
}

function Due({ at }: { readonly at: Instant }) {
  const say = useWords('home');
  const format = useFormat();
  const now = useNow(30_000);
  const left = Date.parse(at) - now;
  return (
    <span className={styles.due}>
      <span>{say('due.before', { when: format.when(at, now) })}</span>
      <span className={left < 0 ? styles.late : styles.left}>
        {left < 0 ? say('due.late', { time: elapsed(-left) }) : say('due.left', { time: elapsed(left) })}
      </span>
    </span>
  );
}

/** What this list is for, drawn where it will stand. */
const OF_ANY = [
  ['step', IconRoute],
  ['papers', IconPrinter],
] as const;
const OF_COURTS = [
  ['books', IconBook2],
  ['rows', IconArrowsExchange],
] as const;
const OF_NOTICES = [
  ['notices', IconSpeakerphone],
  ['calls', IconPhone],
] as const;

/** On a calm day the only thing that may begin is an outage; in one, a case. */
function NothingToDo() {
  const say = useWords('home');
  const navigate = useNavigate();
  const outages = useRead('outages.open', {}).data?.outages ?? [];
  const ofCourt = useStatus()?.office?.kind === 'court';
  const inForce = ofCourt && outages.some((outage) => outage.state === 'in-force');
  const toCome = [...OF_ANY, ...(ofCourt ? OF_COURTS : OF_NOTICES)];
  return (
    <>
      <Empty
        icon={IconCoffee}
        title={say('emptyTitle')}
        action={
          <Group justify="center">
            {inForce ? (
              <Button rightSection={<KeyHint keys="F2" />} onClick={() => void navigate('/counter')}>
                {say('emptyAction')}
              </Button>
            ) : (
              <Button variant="default" onClick={() => void navigate('/outages')}>
                {say('reportAction')}
              </Button>
            )}
          </Group>
        }
      >
        {say('emptyText')}
      </Empty>
      <ul className={styles.toCome} aria-label={say('toCome.label')}>
        {toCome.map(([each, Picture]) => (
          <li key={each} className={styles.coming}>
            <Picture size={20} stroke={1.5} aria-hidden className={styles.comingIcon} />
            <span className={styles.text}>
              <span className={styles.comingName}>{say(`toCome.${each}`)}</span>
              <span className={styles.why}>{say(`toCome.${each}When`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
