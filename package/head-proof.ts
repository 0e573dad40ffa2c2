import type { Entry } from '../domain/journal/journal';
import { DRAWN_KIND, manifestHash, type Manifest } from '../domain/reconciliation/manifest';
import type { ProblemList } from './problems';
import { sha256 } from './verify-journal';

/** A check of the register that is older than this (milliseconds) says nothing of what was drawn. */
const checkIsStaleAfter = 24 * 60 * 60 * 1000;

/** Holds the manifest against the entries that tell of the same: the office's set-up, and the slice's last entry. */
export class HeadProof {
  readonly #manifest: Manifest;
  readonly #problems: ProblemList;
  #last: Entry | undefined;

  constructor(manifest: Manifest, problems: ProblemList) {
    this.#manifest = manifest;
    this.#problems = problems;
  }

  take(entry: Entry, where: string): void {
    this.#last = entry;
    if (entry.kind !== 'settings.set-up') return;
    const { office, counter, drill } = this.#manifest;
    const { data } = entry;
    const said: [string, unknown, unknown][] = [
      ['office code', data.office, office.code],
      ['office kind', data.kind, office.kind],
      ['counter code', data.counter, counter.code],
      ['drill', data.drill, drill],
    ];
    for (const [name, value, stated] of said)
      if (value !== stated) this.#problems.add('manifest-unproved', `manifest.json ${name}, ${where}`);
  }

  end(): void {
    const { generatedAt, generatedBy, package: id, check, journal } = this.#manifest;
    const last = this.#last;
    const bound =
      last?.kind === DRAWN_KIND &&
      last.data.package === id &&
      last.data.manifest === manifestHash(this.#manifest, sha256) &&
      last.actor === generatedBy &&
      last.at === generatedAt;
    if (!bound) this.#problems.add('manifest-unproved', 'manifest.json, last entry');
    const sound =
      check?.result === 'whole' &&
      check.seq < journal.lastSeq &&
      Date.parse(generatedAt) - Date.parse(check.at) < checkIsStaleAfter;
    if (!sound) this.#problems.add('check-missing', 'manifest.json check');
  }
}
