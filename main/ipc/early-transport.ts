/**
 * The channel of calls stands as soon as there is a window: the page asks before main has read its modules, and waits
 * then instead of being turned away.
 */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Envelope } from '../../preload/contract/call';
import { CALL_CHANNEL } from '../../preload/contract/channels';

type Answer = (
  event: IpcMainInvokeEvent,
  name: unknown,
  input: unknown,
  approval: unknown,
) => Promise<Envelope<unknown>>;

const { promise: answering, resolve } = Promise.withResolvers<Answer>();

/** Once, with the first window. */
export function openDoor(): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name, input, approval) =>
    (await answering)(event, name, input, approval),
  );
}

/** From here on calls are answered, those that wait first. */
export const answerCalls: (answer: Answer) => void = resolve;
