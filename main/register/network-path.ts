/** SQLite's locks do not hold on network shares: a register there is refused. */
import { statfsSync } from 'node:fs';

/** File system types of Linux that lie on another machine: NFS, SMB, CIFS, SMB2, AFS, Coda, 9P, FUSE over a network is unknown. */
const REMOTE_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x01021997]);

export function isNetworkPath(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32')
    return /^[\\/]{2}(?![?.][\\/])/.test(folder) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(folder);
  return platform === 'linux' && REMOTE_TYPES.has(Number(statfsSync(folder).type));
}
