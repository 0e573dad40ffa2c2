import { fail, ok, type Result } from '../result';

/** What a template may ask for; each is replaced by a text, nothing is decided in a template. */
export const PLACE_HOLDERS = [
  'system',
  'systemCode',
  'office',
  'since',
  'elapsed',
  'restoredAt',
  // who says that it is being repaired, and when that was said
  'repairedBy',
  'repairSaidAt',
  'nextUpdate',
  'whatYouCan',
  'whatYouCannot',
  'contact',
] as const;
export type PlaceHolder = (typeof PLACE_HOLDERS)[number];
/** Null: there is nothing to say of it, such as the time of an update that nobody promised. */
export type PlaceValues = Readonly<Record<PlaceHolder, string | null>>;

export type TemplateError =
  | { code: 'place-holder-unknown'; name: string }
  | { code: 'template-markup' }
  | { code: 'subject-line-break' };

const PLACE = /\{([^{}\n]*)\}/g;
/** A tag, a comment, or an entity: what would be markup if any channel forgot to escape it. */
const MARKUP = /<\s*[/!?a-z]|&(#\d+|#x[0-9a-f]+|[a-z]+\d*);|javascript:/iu;

/** Characters that end a line somewhere: CR, LF, and those that some mail programs and XML readers take for them. */
const LINE_BREAK = /[\r\n\v\f\u0085\u2028\u2029]/u;

const isPlaceHolder = (name: string): name is PlaceHolder =>
  (PLACE_HOLDERS as readonly string[]).includes(name);

/** Refuses place-holders nobody knows and anything that looks like markup or script. Braces stand for place-holders only. */
export function checkTemplate(template: string): Result<string, TemplateError> {
  if (MARKUP.test(template)) return fail('template-markup');
  for (const [, name = ''] of template.matchAll(PLACE)) {
    if (!isPlaceHolder(name)) return fail('place-holder-unknown', { name: name.slice(0, 40) });
  }
  return /[{}]/.test(template.replace(PLACE, ''))
    ? fail('place-holder-unknown', { name: '{' })
    : ok(template);
}

/** A subject stands in an e-mail's header: a line break in it could begin another header. */
export function checkSubject(template: string): Result<string, TemplateError> {
  return LINE_BREAK.test(template) ? fail('subject-line-break') : checkTemplate(template);
}

/** Puts the values in, once: what a value holds is text and is never looked at again. Unknown names stay as they stand. */
export function fillTemplate(template: string, values: PlaceValues): string {
  return template.replace(PLACE, (whole, name: string) =>
    isPlaceHolder(name) ? (values[name] ?? '') : whole,
  );
}

/** Takes out each sentence that speaks of one of these places, and a paragraph that held nothing else. */
export function withoutSentences(template: string, places: readonly PlaceHolder[]): string {
  const speaks = (text: string): boolean => places.some((place) => text.includes(`{${place}}`));
  if (!speaks(template)) return template;
  return template
    .split('\n')
    .map((line) =>
      speaks(line)
        ? line
            .split(/(?<=[.!?])\s+/)
            .filter((sentence) => !speaks(sentence))
            .join(' ')
        : line,
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A filled subject: whatever the values brought along, it is one line. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
