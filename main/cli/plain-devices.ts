/** Devices of a counter that has neither window nor printer: what `bench` measures on and tests work with. */
import { join } from 'node:path';
import type { Devices, PreferenceValues } from '../call/devices';
import { fileKeeper } from '../security/vault';

/** Papers are kept as files only and there is nobody to ask; `change` puts real or other devices in their place. */
export function plainDevices(
  folder: string,
  change: Pick<Devices, 'makePaper' | 'appVersion'> & Partial<Devices>,
): Devices {
  let values: PreferenceValues = {
    language: 'ms',
    scheme: 'light',
    textSize: 100,
    printers: { A4: 'pdf', A5: 'pdf', '80mm': 'pdf' },
    receiptSize: 'A5',
    backupFolder: join(folder, 'sandaran'),
    board: false,
  };
  let boardOpen = false;
  return {
    spooler: {
      list: () => Promise.resolve([]),
      handOver: () => Promise.resolve({ ok: false, why: 'printer-gone' }),
    },
    mailer: { open: () => Promise.resolve({ ok: false, trouble: 'mail-not-ready', reply: '' }) },
    keeper: fileKeeper,
    anchorFolder: join(folder, 'jangkar'),
    prober: null,
    preferences: { get: () => values, set: (next) => (values = { ...values, ...next }) },
    board: {
      open: () => (boardOpen = true),
      close: () => (boardOpen = false),
      isOpen: () => boardOpen,
      screens: () => 1,
    },
    notifier: { show: () => undefined },
    dialogs: { chooseFolder: () => Promise.resolve(null), chooseFile: () => Promise.resolve(null) },
    defaultBackupFolder: join(folder, 'sandaran'),
    thisApp: {
      runtime: `Node ${process.versions.node}`,
      system: process.platform,
      notices: () => Promise.reject(new Error('no notices here')),
    },
    ...change,
  };
}
