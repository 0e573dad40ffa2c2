import { describe, expect, it } from 'vitest';
import { DISPATCH_ERRORS } from '../../preload/contract/call';
import { contract } from '../../preload/contract/contract';
import { errorsEn } from '../../words/errors/errors.en';
import { errorsMs } from '../../words/errors/errors.ms';

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
