/** Outages as other features see them. */
import type { OutageSummary } from '../../../preload/contract/outages';
import { isOpen, readSummaries, readSummary } from './rows/outages';
import type { ReadTx } from '../../register/transaction';

/** The outages that are neither closed nor set aside, newest report first. */
export const openOutages = (tx: ReadTx): OutageSummary[] => readSummaries(tx).filter(isOpen);

export const outageOf = (tx: ReadTx, id: string): OutageSummary | undefined => readSummary(tx, id);
