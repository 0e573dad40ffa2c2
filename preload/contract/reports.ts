/** What an outage was, told afterwards: times kept and missed, and the report on paper and as a workbook. */
import { VERDICTS } from '../../domain/outages/kept-times';
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { drillScore } from './drills';
import { id, instant, key, paper } from './values';

export const keptTime = z.object({
  id: z.string(),
  whatMs: z.string(),
  whatEn: z.string(),
  who: z.string(),
  dueAt: instant.nullable(),
  doneAt: instant.nullable(),
  verdict: z.enum(VERDICTS),
  /** Minutes too late; null where it was never done. */
  late: z.int().nullable(),
  /** Who did it (`system`: the app itself) or said that it was not needed, and the journal entry that says so; null where nobody did. */
  by: z.string().nullable(),
  entry: z.int().nullable(),
  evidence: z.string(),
});
export type KeptTime = z.infer<typeof keptTime>;

export const reportsCalls = {
  'reports.times': call({
    nature: 'query',
    input: z.object({ outage: id }),
    output: z.object({ times: z.array(keptTime), score: drillScore }),
    errors: ['outage-unknown'],
    who: EVERY_ROLE,
    mixed: true,
    effects: [],
  }),
  'reports.print': call({
    // The report as a paper of its own: archived with its hash, printed on A4.
    nature: 'command',
    input: z.object({ key, outage: id }),
    output: z.object({ paper }),
    errors: ['outage-unknown', 'outage-state-wrong'],
    who: EVERY_ROLE,
    effects: ['print'],
  }),
  'reports.save': call({
    // Both files, PDF and XLSX, in a folder of one's choice.
    nature: 'task',
    input: z.object({ outage: id, folder: z.string().min(1).max(1000) }),
    output: z.object({ files: z.array(z.string()) }),
    errors: ['outage-unknown', 'outage-state-wrong', 'folder-unusable', 'disk-full'],
    who: EVERY_ROLE,
    effects: [],
  }),
};
