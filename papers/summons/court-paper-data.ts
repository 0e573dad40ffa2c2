import type { CaseKind } from '../../domain/cases/case-type';
import { HEARING_KINDS } from '../../domain/summonses/summons';
import { z } from 'zod';
import {
  frozenCase,
  frozenCounter,
  frozenInstant,
  frozenIssue,
  frozenLawyer,
  frozenOffice,
  frozenOfficer,
  frozenOutage,
  frozenParty,
} from '../frozen-data';

/** The day, time and place to appear, and for what. */
export const frozenHearing = z.strictObject({
  at: frozenInstant,
  hijri: z.string().max(60).nullable(),
  kind: z.enum(HEARING_KINDS),
  /** Where to go: name of the court, then the room or bench and the address if known. */
  court: z.string().min(1).max(200),
  room: z.string().max(100).nullable(),
  address: z.string().max(400).nullable(),
});

/**
 * One sheet of the paper and whom it is for. All sheets are the paper itself ("Naskhah 1 daripada 4"); a reprint
 * of the whole is something else and bears SALINAN.
 */
export const frozenSheet = z.strictObject({
  /** `spare`: of an application that nobody opposes. */
  for: z.enum(['court', 'first', 'second', 'spare']),
  name: z.string().max(300).nullable(),
});

/** The paper that this one stands instead of, and why: something in it was corrected. */
export const frozenReplaced = z.strictObject({
  at: frozenInstant,
  traceCode: z.string().regex(/^[0-9a-f]{16}$/),
  reason: z.string().min(1).max(300),
});

/** What the summons and the notice of application have in common. `hearing` may be null in a preview only. */
export const courtPaperFields = {
  office: frozenOffice,
  counter: frozenCounter,
  officer: frozenOfficer,
  issued: frozenIssue.nullable(),
  /** Lines of the heading, for example "Dalam Mahkamah Rendah Syariah di Kuala Lipis", "Dalam Negeri Pahang". */
  heading: z.array(z.string().min(1).max(200)).min(1).max(4),
  case: frozenCase,
  /** Plaintif/Defendan or Pemohon/Responden, from the case type. */
  labels: z.strictObject({ first: z.string().min(1).max(60), second: z.string().min(1).max(60) }),
  first: z.array(frozenParty).max(40),
  second: z.array(frozenParty).max(40),
  lawyers: z.array(frozenLawyer).max(20),
  hearing: frozenHearing.nullable(),
  sheets: z.array(frozenSheet).min(1).max(60),
  attachments: z.array(z.string().min(1).max(300)).max(20),
  signatory: z.string().min(1).max(100),
  outage: frozenOutage.nullable(),
  replaces: frozenReplaced.nullable(),
};

/** What summons and notice of application have in common: all that their shared parts look at. */
export type CourtPaper = z.infer<z.ZodObject<typeof courtPaperFields>>;

type Party = z.infer<typeof frozenParty>;

/**
 * The sheets of a summons: the court's file, the party who sues, and one for each party sued, so three and one
 * more for each further defendant (DOMAIN: summons). Never fewer than three: of an application without a respondent
 * the third is nobody's.
 */
export function sheetsFor(
  first: readonly Party[],
  second: readonly Party[],
  kind: CaseKind = 'claim',
): z.infer<typeof frozenSheet>[] {
  const served = second.map(({ name }) => ({ for: 'second' as const, name }));
  const nobodys = { for: kind === 'claim' ? ('second' as const) : ('spare' as const), name: null };
  return [
    { for: 'court', name: null },
    { for: 'first', name: first[0]?.name ?? null },
    ...(served.length > 0 ? served : [nobodys]),
  ];
}
