import { describe, expect, it } from 'vitest';
import { escapeHtml, paragraphsHtml, plainText } from '../../../domain/notices/notice-escape';
import {
  checkSubject,
  checkTemplate,
  fillTemplate,
  PLACE_HOLDERS,
  withoutSentences,
  type PlaceValues,
} from '../../../domain/notices/notice-template';
import { shippedTemplates } from '../../../words/notices/notice-texts';

const values = (change: Partial<PlaceValues> = {}): PlaceValues => ({
  ...(Object.fromEntries(PLACE_HOLDERS.map((name) => [name, `<${name}>`])) as PlaceValues),
  ...change,
});

describe('templates', () => {
  it.each([
    ['<script>alert(1)</script>', 'template-markup'],
    ['Sila <b>hubungi</b> kami', 'template-markup'],
    ['< img src=x onerror=alert(1)>', 'template-markup'],
    ['<!-- x -->', 'template-markup'],
    ['&lt;script&gt;', 'template-markup'],
    ['JavaScript:alert(1)', 'template-markup'],
    ['{password}', 'place-holder-unknown'],
    ['{system.owner}', 'place-holder-unknown'],
    ['{#if since}x{/if}', 'place-holder-unknown'],
    ['{since', 'place-holder-unknown'],
    ['{{since}}', 'place-holder-unknown'],
  ])('refuses %s', (template, code) =>
    expect(checkTemplate(template)).toMatchObject({ ok: false, error: { code } }),
  );

  it.each(['a\r\nBcc: x@y.my', 'a\nb', 'a\rb', 'a\u2028b', 'a\u0085b'])(
    'refuses a subject with a line break: %j',
    (subject) =>
      expect(checkSubject(subject)).toMatchObject({ ok: false, error: { code: 'subject-line-break' } }),
  );

  it('takes 3 < 4, R&D: and every known place-holder', () => {
    expect(checkTemplate('3 < 4, R&D: {since}').ok).toBe(true);
    for (const name of PLACE_HOLDERS) expect(checkTemplate(`x {${name}} y`).ok).toBe(true);
  });

  it('substitutes once: a value that looks like a place-holder stays text', () =>
    expect(fillTemplate('{system}/{contact}', values({ system: '{contact}', contact: 'c' }))).toBe(
      '{contact}/c',
    ));

  it('ships templates that its own check takes, of both languages', () => {
    for (const { ms, en } of Object.values(shippedTemplates))
      for (const { subject, body } of [ms, en]) {
        expect(checkSubject(subject).ok).toBe(true);
        expect(checkTemplate(body).ok).toBe(true);
      }
  });
});

describe('texts', () => {
  it('loses what turns the reading round, what shows nothing, and what XML forbids', () =>
    expect(plainText('a\u202Eb\u200Bc\u0000d\uD800e\r\nf\u200F')).toBe('abcd\uFFFDe\nf'));

  it('has no mark of HTML left', () =>
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;',
    ));

  it('keeps paragraphs and lines', () =>
    expect(paragraphsHtml('satu\r\ndua\n\n\n<tiga>')).toBe('<p>satu<br>dua</p>\n<p>&lt;tiga&gt;</p>'));
});

describe('a sentence that has nothing to say', () => {
  it.each([
    ['Sistem dibaiki. Status sebelum {nextUpdate}. Pertanyaan: {contact}.', 'Sistem dibaiki. Pertanyaan: {contact}.'],
    ['Atas.\n\nStatus sebelum {nextUpdate}.\n\n{office}', 'Atas.\n\n{office}'],
    ['{system} sejak {since}.', '{system} sejak {since}.'],
    ['Status sebelum {nextUpdate}', ''],
  ])('is left out: %j', (template, left) =>
    expect(withoutSentences(template, ['nextUpdate'])).toBe(left)); // prettier-ignore
});
