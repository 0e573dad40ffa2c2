import type { OfficeKind } from '../../../domain/settings/office';

/** The settings' parts in the order in which their list shows them. */
export const PARTS = [
  'office',
  'courts',
  'hours',
  'calendar',
  'sittings',
  'fees',
  'types',
  'official',
  'systems',
  'runbooks',
  'officers',
  'printers',
  'notices',
  'mail',
  'recipients',
  'backup',
  'preferences',
  'about',
] as const;
export type Part = (typeof PARTS)[number];

/** Parts that belong to another feature: it brings them by `settingsPart` among its routes. */
export const BROUGHT = [
  'calendar',
  'sittings',
  'systems',
  'runbooks',
  'notices',
  'mail',
  'recipients',
] as const;
export type BroughtPart = (typeof BROUGHT)[number];
export type OwnPart = Exclude<Part, BroughtPart>;

/** Parts that speak of cases, fees and receipts: no concern of a licence counter (S0.7), nor of an ICT unit. */
const OF_COURTS: readonly Part[] = ['courts', 'sittings', 'fees', 'types'];
export const isPartOf = (kind: OfficeKind, part: Part): boolean =>
  kind === 'court' || !OF_COURTS.includes(part);
