/** `app://siaga/`: our own files under a strict policy, instead of file:// (security checklist 7, 18). */
import { protocol } from 'electron';
import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { SCHEME } from '../ipc/origin';

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

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves the renderer's folder and nothing beside it. Whole files at once, and in the very turn in which they are asked
 * for: they are few, the first screen waits for them, and main's next turn may be long while it reads its own modules.
 */
export function serveRenderer(folder: string): void {
  protocol.handle(SCHEME, (request) => {
    const { hostname, pathname } = new URL(request.url);
    const file = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    const type = TYPES[extname(file)];
    if (hostname !== 'siaga' || type === undefined || !file.startsWith(folder + sep)) return notFound();
    const bytes = bytesOf(file);
    if (bytes === null) return notFound();
    return new Response(bytes, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

const notFound = (): Response => new Response('', { status: 404 });
