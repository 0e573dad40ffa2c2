import { ok } from '../../../domain/result';
import { lineOf } from '../deadlines/deadline-lines';
import { readDeadlines } from '../deadlines/rows/deadlines';
import { today } from './today';
import type { Handlers } from '../../call/handler';
import type { AgendaLine } from '../../call/feature';
import { byUrgency } from './agenda-order';

export const homeHandlers = {
  'home.agenda': ({ tx, counter, now }) => {
    const scene = { now, folder: counter.folder, drill: counter.drill };
    const lines = [
      ...readDeadlines(tx).map((deadline) => lineOf(deadline, now)),
      ...counter.features.flatMap(({ agenda }): readonly AgendaLine[] => agenda?.(tx, scene) ?? []),
    ]
      .sort(byUrgency)
      .map((line) => ({ ...line, values: { ...line.values } }));
    return ok({ lines, ...today(tx, now, counter.office()) });
  },
} satisfies Handlers<'home'>;
