import type { SummonsStage } from '../../../domain/summonses/summons-life';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

/** Beside a case that is entered again: its paper still waits for the seal, or to be handed over. */
export function WaitsMark({ stage }: { readonly stage: SummonsStage | null }) {
  const say = useWords('summonses');
  if (stage !== 'unsealed' && stage !== 'sealed') return null;
  return <StatusMark tone="warn">{say(`stages.${stage}`)}</StatusMark>;
}
