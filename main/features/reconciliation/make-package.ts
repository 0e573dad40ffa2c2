/** The reconciliation package of one outage: this counter's entries since its former package, and all of the outage. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { renderDocument } from '../../../papers/render-document';
import type { PaperDocument } from '../../../papers/paper-document';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Officer } from '../../../preload/contract/officers';
import type { OutageSummary } from '../../../preload/contract/outages';
import type { Counter } from '../../call/counter';
import type { PackageSlice } from '../../call/feature';
import { countCases } from '../cases/rows/cases';
import { readSummary } from '../outages/rows/outages';
import { readNewestPackage, type PendingPackage } from './rows/packages';
import type { TaskContext } from '../../call/handler';
import type { PackageHead, PackageSource, SummaryFacts } from '../../../package/package-source';
import { packageSigner } from '../../../package/sign';
import { writePackage, type WritePackageError } from '../../../package/write-package';
import { unusableFolder } from '../../register/folder';
import { sha256Hex } from '../../register/hash';
import { journalEntries, readHead } from '../../register/journal';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { csvSources } from './package-rows';
import { takePackage, notePackage, settlePackages } from './pending-packages';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';

export async function makePackage(
  { counter, officer }: TaskContext,
  input: ParsedInputOf<'reconciliation.package'>,
) {
  const register = counter.register;
  if (!register || !officer) return fail('outage-unknown');
  const outage = readSummary(register.reading(), input.outage);
  if (!outage) return fail('outage-unknown');
  if (outage.state !== 'restored' && outage.state !== 'closed')
    return fail('outage-state-wrong', { values: { state: outage.state } });
  if (unusableFolder(input.folder))
    return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  // two at once would both begin where the former package ended
  if (counter.tasks.isRunning('package')) return fail('package-running');
  settlePackages(register);
  register.flushWitness();
  const snapshot = register.snapshot();
  try {
    const drawn = draw(counter, snapshot.tx, outage, officer);
    const id = randomUUID();
    let pending: PendingPackage | undefined;
    const written = await counter.tasks.run('package', (task) =>
      writePackage({
        folder: input.folder,
        source: drawn.source,
        signer: drawn.signer,
        shouldStop: () => task.stopAsked(),
        onProgress: (rows) => task.progress(rows, null),
        onReady: ({ path, temporary }) => {
          const sha256 = sha256Hex(readFileSync(temporary));
          const { firstSeq, lastSeq, headHash } = drawn.facts().journal;
          const summary = JSON.stringify(drawn.summary().data);
          const row = { id, name: basename(path), outage: outage.id, firstSeq, lastSeq, headHash, sha256 };
          pending = { path, row: { ...row, summary, officer: officer.id } };
          notePackage(register, pending);
        },
      }),
    );
    if (!written.ok) {
      settlePackages(register);
      return refused(counter, written.error);
    }
    const made = need(pending, 'package that was ready');
    takePackage(register, made);
    counter.events.send({ kind: 'changed', features: ['reconciliation', 'outages', 'home'] });
    const { receipts, amountSen } = drawn.facts().totals;
    return ok({
      file: made.path,
      sha256: made.row.sha256,
      receipts,
      cases: countCases(snapshot.tx, outage.id),
      amountSen,
      headHash: made.row.headHash,
      paper: id,
    });
  } finally {
    snapshot.close();
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
      return fail('disk-full');
    case 'package-stopped':
      return fail('package-stopped');
    case 'folder-missing':
    case 'folder-read-only':
    case 'write-failed':
    case 'package-exists':
      return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
    default:
      return fail('package-wrong');
  }
}
