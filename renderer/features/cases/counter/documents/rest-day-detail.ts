import { instantOfLocalMinute } from '../../../../../domain/time/civil-time';
import { useFormat } from '../../../../ui/format';
import { useWords } from '../../../../ui/words';
import type { IssueInput } from '../form/case-input';

/** What the approver reads of a hearing that is meant for a day on which the office rests; nothing of another. */
export function useRestDayDetail(): (input: Pick<IssueInput, 'hearing' | 'acceptedWarnings'>) => string[] {
  const say = useWords('officers');
  const format = useFormat();
  return ({ hearing, acceptedWarnings }) =>
    hearing && acceptedWarnings.includes('hearing-on-rest-day')
      ? [say('approval.details.restDay', { when: format.dateTime(instantOfLocalMinute(hearing.at)) })]
      : [];
}
