import { Text } from '@mantine/core';
import { useWords } from '../../../ui/words';
import { WrittenClear } from './written-clear';

interface SealedToProps {
  readonly names: readonly string[];
  /** The file is written already. */
  readonly done?: boolean;
}

/** Who alone can open the file; a warning where anybody can. */
export function SealedTo({ names, done = false }: SealedToProps) {
  const say = useWords('reconciliation');
  if (names.length === 0) return <WrittenClear done={done} />;
  const values = { names: names.join(', ') };
  return <Text>{say(done ? 'recipients.wasSealed' : 'recipients.willSeal', values)}</Text>;
}
