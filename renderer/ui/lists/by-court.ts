import { useRead } from '../bridge';
import type { NarrowedBy } from './list-choice';

/** A list narrowed to one of the office's courts. */
export function useByCourt(label: string): NarrowedBy {
  const courts = useRead('settings.get', {}).data?.office?.courts ?? [];
  return {
    ...{ name: 'court', label },
    options: courts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
  };
}
