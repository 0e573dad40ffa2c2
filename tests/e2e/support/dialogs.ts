import type { RunningApp } from '../../helpers/app';

/**
 * What the operating system's own dialog for a file or folder will answer from now on. Only that dialog is stood in for: it belongs to
 * the desktop, not to us, and has no keys that a page could send.
 */
export async function answerDialog({ app }: RunningApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}
