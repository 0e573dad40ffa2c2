/** Every paper that is printed: waiting, come out, spoiled, doubled, printed again. */
import { PAPER_SIZES } from '../../domain/papers/print-job';
import { z } from 'zod';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import { listPage, listQuestion } from './list-question';
import { civilDate, documentKind, id, key, needed, paper } from './values';

/** Whether somebody has still to print it or to say what came out; whether it came out; whether it is kept as a file only; or what else became of it. */
export const PAPER_STATES = ['open', 'confirmed', 'kept', 'amiss', 'withdrawn'] as const;
export const papersQuestion = listQuestion(['queued', 'number'], {
  day: civilDate.optional(),
  kind: documentKind.optional(),
  state: z.enum(PAPER_STATES).optional(),
});

export const papersCalls = {
  'papers.open': call({
    // Papers that wait for a printer or for the clerk's word.
    nature: 'query',
    input: z.object({}),
    output: z.object({ papers: z.array(paper) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'papers.list': call({
    // Every paper that was ever asked of a printer.
    nature: 'query',
    input: papersQuestion,
    output: listPage(paper),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'papers.answer': call({
    nature: 'command',
    input: z.object({ id, answer: z.enum(['came-out', 'spoiled', 'did-not-come-out', 'two-came-out']) }),
    output: z.object({ paper }),
    errors: ['paper-unknown', 'print-state-wrong', 'original-was-surrendered'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'papers.printAgain': call({
    // A further paper of the same document; it says SALINAN n. A queued paper is only tried again.
    nature: 'command',
    input: z.object({ key, id, reason: needed(200) }),
    output: z.object({ paper }),
    errors: ['paper-unknown', 'print-state-wrong'],
    who: COUNTER_ROLES,
    effects: ['print'],
  }),
  'papers.retry': call({
    nature: 'command',
    input: z.object({ id }),
    output: z.object({}),
    errors: ['paper-unknown', 'print-state-wrong'],
    who: EVERY_ROLE,
    effects: ['print'],
  }),
  'papers.archived': call({
    // The bytes that were printed, with their hash checked on the way.
    nature: 'task',
    input: z.object({ id }),
    output: z.object({ base64: z.string(), sha256: z.string() }),
    errors: ['paper-unknown', 'paper-not-archived', 'archive-changed'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'papers.printers': call({
    nature: 'task',
    input: z.object({}),
    output: z.object({
      printers: z.array(
        z.object({ name: z.string(), description: z.string(), state: z.enum(['ready', 'disabled', 'gone']) }),
      ),
    }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'papers.testPage': call({
    nature: 'command',
    input: z.object({ key, size: z.enum(PAPER_SIZES) }),
    output: z.object({ paper }),
    errors: [],
    who: EVERY_ROLE,
    effects: ['print'],
  }),
};
