/**
 * One outage's package written and verified on the thread of long work, from one moment of the register. The key never
 * comes here: what is to be signed is asked for, as is the summary's PDF.
 */
import { type KeyStore } from '../../../../domain/settings/key-store';
import { basename, dirname } from 'node:path';
import type { ManifestHead } from '../../../../domain/reconciliation/manifest';
import { fail, ok, type Result } from '../../../../domain/result';
import type { PackageSource, SummaryFacts } from '../../../../package/package-source';
import { writePackage, type PackageSeal, type WritePackageError } from '../../../../package/write-package';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { isToldToStop, type LongJob, type WorkScene } from '../../../call/long-work';
import { sha256OfFile } from '../../../register/hash';
import { need } from '../../../../domain/need';
import { hashAt, journalEntries } from '../../../register/journal';
import { lookInto } from '../../../register/look';
import { inScratch } from '../../../register/scratch';
import { sealFile } from '../../../register/sealed-file';
import { sealedName, type LastEntry } from '../../../register/sealed-name';
import { crestNow } from '../../settings/crest';
import type { ReadTx } from '../../../register/transaction';
import { RowKey } from '../../../register/row-key';
import type { KeyedFile } from '../../backups/keyed-file';
import { soundnessOf } from '../../backups/soundness';
import { countMade } from '../../outages/rows/fold-counts';
import { bindings, csvSources } from './package-rows';
import { summaryPaper, type Maker } from './package-summary';
import type { PendingPackage } from '../rows/packages';

/** What the register does not know, or not yet. */
export interface PackageOrder extends KeyedFile {
  /** The folder that the clerk chose. */
  readonly folder: string;
  readonly id: string;
  readonly outage: OutageSummary;
  readonly officer: Maker;
  readonly epoch: { readonly id: string; readonly counter: string; readonly keyStore: KeyStore };
  /** The raw 32 bytes of this epoch's key. */
  readonly publicKey: Uint8Array;
  readonly drill: boolean;
  readonly appVersion: string;
  /** Public keys of those who can open the file; none: it is written clear. */
  readonly recipients: readonly string[];
}

export interface PackageMade {
  readonly pending: PendingPackage;
  readonly receipts: number;
  readonly cases: number;
  readonly amountSen: number;
}

export type PackageQuestions = {
  /** The register was checked up to this entry: the slice's last entry is written, which binds the manifest. */
  draw: {
    input: Pick<NonNullable<ManifestHead['check']>, 'seq' | 'result'>;
    output: { head: ManifestHead; upTo: number };
  };
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
    const check = await checked(order, scene);
    if (scene.stopAsked()) return fail('package-stopped');
    const drawing = await scene.ask('draw', check);
    const { checkable, close } = lookInto(order.registerFile);
    const tx = checkable.reading();
    const { recipients, registerFile, rowKey } = order;
    try {
      if (recipients.length === 0) return await write(order, tx, drawing, scene);
      return await inScratch(dirname(registerFile), (workshop) =>
        write(order, tx, drawing, scene, {
          workshop,
          name: (plainName) => sealedName(plainName, lastEntry(tx, drawing.upTo), new RowKey(rowKey)),
          write: (plain, sealed, goOn) => sealFile(plain, sealed, recipients, goOn),
        }),
      );
    } finally {
      close();
    }
  },
};

/** The full check of the register, every row of it: a package over a failed one says so. */
async function checked(
  { registerFile, rowKey }: KeyedFile,
  scene: WorkScene<PackageQuestions>,
): Promise<PackageQuestions['draw']['input']> {
  const { checkable, close } = lookInto(registerFile, new RowKey(rowKey));
  try {
    const { seq } = checkable.head();
    const problem = await soundnessOf(checkable, scene.features, () => isToldToStop(scene));
    return { seq, result: problem ? 'failed' : 'whole' };
  } finally {
    close();
  }
}

const lastEntry = (tx: ReadTx, seq: number): LastEntry => ({ seq, hash: need(hashAt(tx, seq), 'entry') });

async function write(
  order: PackageOrder,
  tx: ReadTx,
  drawing: PackageQuestions['draw']['output'],
  scene: WorkScene<PackageQuestions>,
  seal?: PackageSeal,
): Promise<Written> {
  const { source, facts, summary } = sourceOf(order, tx, drawing, scene);
  let pending: PendingPackage | undefined;
  const written = await writePackage({
    folder: order.folder,
    source,
    ...(seal ? { seal } : {}),
    signer: { publicKey: order.publicKey, sign: (bytes) => scene.ask('sign', bytes) },
    shouldStop: () => scene.stopAsked(),
    onProgress: (rows) => scene.progress(rows, null),
    onReady: async ({ path, temporary }) => {
      const { firstSeq, lastSeq, headHash } = facts().journal;
      const row = {
        id: order.id,
        name: basename(path),
        outage: order.outage.id,
        firstSeq,
        lastSeq,
        headHash,
      };
      pending = {
        path,
        row: {
          ...row,
          sha256: sha256OfFile(temporary),
          summary: JSON.stringify(summary()),
          officer: order.officer.id,
        },
      };
      await scene.ask('ready', pending);
    },
  });
  if (!written.ok) return written;
  if (!pending) throw new Error('written before it was ready');
  const { receipts, amountSen } = facts().totals;
  return ok({ pending, receipts, cases: countMade(tx, order.outage.id).cases, amountSen });
}

/** Everything the writer needs, and afterwards what it found out. */
function sourceOf(
  order: PackageOrder,
  tx: ReadTx,
  { head, upTo }: PackageQuestions['draw']['output'],
  scene: WorkScene<PackageQuestions>,
) {
  const slice = { after: head.previous?.lastSeq ?? 0, upTo };
  let found: SummaryFacts | undefined;
  const facts = (): SummaryFacts => {
    if (!found) throw new Error('asked before the package was written');
    return found;
  };
  const summary = () => summaryPaper(tx, head, order.outage, facts(), order.officer);
  const source: PackageSource = {
    head,
    rows: csvSources(scene.features, tx, slice),
    bindingOf: bindings(tx, new RowKey(order.rowKey)),
    journal: () => journalEntries(tx, order.epoch.counter, slice.after, slice.upTo),
    summaryPdf: async (given) => {
      found = given;
      const { renderDocument } = await import('../../../../papers/render-document');
      const mark = { kind: 'original' } as const;
      return scene.ask(
        'paper',
        renderDocument(summary(), { size: 'A4', mark, drill: order.drill, crest: crestNow(tx) }),
      );
    },
  };
  return { source, facts, summary: () => summary().data };
}
