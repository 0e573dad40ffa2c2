/** The Electron end of the border: one channel for calls, one for events. Senders that are not our own windows get no answer. */
import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { CallerWindow } from '../../preload/contract/call';
import { EVENT_CHANNEL } from '../../preload/contract/channels';
import type { Host } from '../host';
import { answerCalls } from './early-transport';
import { isOurs } from './origin';
import { dispatch } from './dispatch';

/** Which of our windows a frame is the top of; undefined for anything else (security checklist 17). */
export type WindowRole = (webContentsId: number) => CallerWindow | undefined;

export function listenToWindows(host: Host, roleOf: WindowRole): void {
  answerCalls((event, name, input, approval) => {
    const window = trustedWindow(event, roleOf);
    if (!window || typeof name !== 'string')
      return Promise.resolve({ ok: false, error: { code: 'window-forbidden' } });
    const caller = typeof approval === 'string' ? { window, approval } : { window };
    return dispatch(host.counter, caller, name, input);
  });
}

function trustedWindow(event: IpcMainInvokeEvent, roleOf: WindowRole): CallerWindow | undefined {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null || !isOurs(frame.url)) return undefined;
  return roleOf(event.sender.id);
}

/** Passes every event of the counter that is open now to our windows. */
export function tellWindows(host: Host, roleOf: WindowRole): void {
  host.listen((event) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.isDestroyed() && roleOf(window.webContents.id))
        window.webContents.send(EVENT_CHANNEL, event);
    }
  });
}
