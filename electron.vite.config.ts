import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const here = (path: string): string => resolve(import.meta.dirname, path);

// Everything but Electron and the SQLite addon is bundled: some libraries are ESM only, which an older
// Electron cannot `require`, and one file also starts faster than hundreds.
const bundleAllBut = {
  externalizeDeps: false,
  rollupOptions: { external: ['electron', 'better-sqlite3'], output: { format: 'cjs' as const } },
};

export default defineConfig({
  main: {
    // papers are drawn here too: React's development build would be bundled beside the other, and used
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      ...bundleAllBut,
      rollupOptions: {
        ...bundleAllBut.rollupOptions,
        input: {
          main: here('main/main.ts'),
          worker: here('main/worker/worker.ts'),
          'long-worker': here('main/worker/long-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      ...bundleAllBut,
      rollupOptions: { ...bundleAllBut.rollupOptions, input: { bridge: here('preload/bridge.ts') } },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    // a counter PC is old: fewer bytes to read and parse before the first screen
    build: { minify: true, rollupOptions: { input: { main: here('renderer/index.html') } } },
  },
});
