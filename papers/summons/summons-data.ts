import { z } from 'zod';
import { frozenDate } from '../frozen-data';
import { courtPaperFields } from './court-paper-data';

/**
 * Summons, Borang MS 2. Its wording differs from state to state, so the three paragraphs are data that the
 * office sets and that freeze with the paper; `summonsWording` in words/papers.ts is what ships.
 */
export const summonsPaper = z
  .strictObject({
    ...courtPaperFields,
    wording: z.strictObject({
      form: z.string().min(1).max(60),
      rule: z.string().max(200).nullable(),
      opening: z.string().min(1).max(1200),
      order: z.string().min(1).max(1200),
      warning: z.string().min(1).max(1200),
    }),
    /** Not served by this day it needs leave (12 months after issue); null leaves the note out. */
    expiresOn: frozenDate.nullable(),
  })
  .superRefine((paper, context) => {
    if (paper.issued === null) return;
    const refuse = (message: string, path: string) => {
      context.addIssue({ code: 'custom', message, path: [path] });
    };
    if (paper.case.number === null) refuse('no-case-number', 'case');
    if (paper.hearing === null) refuse('no-hearing', 'hearing');
    if (paper.first.length === 0) refuse('no-party', 'first');
    if (paper.second.length === 0) refuse('no-party', 'second');
  });

export type SummonsPaper = z.infer<typeof summonsPaper>;
