/** What every long list has beside its rows: how an officer likes to see it, a file of it, a paper of it. */
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { applicantsQuestion } from './applicants/applicants';
import { callsQuestion } from './applicants/calls';
import { enquiriesQuestion } from './applicants/enquiries';
import { listedBackup } from './backups';
import { casesQuestion } from './cases';
import { heldDrill } from './drills';
import { controlQuestion } from './esv2';
import { mattersQuestion } from './existing';
import { intakesQuestion } from './intakes';
import { lettersQuestion } from './letters';
import { recipientsQuestion } from './mail';
import { requestsQuestion } from './requests';
import { noticesQuestion } from './notices';
import { decisionsQuestion } from './officers';
import { outagesQuestion } from './outages';
import { papersQuestion } from './papers';
import { claimsQuestion, receiptsQuestion } from './receipts';
import { listedPackage, workQuestion } from './reconciliation';
import { summonsesQuestion } from './summonses';
import { key, paper } from './values';

/** A list that is read page by page, as it is seen, whatever page of it. */
const seenLong = z.discriminatedUnion('list', [
  z.object({ list: z.literal('cases.list'), question: casesQuestion }),
  z.object({ list: z.literal('receipts.list'), question: receiptsQuestion }),
  z.object({ list: z.literal('receipts.claims'), question: claimsQuestion }),
  z.object({ list: z.literal('summonses.list'), question: summonsesQuestion }),
  z.object({ list: z.literal('papers.list'), question: papersQuestion }),
  z.object({ list: z.literal('outages.list'), question: outagesQuestion }),
  z.object({ list: z.literal('notices.list'), question: noticesQuestion }),
  z.object({ list: z.literal('officers.decisions'), question: decisionsQuestion }),
  z.object({ list: z.literal('applicants.list'), question: applicantsQuestion }),
  z.object({ list: z.literal('applicants.enquiries'), question: enquiriesQuestion }),
  z.object({ list: z.literal('applicants.callList'), question: callsQuestion }),
  z.object({ list: z.literal('mail.batch'), question: recipientsQuestion }),
  z.object({ list: z.literal('reconciliation.list'), question: workQuestion }),
  z.object({ list: z.literal('esv2.list'), question: controlQuestion }),
  z.object({ list: z.literal('existing.list'), question: mattersQuestion }),
  z.object({ list: z.literal('intakes.list'), question: intakesQuestion }),
  z.object({ list: z.literal('requests.list'), question: requestsQuestion }),
  z.object({ list: z.literal('letters.list'), question: lettersQuestion }),
]);
/** The calls that answer such a list. */
export type ListName = z.infer<typeof seenLong>['list'];

/** What is here as a whole goes out as it was answered: its rows, in the order in which they are seen. */
const rows = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row).max(5_000) });

const seenWhole = z.discriminatedUnion('list', [
  z.object({ list: z.literal('backups.list'), question: rows(listedBackup) }),
  z.object({ list: z.literal('reconciliation.packages'), question: rows(listedPackage) }),
  z.object({ list: z.literal('drills.held'), question: rows(heldDrill) }),
]);
export type SeenWhole = z.infer<typeof seenWhole>;
export type WholeName = SeenWhole['list'];
export type WholeRow<N extends WholeName> = Extract<SeenWhole, { list: N }>['question']['rows'][number];

const seen = z.discriminatedUnion('list', [seenLong, seenWhole]);
export type SeenList = z.infer<typeof seen>;

/** Order and narrowing, by the names that the list's own question gives them. */
const choice = z.object({
  order: z.object({ by: z.string().max(40), down: z.boolean() }),
  narrowed: z.record(z.string().max(40), z.string().max(100)),
});
export type ListChoice = z.infer<typeof choice>;

export const listsCalls = {
  'lists.kept': call({
    // Of the officer who asks, by the list's name.
    nature: 'query',
    input: z.object({}),
    output: z.object({ choices: z.record(z.string(), choice) }),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'lists.keep': call({
    nature: 'command',
    input: z.object({ list: z.string().max(40), choice }),
    output: z.object({}),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'lists.save': call({
    // All that the list shows, page by page, as CSV into a folder of one's choice; null where none was chosen.
    nature: 'task',
    input: seen,
    output: z.object({ file: z.string(), rows: z.int() }).nullable(),
    errors: ['folder-unusable', 'disk-full'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'lists.print': call({
    nature: 'command',
    input: z.object({ key, seen }),
    output: z.object({ paper }),
    errors: ['list-too-long', 'list-empty'],
    who: EVERY_ROLE,
    effects: ['print'],
  }),
};
