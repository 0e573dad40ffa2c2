import { causeBookTopics } from './cause-book-topics';
import { counterTopics } from './counter-topics';
import { courtPaperTopics } from './court-paper-topics';
import { esv2Topics } from './esv2-topics';
import { existingTopics } from './existing-topics';
import type { HelpTopic } from './help-topic';
import { intakeTopics } from './intake-topics';
import { licenceTopics } from './licence-topics';
import { noticeTopics } from './notice-topics';
import { outageTopics } from './outage-topics';
import { requestTopics } from './request-topics';
import { safetyTopics } from './safety-topics';

/** Everything the help says, in the order in which the book has it. */
export const helpTopics: readonly HelpTopic[] = [
  ...outageTopics,
  ...counterTopics,
  ...intakeTopics,
  ...courtPaperTopics,
  ...causeBookTopics,
  ...esv2Topics,
  ...existingTopics,
  ...noticeTopics,
  ...licenceTopics,
  ...requestTopics,
  ...safetyTopics,
];
