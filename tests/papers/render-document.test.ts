import { describe, expect, it } from 'vitest';
import { paperSizes, type PaperDocument } from '../../papers/paper-document';
import type { PaperSize } from '../../domain/papers/print-job';
import type { PaperView } from '../../papers/look/paper-view';
import { pageSize } from '../../papers/look/page-size';
import { renderDocument, type RenderOptions } from '../../papers/render-document';
import {
  allDocuments,
  application,
  letter,
  outageReport,
  crowdedReceipt,
  crowdedSummons,
  enrolment,
  issue,
  receipt,
  receiptData,
  summary,
  summons,
} from './samples';

const plain = (size: PaperSize): RenderOptions => ({ size, mark: { kind: 'original' }, drill: false });
const render = (document: PaperDocument, options: Partial<RenderOptions> = {}) =>
  renderDocument(document, { ...plain(paperSizes[document.kind][0]), ...options });
/** What a person reads: the body without tags, blanks run together. */
const textOf = (html: string) =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const everySheet = allDocuments.flatMap((document) =>
  paperSizes[document.kind].map((size) => ({ document, size, name: `${document.kind} on ${size}` })),
);

describe('every paper', () => {
  it.each(everySheet)('$name is one whole static page that loads nothing', ({ document, size }) => {
    const html = renderDocument(document, plain(size));
    expect(html).toMatch(/^<!doctype html><html lang="ms">/);
    expect(html).toContain(
      `content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;; img-src data:; font-src data:"`,
    );
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|\bon\w+=|url\((?!data:font\/woff2;base64,)|\bsrc=|\bhref=/i,
    );
    const { widthMm, heightMm } = pageSize(size);
    // a roll is given its length where it is laid out
    expect(html).toContain(`@page { ${heightMm === null ? '' : `size: ${widthMm}mm ${heightMm}mm; `}margin:`);
  });

  it.each(everySheet)('$name escapes whatever was typed', ({ document, size }) => {
    const hostile = '</style><script>alert(1)</script>&"';
    const poisoned = structuredClone<PaperDocument>(document);
    const touched = poison(poisoned.data, hostile);
    expect(touched).toBeGreaterThan(0);
    const html = renderDocument(poisoned, plain(size));
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;');
  });

  it.each(everySheet)('$name is the same each time', ({ document, size }) => {
    expect(renderDocument(document, plain(size))).toBe(renderDocument(document, plain(size)));
  });

  it.each(everySheet)('$name says SALINAN n on a copy, and only there', ({ document, size }) => {
    const original = textOf(renderDocument(document, plain(size)));
    const copy = textOf(renderDocument(document, { ...plain(size), mark: { kind: 'copy', n: 3 } }));
    expect(original).not.toContain('SALINAN');
    expect(copy).toContain('SALINAN 3');
  });

  it.each(everySheet)('$name says of a copy when, by whom and why', ({ document, size }) => {
    const again = { at: issue.at, by: 'Siti Contoh (PK01)', reason: 'Kertas koyak.' };
    const told = 'Dicetak semula 21 Nov 2026 (Sabtu) 10:02 oleh Siti Contoh (PK01). Sebab: Kertas koyak.';
    const view = { ...plain(size), again };
    expect(textOf(renderDocument(document, { ...view, mark: { kind: 'copy', n: 1 } }))).toContain(told);
    expect(textOf(renderDocument(document, { ...view, mark: { kind: 'cancelled' } }))).toContain(told);
  });

  it('an official paper says ASAL, but no copy, preview or cancelled one', () => {
    for (const document of [receipt, summons, application, summary, letter, outageReport]) {
      const text = (mark: PaperView['mark']) => textOf(render(document, { mark }));
      expect(text({ kind: 'original' }), document.kind).toMatch(/\bASAL\b/);
      for (const mark of [{ kind: 'copy', n: 1 }, { kind: 'cancelled' }, { kind: 'preview' }] as const)
        expect(text(mark), document.kind).not.toMatch(/\bASAL\b/);
    }
  });

  it('names a side in the number of its people', () => {
    if (summons.kind !== 'summons') throw new Error('wrong sample');
    const alone = textOf(render(summons));
    expect(alone).not.toContain('Plaintif-Plaintif');
    const { data } = summons;
    const several = { ...summons, data: { ...data, first: [...data.first, ...data.second] } };
    const text = textOf(render(several));
    expect(text.match(/Plaintif-Plaintif/g)?.length).toBeGreaterThanOrEqual(2 * 3);
    expect(text).toContain('Bahawasanya Plaintif-Plaintif yang dinamakan');
    expect(text).not.toContain('Defendan-Defendan');
  });

  it.each(everySheet)('$name says DIBATALKAN once cancelled', ({ document, size }) => {
    const options = { ...plain(size), mark: { kind: 'cancelled' } } as const;
    expect(textOf(renderDocument(document, options))).toContain('DIBATALKAN');
    expect(textOf(renderDocument(document, plain(size)))).not.toContain('DIBATALKAN');
  });

  it.each(everySheet)('$name carries LATIHAN through every figure of a drill', ({ document, size }) => {
    const html = renderDocument(document, { ...plain(size), drill: true });
    const figures = html.match(/class="figure[ "]/g) ?? [];
    expect(html.match(/class="through"/g) ?? []).toHaveLength(figures.length);
    expect(textOf(html)).toContain('LATIHAN');
    const outside = html.replace(/<span class="figure[^"]*">.*?<\/svg><\/span>/gs, '');
    expect(textOf(outside)).not.toMatch(/\d\.\d\d\b/);
    expect(renderDocument(document, plain(size))).not.toMatch(/class="through"|class="wash"|LATIHAN/);
  });
});

