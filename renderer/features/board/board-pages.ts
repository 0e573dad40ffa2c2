/** How many notices a board shows at a time, and which. */

/** A page stays long enough to be read twice from five metres. */
export const PAGE_MS = 20_000;
/** Every minute the picture moves on a little. */
export const WANDER_MS = 60_000;

/** The page that stands at `elapsedMs`; where motion is unwelcome the pages stand beside each other instead. */
export const pageAt = (count: number, elapsedMs: number): number =>
  count === 0 ? 0 : Math.floor(elapsedMs / PAGE_MS) % count;

const STEPS = [
  [0, 0],
  [4, 2],
  [6, -3],
  [2, -5],
  [-4, -3],
  [-6, 2],
  [-2, 5],
] as const;

/** Where the picture stands in pixels: never more than six from its place, and back again after seven minutes. */
export function wanderAt(elapsedMs: number): readonly [x: number, y: number] {
  return STEPS[Math.floor(elapsedMs / WANDER_MS) % STEPS.length] ?? STEPS[0];
}
