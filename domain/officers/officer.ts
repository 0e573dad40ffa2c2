import { fail, ok, type Result } from '../result';

export const ROLES = ['clerk', 'supervisor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export type SecretError = { code: 'pin-too-short' | 'pin-digits' | 'secret-too-short' | 'secret-common' };

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
    .replace(/[0@$]/g, (sign) => LOOKS_LIKE[sign] ?? sign)
    .replace(/[^a-z]/g, '');
const LOOKS_LIKE: Readonly<Record<string, string>> = { '0': 'o', '@': 'a', $: 's' };
const BARE_COMMON = new Set(
  COMMON.map((word) => word.replace(/[^a-z]/g, '')).filter((word) => word.length > 2),
);

/** PINs that are neither a run nor a repeat and still stand near the top of every list. */
const COMMON_PINS = [
  '112233', '123321', '159753', '147258', '147852', '258456', '102030', '246810', '135790', '111222', '110011', '100200',
  '789456', '456123', '321654', '12344321', '112358', '314159', '271828', '123654', '142536', '123098', '090807',
]; // prettier-ignore

/**
 * The form in which a secret is checked and hashed: one Unicode form, so that another keyboard types the same, and
 * nothing that does not show, which would only pad a short one.
 */
export function normaliseSecret(secret: string): string {
  return secret.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

/** A clerk's PIN is 6 or more digits, anybody else's secret 10 or more characters; common ones and runs are refused. */
export function checkSecret(role: Role, secret: string): Result<true, SecretError> {
  const text = normaliseSecret(secret);
  if (role === 'clerk') {
    if (!/^\d*$/.test(text)) return fail('pin-digits');
    if (text.length < LEAST_PIN) return fail('pin-too-short');
  } else if ([...text].length < LEAST_SECRET) return fail('secret-too-short');
  return isCommon(text.toLowerCase()) ? fail('secret-common') : ok(true);
}

function isCommon(text: string): boolean {
  if (COMMON_PINS.includes(text) || isRepeated(text) || isRun(text) || isDay(text) || isNearlyOne(text))
    return true;
  // "password123!" and "P@ssw0rd 2026" are still "password"
  return BARE_COMMON.has(bare(text)) || BARE_COMMON.has(text.replace(/[^a-z]/g, ''));
}

/** A birthday, or any other day, as people write one: `DDMMYY`, `YYMMDD`, `DDMMYYYY`, `YYYYMMDD`. */
function isDay(text: string): boolean {
  const day = (d: string, m: string): boolean =>
    Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31;
  if (/^\d{6}$/.test(text))
    return day(text.slice(0, 2), text.slice(2, 4)) || day(text.slice(4), text.slice(2, 4));
  if (!/^\d{8}$/.test(text)) return false;
  const year = (y: string): boolean => /^(19|20)/.test(y);
  return (
    (year(text.slice(4)) && day(text.slice(0, 2), text.slice(2, 4))) ||
    (year(text.slice(0, 4)) && day(text.slice(6), text.slice(4, 6)))
  );
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

const SECOND = 1000;
const LONGEST_WAIT = 15 * 60 * SECOND;

/** How long (ms) the next try must wait after `failures` wrong ones in a row: none for two slips, then 30 s doubling up to 15 minutes. */
export function waitAfterFailures(failures: number): number {
  if (failures < 3) return 0;
  return Math.min(LONGEST_WAIT, 30 * SECOND * 2 ** (failures - 3));
}
