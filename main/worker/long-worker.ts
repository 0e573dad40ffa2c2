/** The thread of long work: each job by its name, several in turn wherever they wait. */
import { parentPort } from 'node:worker_threads';
import { folderJobs } from '../call/chosen-folder';
import type { LongJob, WorkScene } from '../call/long-work';
import { backupJobs } from '../features/backups/backup-jobs';
import { features } from '../features/features';
import { importKinds } from '../features/import-kinds';
import { lookJob } from '../features/imports/look-job';
import { portalJobs } from '../features/notices/portal/portal-jobs';
import { packageJob } from '../features/reconciliation/package/package-job';
import { pendingJobs } from '../features/reconciliation/package/pending-packages';
import { handFileJob } from '../features/mail/letters/hand-file-job';
import { sheetJob } from '../features/lists/sheet-job';
import { reportJob } from '../features/reports/report-job';
import { outcomeOf, valueOf, type FromLong, type Outcome, type ToLong } from './long-protocol';

type AnyJob = LongJob<never, unknown, never>;

const jobs = new Map(
  [
    ...[packageJob, reportJob, sheetJob, handFileJob, ...folderJobs, ...pendingJobs],
    ...[...portalJobs, ...backupJobs, ...importKinds.map(lookJob)],
  ].map((job) => [job.name, job as AnyJob]),
);

const port = parentPort;
if (!port) throw new Error('the worker has no main thread');
const send = (message: FromLong): void => port.postMessage(message);

const stopped = new Set<number>();
const asked = new Map<number, (outcome: Outcome) => void>();
let questions = 0;

function sceneOf(job: number): WorkScene<never> {
  return {
    features,
    progress: (done, of) => send({ kind: 'progress', job, done, of }),
    stopAsked: () => stopped.has(job),
    ask: async (name: string, input: unknown) => {
      const question = ++questions;
      const outcome = new Promise<Outcome>((resolve) => asked.set(question, resolve));
      send({ kind: 'ask', job, question, name, input });
      return valueOf(await outcome) as never;
    },
  };
}

async function begin(job: number, name: string, input: unknown): Promise<void> {
  send({ kind: 'begun', job });
  const outcome = await outcomeOf(() => {
    const found = jobs.get(name);
    if (!found) throw new Error(`no long work of the name ${name}`);
    return found.work(input as never, sceneOf(job));
  });
  stopped.delete(job);
  send({ kind: 'end', job, ...outcome });
}

port.on('message', (message: ToLong) => {
  switch (message.kind) {
    case 'begin':
      void begin(message.job, message.name, message.input);
      break;
    case 'stop':
      stopped.add(message.job);
      break;
    case 'answer':
      asked.get(message.question)?.(message);
      asked.delete(message.question);
      break;
  }
});
