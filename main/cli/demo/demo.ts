/**
 * `siaga demo`: one whole outage in the real app, by the same calls as the screens make, in the demo office (a drill
 * for ever). What it made lies in one folder.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUseError, type Command } from '../command';
import { readArguments } from './arguments';
import { DemoFailed } from '../../demo/failed';
import { wholeCourtDay } from './whole-court-day';
import { wholeOutage } from './whole-outage';

/** `demo --out DIR [--scenario outage|court-day] [--cases N] [--printer NAME]`: one JSON object about what lies in DIR; 1 when anything refused. */
export const demo: Command = async (args, io) => {
  const given = readArguments(args);
  const { out } = given;
  if (!io.openApp) throw new WrongUseError('demo runs in the app: npm run -s siaga -- demo …');
  const data = join(out, 'data');
  try {
    mkdirSync(out, { recursive: true });
    const app = await io.openApp(data);
    try {
      const wanted = { ...given, say: (text: string) => io.err(`${text}\n`) };
      const made = await (given.scenario === 'court-day' ? wholeCourtDay : wholeOutage)(app, wanted);
      io.out(`${JSON.stringify({ drill: true, out, data, ...made })}\n`);
      return made.package.verified ? 0 : 1;
    } finally {
      await app.close();
    }
  } catch (error) {
    const story = error instanceof DemoFailed || !(error instanceof Error) ? String(error) : error.stack;
    io.err(`siaga demo: ${story}\n`);
    return 1;
  }
};
