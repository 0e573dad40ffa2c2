/** An applicant of import and export licences (S0.4): a company or a person whom SKEI tells of outages. */
import type { ApplicantNumber } from './applicant-number';

export const PERMITS = ['import', 'export'] as const;
export type Permit = (typeof PERMITS)[number];

/** The directory is kept per system; an applicant of whom nothing else is said is one of the AP system's. */
export const DEFAULT_SYSTEM = 'AP';

/** How a change came to us; the mailbox is the one that S0.4 names. */
export const APPLICANT_SOURCES = ['import', 'mailbox', 'counter', 'telephone', 'mail-server'] as const;
export type ApplicantSource = (typeof APPLICANT_SOURCES)[number];

/** What is known of an applicant besides the e-mail addresses. */
export type ApplicantDetails = {
  name: string;
  number: ApplicantNumber;
  phones: readonly string[];
  permits: readonly Permit[];
  /** Codes of the systems that concern them; never empty. */
  systems: readonly string[];
  /** When the data were said to be true (`YYYY-MM-DD`); empty where nobody said. */
  dataDate: string;
};

/** An address and, where mail to it came back, the code it came back with. */
export type ApplicantAddress = { address: string; bounced: string };

/** `Import`, `eksport`, `Import & Eksport`, `export/import`; undefined for anything else, empty for nothing. */
export function parsePermits(text: string): Permit[] | undefined {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const kinds = new Set<Permit>();
  for (const word of words) {
    if (/^(import|mengimport)$/.test(word)) kinds.add('import');
    else if (/^(eksport|export|mengeksport)$/.test(word)) kinds.add('export');
    else if (!/^(dan|and|ap|kedua)$/.test(word)) return undefined;
  }
  if (kinds.size === 0 && /[^\s-]/.test(text)) return undefined;
  return PERMITS.filter((permit) => kinds.has(permit));
}
