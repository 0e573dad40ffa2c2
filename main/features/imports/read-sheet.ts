/** A file as an office hands it over (CSV, TSV, XLSX; any encoding) → records of cells, one row after another. */
import { decodeText, type TextEncoding } from '../../../domain/imports/decode-text';
import { readRecords, type SheetRecord } from '../../../domain/imports/sheet-records';
import { separatorOf, type Separator } from '../../../domain/imports/sheet-shape';
import { fail, ok, type Result } from '../../../domain/result';
import type { FileError, HeaderScore } from './file-error';
import { readWorkbook } from './read-workbook';

export interface Sheet {
  readonly encoding: TextEncoding | 'xlsx';
  /** Empty for a workbook, which has none. */
  readonly separator: Separator | '';
  readonly records: readonly SheetRecord[];
  /** The text does not end with a line end: it may have been cut off. */
  readonly unended: boolean;
}

/** @param mostRows of the longest list of that kind */
export function readSheet(bytes: Uint8Array, score: HeaderScore, mostRows: number): Result<Sheet, FileError> {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) {
    const workbook = readWorkbook(bytes, score, mostRows);
    return workbook.ok
      ? ok({ encoding: 'xlsx', separator: '', records: workbook.value, unended: false })
      : workbook;
  }
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return fail('file-old-workbook');
  const { text, encoding } = decodeText(bytes);
  if (text.includes('\0')) return fail('file-unreadable');
  if (/^\s*(<!doctype html|<html|<table|<meta|<head|<\?xml|<style)/i.test(text.slice(0, 500))) {
    return fail('file-web-page');
  }
  if (start.startsWith('%PDF')) return fail('file-unreadable');
  const separator = separatorOf(text, score);
  const { records, unended } = readRecords(text, separator, mostRows);
  if (records.length > mostRows) return fail('file-too-many-rows');
  return ok({ encoding, separator, records, unended });
}
