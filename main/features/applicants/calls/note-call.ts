/** A call to somebody whom no letter reached: kept with when, which number and what came of it (S0.3). */
import { isTold } from '../../../../domain/applicants/calling';
import { isPhone, tidyPhone } from '../../../../domain/imports/telephone';
import { fail, failAt, ok } from '../../../../domain/result';
import { instantOfLocalMinute } from '../../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { CommandContext } from '../../../call/handler';
import { readSummary } from '../../outages/rows/outages';
import { insertCallIn, readCallsTo } from '../rows/calls';
import { readWhyCalled } from '../rows/callees';
import { readEntry } from '../rows/entries';

export function noteCall({ tx, officer, now }: CommandContext, input: ParsedInputOf<'applicants.call'>) {
  const outage = readSummary(tx, input.outage);
  if (!outage) return fail('outage-unknown');
  if (outage.state !== 'in-force' && outage.state !== 'restored') return fail('call-not-now');
  const entry = readEntry(tx, input.applicant);
  if (!entry) return fail('applicant-unknown');
  const why = readWhyCalled(tx, outage, entry);
  if (why === undefined) return fail('call-not-needed');
  if (readCallsTo(tx, outage.id, entry.id).some(({ outcome }) => isTold(outcome))) return fail('call-made');
  if (!isPhone(input.number)) return failAt('number', 'phone-malformed');
  const calledAt = instantOfLocalMinute(input.calledLocal);
  if (calledAt > now) return failAt('calledLocal', 'time-in-future');
  if (calledAt < outage.startedAt) return failAt('calledLocal', 'time-before-start');
  insertCallIn(tx, {
    ...{ outage: outage.id, applicant: entry.id, why, number: tidyPhone(input.number) },
    ...{ outcome: input.outcome, note: input.note, calledAt, officer: officer.id },
  });
  return ok({});
}
