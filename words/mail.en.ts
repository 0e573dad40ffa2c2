import type { mailMs } from './mail.ms';
import type { SameWords } from './language';

export const mailEn = {
  trial: {
    subject: 'Kaunter Siaga e-mail test',
    text: 'This message tests the counter’s e-mail settings. Nothing needs to be done.',
  },
  hand: {
    folder: 'Folder for the mailbox officer’s file',
  },
} as const satisfies SameWords<typeof mailMs>;
