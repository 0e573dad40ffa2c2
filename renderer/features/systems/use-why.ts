import { useWords } from '../../ui/words';

/** What a probe's code means: `timeout`, `status-503`. */
export function useWhy(): (code: string) => string {
  const say = useWords('systems');
  return (code) => {
    const status = /^status-(\d+)$/.exec(code)?.[1];
    return status === undefined ? (say.any(`why.${code}`) ?? code) : say('why.status', { status });
  };
}
