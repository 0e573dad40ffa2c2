import type { ReactNode } from 'react';
import { IconFilterOff } from '@tabler/icons-react';
import type { InputOf, RowOf } from '../../../preload/contract/contract';
import type { ListTotal } from '../../../preload/contract/list-question';
import type { SeenList } from '../../../preload/contract/lists';
import { Empty } from '../empty';
import { PageList } from '../page-list';
import { usePages } from '../pages';
import type { Column } from '../column';
import { useWords } from '../words';
import { ListBar } from './list-bar';
import {
  useAskedNarrowing,
  useListChoice,
  type NarrowedBy,
  type OrderOf,
  type SortedList,
} from './list-choice';

/** A column of such a list; its order is one that the list can be asked for. */
export type ColumnOf<N extends SortedList> = Column<RowOf<N>> & { readonly order?: OrderOf<N> };

export interface LongListProps<N extends SortedList> {
  readonly list: N;
  readonly label: string;
  readonly columns: readonly ColumnOf<N>[];
  /** The order on a first visit is the first of these, from the newest on. */
  readonly orders: readonly [OrderOf<N>, ...OrderOf<N>[]];
  /** What falls due first stands on top, not the newest. */
  readonly firstUp?: boolean;
  readonly narrowedBy: readonly NarrowedBy[];
  readonly byOutage?: boolean;
  /** False where the screen begins with something else: the focus does not go to the first row. */
  readonly arrives?: boolean;
  readonly idOf: (row: RowOf<N>) => string;
  readonly nameOf: (row: RowOf<N>) => string;
  readonly onOpen?: (row: RowOf<N>) => void;
  readonly onMark?: (row: RowOf<N>) => void;
  readonly onStand?: (row: RowOf<N>) => void;
  /** What is done with many of the rows that are shown. */
  readonly acts?: (rows: readonly RowOf<N>[]) => ReactNode;
  /** What stands here when there is no row at all. */
  readonly empty: ReactNode;
  readonly moreLabel: string;
}

/** A long list with all that one does with it: sort, narrow, add up, save, print, walk, open, copy. */
export function LongList<N extends SortedList>(props: LongListProps<N>) {
  const {
    list,
    columns,
    orders,
    narrowedBy,
    byOutage = false,
    firstUp = false,
    arrives = true,
    onOpen,
    acts,
    empty,
    ...table
  } = props;
  const say = useWords('lists');
  const names = [...narrowedBy.map(({ name }) => name), ...(byOutage ? ['outage'] : [])];
  const choice = useListChoice(list, orders, names, useAskedNarrowing(narrowedBy, byOutage), firstUp);
  const { order, narrowed, day } = choice;
  const question = { order, ...narrowed, ...(day === null ? {} : { day }) } as InputOf<N>;
  const pages = usePages<N>(list, question, { enabled: choice.known });
  const isNarrowed = day !== null || Object.keys(narrowed).length > 0;
  const first = pages.first as { readonly total: ListTotal | null } | undefined;
  return (
    <>
      {(isNarrowed || pages.loading || pages.rows.length > 0) && (
        <ListBar
          choice={choice}
          narrowedBy={narrowedBy}
          byOutage={byOutage}
          isNarrowed={isNarrowed}
          total={pages.former ? null : (first?.total ?? null)}
          seen={{ list, question } as SeenList}
          isEmpty={pages.rows.length === 0}
        />
      )}
      {pages.rows.length > 0 && acts?.(pages.rows)}
      <PageList<RowOf<N>>
        {...table}
        columns={columns}
        pages={pages}
        sorting={{ ...order, sort: choice.sort }}
        arriveAt={arrives ? (choice.standOn ?? null) : undefined}
        onOpen={
          onOpen &&
          ((row) => {
            choice.leaveAt(props.idOf(row));
            onOpen(row);
          })
        }
        empty={
          isNarrowed ? (
            <Empty icon={IconFilterOff} title={say('nothing')}>
              {say('nothingText')}
            </Empty>
          ) : (
            empty
          )
        }
      />
    </>
  );
}
