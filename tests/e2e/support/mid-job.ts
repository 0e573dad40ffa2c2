import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { privateFolder } from '../../helpers/app';
import type { TestPrinter } from '../../helpers/printer';

/** Somebody who switches the printer off at the worst moment. */
export interface MidJob {
  /** For the app: its `lp` is the real one, after which the switch may be thrown. */
  readonly env: Record<string, string>;
  /** The next job that the spooler takes is the last one before the queue is off. */
  offAfterNextJob(): void;
  /** Whether it was switched off. */
  isDone(): boolean;
}

/**
 * The queue is off before `lp` answers that the spooler has the job, so the app cannot have begun the next paper: no
 * luck with time is needed. Job and queue are real.
 */
export function switchOffMidJob(printer: TestPrinter): MidJob {
  const folder = privateFolder();
  const armed = join(folder, 'armed');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = [
    '#!/bin/sh',
    `PATH=\${PATH#${bin}${delimiter}}`,
    'lp "$@" || exit $?',
    `if [ -e ${armed} ]; then cupsdisable ${printer.name} && rm ${armed}; fi`,
    'exit 0',
    '',
  ];
  writeFileSync(join(bin, 'lp'), script.join('\n'), { mode: 0o755 });
  return {
    env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    offAfterNextJob: () => writeFileSync(armed, ''),
    isDone: () => !existsSync(armed),
  };
}
