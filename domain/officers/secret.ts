/** What may be a PIN or a secret: long enough, and nothing that people try first. */
import { fail, ok, type Result } from '../result';
import { onlySeen } from '../unseen';
import type { Role } from './officer';

export type SecretError = {
  code: 'pin-too-short' | 'pin-digits' | 'secret-too-short' | 'secret-common' | 'secret-own-name';
};

const LEAST_PIN = 6;
const LEAST_SECRET = 10;

/** Long texts that lists of stolen passwords begin with, and those that this counter suggests. */
const COMMON = [
  'password', 'passw0rd', 'katalaluan', 'rahsia', 'kaunter', 'kaunter siaga', 'mahkamah', 'syariah', 'mahkamah syariah',
  'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwerty', 'iloveyou', 'letmein', 'welcome', 'selamat datang', 'selamatdatang',
  'administrator', 'pentadbir', 'penyelia', 'malaysia', 'abc', 'admin', 'bismillah', 'supervisor', '1q2w3e4r5t',
  'pejabat', 'kerajaan', 'gangguan', 'pendaftar', 'merdeka', 'assalamualaikum', 'ramadan', 'selamat', 'sayang',
  'johor', 'johor bahru', 'kedah', 'kelantan', 'kota bharu', 'melaka', 'negeri sembilan', 'seremban', 'pahang', 'kuantan',
  'perak', 'ipoh', 'perlis', 'pulau pinang', 'penang', 'sabah', 'kota kinabalu', 'sarawak', 'kuching', 'selangor',
  'shah alam', 'terengganu', 'kuala terengganu', 'kuala lumpur', 'labuan', 'putrajaya',
]; // prettier-ignore

/** Without what people put around and between words to make a common one look new. */
const bare = (text: string): string =>
  text
    .replace(/^[^a-z]+|[^a-z]+$/g, '')
    .replace(/[01345789@$!]/g, (sign) => LOOKS_LIKE[sign] ?? sign)
    .replace(/[^a-z]/g, '');
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g', '@': 'a', $: 's', '!': 'i',
}; // prettier-ignore

const lettersOf = (text: string): string => text.replace(/[^a-z]/g, '');
/** Nothing but such words, however many: `pahangpahang`. */
const ONLY_COMMON = new RegExp(
  `^(${COMMON.map(lettersOf)
    .filter((word) => word.length > 2)
    .join('|')})+$`,
);

/** PINs that are neither a run nor a repeat and still stand near the top of every list. */
const COMMON_PINS = [
  '112233', '123321', '159753', '147258', '147852', '258456', '102030', '246810', '135790', '111222', '110011', '100200',
  '789456', '456123', '321654', '12344321', '112358', '314159', '271828', '123654', '142536', '123098', '090807',
]; // prettier-ignore

/**
 * The form in which a secret is checked and hashed: one Unicode form, so that another keyboard types the same, and
 * nothing that does not show (fillers and selectors too), which would only pad a short one.
 */
export function normaliseSecret(secret: string): string {
  return onlySeen(secret.normalize('NFKC')).replace(/[\p{Cf}\u2800]/gu, '');
}

/** Whose secret it is: what everybody knows of a person is no secret. */
export interface Owner {
  readonly code: string;
  readonly name: string;
}

/**
 * A clerk's PIN is 6 or more digits, anybody else's secret 10 or more characters; common ones, runs, days and the
 * owner's own name and code are refused.
 */
export function checkSecret(
  role: Role,
  secret: string,
  owner: Owner = { code: '', name: '' },
): Result<true, SecretError> {
  const text = normaliseSecret(secret);
  if (role === 'clerk') {
    if (!/^\d*$/.test(text)) return fail('pin-digits');
    if (text.length < LEAST_PIN) return fail('pin-too-short');
  } else if ([...text].length < LEAST_SECRET) return fail('secret-too-short');
  const small = text.toLowerCase();
  if (isOwn(small, owner)) return fail('secret-own-name');
  return isCommon(small) ? fail('secret-common') : ok(true);
}

/** Fewer letters and digits than these beside the own name make no secret of it. */
const LEAST_BESIDE_NAME = 5;

function isOwn(text: string, { code, name }: Owner): boolean {
  const own = [code, ...name.split(/[^\p{L}]+/u)].map((word) => word.toLowerCase());
  const plain = text.replace(/[^\p{L}\d]/gu, '');
  const rest = own
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.length < plain.length && rest.replace(/\d/g, '').length < LEAST_BESIDE_NAME;
}

function isCommon(text: string): boolean {
  if (COMMON_PINS.includes(text) || isRepeated(text) || isRun(text) || isDay(text) || isNearlyOne(text))
    return true;
  // "password123!" and "P@ssw0rd 2026" are still "password"
  return ONLY_COMMON.test(bare(text)) || ONLY_COMMON.test(lettersOf(text));
}

/** A birthday, or any other day, as people write one: `DDMMYY`, `MMDDYY`, `YYMMDD`, the same with the whole year, a MyKad. */
function isDay(text: string): boolean {
  const [, century = '', day] = /^((?:19|20)?)(\d{6})$/.exec(text) ?? [];
  const [, ends] = /^(\d{4})(?:19|20)\d\d$/.exec(text) ?? [];
  const [, born] = /^(\d{6})\d{6}$/.exec(text) ?? [];
  const yearFirst = day ?? born;
  return (
    (ends !== undefined && isDayAndMonth(ends)) ||
    (yearFirst !== undefined && isDayAndMonth(yearFirst.slice(2))) ||
    (day !== undefined && century === '' && isDayAndMonth(day.slice(0, 4)))
  );
}

/** Four digits, in either order. */
function isDayAndMonth(digits: string): boolean {
  const [a, b] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const within = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return within(a, b) || within(b, a);
}

/** One digit but for a single place: `000001`, `777770`. */
const isNearlyOne = (text: string): boolean =>
  /^\d+$/.test(text) && [...text].some((digit) => [...text].filter((other) => other !== digit).length <= 1);

/** One to four characters over and over (`111111`, `121212`, `123123`), a cut last turn included. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4].some(
    (length) => text.length >= length * 2 && [...text].every((_, at) => text[at] === text[at % length]),
  );
}

/** Up or down in ones, wrapping at nine (`123456`, `987654`, `567890`), or `abcdefghij`. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((_, at) => text.charCodeAt(at + 1) - text.charCodeAt(at));
  const digits = /^\d+$/.test(text);
  const goesBy = (step: number) =>
    steps.every((s) => s === step || (digits && s === step - Math.sign(step) * 10));
  return goesBy(1) || goesBy(-1);
}
