import { v7 } from 'uuid';

/**
 * The id of a new row. Ids that begin with their time lie beside each other in every index, so that a receipt among a
 * million touches the same few pages as the first; a random one would touch a page of its own in each. The time in it is
 * the PC's and nobody's evidence: when something was issued stands in the journal.
 */
export const newId = (): string => v7();
