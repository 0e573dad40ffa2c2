import { NOTICE_KINDS } from '../../domain/notices/notice';
import { z } from 'zod';
import { frozenInstant } from '../frozen-data';

const words = z.strictObject({
  system: z.string().max(200),
  subject: z.string().max(400),
  can: z.string().max(400),
  cannot: z.string().max(400),
});

/** Poster of one notice, for doors and windows: Malay large, English under it. */
export const posterPaper = z.strictObject({
  officeName: z.string().max(200),
  kind: z.enum(NOTICE_KINDS),
  systemCode: z.string().max(16),
  since: frozenInstant,
  restoredAt: frozenInstant.nullable(),
  nextAt: frozenInstant.nullable(),
  writtenAt: frozenInstant,
  contact: z.string().max(200),
  ms: words,
  en: words,
  /** Of a free notice, which has no facts of its own to show. */
  bodyMs: z.string().max(4000),
  bodyEn: z.string().max(4000),
});

export type PosterPaper = z.infer<typeof posterPaper>;
