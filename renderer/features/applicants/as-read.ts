import { PERMITS } from '../../../domain/applicants/applicant';
import { useFormat } from '../../ui/format';
import { usePermitText } from './permit-text';

const KNOWN: ReadonlySet<string> = new Set(PERMITS);
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A cell of a list in the words of the screen; what could not be read stands as the list has it. */
export function useAsRead(): (field: string, value: string | readonly string[]) => string {
  const permitText = usePermitText();
  const format = useFormat();
  return (field, value) => {
    if (typeof value !== 'string') return value.join(', ');
    if (field === 'dataDate' && ISO_DATE.test(value)) return format.civil(value);
    if (field !== 'permits') return value;
    const permits = value.split(/[ ,]+/);
    return permits.every((each) => KNOWN.has(each)) ? permitText(permits) : value;
  };
}
