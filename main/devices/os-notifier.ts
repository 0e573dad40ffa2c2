/** The operating system's own notification, for when nobody can see the window. */
import { Notification, type BrowserWindow } from 'electron';
import type { Notifier } from '../call/devices';

/** `window` answers the counter's window once there is one. A click brings it forward. */
export const osNotifier = (window: () => BrowserWindow | undefined): Notifier => ({
  show: ({ title, text }) => {
    const shown = window();
    if (!shown || shown.isDestroyed() || !Notification.isSupported()) return;
    if (shown.isVisible() && !shown.isMinimized()) return;
    const notification = new Notification({ title, body: text, urgency: 'critical' });
    notification.on('click', () => {
      if (shown.isDestroyed()) return;
      if (shown.isMinimized()) shown.restore();
      shown.show();
      shown.focus();
    });
    notification.show();
  },
});
