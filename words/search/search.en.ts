import type { SameWords } from '../language';
import type { searchMs } from './search.ms';

export const searchEn = {
  title: 'Search and commands',
  placeholder: 'Case number, receipt, name, identity card, company or command',
  placeholder_skei: 'Company name, registration number or command',
  placeholder_noCases: 'Request number, requester, screen or command',
  records: 'Records',
  places: 'Screens and commands',
  case: 'Case',
  receipt: 'Receipt',
  applicant: 'AP applicant',
  appointment: 'Appointment',
  existing: 'Existing case',
  intake: 'Incomplete intake',
  request: 'Request',
  'printed-case': 'Cause book',
  nothing: 'No matches. Try part of the name or the last four digits of the number.',
  searching: 'Searching…',
  keys: '↑ ↓ choose · Enter open · Esc close',
  behind: 'The newest records are being indexed',
} satisfies SameWords<typeof searchMs>;
