import { join } from 'node:path';
import { projectRoot } from '../project';

/** The program that the `dir` target leaves behind on this platform. */
export function packagedProgram(): string {
  switch (process.platform) {
    case 'win32':
      return join(projectRoot, 'dist/win-unpacked/Kaunter Siaga.exe');
    case 'darwin':
      return join(projectRoot, `dist/mac-${process.arch}/Kaunter Siaga.app/Contents/MacOS/Kaunter Siaga`);
    default:
      return join(
        projectRoot,
        `dist/linux-${process.arch === 'x64' ? '' : `${process.arch}-`}unpacked/kaunter-siaga`,
      );
  }
}
