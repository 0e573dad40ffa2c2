/** What a rule answers when it can refuse: never an exception for something that people do. */
export type Result<T, E extends { code: string }> = { ok: true; value: T } | { ok: false; error: E };

/** The rule agrees. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** The rule refuses; `code` has its sentence in `words/`, `extra` says where or how much. */
export function fail<const C extends string>(code: C): { ok: false; error: { code: C } };
export function fail<const C extends string, X extends object>(
  code: C,
  extra: X,
): { ok: false; error: { code: C } & X };
export function fail(code: string, extra?: object): { ok: false; error: { code: string } } {
  return { ok: false, error: { code, ...extra } };
}

/** The rule refuses because of one field: `path` as in the input (`second.0.idNumber`). */
export const failAt = <const C extends string, const P extends string = string>(path: P, code: C) =>
  fail(code, { fields: [{ path, code }] });
