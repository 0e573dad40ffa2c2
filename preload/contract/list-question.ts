/** What a long list is asked: its order, what it is narrowed to, and the page after a place. */
import { z } from 'zod';
import { sen } from './values';

/** A day's, an outage's or another narrowing's: of few enough rows that they are soon added. */
export const listTotal = z.object({
  rows: z.int(),
  /** Of receipts that are not cancelled; null for what is no money. */
  amountSen: sen.nullable(),
});
export type ListTotal = z.infer<typeof listTotal>;

/** The first of `orders` is the usual one, the newest first. What narrows the list is left out where it does not. */
export const listQuestion = <
  const Orders extends readonly [string, ...string[]],
  Narrowings extends z.ZodRawShape,
>(
  orders: Orders,
  narrowings: Narrowings,
) =>
  z.object({
    order: z.object({ by: z.enum(orders), down: z.boolean() }).default({ by: orders[0], down: true }),
    ...narrowings,
    after: z.string().max(1000).nullable().default(null),
  });

export const listPage = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: z.array(row),
    next: z.string().nullable(),
    /** On the first page of what is narrowed enough to be added up. */
    total: listTotal.nullable(),
  });
