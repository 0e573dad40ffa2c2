/** What was chosen for this PC's devices, from what to what. */
import { sha256Hex } from '../../../register/hash';
import { insert } from '../../../register/insert';
import type { WriteTx } from '../../../register/transaction';

export interface DeviceChange {
  readonly device: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** Names of folders and printers may be people's, so the journal tells them apart by the head of their hash alone. */
export function insertDeviceChange(tx: WriteTx, { device, from, to, by }: DeviceChange): void {
  const mark = (value: string): string => sha256Hex(value).slice(0, 16);
  const { seq } = tx.journal('settings.device-changed', { device, from: mark(from), to: mark(to), by });
  insert(tx, 'device_changes', { seq, device, from_value: from, to_value: to, officer: by });
}
