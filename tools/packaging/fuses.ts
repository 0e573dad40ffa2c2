import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What stands in the packaged program itself, whatever electron-builder.yml says. */
const wanted: [FuseV1Options, boolean][] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
];

/** Reads the fuses back from a packaged program; the names of those that stand wrong. */
export async function wrongFuses(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  // In the file a fuse is the digit 0 or 1.
  return wanted
    .filter(([fuse, on]) => Number(wire[fuse]) !== (on ? '1' : '0').charCodeAt(0))
    .map(([fuse]) => FuseV1Options[fuse]);
}
