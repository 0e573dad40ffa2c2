/** This PC's preferences, outside the register: window, language, printers, backup folder. */
import Store from 'electron-store';
import { join } from 'node:path';
import { z } from 'zod';
import { TEXT_SIZES, USUAL_TEXT_SIZE } from '../../domain/settings/text-size';
import { printers, receiptSize } from '../../preload/contract/settings';
import { fileRights } from '../register/rights';
import { setStrangeAside } from '../register/small-file';
import type { PlaceKeeper, PreferenceValues, Preferences, WindowPlace } from '../call/devices';

interface Kept extends PreferenceValues {
  readonly window: WindowPlace;
}

const USUAL_WINDOW = { width: 1366, height: 768, maximized: false };

/** What cannot be read of one choice costs that choice alone: a counter opens whatever stands here. */
const keptBy = (backupFolder: string) =>
  z.object({
    language: z.enum(['ms', 'en']).catch('ms'),
    scheme: z.enum(['light', 'dark', 'auto']).catch('auto'),
    textSize: z.literal([...TEXT_SIZES]).catch(USUAL_TEXT_SIZE),
    printers: printers.catch({ A4: 'pdf', A5: 'pdf', '80mm': 'pdf' }),
    receiptSize: receiptSize.catch('A5'),
    backupFolder: z.string().catch(backupFolder),
    board: z.boolean().catch(false),
    window: z
      .object({ width: z.int().positive(), height: z.int().positive(), maximized: z.boolean() })
      .catch(USUAL_WINDOW),
  });

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
  });
  let { window, ...values } = keptBy(backupFolder).parse({ ...store.store });
  return {
    get: () => values,
    set: (change) => {
      values = { ...values, ...change };
      store.set(change);
      changed(values);
    },
    places: {
      get: () => window,
      set: (place) => {
        window = { ...place };
        store.set('window', place);
      },
    },
  };
}
