import type { OfficeKind } from '../../domain/settings/office';
import type { Language } from '../language';

/**
 * One "how do I …" of the help. In its texts `[counter:nav]` is the screen's own label of that key, so that help and
 * screen never disagree, and a key stands in backticks: `F9`.
 */
export interface HelpTopic {
  readonly id: string;
  /** Paths of the screens it belongs to, as a screen's address begins; `/` is Home alone. */
  readonly screens: readonly string[];
  /** Offices that do this; every kind when left out. */
  readonly kinds?: readonly OfficeKind[];
  /** The errors that it gets a person out of. */
  readonly errors?: readonly string[];
  readonly text: Readonly<Record<Language, HelpText>>;
}

export interface HelpText {
  readonly ask: string;
  readonly steps: readonly string[];
}

/** Offices that take cases and money. */
export const COUNTERS: readonly OfficeKind[] = ['court'];
