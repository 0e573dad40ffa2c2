/**
 * Puts text on the clipboard after a key or click. The asynchronous way asks for a permission that this app denies to
 * every page; the older way needs none, only the officer's own gesture. Resolves with whether it was put there.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string): boolean {
  let put = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy') && put;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
