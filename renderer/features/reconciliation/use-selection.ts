import { useState } from 'react';
import { PILES, type Pile, type ReregistrationRow } from '../../../preload/contract/reconciliation';
import { useRead } from '../../ui/bridge';
import { usePages, type Pages } from '../../ui/pages';
import { isIn, nextItem, queueKey, type WorkList } from './piles';

export interface Selection {
  /** The answer for the pile and the queue that are shown. */
  readonly list: WorkList;
  readonly pages: Pages<ReregistrationRow>;
  readonly pile: Pile;
  readonly queue: string | null;
  /** The queue's own; null for all of them. */
  readonly series: ReregistrationRow['series'] | null;
  readonly row: ReregistrationRow | undefined;
  /** Shows this row, in the pile where it stands. */
  select(item: string): void;
  setPile(pile: Pile): void;
  setQueue(queue: string | null): void;
  /** After a row was done: its queue's next one, or wherever work is left. */
  goOn(item: string): void;
  /** After the queue that this row had stopped was let go on: the row gives its place to the next one. */
  letGo(item: string): void;
}

/** Which pile is shown and which row stands at the right. Nothing chosen: the one to work on next. */
export function useSelection(outage: string, whole: WorkList): Selection {
  const [pile, setPile] = useState<Pile>(() => PILES.find((each) => whole.piles[each] > 0) ?? 'todo');
  const [queue, setQueue] = useState<string | null>(null);
  const [item, setItem] = useState<string | null>(null);
  /** Chosen from elsewhere: its pile is shown once it is known. */
  const [sought, setSought] = useState<string | null>(null);
  const [letGo, setLetGo] = useState<string | null>(null);
  const series = whole.queues.find((each) => queueKey(each.series) === queue)?.series ?? null;
  const pages = usePages('reconciliation.list', { outage, pile, series });
  const list = pages.first ?? whole;
  // a row that leaves its pile stays in sight until another one is chosen
  const known = useRead('reconciliation.row', { item: item ?? '' }, { enabled: item !== null }).data?.row;
  const row = known ?? pages.rows.find((each) => each.item === item);
  if (item === null && pages.first !== undefined && !pages.former) {
    const first = firstOf(list, pile, queue) ?? pages.rows[0]?.item;
    // What is shown stays shown: the queue's next row changes while this one is being worked on.
    if (first !== undefined) setItem(first);
  }
  if (sought !== null && row?.item === sought) {
    setSought(null);
    if (!isIn(pile, row)) setPile(PILES.find((each) => isIn(each, row)) ?? pile);
    if (queue !== null && queueKey(row.series) !== queue) setQueue(null);
  }
  // The list that knows the queue's next row comes a moment after the supervisor's word.
  if (letGo !== null && !whole.queues.some(({ stoppedBy }) => stoppedBy === letGo)) {
    setLetGo(null);
    if (item === letGo && row !== undefined) {
      const next = nextItem(whole, queueKey(row.series));
      setItem(next ?? letGo);
      setPile(next === undefined ? 'done' : 'todo');
    }
  }
  const show = (change: () => void): void => {
    change();
    setItem(null);
    setSought(null);
  };
  return {
    list,
    pages,
    pile,
    queue,
    series,
    row,
    select: (wanted) => {
      setItem(wanted);
      setSought(wanted);
    },
    setPile: (next) => show(() => setPile(next)),
    setQueue: (next) => show(() => setQueue(next)),
    goOn: (next) => {
      setItem(next);
      setPile('todo');
    },
    letGo: setLetGo,
  };
}

function firstOf(list: WorkList, pile: Pile, queue: string | null): string | undefined {
  if (pile !== 'todo') return undefined;
  return queue === null
    ? nextItem(list, null)
    : (list.queues.find(({ series }) => queueKey(series) === queue)?.next ?? undefined);
}
