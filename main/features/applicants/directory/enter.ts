/** What an officer enters about an applicant: checked field by field, then kept change by change. */
import type { ApplicantDetails } from '../../../../domain/applicants/applicant';
import { oldBeside, type ApplicantChange } from '../../../../domain/applicants/applicant-history';
import { emailKey, parseEmail } from '../../../../domain/applicants/applicant-email';
import { tidyName } from '../../../../domain/applicants/applicant-name';
import { numberKeys, parseApplicantNumber } from '../../../../domain/applicants/applicant-number';
import { isPhone, tidyPhone } from '../../../../domain/imports/telephone';
import { isFormula } from '../../../../domain/imports/sheet-table';
import { canonicalInput } from '../../../../domain/journal/journal';
import { civilDateOf, type Instant } from '../../../../domain/time/civil-time';
import { fail, ok, type Result } from '../../../../domain/result';
import type { FieldError } from '../../../../preload/contract/call';
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { ReadTx, WriteTx } from '../../../register/transaction';
import { changeApplicant } from './keep-change';
import type { Origin } from '../rows/changes';
import { findByNumber, type Entry } from '../rows/applicants';

type Typed = Omit<ParsedInputOf<'applicants.add'>, 'key' | 'source' | 'reference' | 'fromRow'>;
type FieldCode =
  | 'name-missing'
  | 'formula'
  | 'phone-malformed'
  | 'applicant-number-missing'
  | 'applicant-number-rounded'
  | 'applicant-number-malformed'
  | 'email-injection'
  | 'email-formula'
  | 'email-malformed'
  | 'email-too-many'
  | 'applicant-known';
type Entered = { details: ApplicantDetails; addresses: string[] };
type FieldsError = { code: FieldCode; fields: FieldError[] };

/** Every complaint at its field; the first one's code is the call's. `id`: the applicant that is corrected. */
export function readEntered(
  tx: ReadTx,
  typed: Typed,
  now: Instant,
  id?: string,
): Result<Entered, FieldsError> {
  const complaints: { path: string; code: FieldCode }[] = [];
  const complain = (path: string, code: FieldCode) => void complaints.push({ path, code });
  const name = tidyName(typed.name);
  if (name === '') complain('name', 'name-missing');
  else if (isFormula(name)) complain('name', 'formula');
  const number = parseApplicantNumber(typed.number, civilDateOf(now));
  if (!number.ok) complain('number', number.error.code);
  else if (isTaken(tx, numberKeys(number.value), id)) complain('number', 'applicant-known');
  const phones: string[] = [];
  for (const [at, phone] of typed.phones.entries()) {
    if (phone === '') continue;
    if (isPhone(phone)) phones.push(tidyPhone(phone));
    else complain(`phones.${at}`, 'phone-malformed');
  }
  const addresses = new Map<string, string>();
  for (const [at, address] of typed.addresses.entries()) {
    if (address.trim() === '') continue;
    const read = parseEmail(address);
    if (read.ok) addresses.set(emailKey(read.value), read.value);
    else complain(`addresses.${at}`, read.error.code);
  }
  const [first] = complaints;
  if (first || !number.ok) return fail(first?.code ?? 'applicant-number-malformed', { fields: complaints });
  const { permits, systems, dataDate } = typed;
  const details = { name, number: number.value, phones: [...new Set(phones)], permits, systems, dataDate };
  return ok({ details, addresses: [...addresses.values()] });
}

/** Whether somebody else than `id` is known by one of these numbers. */
export const isTaken = (tx: ReadTx, numbers: readonly string[], id: string | undefined): boolean =>
  numbers.some((number) => findByNumber(tx, number).some((known) => known.id !== id));

/** Brings an applicant to what was entered; answers how many changes that took. */
export function correct(
  tx: WriteTx,
  { id, state }: Entry,
  { details, addresses }: Entered,
  origin: Origin,
): number {
  let changes = 0;
  const change = (next: ApplicantChange): void => {
    changeApplicant(tx, id, next, origin);
    changes += 1;
  };
  const kept = { ...details, number: oldBeside(details.number, state.details.number) };
  if (canonicalInput(kept) !== canonicalInput(state.details)) change({ kind: 'corrected', details: kept });
  const wanted = new Set(addresses.map(emailKey));
  const known = new Set(state.addresses.map(({ address }) => emailKey(address)));
  for (const { address } of state.addresses)
    if (!wanted.has(emailKey(address))) change({ kind: 'address-removed', address });
  for (const address of addresses)
    if (!known.has(emailKey(address))) change({ kind: 'address-added', address });
  return changes;
}
