/** A printer whose tray is a file: one line for each paper, so that it outlives the process that printed. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandOverFailure, Spooler } from '../../../main/call/devices';

export interface Tray extends Spooler {
  state: 'ready' | 'disabled' | 'gone';
  /** The answer to a hand-over that printed nothing. */
  refuses: HandOverFailure | null;
  /** Asked in the middle of each hand-over. */
  during: (moment: 'before' | 'after', title: string) => void | Promise<void>;
  out(): string[];
  /** The bytes of this process's papers. */
  readonly pdfs: Uint8Array[];
}

export function trayIn(folder: string, name = 'dulang'): Tray {
  const file = join(folder, `${name}.out`);
  const tray: Tray = {
    state: 'ready',
    pdfs: [],
    refuses: null,
    during: () => undefined,
    out: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []),
    list: () => Promise.resolve([{ name, description: '', isDefault: true, state: tray.state }]),
    handOver: async ({ title, pdf }) => {
      await tray.during('before', title);
      if (tray.refuses) return { ok: false, why: tray.refuses };
      tray.pdfs.push(pdf);
      appendFileSync(file, `${title}\n`);
      await tray.during('after', title);
      return { ok: true };
    },
  };
  return tray;
}
