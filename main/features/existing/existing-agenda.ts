/** What existing cases leave to do: what the court enters and updates itself, and what others have not migrated. */
import { civilDateOf, type Instant } from '../../../domain/time/civil-time';
import type { AgendaLine } from '../../call/feature';
import type { ReadTx } from '../../register/transaction';
import { readMattersToDo } from './rows/matter-list';

export const existingAgenda = (tx: ReadTx, now: Instant): AgendaLine[] =>
  readMattersToDo(tx, civilDateOf(now)).flatMap(({ outage, system, ...open }) => {
    const line = (kind: string, count: number, urgency: AgendaLine['urgency']): AgendaLine[] =>
      count === 0
        ? []
        : [
            {
              ...{ id: `${kind}-${outage}`, kind, urgency, dueAt: null, values: { count, system } },
              to: `/existing?outage=${outage}`,
            },
          ];
    return [
      ...line('existing-to-enter', open.waiting, 'soon'),
      ...line('existing-to-ask', open.due, 'soon'),
      ...line('existing-updated', open.updated, 'calm'),
      ...line('existing-carried-over', open.carriedOver, 'calm'),
    ];
  });
