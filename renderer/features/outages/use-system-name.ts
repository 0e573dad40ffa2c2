import { useWords } from '../../ui/words';

/** `ESV3` and what it is: the shipped systems have names, others only their code. */
export function useSystemName(): (system: string) => string | undefined {
  const say = useWords('outages');
  return (system) => say.any(`system.${system}`);
}
