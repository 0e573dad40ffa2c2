/**
 * One outage's package written and verified on the thread of long work, from one moment of the register. The key never
 * comes here: what is to be signed is asked for, as is the summary's PDF.
 */
import { type KeyStore } from '../../../../domain/settings/key-store';
import { basename } from 'node:path';
import type { Result } from '../../../../domain/result';
import type { Instant } from '../../../../domain/time/civil-time';
import type { PackageHead, PackageSource, SummaryFacts } from '../../../../package/package-source';
import { writePackage, type WritePackageError } from '../../../../package/write-package';
import { renderDocument } from '../../../../papers/render-document';
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { Feature, PackageSlice } from '../../../call/feature';
import type { LongJob } from '../../../call/long-work';
import { sha256OfFile } from '../../../register/hash';
import { journalEntries, readHead } from '../../../register/journal';
import { lookInto } from '../../../register/look';
import { needSetting } from '../../../register/settings';
import type { ReadTx } from '../../../register/transaction';
import { countMade } from '../../outages/rows/fold-counts';
import { csvSources } from './package-rows';
import { summaryPaper, type Maker } from './package-summary';
import { readNewestPackage, type PendingPackage } from '../rows/packages';

/** What the register does not know, or not yet. */
export interface PackageOrder {
  readonly registerFile: string;
  /** The folder that the clerk chose. */
  readonly folder: string;
  readonly id: string;
  readonly outage: OutageSummary;
  readonly officer: Maker;
  readonly epoch: { readonly id: string; readonly counter: string; readonly keyStore: KeyStore };
  /** The raw 32 bytes of this epoch's key. */
  readonly publicKey: Uint8Array;
  readonly generatedAt: Instant;
  readonly drill: boolean;
  readonly appVersion: string;
}

export interface PackageMade {
  readonly pending: PendingPackage;
  readonly receipts: number;
  readonly cases: number;
  readonly amountSen: number;
}

export type PackageQuestions = {
  /** Ed25519 over these exact bytes: 64 bytes. */
  sign: { input: Uint8Array; output: Uint8Array };
  /** An A4 page's HTML as a PDF. */
  paper: { input: string; output: Uint8Array };
  /** The file is whole and verified; once this is answered it gets its final name. */
  ready: { input: PendingPackage; output: null };
};

type Written = Result<PackageMade, WritePackageError>;

export const packageJob: LongJob<PackageOrder, Written, PackageQuestions> = {
  name: 'package',
  work: async (order, scene) => {
    const { checkable, close } = lookInto(order.registerFile);
    try {
      const tx = checkable.reading();
      const drawn = draw(order, tx, scene.features, (html) => scene.ask('paper', html));
      let pending: PendingPackage | undefined;
      const written = await writePackage({
        folder: order.folder,
        source: drawn.source,
        signer: { publicKey: order.publicKey, sign: (bytes) => scene.ask('sign', bytes) },
        shouldStop: () => scene.stopAsked(),
        onProgress: (rows) => scene.progress(rows, null),
        onReady: async ({ path, temporary }) => {
          pending = drawn.pending(path, sha256OfFile(temporary));
          await scene.ask('ready', pending);
        },
      });
      if (!written.ok) return written;
      if (!pending) throw new Error('written before it was ready');
      const { receipts, amountSen } = drawn.facts().totals;
      return {
        ok: true,
        value: { pending, receipts, cases: countMade(tx, order.outage.id).cases, amountSen },
      };
    } finally {
      close();
    }
  },
};

/** Everything the writer needs, and afterwards what it found out. */
function draw(
  order: PackageOrder,
  tx: ReadTx,
  features: readonly Feature[],
  makePaper: (html: string) => Promise<Uint8Array>,
) {
  const { outage, epoch, officer } = order;
  const upTo = readHead(tx).seq;
  const previous = readNewestPackage(tx);
  const slice: PackageSlice = {
    outage: outage.id,
    system: outage.system,
    after: previous?.lastSeq ?? 0,
    upTo,
  };
  const head = headOf(order, tx, previous);
  let found: SummaryFacts | undefined;
  const facts = (): SummaryFacts => {
    if (!found) throw new Error('asked before the package was written');
    return found;
  };
  const summary = () => summaryPaper(tx, head, facts(), officer);
  const source: PackageSource = {
    head,
    rows: csvSources(features, tx, slice),
    journal: () => journalEntries(tx, epoch.counter, slice.after, slice.upTo),
    earlierAmountSen: (number) =>
      tx.get<{ sen: number }>('SELECT amount_sen AS sen FROM receipts WHERE number = ?', number)?.sen ?? 0,
    summaryPdf: (given) => {
      found = given;
      return makePaper(
        renderDocument(summary(), { size: 'A4', mark: { kind: 'original' }, drill: order.drill }),
      );
    },
  };
  const pending = (path: string, sha256: string): PendingPackage => {
    const { firstSeq, lastSeq, headHash } = facts().journal;
    const row = {
      id: order.id,
      name: basename(path),
      outage: outage.id,
      firstSeq,
      lastSeq,
      headHash,
      sha256,
    };
    return { path, row: { ...row, summary: JSON.stringify(summary().data), officer: officer.id } };
  };
  return { source, facts, pending };
}

function headOf(
  { drill, epoch, outage, generatedAt, officer, appVersion }: PackageOrder,
  tx: ReadTx,
  previous: ReturnType<typeof readNewestPackage>,
): PackageHead {
  const office = needSetting(tx, 'office');
  return {
    drill,
    office: { code: office.code, name: office.name, kind: office.kind },
    counter: { code: epoch.counter, epoch: epoch.id },
    outage: {
      id: outage.id,
      system: outage.system,
      startedAt: outage.startedAt,
      restoredAt: outage.restoredAt,
    },
    generatedAt,
    generatedBy: officer.id,
    app: { version: appVersion },
    previous: previous ? { lastSeq: previous.lastSeq, headHash: previous.headHash } : null,
    keyStore: epoch.keyStore,
  };
}
