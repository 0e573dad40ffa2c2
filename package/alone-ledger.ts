/** What one person decided alone stands in the manifest until another countersigned it. */
import { canonicalJson, type Entry } from '../domain/journal/journal';
import type { Manifest } from '../domain/reconciliation/manifest';
import type { ProblemList } from './problems';

export class AloneLedger {
  /** Seqs of the slice's decisions of one person, with who made them, as long as nobody countersigned. */
  readonly #open = new Map<number, unknown>();
  /** Decisions of earlier slices that are countersigned in this one. */
  readonly #closed = new Set<unknown>();

  constructor(
    private readonly manifest: Manifest,
    private readonly problems: ProblemList,
  ) {}

  take({ kind, seq, data }: Entry, where: string): void {
    if (kind === 'officers.decided-alone') this.#open.set(seq, data.by);
    if (kind !== 'officers.countersigned') return;
    const decision = Number(data.decision);
    if (this.#open.has(decision) && this.#open.get(decision) === data.by)
      this.problems.add('same-person', where);
    this.#open.delete(decision);
    this.#closed.add(decision);
  }

  end(): void {
    const { alone, journal } = this.manifest;
    const former = alone.filter((seq) => seq < journal.firstSeq && !this.#closed.has(seq));
    const wanted = [...new Set(former), ...this.#open.keys()].toSorted((a, b) => a - b);
    if (canonicalJson(alone) !== canonicalJson(wanted))
      this.problems.add('manifest-unproved', 'manifest.json alone');
  }
}
