import type { ReregistrationRow } from '../../../preload/contract/reconciliation';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

const TONES: Record<ReregistrationRow['state'], Tone> = {
  open: 'quiet',
  taken: 'info',
  entered: 'warn',
  confirmed: 'good',
  withdrawn: 'quiet',
  'written-off': 'quiet',
};
const RESULT_TONES = { same: 'good', new: 'warn', clash: 'bad' } as const;

/** Where a row stands, shortest first: interrupted, clash or new number, else its state. */
export function RowMark({ row, next }: { readonly row: ReregistrationRow; readonly next: boolean }) {
  const say = useWords('reconciliation');
  if (row.interrupted && row.state === 'taken') {
    return <StatusMark tone="warn">{say('state.interrupted')}</StatusMark>;
  }
  if (row.result === 'new' || row.result === 'clash') {
    return <StatusMark tone={RESULT_TONES[row.result]}>{say(`result.${row.result}`)}</StatusMark>;
  }
  if (row.state === 'open' && next) return <StatusMark tone="info">{say('state.next')}</StatusMark>;
  return <StatusMark tone={TONES[row.state]}>{say(`state.${row.state}`)}</StatusMark>;
}

/** Same, new or clash, told apart by word, sign and colour. */
export function ResultMark({ result }: { readonly result: 'same' | 'new' | 'clash' }) {
  const say = useWords('reconciliation');
  return <StatusMark tone={RESULT_TONES[result]}>{say(`result.${result}`)}</StatusMark>;
}
