/** What goes on beside issuing, each as the app does it. */
import { randomInt, randomUUID } from 'node:crypto';
import { soundnessJob } from '../../../features/backups/backup-jobs';
import { keyedFile } from '../../../features/backups/keyed-file';
import type { CallScene } from './measured-calls';

/** @param folder for whatever it writes */
export type Work = (scene: CallScene, folder: string) => unknown;

const LISTED = 2000;

/** A list of applicants whom nobody knows yet. */
function someList(): string {
  const first = randomInt(1_000_000);
  const rows = Array.from(
    { length: LISTED },
    (_, n) =>
      `Syarikat Senarai ${first + n},${200_400_000_000 + (first + n) * 7},senarai${first + n}@contoh.example,,,`,
  );
  return ['Nama Syarikat / Individu,No. SSM / KP,E-mel,Telefon,Jenis AP,Tarikh Kemas Kini', ...rows, ''].join(
    '\r\n',
  );
}

async function takeList({ desk }: CallScene): Promise<void> {
  const base64 = Buffer.from(someList()).toString('base64');
  const { token } = await desk.must('applicants.preview', { name: 'senarai.csv', base64 });
  const all = { takeNew: true, takeChanged: true, answers: [], rows: [] };
  await desk.must('applicants.import', { token, ...all });
}

export const BACKGROUND_WORKS: Readonly<Record<string, Work>> = {
  'home list': ({ desk }) => desk.must('home.agenda', {}),
  'look of the deadlines': ({ counter }) => counter.deadlines.tick(),
  'look of the gate': ({ counter }) => counter.gate.pass(),
  'flush of the witness': ({ counter }) => counter.opened().flushWitness(),
  'feeding the search index': ({ counter }) => counter.search.catchUp(),
  'import of a list': takeList,
  'report of an outage': ({ desk, seeded }, folder) =>
    desk.must('reports.save', { outage: seeded.restored, folder }),
  backup: ({ counter }) => counter.backups.make(),
  'full check': ({ counter }) =>
    counter.longWork.run(soundnessJob, keyedFile(counter.opened()), { answers: {} }),
  'package of an outage': ({ desk, seeded }, folder) =>
    desk.must('reconciliation.package', { key: randomUUID(), outage: seeded.restored, folder }),
};
