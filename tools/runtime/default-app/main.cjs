// The start of the older Electron's own `default_app.asar`: what the real one does for the command line
// `electron [-r MODULE] [--switches] APP_FOLDER [ARGUMENTS]`, and one thing more: `better-sqlite3` is the one
// built for this Electron. Everything here happens at once: after an `await` the app would be ready already,
// too late for it to register its scheme.
'use strict';
const { app, dialog } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');

function readCommandLine(words) {
  const modules = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '-r' || word === '--require') modules.push(words[(at += 1)]);
    else if (!word.startsWith('-')) return { modules, folder: resolve(word) };
  }
  return { modules, folder: undefined };
}

/** Answers `require('better-sqlite3')` and `require.resolve` of it, in the main thread, with the bundled one. */
function useBundledModules(folder) {
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = function (request, ...rest) {
    if (request === 'better-sqlite3') return resolveFilename.call(this, join(folder, request), ...rest);
    return resolveFilename.call(this, request, ...rest);
  };
}

function introduce(folder) {
  const manifestFile = join(folder, 'package.json');
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (manifest.version) app.setVersion(manifest.version);
    if (manifest.productName || manifest.name) app.name = manifest.productName || manifest.name;
    if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
  }
  app.setPath('userData', join(app.getPath('appData'), app.name));
  app.setAppPath(folder);
}

const { modules, folder } = readCommandLine(process.argv.slice(1));
if (!folder) {
  process.stderr.write('Usage: electron [-r MODULE] APP_FOLDER [ARGUMENTS]\n');
  process.exit(2);
}
useBundledModules(join(process.resourcesPath, '..', '..', 'native', 'node_modules'));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
Module._preloadModules(modules);
try {
  introduce(folder);
  const main = Module._resolveFilename(folder, null, true);
  Module._load(main, null, true);
} catch (error) {
  process.stderr.write(`The app could not be started:\n${error.stack || error}\n`);
  if (!process.env.CI && process.env.DISPLAY) dialog.showErrorBox('Electron', String(error.stack || error));
  process.exit(1);
}
