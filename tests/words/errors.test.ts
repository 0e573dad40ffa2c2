import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISPATCH_ERRORS } from '../../preload/contract/call';
import { contract, type CallName, type ErrorOf } from '../../preload/contract/contract';
import { words } from '../../words/words';

type Told = ErrorOf<CallName> | (typeof DISPATCH_ERRORS)[number];
/** Compiles only while every code of the contract has its sentence; the English file has every key of the Malay one. */
const errorsMs: Record<Told, string> = words.ms.errors;
const errorsEn: Record<Told, string> = words.en.errors;

const codes = new Set<string>(DISPATCH_ERRORS);
for (const spec of Object.values(contract)) for (const code of spec.errors) codes.add(code);

/** What printing tells beside the calls, and what domain rules say of a field. */
const OTHERS = [
  'hand-over-unclear',
  'archive-disk-full',
  'archive-unwritable',
  'render-failed',
  'pin-too-short',
  'pin-digits',
  'secret-too-short',
  'secret-common',
  'mykad-malformed',
  'mykad-date',
  'mykad-place',
  'passport-malformed',
  'old-ic-malformed',
  'service-number-malformed',
  'amount-malformed',
  'needed',
  'text-malformed',
  'text-too-long',
  'code-malformed',
  'time-malformed',
  'date-out-of-range',
];

/** A sentence; some carry the other side's own words after it. */
const SENTENCE = /\.( \{\{reply\}\})?$/;

describe('every error has its sentence', () => {
  it.each([...codes, ...OTHERS])('%s in both languages', (code) => {
    const malay = (errorsMs as Record<string, string>)[code];
    const english = (errorsEn as Record<string, string>)[code];
    expect(malay, `Malay sentence of ${code}`).toMatch(SENTENCE);
    expect(english, `English sentence of ${code}`).toMatch(SENTENCE);
    expect(malay).not.toBe(english);
  });
});

/** The files of one kind that features bring, each with its keys. */
async function filesOf(kind: 'errors' | 'agenda', language: 'ms' | 'en'): Promise<Map<string, string[]>> {
  const root = join(import.meta.dirname, '../../words');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        (kind === 'errors' ? /(^errors\/|errors\.)/ : /agenda\./).test(file) &&
        file.endsWith(`.${language}.ts`),
    );
  const found = new Map<string, string[]>();
  for (const file of files) {
    const module = (await import(join(root, file))) as Record<string, object>;
    found.set(
      file,
      Object.values(module).flatMap((map) => Object.keys(map)),
    );
  }
  return found;
}

describe('what features bring together', () => {
  it.each(['errors', 'agenda'] as const)(
    '%s: every file is taken in, and no key stands in two',
    async (kind) => {
      for (const language of ['ms', 'en'] as const) {
        const keys = [...(await filesOf(kind, language)).values()].flat();
        expect(keys.toSorted()).toEqual(Object.keys(words[language][kind]).toSorted());
      }
    },
  );
});
