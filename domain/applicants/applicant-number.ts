/** What an applicant is known by: SSM's number of a company or business, or a person's MyKad. */
import type { CivilDate } from '../time/civil-time';
import { checkIdentity } from '../cases/identity';
import { seen, shortDashes } from '../imports/clean-cell';
import { fail, ok, type Result } from '../result';

export type ApplicantNumber = {
  /** `ssm` 12 digits, `ssm-old` the form before 2019 where no new one is known, `mykad` a person. */
  kind: 'ssm' | 'ssm-old' | 'mykad';
  /** `200503569212`, `627436-A`, `900102-03-1234` */
  number: string;
  /** SSM's old form, kept beside the new one; empty where it is unknown. */
  old: string;
};

export type ApplicantNumberError = {
  code: 'applicant-number-missing' | 'applicant-number-rounded' | 'applicant-number-malformed';
};

/** `627436-A`, `001234567-X`, `LLP0012345-LGN`, with or without the hyphen. */
const OLD = /^([A-Z]{0,3})0*(\d{4,9})-?([A-Z]{1,3})$/;
/** Year of registration, kind of body (01 company … 07), six digits. */
const NEW = /^(\d{4})0[1-7]\d{6}$/;
const FIRST_YEAR = 1880;

/**
 * Reads an SSM number, new, old, or both (`200301012345 (627436-A)`), or a MyKad. Twelve digits that read as an SSM
 * number of a year up to `today` are one: as a MyKad they would be an infant's.
 */
export function parseApplicantNumber(
  text: string,
  today: CivilDate,
): Result<ApplicantNumber, ApplicantNumberError> {
  const typed = shortDashes(seen(text)).toUpperCase().trim().replace(/^'/, '').trim();
  if (typed === '') return fail('applicant-number-missing');
  // a spreadsheet showed the number as a figure: the digits that are gone cannot be guessed
  if (/^\d[.,]\d+E\+?\d+$/.test(typed.replace(/\s/g, ''))) return fail('applicant-number-rounded');
  const both = /^(.+?)\s*[(/]\s*([^()/]+?)\s*\)?$/.exec(typed);
  if (both) {
    const [one, other] = [readOne(both[1] ?? '', today), readOne(both[2] ?? '', today)];
    const [now, old] = one?.kind === 'ssm' ? [one, other] : [other, one];
    return now?.kind === 'ssm' && old?.kind === 'ssm-old'
      ? ok({ ...now, old: old.number })
      : fail('applicant-number-malformed');
  }
  const read = readOne(typed, today);
  return read ? ok(read) : fail('applicant-number-malformed');
}

function readOne(text: string, today: CivilDate): ApplicantNumber | undefined {
  const typed = text.replace(/[\s.]/g, '');
  const digits = typed.replace(/-/g, '');
  const year = Number(NEW.exec(digits)?.[1]);
  const asMykad = /^\d{6}-\d\d-\d{4}$/.test(typed);
  if (!asMykad && year >= FIRST_YEAR && year <= Number(today.slice(0, 4)))
    return { kind: 'ssm', number: digits, old: '' };
  const old = OLD.exec(typed);
  if (old) return { kind: 'ssm-old', number: `${old[1] ?? ''}${old[2] ?? ''}-${old[3] ?? ''}`, old: '' };
  const person = /^\d{12}$/.test(digits) ? checkIdentity('mykad', digits, today) : undefined;
  return person?.ok ? { kind: 'mykad', number: person.value.number, old: '' } : undefined;
}

/** What the number is compared by: itself and, where known, its old form, without hyphens. */
export const numberKeys = ({ number, old }: ApplicantNumber): string[] =>
  [number, old].filter((each) => each !== '').map((each) => each.replace(/-/g, ''));

/** Whether two numbers differ by no more than a slip of the fingers: one or two digits, or two neighbours changed over. */
export function isSlipOf(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [index]));
  return at.length <= 2;
}
