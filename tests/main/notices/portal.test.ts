import { instant } from '../../helpers/instant';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emailOf, portalHtml, portalJson } from '../../../main/features/notices/writing/channel-texts';
import {
  FEED_FILE,
  feedFile,
  filesHash,
  noticeFiles,
} from '../../../main/features/notices/portal/portal-files';
import { writeFiles } from '../../../main/features/notices/portal/portal-jobs';
import { posterOf } from '../../../papers/poster/poster-of';
import { renderDocument } from '../../../papers/render-document';
import type { NoticeContent } from '../../../preload/contract/notice-values';

const HOSTILE = '</p><script>alert(1)</script> ]]> "\' &amp; =HYPERLINK("x") -->';

const content = (change: Partial<NoticeContent> = {}): NoticeContent => ({
  version: 1,
  id: '0b9f3a54-6a3f-4d52-9a53-1f0f6f9f3a01',
  outage: 'G261123-7K3Q',
  number: 1,
  kind: 'first',
  drill: false,
  system: { code: 'AP', nameMs: 'Lesen <AP>', nameEn: 'Licences <AP>' },
  office: { code: 'SKEI', name: 'Seksyen & "Kawalan"', address: '' },
  since: instant('2026-11-23T00:00:00.000Z'),
  restoredAt: null,
  nextAt: instant('2026-11-23T07:00:00.000Z'),
  writtenAt: instant('2026-11-23T03:05:00.000Z'),
  contact: HOSTILE,
  ms: { subject: `Notis ${HOSTILE}`, body: `Satu\n\n${HOSTILE}`, can: HOSTILE, cannot: HOSTILE },
  en: { subject: `Notice ${HOSTILE}`, body: `One\n\n${HOSTILE}`, can: HOSTILE, cannot: HOSTILE },
  ...change,
});
const TAGS = /<\/?([a-z0-9]+)/gi;
const tagsOf = (html: string): string[] =>
  [...new Set([...html.matchAll(TAGS)].map(([, tag = '']) => tag))].toSorted();

describe('each channel escapes what a text holds', () => {
  it('e-mail: HTML without a foreign tag, plain text as it is, a subject of one line', () => {
    const { subject, html, text } = emailOf(content());
    expect(tagsOf(html)).toEqual(['body', 'h1', 'head', 'html', 'meta', 'p', 'section', 'title'].toSorted());
    expect(html).toContain('&lt;script&gt;');
    expect(text).toContain('<script>alert(1)</script>');
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(emailOf(content({ ms: { ...content().ms, subject: 'a\r\nBcc: x@y.my' } })).subject).not.toMatch(
      /[\r\n]/,
    );
  });

  it('portal: both languages marked, headings, neither script nor style', () => {
    const html = portalHtml(content());
    expect(tagsOf(html)).toEqual(['article', 'h2', 'p', 'section', 'time']);
    expect(html).toContain('<section lang="ms">');
    expect(html).toContain('<section lang="en">');
    expect(html).not.toMatch(/<[^>]*\s(style|on\w+)=/i);
  });

  it('JSON gives the texts back as they were and holds no tag', () => {
    const json = portalJson(content());
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ ms: { subject: `Notis ${HOSTILE}`, whatYouCan: HOSTILE } });
  });

  it('the feed stays one XML document whose titles and contents are HTML', () => {
    const { text } = feedFile([content()], {
      address: 'https://www.contoh.gov.my/notis',
      office: 'Seksyen & <Kawalan>',
      updated: instant('2026-11-23T03:05:00.000Z'),
    });
    const outside = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    expect(outside).not.toContain('script');
    expect(outside).toContain('Seksyen &amp; &lt;Kawalan&gt;');
    expect(text).toContain('<link href="https://www.contoh.gov.my/notis/notis-G261123-7K3Q-1.html"/>');
    const inside = [...text.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, part]) => part).join('');
    expect(inside).not.toContain('<script');
  });

  it('the poster prints it as text, in Malay and English, on one sheet without script', () => {
    const html = renderDocument(posterOf(content()), {
      size: 'A4',
      mark: { kind: 'original' },
      drill: false,
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('lang="en"');
    expect(html).toContain('Lesen &lt;AP&gt; tidak dapat digunakan');
  });
});

it('a drill says so on every channel and in the names of its files', () => {
  const drill = content({ drill: true });
  expect(emailOf(drill).subject).toMatch(/^\[LATIHAN\]/);
  for (const text of [emailOf(drill).text, emailOf(drill).html, portalHtml(drill)])
    expect(text).toContain('LATIHAN');
  expect(JSON.parse(portalJson(drill))).toMatchObject({ drill: true });
  for (const { name } of noticeFiles(drill)) expect(name).toMatch(/^LATIHAN-/);
});

it('stopped after any of the files: each there is whole, and the feed names none that is not there', () => {
  const files = [
    ...noticeFiles(content()),
    feedFile([content()], {
      address: 'https://p.my/',
      office: 'x',
      updated: instant('2026-11-23T03:05:00.000Z'),
    }),
  ];
  for (let stop = 0; stop <= files.length; stop += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'portal-'));
    writeFiles(folder, files.slice(0, stop));
    const there = readdirSync(folder);
    for (const name of there)
      expect(readFileSync(join(folder, name), 'utf8')).toBe(files.find((file) => file.name === name)?.text);
    if (there.includes(FEED_FILE))
      for (const [, named = ''] of readFileSync(join(folder, FEED_FILE), 'utf8').matchAll(
        /p\.my\/([^"/]+\.html)/g,
      ))
        expect(there).toContain(named);
    rmSync(folder, { recursive: true });
  }
});

it('a write that fails leaves the former file and no half one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const old = noticeFiles(content());
  writeFiles(folder, old);
  const [first] = noticeFiles(content({ contact: 'baharu', writtenAt: instant('2026-11-23T05:00:00.000Z') }));
  const broken = { name: first!.name, get text(): string { throw new Error('power is gone'); } }; // prettier-ignore
  expect(() => writeFiles(folder, [broken])).toThrow('power is gone');
  expect(readdirSync(folder).toSorted()).toEqual(old.map(({ name }) => name).toSorted());
  expect(readFileSync(join(folder, old[0]!.name), 'utf8')).toBe(old[0]!.text);
  rmSync(folder, { recursive: true });
});

it('the proof changes with any byte and with any name', () => {
  const files = noticeFiles(content());
  const proof = filesHash(files);
  expect(filesHash(noticeFiles(content({ contact: 'x', number: 2 })))).not.toBe(proof);
  expect(filesHash(files.map((file, at) => (at === 0 ? { ...file, text: `${file.text} ` } : file)))).not.toBe(
    proof,
  );
  expect(filesHash(files.map((file, at) => (at === 0 ? { ...file, name: 'x.html' } : file)))).not.toBe(proof);
});
