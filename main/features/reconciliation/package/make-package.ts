/** The reconciliation package of one outage: this counter's entries since its former package, and all of the outage. */
import type { ParsedInputOf } from '../../../../preload/contract/contract';
import type { Officer } from '../../../../preload/contract/officers';
import type { OutageSummary } from '../../../../preload/contract/outages';
import type { PackageRecipient } from '../../../../preload/contract/reconciliation';
import type { Counter } from '../../../call/counter';
import { readSummary } from '../../outages/rows/outages';
import type { TaskContext } from '../../../call/handler';
import type { Task } from '../../../call/tasks';
import { packageSigner } from '../../../../package/sign';
import type { WritePackageError } from '../../../../package/write-package';
import { isUnusable } from '../../../call/chosen-folder';
import type { Register } from '../../../register/register';
import { keyedFile } from '../../backups/keyed-file';
import { drawPackage } from './draw-package';
import { packageJob, type PackageOrder } from './package-job';
import { recipientsOf } from './recipients';
import { takePackage, notePackage, settlePackages } from './pending-packages';
import { need } from '../../../../domain/need';
import { fail, ok } from '../../../../domain/result';
import { newId } from '../../../register/new-id';

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
  // two at once would both begin where the former package ended
  if (counter.tasks.isRunning('package')) return fail('package-running');
  const asked = { folder: input.folder, outage, officer, recipients: recipientsOf(register.reading()) };
  // a counter that is closed meanwhile waits for it
  return counter.tasks.run('package', (task) => make(counter, register, asked, task));
}

async function make(counter: Counter, register: Register, asked: Asked, task: Task) {
  // an older copy signs nothing before it knows that it is one
  await counter.backups.heard();
  if (await isUnusable(counter, asked.folder))
    return fail('folder-unusable', { fields: [{ path: 'folder', code: 'folder-unusable' }] });
  const unsettled = await settlePackages(counter);
  if (unsettled !== undefined) return fail('package-unsettled', { values: { file: unsettled } });
  register.flushWitness();
  const written = await write(counter, register, asked, task);
  if (!written.ok) return refused(counter, written.error);
  const { pending, receipts, cases, amountSen } = written.value;
  counter.events.send({ kind: 'changed', features: ['reconciliation', 'outages', 'home'] });
  const { id, sha256, headHash } = pending.row;
  const figures = { sha256, receipts, cases, amountSen, headHash };
  return ok({
    file: pending.path,
    ...figures,
    paper: id,
    sealedTo: asked.recipients.map(({ name }) => name),
  });
}

interface Asked {
  readonly folder: string;
  readonly outage: OutageSummary;
  readonly officer: Officer;
  readonly recipients: readonly PackageRecipient[];
}

/** The long work, and what it asks of this thread: the key is in the vault, the paper maker has its windows here. */
async function write(
  counter: Counter,
  register: Register,
  { folder, outage, officer, recipients }: Asked,
  task: Task,
) {
  const { id, counter: code, keyStore } = need(register.epoch(), 'epoch');
  const signer = packageSigner(counter.vault.signingKey(id));
  const order: PackageOrder = {
    ...keyedFile(register),
    folder,
    id: newId(),
    outage,
    officer: { id: officer.id, code: officer.code, name: officer.name },
    epoch: { id, counter: code, keyStore },
    publicKey: signer.publicKey,
    drill: counter.drill,
    appVersion: counter.devices.appVersion,
    recipients: recipients.map(({ publicKey }) => publicKey),
  };
  const written = await counter.farWork.run(packageJob, order, {
    progress: (done, of) => task.progress(done, of),
    stopAsked: () => task.stopAsked(),
    answers: {
      sign: (bytes) => signer.sign(bytes),
      paper: (html) => counter.devices.makePaper([() => html], 'A4'),
      draw: ({ seq, result }) => drawPackage(register, order, { seq, result, at: counter.clock.now() }),
      ready: (pending) => {
        notePackage(register, pending);
        return null;
      },
    },
  });
  if (written.ok) await takePackage(counter, register, written.value.pending);
  else await settlePackages(counter);
  return written;
}

function refused(counter: Counter, error: WritePackageError) {
  counter.log.error('package not written', {
    code: error.code,
    ...('problems' in error ? { problems: error.problems.slice(0, 20) } : {}),
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
