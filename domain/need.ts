/** For what must be there by the time it is asked: says what was missing instead of failing somewhere later. */
export function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`);
  return value;
}
