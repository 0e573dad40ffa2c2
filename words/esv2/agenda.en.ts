import type { esv2AgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const esv2AgendaEn = {
  'esv2-to-ask': {
    what_one: 'Ask SAINS/BTMK JKSM again about {{count}} ESV2 case',
    what_other: 'Ask SAINS/BTMK JKSM again about {{count}} ESV2 cases',
    why: 'The day to ask again has come.',
  },
  'esv2-waiting': {
    what_one: 'Look for {{count}} ESV2 case in ESV3',
    what_other: 'Look for {{count}} ESV2 cases in ESV3',
    why: 'Tick the cases already in ESV3 and follow up the rest.',
  },
  'esv2-carried-over': {
    what_one: 'Follow up {{count}} ESV2 case that was carried over',
    what_other: 'Follow up {{count}} ESV2 cases that were carried over',
    why: 'The outage is closed, but the case is not in ESV3 yet.',
  },
  'esv2-ends-soon': {
    what: 'ESV2 may be used until {{date}} only',
    why: 'After that day Option 2 is closed. Decide another option, or record the new announcement.',
  },
  'esv2-ended': {
    what: 'The use of ESV2 ended on {{date}}',
    why: 'New cases can no longer be recorded under Option 2. Decide another option, or record the new announcement.',
  },
} satisfies SameWords<typeof esv2AgendaMs>;
