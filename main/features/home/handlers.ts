import { ok } from '../../../domain/result';
import { today } from './today';
import type { Handlers } from '../../call/handler';
import type { AgendaLine } from '../../call/feature';
import { byUrgency } from './agenda-order';

export const homeHandlers = {
  'home.agenda': ({ tx, counter, now }) => {
    const lines = counter.features
      .flatMap(
        (feature): readonly AgendaLine[] =>
          feature.agenda?.(tx, { now, folder: counter.folder, drill: counter.drill }) ?? [],
      )
      .sort(byUrgency)
      .map((line) => ({ ...line, values: { ...line.values } }));
    return ok({ lines, ...today(tx, now, counter.office()) });
  },
} satisfies Handlers<'home'>;
