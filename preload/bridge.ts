/** The border itself: one typed object, nothing else. Which calls exist and who may make them, dispatch decides. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from './contract/channels';
import type { Bridge } from './contract/contract';
import type { AppEvent } from './contract/events';

const bridge: Bridge = {
  call: (name, input, approval) => ipcRenderer.invoke(CALL_CHANNEL, name, input, approval),
  onEvent: (listener) => {
    const pass = (_event: IpcRendererEvent, event: AppEvent): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, pass);
    return () => ipcRenderer.removeListener(EVENT_CHANNEL, pass);
  },
};

contextBridge.exposeInMainWorld('siaga', bridge);