describe('a preview', () => {
  const preview = { mark: { kind: 'preview' } } as const;

  it.each([...allDocuments, crowdedSummons])('of $kind has no number, QR or kod jejak', (document) => {
    const html = render(document, preview);
    expect(textOf(html)).toContain('PRATONTON');
    const { data } = document;
    if ('issued' in data && data.issued !== null) {
      expect(html).not.toContain(data.issued.number);
      expect(html).not.toContain(data.issued.traceCode);
      expect(html).not.toContain('class="qr"');
      expect(render(document)).toContain('class="qr"');
    }
  });

  it('hides fingerprint, recovery code and head hash', () => {
    const sheet = textOf(render(enrolment, preview)).replaceAll(' ', '');
    const totals = textOf(render(summary, preview)).replaceAll(' ', '');
    if (enrolment.kind !== 'enrolment' || summary.kind !== 'summary') throw new Error('wrong sample');
    expect(sheet).not.toContain(enrolment.data.keyFingerprint);
    expect(sheet).not.toContain(enrolment.data.recoveryCode);
    expect(totals).not.toContain(summary.data.journal.headHash);
    expect(textOf(render(enrolment)).replaceAll(' ', '')).toContain(enrolment.data.keyFingerprint);
  });

  it('is the only thing that can be made of a paper not yet issued', () => {
    const draft: PaperDocument = { ...receipt, kind: 'receipt', data: { ...receiptData, issued: null } };
    expect(textOf(render(draft, preview))).toContain('RESIT RASMI');
    expect(() => render(draft)).toThrow('paper-not-issued');
    expect(() => render(draft, { mark: { kind: 'copy', n: 1 } })).toThrow('paper-not-issued');
    expect(() => render(draft, { mark: { kind: 'cancelled' } })).toThrow('paper-not-issued');
  });
});

