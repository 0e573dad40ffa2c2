/** Calls about letters that tell parties their case's new number. */
import { fail, ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { readCase } from '../cases/rows/cases';
import { letterView } from './letter-view';
import { lettersList } from './letters-list';
import { handOverLetter, letterReturned, postLetter, takeBackLetter } from './move-letter';
import { readPlacesOf } from './rows/letter-list';
import { readLettersOf } from './rows/letters';
import { toldParties } from './told-party';
import { mailLetter, printEnglish, printLetter } from './write-letter';

export const lettersHandlers = {
  'letters.list': ({ tx }, question) => ok(answerList(lettersList, tx, question)),
  'letters.ofCase': ({ tx }, { id }) =>
    readCase(tx, id)
      ? ok({
          parties: toldParties(tx, readPlacesOf(tx, id)),
          letters: readLettersOf(tx, id).map((letter) => letterView(tx, letter)),
        })
      : fail('case-unknown'),
  'letters.print': printLetter,
  'letters.printEnglish': printEnglish,
  'letters.mail': mailLetter,
  'letters.handOver': handOverLetter,
  'letters.post': postLetter,
  'letters.returned': letterReturned,
  'letters.takeBack': takeBackLetter,
} satisfies Handlers<'letters'>;
