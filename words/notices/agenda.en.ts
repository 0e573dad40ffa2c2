import type { noticesAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const noticesAgendaEn = {
  'notice-first': {
    what: 'Issue the first notice for the {{system}} outage',
    why: 'The public is told by {{channels}} when the fallback procedure comes into force.',
  },
  'notice-update': {
    what: 'Issue a status update on the {{system}} outage',
    why: 'The status is updated by {{channels}} every few working hours.',
  },
  'notice-restoration': {
    what: 'Issue the restoration notice for {{system}}',
    why: 'The system is back; the public is told by {{channels}}.',
  },
  'notice-draft': {
    what: 'Issue the notice of the {{system}} outage: its draft has been saved',
    why: 'Check the draft, then issue it through {{channels}}.',
  },
  'notice-pending': {
    what: 'Complete notice {{number}} ({{system}}): waiting for {{channels}}',
    why: 'The notice is written. It is complete when every channel has published it; it need not be written again.',
  },
  'notice-counter': {
    what: 'Show notice {{number}} ({{system}}) at the counter',
    why: 'The notice is not complete yet: open the counter board, put up a poster, or confirm that it is shown.',
  },
  'notice-portal': {
    what: 'Confirm that notice {{number}} ({{system}}) is on the portal',
    why: 'The notice has been written, but its publication on the portal is not confirmed.',
  },
  'notice-portal-failed': {
    what: 'The portal files for notice {{number}} ({{system}}) could not be written',
    why: 'The notice is safe. Repair the portal folder, or hand the files to the portal officer.',
  },
} satisfies SameWords<typeof noticesAgendaMs>;
