/** An Electron that makes the papers of a folder's `jobs.json` with the app's own paper maker, and ends. */
import { app } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronPaperMaker } from '../../../main/devices/paper-maker';
import type { PaperView } from '../../../papers/look/paper-view';
import { paperDocument } from '../../../papers/paper-document';
import { renderSettings } from '../../../papers/render-document';

const folder = process.argv.at(-1) ?? '';
const jobs = JSON.parse(readFileSync(join(folder, 'jobs.json'), 'utf8')) as readonly {
  readonly name: string;
  readonly document: unknown;
  readonly view: PaperView;
}[];

async function press(): Promise<void> {
  await app.whenReady();
  const { makePaper } = electronPaperMaker();
  for (const { name, document, view } of jobs) {
    const pdf = await makePaper(renderSettings(paperDocument.parse(document), view), view.size);
    writeFileSync(join(folder, `${name}.pdf`), pdf);
  }
}
// between two papers no window is open
app.on('window-all-closed', () => undefined);
press().then(
  () => app.exit(0),
  (error: unknown) => {
    process.stderr.write(String(error));
    app.exit(1);
  },
);
