/**
 * The spooler of Windows, which takes no PDF: the same frozen document is laid out again in a hidden window and printed
 * from there. Electron answers when the job was handed over, not when paper came out (electron issue 38975).
 */
import type { HandOverFailure, PrinterSeen, Size, Spooler } from '../call/devices';
import { inTime } from './in-time';
import { layOut } from './lay-out';
import { openPaperWindow } from './paper-window';

const ASK_MS = 10_000;
const GIVE_MS = 60_000;

/** The states of a Windows queue (PRINTER_STATUS_*) in which it takes a job but prints nothing. */
const PAUSED = 0x1;
const OFFLINE = 0x80;
const NOT_AVAILABLE = 0x1000;
const PENDING_DELETION = 0x4;

/** Micrometres. The roll's length stands in the style that it is cut by. */
const PAGES: Record<Size, { width: number; height: number } | 'A4' | 'A5'> = {
  A4: 'A4',
  A5: 'A5',
  '80mm': { width: 80_000, height: 297_000 },
};

/** What Windows tells of a queue, as the counter speaks of it. */
export function windowsState(status: number): PrinterSeen['state'] {
  if (status & PENDING_DELETION) return 'gone';
  return status & (PAUSED | OFFLINE | NOT_AVAILABLE) ? 'disabled' : 'ready';
}

export function windowsSpooler(): Spooler {
  return {
    list,
    handOver: async ({ settings, printer, size }) => {
      const seen = (await list()).find(({ name }) => name === printer);
      if (!seen || seen.state === 'gone') return refuse('printer-gone');
      if (seen.state === 'disabled') return refuse('printer-disabled');
      const window = openPaperWindow();
      try {
        const laidOut = await inTime(ASK_MS, 'paper not laid out in time', () =>
          layOut(window, settings, size),
        ).then(
          () => true,
          () => false,
        );
        if (!laidOut) return refuse('spooler-silent');
        return await inTime(GIVE_MS, 'no answer from the spooler', () => print(window, printer, size));
      } finally {
        window.destroy();
      }
    },
  };
}

const refuse = (why: HandOverFailure) => ({ ok: false as const, why });

type Answer = Awaited<ReturnType<Spooler['handOver']>>;

const print = (window: Electron.BrowserWindow, deviceName: string, pageSize: Size): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = {
      silent: true,
      deviceName,
      printBackground: true,
      margins: { marginType: 'default' as const },
    };
    window.webContents.print({ ...options, pageSize: PAGES[pageSize] }, (done, reason) => {
      if (done) resolve({ ok: true });
      // The one refusal that comes before any job is made; whatever else happened, nobody knows.
      else if (/invalid deviceName|Invalid printer settings/i.test(reason)) resolve(refuse('printer-gone'));
      else reject(new Error(`print ended with: ${reason}`));
    });
  });

async function list(): Promise<PrinterSeen[]> {
  const window = openPaperWindow();
  try {
    const printers = await inTime(ASK_MS, 'no answer from the spooler', () =>
      window.webContents.getPrintersAsync(),
    );
    return printers.map(({ name, displayName, ...more }) => {
      // newer Electron leaves status and default out: then only its absence from the list can be known
      const told = more as { status?: number; isDefault?: boolean };
      return {
        name,
        description: displayName,
        isDefault: told.isDefault ?? false,
        // elsewhere the number means something else
        state: process.platform === 'win32' ? windowsState(told.status ?? 0) : ('ready' as const),
      };
    });
  } finally {
    window.destroy();
  }
}
