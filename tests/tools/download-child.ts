/** Looks for an Electron as `npm start` does, in the checkout around its current folder, and tells what it found. */
import { downloadElectron, installedElectron } from '../../tools/runtime/official';

async function find(): Promise<void> {
  const before = installedElectron() ?? null;
  const downloaded = (await downloadElectron()) ?? null;
  process.stdout.write(JSON.stringify({ before, downloaded, after: installedElectron() ?? null }));
}

void find();
