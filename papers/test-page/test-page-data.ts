import { z } from 'zod';
import { frozenInstant } from '../frozen-data';

/** Test page: shows that a printer's size, margins, darkness and character set fit before a queue stands there. */
export const testPagePaper = z.strictObject({
  officeName: z.string().max(200),
  counterCode: z.string().max(16),
  /** Name of the printer as the operating system gives it; null for "PDF only". */
  printer: z.string().max(200).nullable(),
  at: frozenInstant,
});

export type TestPagePaper = z.infer<typeof testPagePaper>;
