import { nextMatter, type MatterEventKind } from '../../../../domain/existing/matter';
import type { ExistingMatter } from '../../../../preload/contract/existing';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';

/** Tells where the matter is after this. */
export function useTold({ system, state, number }: ExistingMatter): (event: MatterEventKind) => void {
  const say = useWords('existing');
  return (event) => {
    const next = nextMatter(system, state, event);
    if (next.ok) tellDone(say.as('one.done', { number, state: say.as(`state.${next.value}`) }));
  };
}
