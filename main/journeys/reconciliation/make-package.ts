/** The reconciliation package of one outage: this counter's entries since its former package, and all of the outage. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { renderDocument } from '../../../papers/render-document';
import type { PaperDocument } from '../../../papers/paper-document';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Officer } from '../../../preload/contract/officers';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { Counter } from '../../counter';
import type { PackageSlice } from '../../features/feature';
import { countCases } from '../../features/cases/store';
import { readSummary } from '../../features/outages/store';
import { insertPackage, readNewestPackage, readPackage } from '../../features/reconciliation/package-store';
import { good, refuse, type TaskContext } from '../../ipc/handler';
import type { PackageHead, PackageSource, SummaryFacts } from '../../package/package-source';
import { packageSigner } from '../../package/sign';
import { writePackage, type WritePackageError } from '../../package/write-package';
import { CannotWrite } from '../../register/failures';
import { unusableFolder } from '../../register/folder';
import { sha256Hex } from '../../register/hash';
import { journalEntries, readHead } from '../../register/journal';
import { needSetting } from '../../register/settings';
import type { Register } from '../../register/register';
import type { ReadTx } from '../../register/transaction';
import { csvSources } from './package-rows';
import { need } from '../../need';

export async function makePackage(
  { counter, officer }: TaskContext,
  input: ParsedInputOf<'reconciliation.package'>,
) {
  const register = counter.register;
  if (!register || !officer) return refuse('outage-unknown');
  const outage = readSummary(register.reading(), input.outage);
  if (!outage) return refuse('outage-unknown');
  if (outage.state !== 'restored' && outage.state !== 'closed')
    return refuse('outage-state-wrong', { values: { state: outage.state } });
  if (unusableFolder(input.folder))
    return refuse('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  // two at once would both begin where the former package ended
  if (counter.tasks.isRunning('package')) return refuse('package-running');
  register.flushWitness();
  const snapshot = register.snapshot();
  try {
    const drawn = draw(counter, snapshot.tx, outage, officer);
    const written = await counter.tasks.run('package', (task) =>
      writePackage({
        folder: input.folder,
        source: drawn.source,
        signer: drawn.signer,
        shouldStop: () => task.stopAsked(),
        onProgress: (rows) => task.progress(rows, null),
      }),
    );
    if (!written.ok) return refused(counter, written.error);
    const file = written.value.path;
    const facts = drawn.facts();
    const id = randomUUID();
    const sha256 = sha256Hex(readFileSync(file));
    const { firstSeq, lastSeq, headHash } = facts.journal;
    const row = { id, name: basename(file), outage: outage.id, firstSeq, lastSeq, headHash, sha256 };
    keepPackage(register, file, {
      ...row,
      summary: JSON.stringify(drawn.summary().data),
      officer: officer.id,
    });
    counter.events.send({ kind: 'changed', features: ['reconciliation', 'outages', 'home'] });
    const { receipts, amountSen } = facts.totals;
    return good({
      file,
      sha256,
      receipts,
      cases: countCases(snapshot.tx, outage.id),
      amountSen,
      headHash,
      paper: id,
    });
  } finally {
    snapshot.close();
  }
}

/**
 * The next package begins where this one ended, so one that the register does not know must not lie in the folder: both
 * would hold the same entries. Where nobody knows whether the commit stands, the file stays.
 */
function keepPackage(register: Register, file: string, row: Parameters<typeof insertPackage>[1]): void {
  try {
    register.write(
      { actor: row.officer },
      (tx) => {
        insertPackage(tx, row);
        return true;
      },
      (tx) => readPackage(tx, row.id) !== undefined || undefined,
    );
  } catch (error) {
    const unsure = error instanceof CannotWrite && error.code === 'commit-unknown';
    if (!unsure) rmSync(file, { force: true });
    throw error;
  }
}

/** Everything the writer needs, and afterwards what it found out. */
function draw(counter: Counter, tx: ReadTx, outage: OutageSummary, officer: Officer) {
  const epoch = need(counter.opened().epoch(), 'epoch');
  const previous = readNewestPackage(tx);
  const slice: PackageSlice = {
    outage: outage.id,
    system: outage.system,
    after: previous?.lastSeq ?? 0,
    upTo: readHead(tx).seq,
    run: counter.run,
  };
  const office = needSetting(tx, 'office');
  const head: PackageHead = {
    drill: counter.drill,
    office: { code: office.code, name: office.name, kind: office.kind },
    counter: { code: epoch.counter, epoch: epoch.id },
    outage: {
      id: outage.id,
      system: outage.system,
      startedAt: outage.startedAt,
      restoredAt: outage.restoredAt,
    },
    generatedAt: counter.clock.now(),
    generatedBy: officer.id,
    app: { version: counter.devices.appVersion },
    previous: previous ? { lastSeq: previous.lastSeq, headHash: previous.headHash } : null,
    keyStore: epoch.keyStore,
  };
  let found: SummaryFacts | undefined;
  const facts = (): SummaryFacts => {
    if (!found) throw new Error('asked before the package was written');
    return found;
  };
  const summary = () => summaryPaper(tx, head, facts(), officer);
  const source: PackageSource = {
    head,
    rows: csvSources(counter.features, tx, slice),
    journal: () => journalEntries(tx, epoch.counter, slice.after, slice.upTo),
    earlierAmountSen: (number) =>
      tx.get<{ sen: number }>('SELECT amount_sen AS sen FROM receipts WHERE number = ?', number)?.sen ?? 0,
    summaryPdf: (given) => {
      found = given;
      const html = renderDocument(summary(), {
        size: 'A4',
        mark: { kind: 'original' },
        drill: counter.drill,
      });
      return counter.devices.makePaper(html, 'A4');
    },
  };
  return { source, signer: packageSigner(counter.vault.signingKey(epoch.id)), facts, summary };
}

function summaryPaper(
  tx: ReadTx,
  head: PackageHead,
  facts: SummaryFacts,
  officer: Officer,
): PaperDocument & { kind: 'summary' } {
  return {
    kind: 'summary',
    version: 1,
    data: {
      packageName: `penyesuaian-${head.office.code}-${head.counter.code}-${head.outage.id}`,
      office: head.office,
      counter: head.counter,
      outage: head.outage,
      generatedAt: head.generatedAt,
      generatedBy: { id: officer.code, name: officer.name },
      totals: facts.totals,
      revenueNames: revenueNames(tx),
      journal: facts.journal,
      previous: head.previous,
      keyFingerprint: facts.fingerprint.replaceAll(' ', ''),
      appVersion: head.app.version,
    },
  };
}

/** A kod hasil that several fees share has no one name; the code then stands alone. */
function revenueNames(tx: ReadTx): Record<string, string> {
  const items = needSetting(tx, 'feeTables').flatMap((table) => table.items);
  const names = Map.groupBy(items, (item) => item.revenueCode);
  return Object.fromEntries(
    [...names].flatMap(([code, sharing]) => {
      const [name, ...others] = new Set(sharing.map((item) => item.descriptionMs));
      return name !== undefined && others.length === 0 ? [[code, name]] : [];
    }),
  );
}

function refused(counter: Counter, error: WritePackageError) {
  counter.log.error('package not written', {
    code: error.code,
    ...('problems' in error ? { problems: error.problems.map(({ code }) => code) } : {}),
  });
  switch (error.code) {
    case 'disk-full':
      return refuse('disk-full');
    case 'package-stopped':
      return refuse('package-stopped');
    case 'folder-missing':
    case 'folder-read-only':
    case 'write-failed':
    case 'package-exists':
      return refuse('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
    default:
      return refuse('package-wrong');
  }
}
