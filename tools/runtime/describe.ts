/** An Electron that can run the app. */
export interface ElectronRuntime {
  /** Folder for ELECTRON_OVERRIDE_DIST_PATH and electron-builder's `electronDist`. */
  distPath: string;
  /** The program itself. */
  executable: string;
  /** `given` by the person, the `official` one of package.json, or the `older` one from the npm registry. */
  kind: 'given' | 'official' | 'older';
  version: string;
  /** Modules built for the older Electron (better-sqlite3 and what it needs); the others need none. */
  nativeModules?: string;
}

/** What to tell the person about the Electron in use; the older one is never used in silence. */
export function describeRuntime(runtime: ElectronRuntime): string {
  switch (runtime.kind) {
    case 'given':
      return `Electron ${runtime.version} from ELECTRON_OVERRIDE_DIST_PATH (${runtime.distPath}).`;
    case 'official':
      return `Electron ${runtime.version}.`;
    case 'older':
      return [
        `NOTE: this is Electron ${runtime.version}, OLDER than the one this app ships with: the official`,
        '      download cannot be reached from here. It is good for trying and testing only, never for a release.',
      ].join('\n');
  }
}
