/**
 * Chromium refuses to run as root with its sandbox. Root starts the app in containers and CI only, and there it
 * goes without; everybody else keeps the sandbox.
 */
export function sandboxSwitch(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
