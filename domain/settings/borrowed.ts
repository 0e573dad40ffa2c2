/**
 * What would stand on this office's papers without being its own: another state's fee table, another agency's contact,
 * fees without kod hasil. Such a paper waits until a supervisor has decided; nobody's papers say what nobody vouched for.
 */
import type { OfficeKind } from './office';

/** One thing to decide. Codes of revenue are decided for one outage; the others until the office changes what is borrowed. */
export type Matter =
  | { readonly kind: 'fee-table'; readonly court: string; readonly table: string }
  | { readonly kind: 'contact'; readonly contact: string }
  | { readonly kind: 'revenue-codes'; readonly outage: string };

export const MATTERS = ['fee-table', 'contact', 'revenue-codes'] as const satisfies Matter['kind'][];

/** Whether two say the same thing of the same thing. */
export function isSameMatter(one: Matter, other: Matter): boolean {
  if (one.kind === 'fee-table')
    return other.kind === 'fee-table' && one.court === other.court && one.table === other.table;
  if (one.kind === 'contact') return other.kind === 'contact' && one.contact === other.contact;
  return other.kind === 'revenue-codes' && one.outage === other.outage;
}

/** Fees are each state's own. */
export const isForeignTable = (table: { readonly state: string }, state: string): boolean =>
  table.state !== state;

/** The mailbox that the procedure of the licence counters names (S0.4). */
export const LICENCE_MAILBOX = 'ap@miti.gov.my';

/** What an office's notices name until it says where it can be asked itself. */
export const shippedContact = (kind: OfficeKind): string => (kind === 'skei' ? LICENCE_MAILBOX : '');

/** MITI answers for licences alone. */
export const isForeignContact = (contact: string, kind: OfficeKind): boolean =>
  kind !== 'skei' && /\bmiti\.gov\.my\b/i.test(contact);

/** Whether some line of the table has no kod hasil. */
export const lacksRevenueCode = (lines: readonly { readonly revenueCode: string }[]): boolean =>
  lines.some(({ revenueCode }) => revenueCode === '');
