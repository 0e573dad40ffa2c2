import { today } from '../../journeys/home/today';
import { good, type Handlers } from '../../ipc/handler';
import type { AgendaLine } from '../feature';
import { byUrgency } from './agenda-order';

export const homeHandlers = {
  'home.agenda': ({ tx, counter, now }) => {
    const lines = counter.features
      .flatMap((feature): readonly AgendaLine[] => feature.agenda?.(tx, counter) ?? [])
      .sort(byUrgency)
      .map((line) => ({ ...line, values: { ...line.values } }));
    return good({ lines, ...today(tx, now, counter.office()) });
  },
} satisfies Handlers<'home'>;
