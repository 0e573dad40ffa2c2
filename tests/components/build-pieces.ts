import react from '@vitejs/plugin-react';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../tools/project';

/** The built app with one page more: below the checkout, so that it finds its modules. */
export const piecesApp = resolve(projectRoot, 'test-results/components/app');

/** Once per run: copies the built app and adds the page of pieces to what its window may show. */
const setUp = async (): Promise<void> => {
  rmSync(piecesApp, { recursive: true, force: true });
  mkdirSync(piecesApp, { recursive: true });
  cpSync(join(projectRoot, 'out'), join(piecesApp, 'out'), { recursive: true });
  cpSync(join(projectRoot, 'build'), join(piecesApp, 'build'), { recursive: true });
  const main = {
    name: 'kaunter-siaga',
    productName: 'Kaunter Siaga',
    version: '0.0.0',
    main: 'out/main/main.js',
  };
  writeFileSync(join(piecesApp, 'package.json'), JSON.stringify(main));
  await build({
    configFile: false,
    root: join(projectRoot, 'tests/components'),
    plugins: [react()],
    logLevel: 'error',
    build: {
      outDir: join(piecesApp, 'out/renderer'),
      emptyOutDir: false,
      rollupOptions: { input: join(projectRoot, 'tests/components/pieces.html') },
    },
  });
};

// Playwright asks for a default export here.
// eslint-disable-next-line no-restricted-syntax
export default setUp;