describe('the receipt', () => {
  it.each(['A5', '80mm', 'A4'] as const)('says on %s all that a receipt must say', (size) => {
    const text = textOf(render(receipt, { size }));
    for (const part of [
      'RESIT RASMI',
      'R2-000124',
      '21 Nov 2026 (Sabtu) 10:02',
      '11 Jamadilakhir 1448H',
      'Aminah Contoh binti Abdul Rahman',
      '900102-06-1234',
      '10100-014-0125-2026',
      '(sementara)',
      '71101',
      '38.03',
      '+0.02',
      'RM 38.05',
      'Ringgit Malaysia Tiga Puluh Lapan dan Sen Lima Sahaja',
      'Tunai',
      '50.00',
      '11.95',
      'Siti Contoh binti Ahmad',
      'P-017',
      'K02',
      'Resit ini dikeluarkan semasa gangguan sistem',
      issue.traceCode,
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each(['A5', '80mm'] as const)(
    'shows on %s each of twelve lines, a long name and every reference',
    (size) => {
      const data = crowdedReceipt(12);
      const text = textOf(render({ kind: 'receipt', version: 1, data }, { size }));
      expect(text.match(/H0171101-22/g)).toHaveLength(12);
      expect(text).toContain(data.payer.name);
      for (const part of [
        '004512',
        'Bank Kerjasama Rakyat',
        '20 Nov 2026',
        'A 1234567',
        'R2-000119',
        'amanah',
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it('says nothing about an outage on a calm day', () => {
    const data = { ...receiptData, outage: null };
    expect(textOf(render({ kind: 'receipt', version: 1, data }))).not.toContain('gangguan');
  });

  it.each([
    [{ method: 'card', reference: 'TRX-77', last4: '4242' }, ['Kad', 'TRX-77', '4242']],
    [{ method: 'qr', reference: 'DN-0099' }, ['QR', 'DN-0099']],
  ] as const)('gives the method with its reference: %o', (payment, parts) => {
    const text = textOf(render({ kind: 'receipt', version: 1, data: { ...receiptData, payment } }));
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toContain('Tunai diterima');
  });
});

describe('the summons', () => {
  it('heads each sheet with court, state, case and parties', () => {
    const text = textOf(render(crowdedSummons));
    for (const part of [
      'Dalam Mahkamah Rendah Syariah di Kuala Lipis',
      'Dalam Negeri Pahang Darul Makmur',
      'Antara',
      '[No. KP 900102-06-1234]',
      'Dengan',
      '[No. pasport A12345678]',
      'Isnin, 14 Disember 2026',
      '09:00',
      'Sebutan',
      'Pernyataan Tuntutan',
      'Peguam Syarie bagi Plaintif',
      'Meterai Mahkamah',
      'Pendaftar',
      'Borang MS 2',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has three sheets, and one more for each further defendant, each told apart from a reprint', () => {
    const text = textOf(render(summons));
    for (const k of [1, 2, 3]) expect(text).toContain(`Naskhah ${k} daripada 3`);
    expect(textOf(render(crowdedSummons))).toContain(
      'Naskhah 5 daripada 5 · Defendan: Contoh Enterprise Sdn. Bhd.',
    );
    const reprint = textOf(render(summons, { mark: { kind: 'copy', n: 1 } }));
    expect(reprint.match(/SALINAN 1/g)).toHaveLength(3);
  });

  it('repeats marks and case number on the page of seal and signature when the parties are many', () => {
    if (crowdedSummons.kind !== 'summons') throw new Error('wrong sample');
    const { data } = crowdedSummons;
    const second = [...data.second, ...data.second, ...data.second, ...data.second];
    const many: PaperDocument = { kind: 'summons', version: 1, data: { ...data, second } };
    const text = textOf(render(many, { mark: { kind: 'copy', n: 2 }, drill: true, setting: 'two-pages' }));
    expect(text.match(/SALINAN 2/g)).toHaveLength(2 * data.sheets.length);
    expect(text.match(/Naskhah 1 daripada 5/g)).toHaveLength(2);
    expect(text.match(/Meterai Mahkamah/g)).toHaveLength(data.sheets.length);
  });
});

describe('what cannot be rendered is refused', () => {
  it('a size the paper is not made for', () => {
    expect(() => render(summons, { size: '80mm' })).toThrow('paper-size');
  });

  it.each([0, -1, 1.5, Number.NaN])('copy number %s', (n) => {
    expect(() => render(receipt, { mark: { kind: 'copy', n } })).toThrow('copy-number');
  });
});

/** Puts `text` after every name, title and description in the data; answers how many were touched. */
function poison(value: unknown, text: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  let touched = 0;
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string' && ['name', 'description', 'officeName', 'addresseeRole'].includes(key)) {
      (value as Record<string, unknown>)[key] = entry + text;
      touched += 1;
    } else touched += poison(entry, text);
  }
  return touched;
}
