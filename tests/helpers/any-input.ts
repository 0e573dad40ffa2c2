/** Inputs for any call, made from the contract's own schemas: what an attacker who knows the border would send. */
import fc from 'fast-check';
import type { z } from 'zod';

/** What schemas are made of, as zod tells it. */
interface Def {
  readonly type: string;
  readonly shape?: Record<string, Described>;
  readonly element?: Described;
  readonly innerType?: Described;
  readonly options?: readonly Described[];
  readonly items?: readonly Described[];
  readonly in?: Described;
  readonly keyType?: Described;
  readonly valueType?: Described;
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Described {
  readonly _zod: { readonly def: Def };
}

/** Values that mean something in the register, by the name of the field they fit: `outage` → the ids of real outages. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Values that the schema accepts, most of the time; the caller asks the schema itself before it counts on it. */
export function anyInput(schema: z.ZodType, known: Known = {}): fc.Arbitrary<unknown> {
  return arbitraryOf(schema, known);
}

function arbitraryOf(schema: Described, known: Known): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  const inner = (part: Described | undefined): fc.Arbitrary<unknown> =>
    part === undefined ? fc.constant(undefined) : arbitraryOf(part, known);
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([name, part]) => [name, field(name, part, known)]),
        ),
      );
    case 'array':
      return fc.array(inner(def.element), sizes(def));
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map((part) => inner(part)));
    case 'record':
      return fc.dictionary(inner(def.keyType) as fc.Arbitrary<string>, inner(def.valueType), { maxKeys: 3 });
    case 'string':
      return textOf(def);
    case 'number':
      return numberOf(def);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => inner(option)));
    case 'nullable':
      return fc.oneof(fc.constant(null), inner(def.innerType));
    case 'optional':
    case 'default':
    case 'prefault':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'unknown':
    case 'any':
      return fc.jsonValue({ maxDepth: 2 });
    case 'custom':
      // the contract's only ones: instants
      return fc
        .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((at) => at.toISOString());
    default:
      throw new Error(`no inputs are made for a schema of type ${def.type}`);
  }
}

function field(name: string, part: Described, known: Known): fc.Arbitrary<unknown> {
  const values = known[name];
  const made = arbitraryOf(part, known);
  return values && values.length > 0
    ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: made })
    : made;
}

const checksOf = (def: Def): Check[] => [
  ...(def.pattern ? [{ check: 'string_format', pattern: def.pattern }] : []),
  ...(def.checks ?? []).map((check) => check._zod.def),
];

function sizes(def: Def): { minLength: number; maxLength: number } {
  const checks = checksOf(def);
  const least = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 3;
  return { minLength: least, maxLength: Math.max(least, Math.min(most, 3)) };
}

const WORDS = [
  'AP',
  'Lesen Import',
  'Permohonan AP 2026/1',
  'Salmah binti Contoh',
  '850101-03-5012',
  '2026-11-22',
  '2026-11-22T09:00',
  '0001-01-01T00:00',
  '1900-01-01T00:00',
  '9999-12-31T23:59',
  '03001',
  '014',
  '=HYPERLINK("x")',
  '',
];

function textOf(def: Def): fc.Arbitrary<string> {
  const checks = checksOf(def);
  const format = def.format ?? checks.find((check) => check.format !== undefined)?.format;
  if (format === 'uuid') return fc.uuid();
  if (format === 'date')
    return fc.constantFrom(
      '2026-11-22',
      '2026-12-15',
      '2025-01-01',
      '0001-01-01',
      '1900-01-01',
      '9999-12-31',
    );
  const pattern = checks.find((check) => check.pattern !== undefined)?.pattern;
  if (pattern)
    return fc.oneof(
      fc.stringMatching(pattern),
      fc.constantFrom(
        ...WORDS.filter((word) => pattern.test(word)),
        fc.sample(fc.stringMatching(pattern), 1)[0]!,
      ),
    );
  return fc.constantFrom(...WORDS);
}

function numberOf(def: Def): fc.Arbitrary<number> {
  const checks = checksOf(def);
  const least = checks.find(({ check }) => check === 'greater_than')?.value ?? 0;
  const most = checks.find(({ check }) => check === 'less_than')?.value ?? 1_000_000;
  return fc.integer({ min: Math.ceil(least), max: Math.min(most, Math.max(least, 1_000_000)) });
}
