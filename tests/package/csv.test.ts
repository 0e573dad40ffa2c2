import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvFormatError, CsvReader } from '../../package/csv-reader';
import { CSV_BOM, csvRow } from '../../package/csv-row';
import { LineReader, LineTooLongError } from '../../package/line-reader';

function read(text: string | Buffer, chunk = Number.MAX_SAFE_INTEGER): string[][] {
  const bytes = Buffer.from(text as string);
  const reader = new CsvReader();
  const rows = [];
  for (let at = 0; at < bytes.length; at += chunk) rows.push(...reader.push(bytes.subarray(at, at + chunk)));
  rows.push(...reader.end());
  return rows.map(({ cells }) => cells);
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', '='), maxLength: 8 }),
);

test('any cells come back as they were written, however the bytes arrive', () => {
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, chunk) => {
      expect(read(CSV_BOM + rows.map(csvRow).join(''), chunk)).toEqual(rows);
    }),
  );
});

test.each([
  ['plain', ['a', ''], 'a,\r\n'],
  ['a comma', ['a,b'], '"a,b"\r\n'],
  ['a quote', ['a"b'], '"a""b"\r\n'],
  ['a line break', ['a\nb'], '"a\nb"\r\n'],
  ['what a spreadsheet would run', ['=1+1', '+60123'], '=1+1,+60123\r\n'],
])('a row with %s', (_what, cells, expected) => {
  expect(csvRow(cells)).toBe(expected);
});

test.each([
  ['nothing', '', 1],
  ['no byte order mark', 'a\r\n', 1],
  ['no last line end', `${CSV_BOM}a\r\nb`, 2],
  ['half a line end', `${CSV_BOM}a\r\nb\r`, 2],
  ['a bare line feed', `${CSV_BOM}a\nb\r\n`, 1],
  ['a bare carriage return', `${CSV_BOM}a\rb\r\n`, 1],
  ['an open quote', `${CSV_BOM}a\r\n"b\r\nc\r\n`, 2],
  ['text after a quote', `${CSV_BOM}"a"b\r\n`, 1],
  ['a quote within a bare cell', `${CSV_BOM}a"b\r\n`, 1],
  ['a bare break after a quote', `${CSV_BOM}"a"\nb\r\n`, 1],
])('refuses %s', (_what, text, row) => {
  for (const chunk of [1, 3, 100]) {
    let error: unknown;
    try {
      read(text, chunk);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(CsvFormatError);
    expect((error as CsvFormatError).row).toBe(row);
  }
});

test('refuses bytes that are not UTF-8, also when they are cut in two', () => {
  const bytes = Buffer.concat([Buffer.from(`${CSV_BOM}a\r\n`), Buffer.from([0xc3, 0x28, 0x0d, 0x0a])]);
  for (const chunk of [1, 100]) expect(() => read(bytes, chunk)).toThrow(CsvFormatError);
});

test('refuses a row that would only fill the memory', () => {
  expect(() => read(`${CSV_BOM}"${'a'.repeat(3_000_000)}`, 65_536)).toThrow(LineTooLongError);
});

test('reads the longest row and line that FORMAT allows, and none that is longer, however the bytes come', () => {
  const text = 'a'.repeat(1_048_576);
  const lines = (line: string, chunk: number) => {
    const [reader, bytes] = [new LineReader(), Buffer.from(`${line}\n`)];
    const read = [];
    for (let at = 0; at < bytes.length; at += chunk)
      read.push(...reader.push(bytes.subarray(at, at + chunk)));
    return read;
  };
  for (const chunk of [65_536, 1_048_580, 4_000_000]) {
    expect(read(`${CSV_BOM}${text}\r\n`, chunk)).toEqual([[text]]);
    expect(() => read(`${CSV_BOM}${text}a\r\n`, chunk)).toThrow(LineTooLongError);
    expect(lines(text, chunk)).toEqual([text]);
    expect(() => lines(`${text}a`, chunk)).toThrow(LineTooLongError);
  }
});
