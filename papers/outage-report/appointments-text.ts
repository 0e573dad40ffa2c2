import { paperWords } from '../../words/papers/printed';
import type { OutageReportPaper } from './outage-report-data';

const words = paperWords.outageReport.appointments;

const PARTS = ['booked', 'moved', 'cancelled', 'missed', 'came', 'called', 'waiting'] as const;

/** `12 diberi · 3 dialih · 1 dibatalkan · 2 tidak hadir · 8 hadir · 5 panggilan · 4 belum dihubungi` */
export const appointmentsText = (made: NonNullable<OutageReportPaper['appointments']>): string =>
  PARTS.map((part) => `${made[part]} ${words[part]}`).join(' · ');
