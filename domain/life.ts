/**
 * The one shape of whatever stands in events: where it begins, and what one more event makes of it. Whether an event may
 * happen is decided before it is written, by a rule of its own beside the life (`nextPrintState`, `nextMailState` …).
 */
export interface Life<State, Event> {
  readonly initial: State;
  evolve(before: State, event: Event): State;
}

/** Where all that happened leads, the oldest first. */
export function stateAfter<State, Event>(
  { initial, evolve }: Life<State, Event>,
  events: Iterable<Event>,
): State {
  let state = initial;
  for (const event of events) state = evolve(state, event);
  return state;
}
