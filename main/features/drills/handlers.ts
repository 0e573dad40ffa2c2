/** Practising an outage. */
import { percentOf } from '../../../domain/outages/kept-times';
import { ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { drillNotes, endDrill, keepHeld, openDrill, openNote, resumeDrill } from './drill';
import { readDrills } from './rows/drills';

export const drillsHandlers = {
  'drills.list': ({ counter }) => {
    const tx = counter.opened().reading();
    const notes = counter.drill ? [] : drillNotes(counter);
    const known = new Set(readDrills(tx).map(({ id }) => id));
    for (const note of notes) if (note.ended && !known.has(note.id)) keepHeld(counter, note);
    return Promise.resolve(
      ok({
        held: readDrills(tx).map(({ id, system, openedAt, endedAt, openedBy, score }) => ({
          ...{ id, system, openedAt, endedAt, openedBy },
          score: { ...score, percent: percentOf(score) },
        })),
        waiting: notes
          .filter(({ ended }) => ended === null)
          .map(({ id, system, openedAt, speed }) => ({ id, system, openedAt, speed })),
      }),
    );
  },
  'drills.open': (context, input) => openDrill(context, input),
  'drills.resume': (context, input) => resumeDrill(context, input),
  'drills.standing': ({ counter }) => {
    const note = openNote(counter);
    return ok({
      drill: note ? { id: note.id, system: note.system, speed: note.speed, openedAt: note.openedAt } : null,
    });
  },
  'drills.end': (context, input) => endDrill(context, input),
} satisfies Handlers<'drills'>;
