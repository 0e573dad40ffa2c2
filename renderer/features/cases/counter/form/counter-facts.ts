import { createContext, use } from 'react';
import type { AnnouncedMonth } from '../../../../../domain/calendar/hijri';
import type { CaseType } from '../../../../../domain/cases/case-type';
import type { OutputOf } from '../../../../../preload/contract/contract';
import type { Officer } from '../../../../../preload/contract/officers';
import { today } from '../../../../ui/local-time';

/** What the counter's form stands on; read again as it changes, while the form keeps what was typed. */
export interface CounterFacts {
  readonly intake: OutputOf<'cases.intake'>;
  readonly settings: OutputOf<'settings.get'>;
  readonly numbers: OutputOf<'cases.numbers'>['series'];
  readonly officer: Officer;
  readonly drill: boolean;
  /** Hijri months as announced. */
  readonly announced: readonly AnnouncedMonth[];
  /** The office's crest as previews show it. */
  readonly crest: string | null;
}

export const CounterFactsContext = createContext<CounterFacts | null>(null);

export function useCounterFacts(): CounterFacts {
  const facts = use(CounterFactsContext);
  if (facts === null) throw new Error('useCounterFacts stands outside the counter');
  return facts;
}

export const caseTypeOf = (facts: CounterFacts, code: string): CaseType | undefined =>
  facts.settings.caseTypes.find((type) => type.code === code);

/** The numbers of this year's series of a court and type: what F9 would give. */
export function seriesOf(facts: CounterFacts, court: string, caseType: string) {
  const year = Number(today().slice(0, 4));
  return facts.numbers.find(
    ({ series }) => series.court === court && series.caseType === caseType && series.year === year,
  );
}

export type NumbersReady =
  | { readonly state: 'ready'; /** Numbers left in the range. */ readonly remaining: number }
  | { readonly state: 'no-range' | 'range-exhausted' };

/** Whether F9 would find a number for this court and type this year. */
export function numbersReady(facts: CounterFacts, court: string, caseType: string): NumbersReady {
  const range = seriesOf(facts, court, caseType)?.range ?? null;
  if (range === null) return { state: 'no-range' };
  if (range.next === null) return { state: 'range-exhausted' };
  return { state: 'ready', remaining: range.remaining };
}

/** Courts whose registration is closed (Pilihan 3). */
export const closedCourts = (intake: CounterFacts['intake']) =>
  intake.courts.filter((court) => court.option === 'P3');

/** Courts whose new cases ESV2 registers (Pilihan 2). */
export const esv2Courts = (intake: CounterFacts['intake']) =>
  intake.courts.filter((court) => court.option === 'P2');

/** Courts that take cases by hand now (Pilihan 1). */
export const openCourts = (intake: CounterFacts['intake']) =>
  intake.courts.filter((court) => court.option === 'P1');
