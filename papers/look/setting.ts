/**
 * How tightly a document is set, from the airiest to the last resort: with air, tightly, as tightly as can be read, with
 * seal and signature on a second page, or with all that is said to the people there.
 */
export type Setting = 'easy' | 'tight' | 'packed' | 'two-pages' | 'overleaf';

/**
 * A document's markup in each of its settings, the airiest first. Only where it is laid out can be seen which fits: the
 * first in which no sheet is longer than its page is taken, or the last.
 */
export type Settings = readonly (() => string)[];
