import type { Feature } from '../feature';
import { readSummonsCells } from './store';

/** Summonses have no calls of their own yet: a case issues them. */
export const summonsesFeature: Feature = {
  csv: { 'summonses.csv': (tx, { outage }) => readSummonsCells(tx, outage) },
};
