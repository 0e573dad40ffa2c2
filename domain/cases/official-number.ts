/** Who says what the last number is that the central system gave: the ICT unit, or the cause book in print or on paper. */
export const NUMBER_SOURCES = ['ict', 'cause-book-print', 'cause-book-paper'] as const;
export type NumberSource = (typeof NUMBER_SOURCES)[number];
