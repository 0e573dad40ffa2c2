/**
 * The drill's own printers, folders and mailer. What is chosen in the demo office, whose secrets everybody knows, must not
 * move the real counter's papers or backups, and nothing done there reaches a recipient: its mails are files. Language and
 * look belong to the PC and are shared.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { printers, receiptSize } from '../../preload/contract/settings';
import type { Devices, PreferenceValues } from '../call/devices';
import { fileMailer } from './file-mailer';
import { readSmallFile } from '../register/small-file';
import { writeWhole } from '../register/whole-file';

const kept = z.object({ printers, receiptSize, backupFolder: z.string() });
type Kept = Pick<PreferenceValues, 'printers' | 'receiptSize' | 'backupFolder'>;

/** `folder` is the drill's; it holds these choices beside its register. */
export function drillDevices(devices: Devices, folder: string): Devices {
  const file = join(folder, 'keutamaan-latihan.json');
  const shared = devices.preferences;
  const defaultBackupFolder = join(folder, 'sandaran');
  let own = readKept(file) ?? {
    printers: { A4: 'pdf', A5: 'pdf', '80mm': 'pdf' },
    receiptSize: 'A5',
    backupFolder: defaultBackupFolder,
  };
  return {
    ...devices,
    // nobody's system is looked at for practice
    prober: null,
    mailer: fileMailer(join(folder, 'mel')),
    defaultBackupFolder,
    preferences: {
      get: () => ({ ...shared.get(), ...own }),
      set: ({ language, scheme, textSize, ...change }) => {
        const look = {
          ...(language ? { language } : {}),
          ...(scheme ? { scheme } : {}),
          ...(textSize ? { textSize } : {}),
        };
        if (Object.keys(look).length > 0) shared.set(look);
        if (Object.keys(change).length === 0) return;
        own = { ...own, ...change };
        writeWhole(file, JSON.stringify(own));
      },
    },
  };
}

/** Choices that cannot be read are made anew: a drill loses nothing by it. */
function readKept(file: string): Kept | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return kept.parse(JSON.parse(readSmallFile(file).toString('utf8')));
  } catch {
    return undefined;
  }
}
