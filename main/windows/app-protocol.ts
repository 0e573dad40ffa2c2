/** `app://siaga/`: our own files under a strict policy, instead of file:// (security checklist 7, 18). */
import { net, protocol } from 'electron';
import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const SCHEME = 'app';
export const APP_ORIGIN = `${SCHEME}://siaga`;

/** Whether an address, or an origin, is our own: not a longer name that begins like it. */
export const isOurs = (url: string): boolean => url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);

/** Mantine writes style attributes; nothing else is loosened. Previews are our own markup in a sandboxed frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the renderer's folder and nothing beside it. */
export function serveRenderer(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const { hostname, pathname } = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    if (hostname !== 'siaga' || !file.startsWith(folder + sep)) return new Response('', { status: 404 });
    const answer = await net.fetch(pathToFileURL(file).toString()).catch(() => null);
    if (!answer?.ok) return new Response('', { status: 404 });
    const headers = new Headers(answer.headers);
    headers.set('Content-Security-Policy', POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(answer.body, { status: 200, headers });
  });
}
