/** The public's board: a full-screen window of its own, on the second monitor if there is one. */
import { BrowserWindow, powerSaveBlocker, screen } from 'electron';
import type { BoardScreen } from '../call/devices';
import { APP_ORIGIN } from '../ipc/origin';
import { boardMonitor, boardMonitorLeft } from './board-screen';
import { guardedPage } from './guarded-page';

export interface BoardHooks {
  /** The counter's window; the board goes where it is not, and closes with it. */
  readonly main: () => BrowserWindow | undefined;
  /** The transport learns whose window this is, and forgets it again. */
  readonly opened: (webContentsId: number) => void;
  readonly closed: (webContentsId: number) => void;
}

export function boardScreen({ main, opened, closed }: BoardHooks): BoardScreen {
  let window: BrowserWindow | undefined;
  let awake: number | undefined;

  const counterMonitor = (): number => {
    const counter = main();
    return counter && !counter.isDestroyed() ? screen.getDisplayMatching(counter.getBounds()).id : -1;
  };

  // the system would put it over the clerk's work
  const leave = (): void => {
    if (!window || window.isDestroyed()) return;
    const monitor = boardMonitorLeft(screen.getAllDisplays(), counterMonitor());
    if (!monitor) return window.close();
    // one that fills a screen stays there, whatever its bounds
    window.setFullScreen(false);
    window.setBounds(monitor.bounds);
    window.setFullScreen(true);
  };

  const open = (): void => {
    if (window && !window.isDestroyed()) {
      window.show();
      return;
    }
    const monitor = boardMonitor(screen.getAllDisplays(), counterMonitor());
    const own = new BrowserWindow({
      ...(monitor?.bounds ?? {}),
      show: false,
      fullscreen: true,
      autoHideMenuBar: true,
      backgroundColor: '#06302f',
      title: 'Kaunter Siaga',
      webPreferences: {
        ...guardedPage(),
        // nobody ever touches it: it must go on by itself
        backgroundThrottling: false,
      },
    });
    window = own;
    const { id } = own.webContents;
    opened(id);
    own.setMenu(null);
    // nobody sits before it: it comes back by itself
    own.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !own.isDestroyed()) own.webContents.reload();
    });
    own.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown' || input.key !== 'Escape') return;
      event.preventDefault();
      own.close();
    });
    own.once('ready-to-show', () => own.showInactive());
    awake = powerSaveBlocker.start('prevent-display-sleep');
    screen.on('display-removed', leave);
    own.on('closed', () => {
      screen.off('display-removed', leave);
      closed(id);
      if (window === own) window = undefined;
      if (awake !== undefined) powerSaveBlocker.stop(awake);
      awake = undefined;
    });
    void own.loadURL(`${APP_ORIGIN}/index.html#/board`);
  };

  return {
    open,
    close: () => {
      if (window && !window.isDestroyed()) window.close();
    },
    isOpen: () => window !== undefined && !window.isDestroyed(),
    screens: () => screen.getAllDisplays().length,
  };
}
