/** What an applicant is known by: SSM's number of a company or business, or a person's MyKad. */
import type { CivilDate } from '../time/civil-time';
import { checkIdentity } from '../cases/identity';
import { cleanLine, shortDashes } from '../imports/clean-cell';
import { fail, ok, type Result } from '../result';

export const APPLICANT_NUMBER_KINDS = ['ssm', 'ssm-old', 'mykad'] as const;
export type ApplicantNumberKind = (typeof APPLICANT_NUMBER_KINDS)[number];

export type ApplicantNumber = {
  /** `ssm` 12 digits, `ssm-old` the form before 2019 where no new one is known, `mykad` a person. */
  kind: ApplicantNumberKind;
  /** `200503569212`, `627436-A`, `900102-03-1234` */
  number: string;
  /** SSM's old form, kept beside the new one; empty where it is unknown. */
  old: string;
};

export type ApplicantNumberError = {
  code: 'applicant-number-missing' | 'applicant-number-rounded' | 'applicant-number-malformed';
};

/** `627436-A`, `001234567-X`, `JM0123456-A`, `LLP0012345-LGN`, with or without the hyphen. */
const OLD = /^([A-Z]{0,3})(\d{3,9})-?([A-Z]{1,3})$|^(LLP)(\d{7})$/;
/** Year of registration, kind of body (01 company … 07), six digits. */
const NEW = /^(\d{4})0[1-7]\d{6}$/;
const FIRST_YEAR = 1880;
/** What people write before a number: whose it is. */
const LABELS = /^(?:(?:NO|NOMBOR|SSM|ROC|ROB|BRN|REG|MYKAD|KP|K\/P|IC)\b[\s.:]*)+(?=\S*\d)/;

/**
 * Reads an SSM number, new, old, or both (`200301012345 (627436-A)`), or a MyKad. Twelve digits that read as an SSM
 * number of a year up to `today` are one: as a MyKad they would be an infant's. A number keeps the form, noughts and
 * all, in which it was registered; see {@link numberKeys}.
 */
export function parseApplicantNumber(
  text: string,
  today: CivilDate,
): Result<ApplicantNumber, ApplicantNumberError> {
  const typed = shortDashes(cleanLine(text)).toUpperCase().replace(/^'/, '').replace(LABELS, '').trim();
  if (typed === '') return fail('applicant-number-missing');
  // a spreadsheet showed the number as a figure: the digits that are gone cannot be guessed
  if (/^\d[.,]\d+E\+?\d+$/.test(typed.replace(/\s/g, ''))) return fail('applicant-number-rounded');
  const read = readOne(typed, today) ?? readBoth(typed, today);
  return read ? ok(read) : fail('applicant-number-malformed');
}

/** The new number and the old one, in either order, parted by brackets, blanks or any mark. */
function readBoth(typed: string, today: CivilDate): ApplicantNumber | undefined {
  const parts = /^(.+?)(?:\s*[([/,;]\s*|\s+-\s+|\s+)([^()[\]]+?)\s*[)\]]?$/.exec(typed);
  const [one, other] = [readOne(parts?.[1] ?? '', today), readOne(parts?.[2] ?? '', today)];
  const [now, old] = one?.kind === 'ssm' ? [one, other] : [other, one];
  return now?.kind === 'ssm' && old?.kind === 'ssm-old' ? { ...now, old: old.number } : undefined;
}

function readOne(text: string, today: CivilDate): ApplicantNumber | undefined {
  // as a spreadsheet writes a figure, or as people set it in brackets
  const typed = text
    .replace(/^(\d{1,3}(,\d{3})+|\d+)(\.0+)?$/, (_, figure: string) => figure.replaceAll(',', ''))
    .replace(/^[([](.*)[)\]]$/, '$1')
    .replace(/[\s.]/g, '');
  const digits = withNoughts(typed).replace(/-/g, '');
  const year = Number(NEW.exec(digits)?.[1]);
  const asMykad = /^\d{6}-\d\d-\d{4}$/.test(typed);
  if (!asMykad && year >= FIRST_YEAR && year <= Number(today.slice(0, 4)))
    return { kind: 'ssm', number: digits, old: '' };
  const [, letters, serial, check, partnership, own] = OLD.exec(typed) ?? [];
  if (partnership !== undefined) return { kind: 'ssm-old', number: `${partnership}${own ?? ''}`, old: '' };
  if (serial !== undefined && /[1-9]/.test(serial))
    return { kind: 'ssm-old', number: `${letters ?? ''}${serial}-${check ?? ''}`, old: '' };
  const person = /^\d{12}$/.test(digits) ? checkIdentity('mykad', digits, today) : undefined;
  return person?.ok ? { kind: 'mykad', number: person.value.number, old: '' } : undefined;
}

const TWELVE = /[\dO]{6}-?[\dO]{2}-?[\dO]{4}/i;

/** The letter O amid twelve figures is a nought. */
const withNoughts = (typed: string): string =>
  TWELVE.exec(typed)?.[0] === typed ? typed.replaceAll('O', '0') : typed;

/** Whether a letter O was read as a nought. */
export const hasLetterForNought = (text: string): boolean => /O/i.test(TWELVE.exec(text)?.[0] ?? '');

/** What the number is compared by: itself and, where known, its old form, without hyphens and the noughts before that. */
export const numberKeys = ({ number, old }: ApplicantNumber): string[] =>
  [number, old]
    .filter((each) => each !== '')
    .map((each) =>
      each.replace(/-/g, '').replace(/^([A-Z]*)0+(?=\d+[A-Z]+$)/, (_, letters: string) => letters),
    );

/** Whether two numbers differ by no more than a slip of the fingers: one or two digits, or two neighbours changed over. */
export function isSlipOf(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [index]));
  return at.length <= 2;
}
