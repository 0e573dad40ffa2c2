import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { InputOf } from '../../../preload/contract/contract';
import type { ListChoice, ListName } from '../../../preload/contract/lists';
import { useDo, useRead } from '../bridge';
import { useOfficer } from '../session';

/** Lists whose question says in which order; the others have one of their own. */
export type SortedList = {
  [N in ListName]: 'order' extends keyof InputOf<N> ? N : never;
}[ListName];
export type OrderOf<N extends SortedList> = NonNullable<InputOf<N>['order']>['by'];

/** What a list may be narrowed by, beside its day: a few values, or an outage. */
export interface NarrowedBy {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface Choice {
  readonly order: ListChoice['order'];
  readonly narrowed: Readonly<Record<string, string>>;
  readonly day: string | null;
  /** The row that was opened last. */
  readonly standOn: string | undefined;
  /** Whether it is known how this officer saw the list last. */
  readonly known: boolean;
  sort(by: string): void;
  narrow(name: string, value: string | null): void;
  narrowToDay(day: string | null): void;
  clear(): void;
  /** One opens this row, and comes back to it. */
  leaveAt(row: string): void;
}

/** What is good for one visit after another, until the app ends or somebody else signs in: a day is nobody's habit. */
interface Visit {
  readonly day: string | null;
  readonly standOn: string | undefined;
}
const NEW: Visit = { day: null, standOn: undefined };
const visits = new Map<string, Visit>();

/** How another screen led here. */
interface Asked {
  readonly narrowed: Choice['narrowed'] | null;
  /** The officer sees the list otherwise from here on. */
  readonly leave: () => void;
}

/** How the address narrows the list (`?state=waiting`), where another screen led here: it is nobody's habit, and is not kept. */
export function useAskedNarrowing(narrowedBy: readonly NarrowedBy[], byOutage: boolean): Asked {
  const [search, setSearch] = useSearchParams();
  const asked = Object.fromEntries(
    narrowedBy.flatMap(({ name, options }) => {
      const value = search.get(name);
      return options.some((option) => option.value === value) ? [[name, value ?? '']] : [];
    }),
  );
  const outage = byOutage ? search.get('outage') : null;
  const narrowed: Readonly<Record<string, string>> = outage === null ? asked : { ...asked, outage };
  return {
    narrowed: Object.keys(narrowed).length > 0 ? narrowed : null,
    leave: () =>
      setSearch(
        (former) => new URLSearchParams([...former].filter(([name]) => !Object.hasOwn(narrowed, name))),
        { replace: true },
      ),
  };
}

/**
 * How a list is seen: as this officer saw it last. `narrowings` and `orders` are those that it has today; what was
 * remembered of others is nothing. `firstUp`: on a first visit the least stands on top, such as what falls due first.
 */
export function useListChoice(
  list: string,
  orders: readonly string[],
  narrowings: readonly string[],
  asked: Asked = { narrowed: null, leave: () => undefined },
  firstUp = false,
): Choice {
  const officer = useOfficer()?.id ?? '';
  const visitKey = `${officer} ${list}`;
  const kept = useRead('lists.kept', {});
  const keep = useDo('lists.keep');
  const [own, setOwn] = useState<ListChoice | null>(null);
  const [day, setDay] = useState(() => visits.get(visitKey)?.day ?? null);
  const [standOn] = useState(() => visits.get(visitKey)?.standOn);
  const usual: ListChoice = { order: { by: orders[0] ?? '', down: !firstUp }, narrowed: {} };
  const remembered = kept.data?.choices[list];
  const choice = own ?? (remembered && orders.includes(remembered.order.by) ? remembered : usual);
  const narrowed =
    asked.narrowed ??
    Object.fromEntries(Object.entries(choice.narrowed).filter(([name]) => narrowings.includes(name)));
  const change = (next: ListChoice): void => {
    setOwn(next);
    if (asked.narrowed !== null) asked.leave();
    void keep.run({ list, choice: next });
  };
  const visit = (next: Partial<Visit>): void =>
    void visits.set(visitKey, { ...(visits.get(visitKey) ?? NEW), ...next });
  const narrowToDay = (next: string | null): void => {
    setDay(next);
    visit({ day: next });
  };
  return {
    ...{
      order: choice.order,
      narrowed,
      day: asked.narrowed === null ? day : null,
      standOn,
      known: !kept.isPending,
      narrowToDay,
    },
    sort: (by) => {
      const { order } = choice;
      change({ order: { by, down: order.by === by ? !order.down : false }, narrowed });
    },
    narrow: (name, value) => {
      const { [name]: _former, ...others } = narrowed;
      change({ order: choice.order, narrowed: value === null ? others : { ...others, [name]: value } });
    },
    clear: () => {
      narrowToDay(null);
      change({ order: choice.order, narrowed: {} });
    },
    leaveAt: (row) => visit({ standOn: row }),
  };
}
