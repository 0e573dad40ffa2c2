/**
 * Characters that nobody sees (Unicode's default ignorable ones, and what sets off annotations): two texts would look the
 * same, or one like another. Every rule and form asks here.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu;
/** The same, but for joiners and signs of shape: sentences in Jawi or Tamil need them. */
const UNSEEN_IN_SENTENCES =
  /(?:(?![\u200C\u200D\uFE00-\uFE0F])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB])+/gu;

/** For texts that people write and read: what their scripts need stays. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN_IN_SENTENCES, '');

/** For names, numbers and addresses, which are compared and looked up: nothing unseen stays. */
export const onlySeen = (text: string): string => text.replace(UNSEEN, '');
