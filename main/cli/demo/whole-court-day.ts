/** A court office's whole day in the real app: its package, with the key that `verify --key` wants, and pictures of what it leaves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeOutage } from '../../demo/close-outage';
import { courtDay } from '../../demo/court-day';
import { openDesk } from '../../demo/desk';
import { needPrinter, readyOffice } from '../../demo/open-outage';
import { sealPackage } from '../../demo/seal-package';
import { untilPrinted } from '../../demo/until-printed';
import type { DrivenApp } from '../driven-app';
import { openGallery } from './gallery';
import type { Wanted } from './whole-outage';

const CASES = 200;

/** @throws DemoFailed as soon as one step refuses */
export async function wholeCourtDay(
  { host, window }: DrivenApp,
  { out, cases = CASES, printer, say }: Wanted,
) {
  const began = Date.now();
  const desk = openDesk(host);
  const gallery = openGallery(join(out, 'skrin'), window, desk);
  await needPrinter(desk, printer);
  await window.settled();
  await desk.must('settings.openDemo', { furnished: false });
  await window.settled();
  await readyOffice(desk, printer);
  const day = await courtDay(desk, cases, say);

  say('The package');
  const { package: made } = await sealPackage(desk, day.outage, out);
  writeFileSync(join(out, 'key.txt'), `${host.counter.opened().epoch()?.publicKey ?? ''}\n`);
  await untilPrinted(desk);
  const unanswered = (await desk.must('papers.open', {})).papers.length;
  if (unanswered === 0) await closeOutage(desk, day.outage);
  else say(`${unanswered} papers were handed to ${printer}; nobody has said yet that they came out`);
  for (const [path, name] of [
    ['/', 'utama'], [`/outages/${day.outage}`, 'gangguan'], [`/reconciliation?outage=${day.outage}`, 'pendaftaran-semula'],
  ] as const) {
    await window.goTo(path);
    await gallery.take(name);
  } // prettier-ignore

  return {
    ...day,
    package: made,
    papers: { unanswered },
    screens: { folder: gallery.folder, files: gallery.files.length },
    seconds: Math.round((Date.now() - began) / 1000),
  };
}
