import { execFileSync } from 'node:child_process';
import { projectRoot } from '../../../tools/project';

export interface Verdict {
  readonly whole: boolean;
  readonly drill: boolean;
  readonly problems: readonly unknown[];
  readonly headHash?: string;
}

/** `siaga verify`, as a stranger runs it. Throws when its exit code is not 0. */
export function verify(file: string): Verdict {
  const answer = execFileSync('npm', ['run', '--silent', 'siaga', '--', 'verify', '--whole', file], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return JSON.parse(answer) as Verdict;
}
