/** A new case is received with something missing, or goes on with what was brought since (S1.2). */
import { fail, failAt, ok } from '../../../domain/result';
import { civilDateOf } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { takenAt } from '../cases/issuing/case-place';
import { dropDraft } from '../cases/drop-draft';
import { printableTexts } from '../papers/printable-texts';
import { missingNamed, referenceOf } from './intake-view';
import { openIntake } from './open-intake';
import { queueLetter } from './queue-letter';
import { noteIntake, noteIntakeEvent } from './note-intake';

type Input = ParsedInputOf<'intakes.receive'>;

/** Far more than the largest form. */
const MOST_FORM = 200_000;

/** No number, no receipt: nothing of it counts as registered. */
export function receiveIntake(context: CommandContext, input: Input) {
  const { tx, officer, now } = context;
  const { court, caseType, missing, note } = input;
  const taken = takenAt(tx, input, civilDateOf(now));
  if (!taken.ok) return taken;
  if (missing.length === 0 && note === '') return failAt('missing', 'nothing-missing');
  if (missing.some((code) => missingNamed(tx, caseType, code) === undefined)) return fail('missing-unknown');
  const printable = printableTexts(
    ['party', 'address', 'note'].map((at) => [at, String(input[at as 'note'])]),
  );
  if (!printable.ok) return printable;
  const form = JSON.stringify(input.form ?? null);
  if (form.length > MOST_FORM) return fail('draft-too-large');
  const former = input.intake === null ? ok(null) : openIntake(tx, input.intake);
  if (!former.ok) return former;

  const { party, idNumber, address, phone, other } = input;
  const brought = { party, idNumber, address, phone, other, missing: [...new Set(missing)], note };
  if (former.value) noteIntakeEvent(tx, former.value, { kind: 'changed' }, officer.id, { brought, form });
  const intake =
    former.value ??
    noteIntake(tx, { outage: input.outage, court, caseType, officer: officer.id }, brought, form);
  dropDraft(tx, input.key);
  const paper = input.letter === null ? null : queueLetter(context, intake, input.letter);
  return ok({ id: intake.id, reference: referenceOf(tx, intake), paper });
}
