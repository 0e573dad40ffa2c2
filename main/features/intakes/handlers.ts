/** New cases received with something missing: S1.2. */
import { fail, ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { readCaseNumbered } from '../cases/rows/cases';
import { enterIntake, reopenIntake, returnIntake, withdrawIntake } from './end-intake';
import { viewOf } from './intake-view';
import { intakesList } from './intakes-list';
import { askIntake } from './queue-letter';
import { receiveIntake } from './receive';
import { readListedIntake } from './rows/intake-list';
import { readForm, readIntakeEvents } from './rows/intake-row';

export const intakesHandlers = {
  'intakes.receive': receiveIntake,
  'intakes.list': ({ tx }, question) => ok(answerList(intakesList, tx, question)),
  'intakes.get': ({ tx }, { id }) => {
    const row = readListedIntake(tx, id);
    if (!row) return fail('intake-unknown');
    const events = readIntakeEvents(tx, id).map(({ seq: _seq, ...event }) => event);
    const became = events.find(({ kind }) => kind === 'registered');
    return ok({
      ...{ intake: viewOf(tx, row), form: readForm(tx, id), events },
      case: became ? (readCaseNumbered(tx, became.reference)?.id ?? null) : null,
    });
  },
  'intakes.ask': askIntake,
  'intakes.enter': enterIntake,
  'intakes.withdraw': withdrawIntake,
  'intakes.return': returnIntake,
  'intakes.reopen': reopenIntake,
} satisfies Handlers<'intakes'>;
