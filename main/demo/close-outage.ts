import type { Desk } from './desk';

/** Closes it as its supervisor would: what hangs on others is left open, with a reason. */
export async function closeOutage(desk: Desk, outage: string): Promise<void> {
  const { lines, seen } = await desk.must('outages.leftOpen', { id: outage });
  const left = lines.length === 0 ? null : { seen, reason: 'Diteruskan oleh kaunter selepas penutupan' };
  await desk.must('outages.close', { id: outage, left });
}
