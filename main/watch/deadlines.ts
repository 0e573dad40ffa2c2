/**
 * Calls a deadline out: once when it comes near and once when it is late, whatever sleeps, restarts or sets the clock. What
 * the screens show they work out by themselves; this is for the officer who has another window in front.
 */
import { words } from '../../words/words';
import type { Language } from '../../words/language';
import type { Instant } from '../../domain/time/civil-time';
import type { Counter } from '../call/counter';
import type { AgendaLine } from '../call/feature';
import { isCalled } from '../features/deadlines/rows/alarms';
import { publishWaiting } from '../features/notices/portal/publish-portal';
import { alarmsAt, rememberAlarms, type Alarm } from '../features/deadlines/deadline-alarms';

const LOOK_EVERY_MS = 20_000;

export class Deadlines {
  #timer: NodeJS.Timeout | null = null;
  /** One look at the portal's folder at a time, however long it takes. */
  #publishing: Promise<void> | undefined;
  /** While the register cannot be written they are remembered here, so that no alarm repeats every 20 seconds. */
  readonly #unwritten = new Set<string>();

  constructor(private readonly counter: Counter) {}

  start(): void {
    this.#timer ??= setInterval(() => this.tick(), LOOK_EVERY_MS).unref();
  }

  /** One look at the clock; portal files that could not be written before are tried again. */
  tick(): void {
    this.look(this.counter.clock.now());
    this.publish();
  }

  publish(): void {
    this.#publishing ??= publishWaiting(this.counter)
      .catch((error: unknown) => this.counter.log.error('portal not published', { error }))
      .finally(() => (this.#publishing = undefined));
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** What has come near or late by `now` and was not called out before. Answers what it called. */
  look(now: Instant): readonly Alarm[] {
    try {
      return this.#look(now);
    } catch (error) {
      this.counter.log.error('deadlines not looked at', { error });
      return [];
    }
  }

  #look(now: Instant): readonly Alarm[] {
    const { counter } = this;
    const { register } = counter;
    if (!register || !counter.office()) return [];
    const tx = register.reading();
    const fresh = alarmsAt(tx, now).filter(
      (alarm) => !isCalled(tx, alarm) && !this.#unwritten.has(keyOf(alarm)),
    );
    if (fresh.length === 0) return [];
    try {
      rememberAlarms(counter, fresh);
    } catch (error) {
      counter.log.warn('alarms not remembered', { error });
      for (const alarm of fresh) this.#unwritten.add(keyOf(alarm));
    }
    const { language } = counter.devices.preferences.get();
    for (const alarm of fresh) counter.devices.notifier.show(sentenceOf(alarm, language));
    counter.events.send({ kind: 'changed', features: ['notices', 'home'] });
    return fresh;
  }
}

const keyOf = ({ deadline, stage }: Alarm): string => `${stage} ${deadline}`;

/** The home list's own words for the line, with what its time means now in front. */
export function sentenceOf(
  { line, stage }: Alarm,
  language: Language,
): { title: string; text: string; to: string } {
  const { near, late } = words[language].notices.alarm;
  const { what, why } = wordsOf(line, language);
  return { title: `${stage === 'late' ? late : near}: ${what}`, text: why, to: line.to };
}

function wordsOf({ kind, values }: AgendaLine, language: Language): { what: string; why: string } {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = words[language].agenda;
  const known = all[kind] ?? {};
  const fill = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ''));
  return { what: fill(known['what'] ?? known['what_other'] ?? kind), why: fill(known['why'] ?? '') };
}
