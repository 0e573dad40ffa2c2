import type { MigrationStateName } from '../../../../domain/esv2/migration';
import type { ControlRow } from '../../../../preload/contract/esv2';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';

/** Tells what a case is now, and closes the dialog. */
export function useFollowed(row: ControlRow, state: MigrationStateName, onClose: () => void): () => void {
  const say = useWords('esv2');
  return () => {
    tellDone(say.as('one.done', { number: row.number, state: say.as(`state.${state}`) }));
    onClose();
  };
}
