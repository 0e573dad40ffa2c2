import { z } from 'zod';
import { frozenInstant, frozenOffice } from '../frozen-data';

/** A court's registration of new cases is closed (Pilihan 3, S1.10): since when, and what its people are offered. */
export const closedPosterPaper = z.strictObject({
  office: frozenOffice,
  court: z.string().min(1).max(120),
  closedAt: frozenInstant,
  writtenAt: frozenInstant,
});

export type ClosedPosterPaper = z.infer<typeof closedPosterPaper>;
