import { paperWords } from '../../words/papers/printed';
import { civilDayText } from '../look/date-text';
import type { OutageReportPaper } from './outage-report-data';

type Letter = NonNullable<OutageReportPaper['options'][number]['letter']>;

/** `BTMK JKSM, JKSM.100-1/2, bertarikh 20 Nov 2026` */
export const letterText = ({ from, reference, date }: Letter): string =>
  [from, reference, date === null ? '' : `${paperWords.outageReport.dated} ${civilDayText(date)}`]
    .filter((part) => part !== '')
    .join(', ');
