import type { CaseType } from '../../../../../domain/cases/case-type';

/** The types that a typed text may mean: by code from its beginning, or by a part of either name. */
export function matchingTypes(types: readonly CaseType[], typed: string): CaseType[] {
  const text = typed.trim().toLocaleLowerCase('ms');
  const active = types.filter((type) => type.active);
  if (text === '') return active;
  return active.filter(
    (type) =>
      type.code.startsWith(text) ||
      type.nameMs.toLocaleLowerCase('ms').includes(text) ||
      type.nameEn.toLocaleLowerCase('en').includes(text),
  );
}

/** A whole code picks its type at once, without another key. */
export function typeOfCode(types: readonly CaseType[], typed: string): CaseType | undefined {
  return types.find((type) => type.active && type.code === typed.trim());
}
