/** Printers and the backup folder are this PC's; who moved papers or backups elsewhere stands in the register all the same. */
import type { Counter } from '../../call/counter';
import type { PreferenceValues } from '../../call/devices';
import type { Officer } from '../../../preload/contract/officers';
import { insertDeviceChange } from './rows/device-changes';

type Chosen = Pick<PreferenceValues, 'printers' | 'receiptSize' | 'backupFolder'>;

/** Written before it counts. Throws what the register throws when it cannot be written; then nothing is changed. */
export function changeDevices(counter: Counter, officer: Officer | null, change: Partial<Chosen>): void {
  const { preferences } = counter.devices;
  const former = preferences.get();
  const [from, to] = [valuesOf(former), valuesOf({ ...former, ...change })];
  const changed = Object.keys(to).filter((device) => from[device] !== to[device]);
  const by = officer?.id ?? 'system';
  if (changed.length > 0)
    counter.opened().write({ actor: by }, (tx) => {
      for (const device of changed)
        insertDeviceChange(tx, { device, from: from[device] ?? '', to: to[device] ?? '', by });
    });
  preferences.set(change);
}

function valuesOf({ printers, receiptSize, backupFolder }: Chosen): Record<string, string> {
  const perSize = Object.entries(printers).map(([size, printer]) => [`printer-${size}`, printer]);
  return { ...Object.fromEntries(perSize), 'receipt-size': receiptSize, 'backup-folder': backupFolder };
}
