import type { Feature } from '../../call/feature';
import { eachSummonsRow } from './rows/summonses';

/** Summonses have no calls of their own yet: a case issues them. */
export const summonsesFeature: Feature = {
  csv: { 'summonses.csv': (tx, { after, upTo }) => eachSummonsRow(tx, after, upTo) },
};
