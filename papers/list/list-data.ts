import { z } from 'zod';
import { frozenCounter, frozenInstant, frozenOfficer, frozenSen } from '../frozen-data';

/** More rows than these are a file and no paper. */
export const MOST_LISTED = 500;

const text = z.string().max(500);

/** A list as it stood: its headings, its rows as text, to what it was narrowed and what it adds up to. */
export const listPaper = z.strictObject({
  office: z.strictObject({ code: z.string().min(1).max(16), name: z.string().min(1).max(300) }),
  counter: frozenCounter,
  title: text,
  /** The memo that covers it, where it goes to somebody who is to act on it. */
  cover: z.strictObject({ to: text, subject: text, text: z.string().max(2000) }).nullable(),
  narrowed: z.array(z.strictObject({ label: text, value: text })).max(8),
  heads: z
    .array(z.strictObject({ text, end: z.boolean() }))
    .min(1)
    .max(9),
  rows: z.array(z.array(text).max(9)).min(1).max(MOST_LISTED),
  /** Of receipts that are not cancelled; null where it is no list of money, or was not narrowed. */
  amountSen: frozenSen.nullable(),
  at: frozenInstant,
  by: frozenOfficer,
});

export type ListPaper = z.infer<typeof listPaper>;
