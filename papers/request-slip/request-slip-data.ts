import { z } from 'zod';
import { frozenCounter, frozenInstant, frozenOffice, frozenOfficer } from '../frozen-data';

const line = z.string().min(1).max(300);

/** What a customer takes along: by what the request is named, and when its promise falls due (S2). */
export const requestSlipPaper = z.strictObject({
  office: frozenOffice,
  counter: frozenCounter,
  officer: frozenOfficer,
  number: z.string().min(1).max(40),
  body: line,
  person: line,
  service: line,
  subject: line,
  arrivedAt: frozenInstant,
  /** One for each promise that runs; none where the document promises no time. */
  promises: z.array(z.strictObject({ name: line, dueAt: frozenInstant })).max(4),
  writtenAt: frozenInstant,
});

export type RequestSlipPaper = z.infer<typeof requestSlipPaper>;
