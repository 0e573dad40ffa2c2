import type { ServicePromise } from '../../../domain/requests/service';
import { useWords } from '../../ui/words';

/** `2 minggu bekerja` */
export function usePromiseText(): (promise: ServicePromise) => string {
  const say = useWords('requests');
  return ({ count, unit, comparison }) => {
    const length = say(`unit.${unit}`, { count });
    return comparison === 'within' ? length : say(`comparison.${comparison}`, { length });
  };
}
