import { z } from 'zod';
import { courtPaperFields } from '../summons/court-paper-data';

/**
 * Notice of application with the cover of its affidavit. Wording and form number are the office's, like those
 * of the summons; a respondent is not required (an application may have none).
 */
export const applicationPaper = z
  .strictObject({
    ...courtPaperFields,
    wording: z.strictObject({
      form: z.string().min(1).max(60),
      rule: z.string().max(200).nullable(),
      opening: z.string().min(1).max(1200),
      order: z.string().min(1).max(1200),
    }),
    /** The orders that are prayed for; empty leaves ruled lines to be filled in by hand. */
    // as many lines as the border lets stand in one statement
    prayers: z.array(z.string().min(1).max(1000)).max(500),
    /** Cover sheet of the affidavit in support; null when the party filed its own. */
    affidavit: z
      .strictObject({
        deponent: z.string().min(1).max(300),
        exhibits: z.array(z.strictObject({ mark: z.string().max(20), title: z.string().max(300) })).max(40),
      })
      .nullable(),
  })
  .superRefine((paper, context) => {
    if (paper.issued === null) return;
    const refuse = (message: string, path: string) => {
      context.addIssue({ code: 'custom', message, path: [path] });
    };
    if (paper.case.number === null) refuse('no-case-number', 'case');
    if (paper.hearing === null) refuse('no-hearing', 'hearing');
    if (paper.first.length === 0) refuse('no-party', 'first');
  });

export type ApplicationPaper = z.infer<typeof applicationPaper>;
