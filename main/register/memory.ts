/**
 * What the one writing connection remembers of rows that seldom change (settings, officers, books), so that an issue
 * need not read and decode them again. A write to a table, or a transaction that is rolled back, makes it forget; a
 * connection that others write beside remembers nothing.
 */
import type { Tables } from './baseline/tables';

export class Memory {
  readonly #values = new Map<string, unknown>();
  /** Which of them rest on a table. */
  readonly #resting = new Map<string, Set<string>>();

  /** The value of this name, read when it is not known; `tables` are all those that it was read from. */
  recall<T>(tables: readonly (keyof Tables)[], name: string, read: () => T): T {
    if (this.#values.has(name)) return this.#values.get(name) as T;
    const value = read();
    this.#values.set(name, value);
    for (const table of tables) {
      const names = this.#resting.get(table);
      if (names) names.add(name);
      else this.#resting.set(table, new Set([name]));
    }
    return value;
  }

  /** Rows of this table came in or changed. */
  written(table: string): void {
    const names = this.#resting.get(table);
    if (!names) return;
    for (const name of names) this.#values.delete(name);
    this.#resting.delete(table);
  }

  /** What was read inside a transaction that is taken back never was. */
  forget(): void {
    this.#values.clear();
    this.#resting.clear();
  }
}
