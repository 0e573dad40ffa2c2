/** The help, as a book to print. */
import type { Handlers } from '../../call/handler';
import { saveHelp } from './save-help';

export const helpHandlers = {
  'help.save': (context, input) => saveHelp(context, input),
} satisfies Handlers<'help'>;
