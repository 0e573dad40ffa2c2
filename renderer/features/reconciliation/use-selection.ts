import { useState } from 'react';
import type { ReregistrationRow } from '../../../preload/contract/reconciliation';
import { isIn, nextRow, PILES, queueKey, rowsOf, type Pile, type WorkList } from './piles';

export interface Selection {
  readonly pile: Pile;
  readonly queue: string | null;
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

/** Which row stands at the right. Nothing chosen: the one to work on next. */
export function useSelection(list: WorkList): Selection {
  const [pile, setPile] = useState<Pile>(
    () => PILES.find((each) => rowsOf(list, each, null).length > 0) ?? 'todo',
  );
  const [queue, setQueue] = useState<string | null>(null);
  const [item, setItem] = useState<string | null>(null);
  const [letGo, setLetGo] = useState<string | null>(null);
  // The list that knows the queue's next row comes a moment after the supervisor's word.
  const freed = list.rows.find((each) => each.item === letGo && !each.stopped);
  if (freed !== undefined) {
    setLetGo(null);
    if (item === freed.item) {
      const next = nextRow(list, queueKey(freed.series));
      setItem((next ?? freed).item);
      setPile(next === undefined ? 'done' : 'todo');
    }
  }
  const rows = rowsOf(list, pile, queue);
  const row = list.rows.find((each) => each.item === item) ?? firstOf(list, pile, queue) ?? rows[0];
  // What is shown stays shown: the queue's next row changes while this one is being worked on.
  if (row !== undefined && row.item !== item) setItem(row.item);
  return {
    pile,
    queue,
    row,
    select: (wanted) => {
      setItem(wanted);
      const found = list.rows.find((each) => each.item === wanted);
      if (found === undefined) return;
      if (!isIn(pile, found)) setPile(PILES.find((each) => isIn(each, found)) ?? pile);
      if (queue !== null && queueKey(found.series) !== queue) setQueue(null);
    },
    setPile: (next) => {
      setPile(next);
      setItem(firstOf(list, next, queue)?.item ?? rowsOf(list, next, queue)[0]?.item ?? null);
    },
    setQueue: (next) => {
      setQueue(next);
      setItem(firstOf(list, pile, next)?.item ?? rowsOf(list, pile, next)[0]?.item ?? null);
    },
    goOn: (next) => {
      setItem(next);
      setPile('todo');
    },
    letGo: setLetGo,
  };
}

function firstOf(list: WorkList, pile: Pile, queue: string | null): ReregistrationRow | undefined {
  if (pile !== 'todo') return undefined;
  const next = nextRow(list, queue);
  return next !== undefined && (queue === null || queueKey(next.series) === queue) ? next : undefined;
}
