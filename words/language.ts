/** Malay first; English is a switch of this PC. */
export const LANGUAGES = ['ms', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What the English file of a feature must satisfy: every key of the Malay one, and no other. Malay has one plural form
 * (`rows_other`); English may add `rows_one` beside it.
 */
export type SameWords<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameWords<T[K]>;
} & { readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string };
