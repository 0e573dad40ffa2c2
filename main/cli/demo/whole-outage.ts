/** From the first call to the sealed package, one chapter after another, with a picture of each screen on the way. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenApp, DrivenWindow } from '../driven-app';
import type { DemoArguments } from './arguments';
import { closeOutage } from '../../demo/close-outage';
import { visitsOf } from '../../demo/day';
import { openDesk } from '../../demo/desk';
import { openGallery } from './gallery';
import { giveNumbers, needPrinter, openOutage, readyOffice, restore } from '../../demo/open-outage';
import { untilPrinted } from '../../demo/until-printed';
import { copyPapers } from './papers';
import { reRegister } from '../../demo/re-register';
import { sealPackage } from '../../demo/seal-package';
import { caseFiles, takeCases } from './take-cases';

export interface Wanted extends DemoArguments {
  readonly say: (text: string) => void;
}

/** What the demo made, for the answer. @throws DemoFailed as soon as one step refuses */
export async function wholeOutage({ host, window }: DrivenApp, { out, cases, printer, say }: Wanted) {
  const began = Date.now();
  const desk = openDesk(host);
  const gallery = openGallery(join(out, 'skrin'), window, desk);
  const visits = visitsOf(cases);
  const picture = async (path: string, name: string): Promise<void> => {
    await window.goTo(path);
    await gallery.take(name);
  };

  await needPrinter(desk, printer);
  say('First run, and the demo office');
  await window.settled();
  await gallery.take('kali-pertama');
  await desk.must('settings.openDemo', { furnished: false });
  await window.settled();
  await gallery.take('log-masuk');

  say('ESV3 is down: told, confirmed, Pilihan 1; numbers and a receipt book are given');
  await readyOffice(desk, printer);
  await picture('/settings', 'tetapan');
  const outage = await openOutage(desk);
  await giveNumbers(desk, visits);
  await picture('/numbers', 'nombor');

  say(`${visits.length} cases at the counter`);
  await takeCases(desk, window, gallery, outage, visits);
  await untilPrinted(desk);
  const files = await caseFiles(desk, outage);
  await picture('/', 'utama');
  await search(window, visits[0]?.first[0]?.name ?? '');
  await gallery.take('cari');
  await window.press('Escape');
  await picture('/cases', 'kes');
  await picture(`/cases/${files[0]?.case.id ?? ''}`, 'fail-kes');
  await picture('/receipts', 'resit');
  await picture(`/outages/${outage}`, 'gangguan');

  say('ESV3 is back: every case is registered again');
  await restore(desk, outage);
  await picture('/', 'utama-selepas-pulih');
  const reregistration = await reRegister(desk, outage, () =>
    picture(`/reconciliation?outage=${outage}`, 'pendaftaran-semula'),
  );

  say('The package');
  const sealed = await sealPackage(desk, outage, out);
  // what an office would have from the enrolment sheet: `verify --key` wants it
  writeFileSync(join(out, 'key.txt'), `${host.counter.opened().epoch()?.publicKey ?? ''}\n`);
  await picture('/reconciliation/packages', 'pakej');
  await untilPrinted(desk);
  const folder = join(out, 'kertas');
  const copies = await copyPapers(desk, [...files.flatMap(({ papers }) => papers), sealed.summary], folder);
  const unanswered = (await desk.must('papers.open', {})).papers.length;
  if (unanswered === 0) await closeOutage(desk, outage);
  else say(`${unanswered} papers were handed to ${printer}; nobody has said yet that they came out`);

  return {
    outage,
    cases: files.length,
    receipts: files.flatMap(({ receipts }) => receipts).length,
    summonses: files.filter(({ summons }) => summons !== null).length,
    reregistration,
    package: sealed.package,
    papers: { folder, files: copies.length, unanswered },
    screens: { folder: gallery.folder, files: gallery.files.length },
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

/** Ctrl K and the beginning of a name, as somebody types it who looks for a case. */
async function search(window: DrivenWindow, name: string): Promise<void> {
  await window.press('K', 'control');
  await window.type(name.slice(0, 8).toLowerCase());
  await window.shows(name);
}
