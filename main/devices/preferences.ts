/** This PC's preferences, outside the register: window, language, printers, backup folder. */
import Store from 'electron-store';
import { join } from 'node:path';
import { USUAL_TEXT_SIZE } from '../../domain/settings/text-size';
import { fileRights } from '../register/rights';
import { setStrangeAside } from '../register/small-file';
import type { PlaceKeeper, PreferenceValues, Preferences, WindowPlace } from '../call/devices';

interface Kept extends PreferenceValues {
  readonly window: WindowPlace;
}

/** @param changed is told the new values after each change */
export function openPreferences(
  folder: string,
  backupFolder: string,
  changed: (values: PreferenceValues) => void,
): Preferences & { readonly places: PlaceKeeper } {
  const file = join(folder, 'keutamaan.json');
  setStrangeAside(file);
  const store = new Store<Kept>({
    cwd: folder,
    name: 'keutamaan',
    configFileMode: fileRights(file),
    clearInvalidConfig: true,
    defaults: {
      language: 'ms',
      scheme: 'auto',
      textSize: USUAL_TEXT_SIZE,
      printers: { A4: 'pdf', A5: 'pdf', '80mm': 'pdf' },
      receiptSize: 'A5',
      backupFolder,
      board: false,
      window: { width: 1366, height: 768, maximized: false },
    },
  });
  const { language, scheme, textSize, printers, receiptSize, board } = store.store;
  let values: PreferenceValues = {
    language,
    scheme,
    textSize,
    printers,
    receiptSize,
    backupFolder: store.get('backupFolder'),
    board,
  };
  return {
    get: () => values,
    set: (change) => {
      values = { ...values, ...change };
      store.set(change);
      changed(values);
    },
    places: { get: () => store.get('window'), set: (window) => store.set('window', window) },
  };
}
