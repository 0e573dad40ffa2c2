/**
 * What set-up hands over on paper: the enrolment sheet, and slips for those who were not there. Printed straight away or
 * saved where the officer says; no copy of a code or secret stays here, and no queue holds the sheet.
 */
import { join } from 'node:path';
import { STATES } from '../../../domain/settings/office';
import { officeOf } from '../../../papers/case-papers';
import type { PaperDocument } from '../../../papers/paper-document';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import { PDF_ONLY } from '../../../domain/papers/print-job';
import { crestNow } from './crest';
import { readOfficers } from '../officers/rows/officers';
import { needSetting } from '../../register/settings';
import { fingerprintOf } from '../../../package/sign';
import { isUnusable, writeFar } from '../../call/chosen-folder';
import { unlockPepper } from '../../security/recovery-code';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';

export const printEnrolment = (
  counter: Counter,
  { recoveryCode, folder }: ParsedInputOf<'settings.printEnrolment'>,
) =>
  handOver(counter, recoveryCode, folder, () => {
    const document = enrolmentDocument(counter, recoveryCode);
    return { document, name: `pendaftaran-${document.data.counter.code}-${document.data.epoch.slice(0, 8)}` };
  });

export const printSlips = (
  counter: Counter,
  { recoveryCode, folder, slips }: ParsedInputOf<'settings.printSlips'>,
) =>
  handOver(counter, recoveryCode, folder, () => {
    const tx = counter.opened().reading();
    const data = { office: needSetting(tx, 'office').name, counter: needSetting(tx, 'counter').code, slips };
    return { document: { kind: 'secret-slips', version: 1, data }, name: `slip-kata-laluan-${data.counter}` };
  });

/** Whoever knows the recovery code was there when the counter was made. */
async function handOver(
  counter: Counter,
  recoveryCode: string,
  folder: string | null,
  make: () => { document: PaperDocument; name: string },
) {
  const tx = counter.opened().reading();
  if (!unlockPepper(needSetting(tx, 'recovery'), recoveryCode)) return fail('recovery-code-wrong');
  if (folder !== null && (await isUnusable(counter, folder))) return fail('folder-unusable');
  const printer = counter.devices.preferences.get().printers.A4;
  if (folder === null && printer === PDF_ONLY) return fail('printer-is-pdf');

  const { document, name } = make();
  const { renderSettings } = await import('../../../papers/render-document');
  const settings = renderSettings(document, {
    size: 'A4',
    crest: crestNow(tx),
    mark: { kind: 'original' },
    drill: counter.drill,
  });
  const pdf = await counter.devices.makePaper(settings, 'A4');
  if (folder !== null) {
    const file = join(folder, `${name}.pdf`);
    const trouble = await writeFar(counter, { path: file, bytes: pdf });
    return trouble ? fail(trouble) : ok({ file });
  }
  const job = { pdf, printer, title: 'Kaunter Siaga', size: 'A4' as const, settings };
  const handed = await counter.devices.spooler.handOver(job);
  if (handed.ok) return ok({ file: null });
  // no queue holds this sheet: it is not printed until somebody asks again
  counter.log.warn('sheet not printed', { sheet: document.kind, why: handed.why });
  return fail('sheet-not-printed');
}

function enrolmentDocument(counter: Counter, recoveryCode: string): PaperDocument & { kind: 'enrolment' } {
  const register = counter.opened();
  const tx = register.reading();
  const office = needSetting(tx, 'office');
  const epoch = need(register.epoch(), 'epoch');
  const administrator = need(
    readOfficers(tx).find((officer) => officer.role === 'administrator'),
    'administrator',
  );
  const state = STATES.find((known) => known.code === office.state)?.name ?? office.state;
  return {
    kind: 'enrolment',
    version: 1,
    data: {
      office: officeOf({ ...office, state }),
      counter: { code: epoch.counter },
      enrolledAt: epoch.openedAt,
      administrator: { id: administrator.code, name: administrator.name },
      epoch: epoch.id,
      reason: 'new',
      keyFingerprint: fingerprintOf(epoch.publicKey).replaceAll(' ', ''),
      keyStore: epoch.keyStore,
      recoveryCode,
      appVersion: counter.devices.appVersion,
    },
  };
}
