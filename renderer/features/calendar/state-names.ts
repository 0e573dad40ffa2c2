import { STATES } from '../../../domain/settings/office';
import { useWords } from '../../ui/words';

const nameOf = (code: string): string => STATES.find((state) => state.code === code)?.name ?? code;

/** `Semua`, one state's name, or `3 negeri`; `full` spells them all. */
export function useStateNames(): { short: (states: string) => string; full: (states: string) => string } {
  const say = useWords('calendar');
  return {
    short: (states) => {
      if (states === '*') return say('every');
      const codes = states.split(' ');
      return codes.length === 1 ? nameOf(states) : say('statesCount', { count: codes.length });
    },
    full: (states) => (states === '*' ? say('allStates') : states.split(' ').map(nameOf).join(', ')),
  };
}

export const stateChoices = STATES.map(({ code, name }) => ({ value: code, label: name }));
