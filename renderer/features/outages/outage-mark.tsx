import type { OutageSummary } from '../../../preload/contract/outages';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

const TONES: Record<OutageSummary['state'], Tone> = {
  reported: 'warn',
  'in-force': 'bad',
  restored: 'info',
  closed: 'good',
  dismissed: 'quiet',
};

/** An outage's state in words with its sign. */
export function OutageMark({ state }: { readonly state: OutageSummary['state'] }) {
  const say = useWords('outages');
  return <StatusMark tone={TONES[state]}>{say(`state.${state}`)}</StatusMark>;
}
