/** Calls about long lists: how an officer likes to see them, their files and their papers. */
import { ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { printList } from './print-list';
import { keepChoice, readChoices } from './rows/choices';
import { saveList } from './save-list';

export const listsHandlers = {
  'lists.kept': ({ tx, officer }) => ok({ choices: officer ? readChoices(tx, officer.id) : {} }),
  'lists.keep': ({ tx, officer }, { list, choice }) => {
    keepChoice(tx, officer.id, list, choice);
    return ok({});
  },
  'lists.save': saveList,
  'lists.print': printList,
} satisfies Handlers<'lists'>;
