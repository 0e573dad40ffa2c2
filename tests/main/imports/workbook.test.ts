/** Workbooks that nobody would make by hand: what they cost does not grow with what they claim. */
import { describe, expect, it } from 'vitest';
import { sheetRecords, type SheetMeaning } from '../../../main/features/imports/workbook-cells';
import { richText } from '../../../main/features/imports/workbook-parts';
import { elementsOf } from '../../../main/features/imports/xml-elements';

const PLAIN: SheetMeaning = { strings: [], isDate: () => false, since1904: false };
const MOST = 1_000;
const read = (xml: string) => sheetRecords(xml, PLAIN, MOST);
const cell = (at: string, value: string): string => `<c r="${at}"><v>${value}</v></c>`;

describe('elements', () => {
  it('are those of the very name, with and without an end of their own', () => {
    const xml = '<rows/><row r="1"><c/></row><row r="2"/><rowBreaks>x</rowBreaks><row>last</row>';
    expect([...elementsOf(xml, 'row')]).toEqual([
      { head: ' r="1"', inside: '<c/>' },
      { head: ' r="2"', inside: '' },
      { head: '', inside: 'last' },
    ]);
  });

  it.each(['<row r="1">', '<row ', '<c r="A1">', '<mergeCell '])(
    '%s that never ends is passed once',
    (open) => {
      expect(read(open.repeat(300_000))).toEqual([]);
    },
  );
});

describe('a sheet', () => {
  it('that names a row far below holds no more rows than are taken', () => {
    const xml = `<row r="1">${cell('A1', '5')}</row><row r="1048576">${cell('A1048576', '6')}</row>`;
    expect(read(xml).length).toBe(MOST + 1);
    // empty rows far below are none
    expect(read(`<row r="1">${cell('A1', '5')}</row><row r="1048576"><c r="A1048576"/></row>`).length).toBe(
      1,
    );
  });

  it('whose merged cells lie over each other is read all the same', () => {
    const rows = Array.from({ length: MOST }, (_, n) => `<row r="${n + 1}">${cell(`A${n + 1}`, '1')}</row>`);
    const merged = `<mergeCell ref="A1:A${MOST}"/>`.repeat(100_000);
    expect(read(`${rows.join('')}<mergeCells>${merged}</mergeCells>`).length).toBe(MOST);
  });
});

it('readings in another script are no part of a text', () => {
  expect(richText('<t>Ali</t><rPh sb="0"><t>アリ</t></rPh><r><t xml:space="preserve"> bin Abu</t></r>')).toBe(
    'Ali bin Abu',
  );
});
