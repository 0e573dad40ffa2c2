/** The states of a holiday as lists name them, whole or by their usual short forms, and all of them but some. */
import { STATES, type StateCode } from '../settings/office';

/** Each as it is met once points, blanks and hyphens are gone. Newer and older spellings, English ones too. */
const NAMES: Readonly<Record<StateCode, RegExp>> = {
  'MY-01': /^(johor(darultazim)?|jhr)$/,
  'MY-02': /^(kedah(darulaman)?|kdh)$/,
  'MY-03': /^(kelantan(darulnaim)?|ktn)$/,
  'MY-04': /^(melaka|malacca|mlk)$/,
  'MY-05': /^(neg[er]*isembilan(darulkhusus)?|nsembilan|n9|ns|nsn)$/,
  'MY-06': /^(pahang(darulmakmur)?|phg)$/,
  'MY-07': /^(pulaupinang|ppinang|penang|png)$/,
  'MY-08': /^(perak(darulridzuan)?|prk)$/,
  'MY-09': /^(perlis(inderakayangan)?|pls)$/,
  'MY-10': /^(selangor(darulehsan)?|sgr|sel)$/,
  'MY-11': /^(terengganu(darulim[ae]n)?|trg)$/,
  'MY-12': /^(sabah|sbh)$/,
  'MY-13': /^(sarawak|swk)$/,
  'MY-14': /^((wp|wilayahpersekutuan|federalterritory(of)?)?(kualalumpur|kl))$/,
  'MY-15': /^((wp|wilayahpersekutuan|federalterritory(of)?)?(labuan|lbn))$/,
  'MY-16': /^((wp|wilayahpersekutuan|federalterritory(of)?)?(putrajaya|pjy))$/,
};
const TERRITORIES = /^(semua|ketigatiga)?(wp|wilayahpersekutuan|federalterritor(y|ies))$/;
const ALL =
  /^(\*|semua(negeri)?|seluruh(negara|malaysia)|(peringkat)?kebangsaan|(cuti)?persekutuan|national(wide)?|all(states)?|malaysia|nationalholiday)$/;

const CODES = STATES.map(({ code }) => code);
const plain = (name: string): string => name.toLowerCase().replace(/[\s.'’()&-]+/g, '');

/** Codes in their order, `*` for all; undefined where a name is none, since nothing is guessed of holidays. */
export function statesNamed(text: string): string | undefined {
  const [all = '', but] = text.split(/\s*[(,]?\s*\b(?:kecuali|except(?: for)?|selain)\b\s*/i);
  const named = codesOf(all);
  const left = but === undefined ? new Set<StateCode>() : codesOf(but.replace(/\)\s*$/, ''));
  if (!named || !left) return undefined;
  const codes = CODES.filter((code) => named.has(code) && !left.has(code));
  return codes.length === CODES.length ? '*' : codes.join(' ') || undefined;
}

function codesOf(text: string): Set<StateCode> | undefined {
  const codes = new Set<StateCode>();
  for (const name of text
    .split(/[,;/|\n&]|\b(?:dan|and|serta)\b/i)
    .map(plain)
    .filter(Boolean)) {
    const found = ALL.test(name)
      ? CODES
      : TERRITORIES.test(name)
        ? (['MY-14', 'MY-15', 'MY-16'] as const)
        : CODES.filter((code) => NAMES[code].test(name) || code.toLowerCase().replace('-', '') === name);
    if (found.length === 0) return undefined;
    for (const code of found) codes.add(code);
  }
  return codes.size === 0 ? undefined : codes;
}
