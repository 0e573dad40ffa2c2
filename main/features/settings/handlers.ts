/** The office, this counter, its rules and its devices. */
import { about, licences } from './about';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { shippedFeeTables } from '../../../domain/cases/fees';
import { STATES } from '../../../domain/settings/office';
import { fail, failAt, ok } from '../../../domain/result';
import { DEMO_OFFICERS } from '../drills/demo-office';
import { openDemoOffice } from './open-demo';
import { printEnrolment, printSlips } from './hand-sheets';
import { civilDateOf } from '../../../domain/time/civil-time';
import { saveCaseTypes, saveFeeTable, takeBackFeeTable } from './save-tables';
import { caseTypesOn, feeTablesOn } from './tables';
import { contactStop, openMatters, vouch } from './borrowed';
import { crestNow, saveCrest } from './crest';
import { changeDevices } from './change-devices';
import { setUp } from './set-up';
import { tryPrinter } from './try-printer';
import type { Handlers } from '../../call/handler';
import { answered } from '../../call/long-work';
import { chooseFolderJob } from '../backups/backup-folder';
import { confirmTime, stateTime } from './state-time';
import { statusOf } from './status';
import { needSetting, readSetting, saveSetting } from '../../register/settings';

export const settingsHandlers = {
  'settings.status': ({ counter, now }) => ok(statusOf(counter, now)),

  'settings.proposals': async ({ counter }) => {
    // A spooler that does not answer offers no printers; the office is made all the same, with papers kept as files.
    const seen = await counter.devices.spooler.list().catch(() => []);
    return ok({
      printers: seen.map(({ name, description, isDefault }) => ({ name, description, isDefault })),
      backupFolder: counter.devices.defaultBackupFolder,
      feeTables: shippedFeeTables,
      caseTypes: shippedCaseTypes,
      states: STATES.map(({ code, name }) => ({ code, name })),
    });
  },

  'settings.setUp': ({ counter }, input) => setUp(counter, input),
  'settings.tryPrinter': ({ counter }, input) => tryPrinter(counter, input),
  'settings.printEnrolment': ({ counter }, input) => printEnrolment(counter, input),
  'settings.printSlips': ({ counter }, input) => printSlips(counter, input),

  'settings.openDemo': async ({ counter }, { furnished }) => {
    if (!counter.drill && counter.register && !counter.sessions.current()) return fail('demo-needs-sign-in');
    if (!counter.drill) await openDemoOffice(counter, furnished);
    return ok({ officers: DEMO_OFFICERS.map(({ code, role, secret }) => ({ code, role, secret })) });
  },
  'settings.leaveDemo': async ({ counter }) => {
    if (!counter.drill) return fail('not-a-demo');
    await counter.host.leaveDemo();
    return ok({});
  },

  'settings.chooseFolder': async ({ counter }, { title, start }) =>
    ok({ folder: await counter.devices.dialogs.chooseFolder(title, start) }),

  'settings.get': ({ tx, counter, now }) => {
    const { printers, receiptSize, backupFolder } = counter.devices.preferences.get();
    const { code, name } = needSetting(tx, 'counter');
    return ok({
      office: needSetting(tx, 'office'),
      counter: { code, name },
      feeTables: feeTablesOn(tx, civilDateOf(now)),
      caseTypes: caseTypesOn(tx, civilDateOf(now)),
      dated: { feeTables: needSetting(tx, 'feeTables'), caseTypes: needSetting(tx, 'caseTypes') },
      printers: { ...printers },
      receiptSize,
      backupFolder,
    });
  },

  'settings.about': about,
  'settings.licences': licences,
  'settings.saveOffice': ({ tx, officer }, { office }) => {
    const former = needSetting(tx, 'office');
    // what a counter may do hangs on it: S0.7 is no matter of a moment's setting
    if (office.kind !== former.kind || office.code !== former.code)
      return failAt('office.kind', 'office-kind-fixed');
    if (office.kind === 'court' && office.courts.length === 0) return failAt('office.courts', 'court-needed');
    const tables = needSetting(tx, 'feeTables');
    const strange = office.courts.findIndex((court) => !tables.some((table) => table.id === court.feeTable));
    if (strange >= 0) return failAt(`office.courts.${strange}.feeTable`, 'fee-table-unknown');
    saveSetting(tx, 'office', office, officer.id);
    tx.journal('settings.saved', { name: 'office', by: officer.id });
    return ok({});
  },

  'settings.saveFeeTable': saveFeeTable,
  'settings.takeBackFeeTable': takeBackFeeTable,

  'settings.crest': ({ tx }) => ok({ image: crestNow(tx) }),
  'settings.saveCrest': (context, input) => saveCrest(context, input),

  'settings.borrowed': ({ tx, now }) =>
    ok({
      open: openMatters(tx, civilDateOf(now)).map(({ matter, values }) => ({
        matter,
        values: { ...values },
      })),
      contactMissing: contactStop(tx) === 'contact-missing',
      decided: readSetting(tx, 'vouched') ?? [],
    }),
  'settings.vouch': (context, input) => vouch(context, input),

  'settings.saveCaseTypes': saveCaseTypes,

  'settings.savePrinters': ({ counter, officer }, { printers, receiptSize }) => {
    changeDevices(counter, officer, { printers, receiptSize });
    counter.prints.wake();
    counter.events.send({ kind: 'changed', features: ['settings', 'papers'] });
    return Promise.resolve(ok({}));
  },

  'settings.saveBackupFolder': async ({ counter, officer }, { folder }) => {
    if (!(await answered(counter.farWork.look(chooseFolderJob, folder), false)))
      return failAt('folder', 'backup-folder-unusable');
    changeDevices(counter, officer, { backupFolder: folder });
    counter.events.send({ kind: 'changed', features: ['settings', 'backups'] });
    return ok({});
  },

  'settings.preferences': ({ counter }) => {
    const { language, scheme, textSize } = counter.devices.preferences.get();
    return ok({ language, scheme, textSize });
  },
  'settings.savePreferences': ({ counter }, { language, scheme, textSize }) => {
    counter.devices.preferences.set({
      ...(language ? { language } : {}),
      ...(scheme ? { scheme } : {}),
      ...(textSize ? { textSize } : {}),
    });
    counter.events.send({ kind: 'changed', features: ['settings'] });
    return Promise.resolve(ok({}));
  },

  'settings.stateTime': stateTime,
  'settings.confirmTime': confirmTime,
} satisfies Handlers<'settings'>;
