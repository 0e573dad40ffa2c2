import { sheetOf } from '../../call/list-kind';
import { recipientsList } from './recipients-list';
import type { Feature } from '../../call/feature';
import { mailCounts } from './rows/mail-counts';
import { mailQueue } from './rows/mail-places';

export const mailFeature: Feature = {
  projections: [mailQueue, mailCounts],
  lists: [sheetOf(recipientsList)],
};
