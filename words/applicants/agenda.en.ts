import type { applicantsAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const applicantsAgendaEn = {
  'calls-to-make': {
    what_one: 'Call {{count}} applicant: {{system}} is back',
    what_other: 'Call {{count}} applicants: {{system}} is back',
    why: 'They asked during the outage and would like to be called back.',
  },
  'tell-by-telephone': {
    what_one: 'Tell {{count}} applicant by telephone: {{system}} outage',
    what_other: 'Tell {{count}} applicants by telephone: {{system}} outage',
    why: 'No e-mail reaches them. {{done}} have been told so far.',
  },
  'rows-to-decide': {
    what_one: 'Decide on {{count}} row of the applicants’ list {{name}}',
    what_other: 'Decide on {{count}} rows of the applicants’ list {{name}}',
    why: 'Rows that were refused or not decided on: their companies are not in the directory yet.',
  },
} satisfies SameWords<typeof applicantsAgendaMs>;
