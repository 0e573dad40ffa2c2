import type { CaseNumber, Series } from './case-number';
import type { CivilDate } from './civil-time';

export type CauseBookParty = { name: string; idNumber: string };

/** A case as the court's register prints it. */
export type CauseBookRow = {
  /** line of the file, counted from 1 */
  line: number;
  /** the running number of the print (BIL), if any */
  ordinal?: number;
  number: CaseNumber;
  /** JENIS KES as printed */
  caseTypeName: string;
  first: CauseBookParty;
  second: CauseBookParty;
  registeredOn?: CivilDate;
  /** MAHKAMAH: the courtroom */
  bench: string;
  note: string;
  /** what could not be read; the row still counts for its number */
  problems: 'date-malformed'[];
};

export type RefusedLine = {
  line: number;
  code: 'case-number-malformed' | 'case-number-missing' | 'case-number-twice';
  text: string;
};

export type CauseBook = {
  /** the lines above the table */
  title: string[];
  /** local `YYYY-MM-DDTHH:MM`: the as-at time of every number in it */
  printedAt?: string;
  rows: CauseBookRow[];
  refused: RefusedLine[];
  /** rows printed twice with the same content */
  repeated: number;
  /** the total that the print states */
  declaredTotal?: number;
  /** court codes in the order met */
  courts: string[];
};

export type LastNumber = { series: Series; serial: number; line: number };
