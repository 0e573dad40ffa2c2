/** A request as it comes in: by a way that its entry has, with what the entry asks for. */
import { parseEmail } from '../../../domain/applicants/applicant-email';
import { isPhone, tidyPhone } from '../../../domain/imports/telephone';
import { fail, failAt, ok } from '../../../domain/result';
import type { Service, ServiceField } from '../../../domain/requests/service';
import { instantOfLocalMinute } from '../../../domain/time/civil-time';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { readSummary } from '../outages/rows/outages';
import { hasDuty } from './duties';
import { moveRequestDeadlines } from './request-deadlines';
import { insertRequest } from './keep-request';
import { offeredService } from './services';

type Input = ParsedInputOf<'requests.receive'>;

export function receiveRequest({ tx, officer, now }: CommandContext, input: Input) {
  const service = offeredService(tx, input.service);
  if (!service) return failAt('service', 'service-unknown');
  const first = service.steps[0];
  if (first && !hasDuty(tx, officer.id, first.by)) return fail('duty-needed');
  if (!service.arrives.includes(input.way)) return failAt('way', 'request-way-wrong');
  const arrivedAt = instantOfLocalMinute(input.arrivedLocal);
  if (arrivedAt > now) return failAt('arrivedLocal', 'request-time-wrong');
  if (input.phone !== '' && !isPhone(input.phone)) return failAt('phone', 'phone-malformed');
  const email = input.email === '' ? ok('') : parseEmail(input.email);
  if (!email.ok) return failAt('email', 'email-malformed');
  if (input.outage !== null && !readSummary(tx, input.outage)) return failAt('outage', 'outage-unknown');
  const details = detailsOf(service, input.details);
  if (!details.ok) return details;
  const { body, person, subject, way, outage } = input;
  const row = insertRequest(tx, service, {
    ...{
      body,
      person,
      phone: tidyPhone(input.phone),
      email: email.value,
      subject,
      details: details.value,
      way,
      arrivedAt,
    },
    ...{ outage, officer: officer.id },
  });
  moveRequestDeadlines(tx, row.id);
  return ok({ id: row.id, number: row.number });
}

/** What the entry asks for and nothing else, each within its bounds. */
function detailsOf({ fields }: Service, typed: Input['details']) {
  const details: Record<string, string> = {};
  for (const field of fields) {
    const value = typed[field.code] ?? '';
    const path = `details.${field.code}`;
    if (value === '') return failAt(path, 'request-field-needed');
    if (!isWithin(field, value)) return failAt(path, 'request-field-wrong');
    details[field.code] = value;
  }
  return ok(details);
}

function isWithin({ kind, min = 0, max = Infinity }: ServiceField, value: string): boolean {
  return kind !== 'number' || (/^\d{1,7}$/.test(value) && Number(value) >= min && Number(value) <= max);
}
