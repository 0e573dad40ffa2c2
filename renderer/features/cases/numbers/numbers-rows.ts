/** What the lists of numbers and serials show, row by row. */
import type { OutputOf } from '../../../../preload/contract/contract';

export type SeriesRow = OutputOf<'cases.numbers'>['series'][number];
export type UnknownSerial = OutputOf<'receipts.unknownSerials'>['serials'][number];
