import { instantOfLocalMinute } from '../../../../../domain/time/civil-time';
import { useFormat } from '../../../../ui/format';
import { useWords } from '../../../../ui/words';

interface Change {
  readonly field: string;
  readonly former: string;
  readonly corrected: string;
}

/** `Nama penuh: Ahmad bin Contoh → Ahmad bin Misal`. */
export function useChangeText(): (of: 'party' | 'lawyer' | 'hearing', change: Change) => string {
  const say = useWords('cases');
  const counter = useWords('counter');
  const format = useFormat();
  const nameOf = (of: string, field: string): string => {
    if (of === 'hearing') return counter.any(`hearing.${field}`) ?? field;
    if (of === 'lawyer' && field === 'address') return say('correct.firm');
    return counter.any(field === 'idNumber' ? 'party.number' : `party.${field}`) ?? field;
  };
  const valueOf = (field: string, value: string): string => {
    if (value === '') return say('correct.none');
    if (field === 'at') return format.dateTime(instantOfLocalMinute(value));
    if (field === 'kind') return counter.any(`hearing.kinds.${value}`) ?? value;
    if (field === 'idType') return counter.any(`party.type.${value}`) ?? value;
    return value.replaceAll('\n', ', ');
  };
  return (of, { field, former, corrected }) =>
    say('correct.change', {
      ...{ field: nameOf(of, field) },
      ...{ before: valueOf(field, former), after: valueOf(field, corrected) },
    });
}
