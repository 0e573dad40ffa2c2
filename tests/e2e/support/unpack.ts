import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** What is in a ZIP, by name. */
export async function unpack(file: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const zip = await yauzl.openPromise(file);
  for await (const entry of zip.eachEntry()) {
    found.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return found;
}
