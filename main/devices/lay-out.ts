/**
 * Lays a document out in its hidden window and cuts its page to what stands there: nobody can tell from letters how long
 * a text becomes. The page has no script, so its boxes are asked of the browser itself.
 */
import type { BrowserWindow } from 'electron';
import { pageSize } from '../../papers/look/page-size';
import type { Settings } from '../../papers/look/setting';
import type { Size } from '../call/devices';
import { loadPaper } from './paper-window';

const PX_PER_MM = 96 / 25.4;
/** A printer's own layout rounds letters a hair differently from the screen's. */
const ROUNDING_MM = 0.3;
/** The browser cuts pages at whole points. */
const POINT_MM = 25.4 / 72;

/** The window shows the first setting in which every sheet fits its page, or the last; a roll is as long as its content. */
export async function layOut(window: BrowserWindow, settings: Settings, size: Size): Promise<void> {
  const { widthMm, heightMm } = pageSize(size);
  for (const [at, html] of settings.entries()) {
    await loadPaper(window, html());
    if (heightMm === null) return cutRoll(window, widthMm, await longestSheetMm(window));
    const last = at === settings.length - 1;
    if (last || (await longestSheetMm(window)) + ROUNDING_MM <= heightMm) return;
  }
}

/** The document itself says no length; this is the only one it gets. */
async function cutRoll(window: BrowserWindow, widthMm: number, contentMm: number): Promise<void> {
  const lengthMm = Math.ceil(contentMm + POINT_MM + ROUNDING_MM);
  await window.webContents.insertCSS(`@page { size: ${widthMm}mm ${lengthMm}mm }`);
}

/** With its margins, as the screen's style has them (`base-style.ts`). */
async function longestSheetMm({ webContents: { debugger: inspector } }: BrowserWindow): Promise<number> {
  inspector.attach('1.3');
  try {
    const ask = <T>(method: string, input: object): Promise<T> =>
      inspector.sendCommand(method, input) as Promise<T>;
    const { root } = await ask<{ root: { nodeId: number } }>('DOM.getDocument', { depth: 0 });
    const sheets = { nodeId: root.nodeId, selector: '.sheet' };
    const { nodeIds } = await ask<{ nodeIds: number[] }>('DOM.querySelectorAll', sheets);
    const boxes = await Promise.all(
      nodeIds.map((nodeId) => ask<{ model: { border: number[] } }>('DOM.getBoxModel', { nodeId })),
    );
    return Math.max(...boxes.map(({ model }) => heightOf(model.border) / PX_PER_MM));
  } finally {
    inspector.detach();
  }
}

/** A box is told by its corners, x and y by turns, clockwise from the upper left. */
const heightOf = ([, top = 0, , , , bottom = 0]: readonly number[]): number => bottom - top;
