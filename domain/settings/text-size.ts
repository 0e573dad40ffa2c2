/** How large everything on the screen is, in percent of its usual size; each PC has its own. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const USUAL_TEXT_SIZE: TextSize = 100;

/** The next size up or down; the largest and the smallest stay. */
export function textSizeBeside(size: TextSize, step: 1 | -1): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + step] ?? size;
}
