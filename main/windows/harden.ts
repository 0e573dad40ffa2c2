/** Electron's security checklist for every web contents that is ever made, ours or not. Numbers are the checklist's. */
import { app, session } from 'electron';
import { isOurs } from '../ipc/origin';

/** Only the clipboard may be written, and only by our own windows: values go into the central system's form by hand. */
const ALLOWED = new Set(['clipboard-sanitized-write']);

export function hardenContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    // 13: no window of ours ever leaves our own pages
    contents.on('will-navigate', (event, url) => {
      if (!isOurs(url)) event.preventDefault();
    });
    // 14: nothing opens further windows
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // 12: no web views
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** 5: permissions are denied; call it once the app is ready. */
export function denyPermissions(): void {
  const { defaultSession } = session;
  const allowed = (permission: string, url: string): boolean => ALLOWED.has(permission) && isOurs(url);
  defaultSession.setPermissionRequestHandler((contents, permission, answer) =>
    answer(allowed(permission, contents.getURL())),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin));
  defaultSession.setDevicePermissionHandler(() => false);
}
