import { spotlight } from '@mantine/spotlight';

/** Opens the palette: every screen, command, case and receipt. */
export function openPalette(): void {
  spotlight.open();
}
