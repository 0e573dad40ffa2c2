/** The help, as a book to print. */
import { z } from 'zod';
import { LANGUAGES } from '../../domain/time/civil-time';
import { call } from './call';

export const helpCalls = {
  'help.save': call({
    // One PDF in a folder of one's choice: what this kind of office does, in the language asked for.
    nature: 'task',
    input: z.object({ language: z.enum(LANGUAGES), folder: z.string().min(1).max(1000) }),
    output: z.object({ file: z.string() }),
    errors: ['folder-unusable', 'disk-full'],
    who: 'anyone',
    effects: [],
  }),
};
