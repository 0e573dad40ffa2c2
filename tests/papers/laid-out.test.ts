/** Papers as the real browser lays them out: a roll ends where its content does, a sheet keeps its foot with its text. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '../helpers/instant';
import type { PaperView } from '../../papers/look/paper-view';
import type { PaperDocument } from '../../papers/paper-document';
import { sheetsFor } from '../../papers/summons/court-paper-data';
import { press, pagesOf, type PressJob } from './press/press';
import { application, crowdedReceipt, crowdedSummons, receipt, receiptData, summons } from './samples';

const folder = mkdtempSync(join(tmpdir(), 'laid-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CAPITALS = 'WAN MOHAMMAD AMMAR HAMZAH MUHAMMAD WAN MOHAMMAD HUSSAMUDDIN BIN WAN MOHAMMAD GHAZALI';
type Mark = PaperView['mark'];
const original: Mark = { kind: 'original' };
const copy: Mark = { kind: 'copy', n: 2 };
const again = {
  at: instant('2026-11-21T02:02:03.000Z'), by: 'Siti Contoh binti Ahmad (PK01)',
  reason: 'Kertas tersangkut pada pencetak dan koyak. '.repeat(7),
}; // prettier-ignore
const asReceipt = (data: typeof receiptData): PaperDocument => ({ kind: 'receipt', version: 1, data });

const p01 = asReceipt(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/field/p01-roll-name-in-capitals.json'), 'utf8'),
  ) as typeof receiptData,
);
const inCapitals = (data: typeof receiptData): PaperDocument =>
  asReceipt({
    ...data,
    payer: { ...data.payer, name: CAPITALS },
    officer: { ...data.officer, name: CAPITALS },
    lines: data.lines.map((line) => ({ ...line, description: line.description.toUpperCase() })),
  });

/** The same court paper with so many more people, all with long names in capitals. */
function withPeople<D extends PaperDocument>(document: D, count: number): D {
  if (document.kind !== 'summons' && document.kind !== 'application') throw new Error('no court paper');
  const { data } = document;
  const people = Array.from({ length: count }, (_, n) => ({
    ...data.second[0]!,
    name: `${CAPITALS} ${n + 1}`,
    address: 'NO. 12, LORONG MELATI 3\nTAMAN CONTOH\n27200 KUALA LIPIS',
  }));
  const first = [{ ...data.first[0]!, name: CAPITALS }];
  return { ...document, data: { ...data, first, second: people, sheets: sheetsFor(first, people) } };
}

const roll = (name: string, document: PaperDocument, mark: Mark = original, drill = false): PressJob => ({
  ...{ name, document },
  view: { size: '80mm', mark, drill },
});
const sheet = (name: string, document: PaperDocument, mark: Mark = original, drill = false): PressJob => ({
  ...{ name, document },
  view: { size: document.kind === 'receipt' ? 'A5' : 'A4', mark, drill, ...(mark === copy ? { again } : {}) },
});

const rolls = [
  roll('p01, a name in capitals', p01),
  roll('as short as they come', receipt),
  roll('everything in capitals', inCapitals(receiptData)),
  roll('twelve lines, a drill’s copy', inCapitals(crowdedReceipt(12)), copy, true),
  roll('sixty lines', inCapitals(crowdedReceipt(60)), { kind: 'cancelled' }, true),
];
const receipts = [1, 4, 6, 8, 10, 12].flatMap((lines) => [
  sheet(`${lines} lines`, asReceipt(crowdedReceipt(lines))),
  sheet(`${lines} lines, a drill’s copy`, asReceipt(crowdedReceipt(lines)), copy, true),
]);
const longReceipts = [12, 14, 18, 24, 30, 40].map((lines) =>
  sheet(`${lines} lines in capitals`, inCapitals(crowdedReceipt(lines)), copy, true),
);
const court = [1, 2, 4, 6, 7, 14].flatMap((people) =>
  [summons, crowdedSummons, application].map((document, at) => {
    const kind = ['summons', 'crowded summons', 'application'][at] ?? '';
    const [mark, drill] = people % 2 === 0 ? ([copy, true] as const) : ([original, people > 2] as const);
    return sheet(`${kind}, ${people} long names`, withPeople(document, people), mark, drill);
  }),
);

const plain = [sheet('an ordinary summons', summons)];

beforeAll(() => press(folder, [...rolls, ...receipts, ...longReceipts, ...court, ...plain]), 150_000);
const pages = ({ name }: PressJob) => pagesOf(join(folder, `${name}.pdf`));

describe('the roll', () => {
  it.each(rolls)('$name: one page, and it ends where the receipt does', (job) => {
    const [page, ...more] = pages(job);
    expect(more).toEqual([]);
    expect(page!.text).toContain('9f2c41d07be3a865');
    expect(page!.widthMm).toBeCloseTo(80, 0);
    expect(page!.heightMm - page!.lowestMm).toBeGreaterThan(5);
    expect(page!.heightMm - page!.lowestMm).toBeLessThan(9);
  });
});

describe('the sheet', () => {
  it.each(receipts)('a receipt of $name stands on one page', (job) => {
    expect(pages(job)).toHaveLength(1);
  });

  it.each(plain)('$name has a page for each copy, as airy as it may be', (job) => {
    if (job.document.kind !== 'summons' && job.document.kind !== 'application') throw new Error('wrong job');
    expect(pages(job)).toHaveLength(job.document.data.sheets.length);
  });

  it.each(longReceipts)('a receipt of $name never leaves its foot on a page of its own', (job) => {
    const foot = pages(job).at(-1)!.text;
    expect(foot).toContain('9f2c41d07be3a865');
    expect(foot).toContain('Jumlah');
  });

  it.each(court)('$name: seal, signature and foot stand with the case they belong to', (job) => {
    if (job.document.kind !== 'summons' && job.document.kind !== 'application') throw new Error('wrong job');
    const { sheets } = job.document.data;
    const sealed = pages(job).filter(({ text }) => text.includes('Meterai'));
    expect(sealed).toHaveLength(sheets.length);
    for (const { text } of sealed) {
      expect(text).toContain('10100-01');
      expect(text).toContain('9f2c41d07be3a865');
    }
    // a foot alone: nothing but what made the paper
    for (const { text } of pages(job)) expect(text.replace(/LATIHAN/g, '').length).toBeGreaterThan(200);
  });
});
