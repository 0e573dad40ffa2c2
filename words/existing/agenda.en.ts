import type { existingAgendaMs } from './agenda.ms';
import type { SameWords } from '../language';

export const existingAgendaEn = {
  'existing-to-enter': {
    what_one: 'Enter {{count}} item of an existing case into ESV3',
    what_other: 'Enter {{count}} items of existing cases into ESV3',
    why: '{{system}} is back. Documents and receipts of existing cases are entered or updated in ESV3.',
  },
  'existing-to-ask': {
    what_one: 'Ask SAINS/BTMK JKSM again about {{count}} item of an ESV2 case',
    what_other: 'Ask SAINS/BTMK JKSM again about {{count}} items of ESV2 cases',
    why: 'The day to ask again has come.',
  },
  'existing-updated': {
    what_one: '{{count}} item of an ESV2 case is not migrated to ESV3 yet',
    what_other: '{{count}} items of ESV2 cases are not migrated to ESV3 yet',
    why: 'It was updated. Tick it once SAINS/BTMK JKSM have migrated the case.',
  },
  'existing-carried-over': {
    what_one: 'Follow up {{count}} item of an existing case that was carried over',
    what_other: 'Follow up {{count}} items of existing cases that were carried over',
    why: 'The outage is closed, but this is not in ESV3 yet.',
  },
} satisfies SameWords<typeof existingAgendaMs>;
