import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { isProved } from '../../../main/register/guards';
import { inMemory } from '../../../main/register/schema-check';

/** What may be put into a column: `?` may be left out, `null` may stand there. */
type Columns = Readonly<Record<string, string>>;

/** The row types of `Tables`, as the compiler reads them. */
function declared(): Record<string, Columns> {
  const file = resolve(__dirname, '../../../main/register/baseline/tables.ts');
  const program = ts.createProgram([file], { strict: true, noEmit: true, target: ts.ScriptTarget.ESNext });
  const checker = program.getTypeChecker();
  const tables = program.getSourceFile(file)!.statements.find(ts.isInterfaceDeclaration)!;
  const columns = (table: ts.Symbol): Columns =>
    Object.fromEntries(
      checker.getPropertiesOfType(checker.getTypeOfSymbol(table)).map((column) => {
        const optional = (column.flags & ts.SymbolFlags.Optional) !== 0;
        return [column.name, kindOf(checker.getTypeOfSymbol(column), optional)];
      }),
    );
  return Object.fromEntries(
    checker
      .getPropertiesOfType(checker.getTypeAtLocation(tables))
      .map((table) => [table.name, columns(table)]),
  );
}

function kindOf(type: ts.Type, optional: boolean): string {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => (part.flags & ts.TypeFlags.Undefined) === 0,
  );
  const isNull = (part: ts.Type) => (part.flags & ts.TypeFlags.Null) !== 0;
  const isNumber = (part: ts.Type): boolean =>
    part.isIntersection() ? part.types.some(isNumber) : (part.flags & ts.TypeFlags.NumberLike) !== 0;
  const values = parts.filter((part) => !isNull(part));
  const kind = values.every(isNumber) ? 'INTEGER' : values.some(isNumber) ? 'mixed' : 'TEXT';
  return `${kind}${parts.some(isNull) ? ' null' : ''}${optional ? '?' : ''}`;
}

interface Column {
  readonly tbl: string;
  readonly name: string;
  readonly type: string;
  readonly filled: 0 | 1;
  readonly pk: number;
  readonly unless: string | null;
}

/** The columns as the baseline makes them. */
function made(): Record<string, Columns> {
  const rows = inMemory((db) =>
    db
      .prepare<[], Column>(
        `SELECT t.name AS tbl, c.name, c.type, c."notnull" AS filled, c.pk, c.dflt_value AS unless
         FROM pragma_table_list t JOIN pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
      )
      .all(),
  );
  const kind = ({ type, filled, pk, unless }: Column): string => {
    const given = pk > 0 && type === 'INTEGER' && filled === 0; // SQLite numbers the row
    return `${type}${filled || pk > 0 ? '' : ' null'}${given || unless !== null ? '?' : ''}`;
  };
  const tables = [...Map.groupBy(rows, ({ tbl }) => tbl)];
  return Object.fromEntries(
    tables.map(([table, columns]) => [
      table,
      Object.fromEntries(columns.map((column) => [column.name, kind(column)])),
    ]),
  );
}

it('no proved table takes its row’s place from another’s: rows are proved in the order in which they came in', () => {
  const borrowed = inMemory((db) =>
    db
      .prepare<[], { tbl: string }>(
        `SELECT t.name AS tbl FROM sqlite_schema t JOIN pragma_table_info(t.name) c JOIN pragma_foreign_key_list(t.name) f
         ON f."from" = c.name WHERE t.type = 'table' AND c.pk = 1 AND c.type = 'INTEGER' AND f."table" <> 'journal'
         AND (SELECT count(*) FROM pragma_table_info(t.name) p WHERE p.pk > 0) = 1`,
      )
      .all(),
  ).map(({ tbl }) => tbl);
  expect(borrowed.filter(isProved)).toEqual([]);
});

it('a row’s type names every column of its table, and no other, with what may stand in it', () => {
  expect(declared()).toEqual(made());
}, 60_000);
