import { benchNeedsApp } from './bench/in-app';
import { WrongUseError, type Command, type CommandIo, type ExitCode } from './command';

/** What the command line offers. A command is loaded when it is called, so that a short one starts at once. */
const commands: Record<
  string,
  { usage: string; needsApp?: (args: readonly string[]) => boolean; load: () => Promise<Command> }
> = {
  bench: {
    usage:
      'bench [issue|issue-checked|check-entry|verify-chain|start-up-check|search|receipt-pdf|cold-start] [--rows N] [--rounds N]\n     siaga bench scale [--cache DIR] [--rows N] [--rounds N] [--only TEXT]',
    needsApp: benchNeedsApp,
    load: async () => (await import('./bench/bench')).bench,
  },
  catalogue: { usage: 'catalogue', load: async () => (await import('./catalogue')).catalogue },
  due: {
    usage:
      'due --state MY-02 --from 2026-11-19T15:30 (--hours N | --days N | --weeks N | --months N | --clock-hours N)' +
      ' [--open 08:00-17:00] [--holidays FILE.csv]\n     siaga due --stdin',
    load: async () => (await import('./due')).due,
  },
  hijri: { usage: 'hijri DATE [--data DIR]', load: async () => (await import('./hijri')).hijri },
  verify: {
    usage: 'verify PACKAGE.zip|PACKAGE.zip.age [--key BASE64 | --whole] [--identity FILE | --identity-stdin]',
    load: async () => (await import('./verify')).verify,
  },
  'check-register': {
    usage:
      'check-register (--data DIR | FILE) [--against PACKAGE|BACKUP|REGISTER] [--recovery-stdin] [--identity FILE]',
    load: async () => (await import('./check-register')).checkRegister,
  },
  decisions: {
    usage: 'decisions (--data DIR | FILE) [--day 2026-11-22] [--text] [--recovery-stdin]',
    load: async () => (await import('./decisions')).decisions,
  },
  rebuild: {
    usage: 'rebuild --data DIR',
    load: async () => (await import('./rebuild')).rebuildProjections,
  },
  preview: {
    usage:
      'preview applicants|cause-book|holidays FILE [--columns JSON] [--data DIR] [--court CODE] [--states "MY-01 …"]',
    load: async () => (await import('./preview')).preview,
  },
  words: { usage: 'words AMOUNT', load: async () => (await import('./words')).words },
  demo: {
    usage: 'demo --out DIR [--scenario outage|court-day] [--cases N] [--printer NAME]',
    needsApp: () => true,
    load: async () => (await import('./demo/demo')).demo,
  },
};

/** Whether this command shows the app while it works, so that Electron must be made ready for it. */
export const needsApp = ([name = '', ...rest]: readonly string[]): boolean =>
  Object.hasOwn(commands, name) && commands[name]?.needsApp?.(rest) === true;

/** Runs `siaga COMMAND …` and answers its exit code; whatever goes wrong is told on `io.err`. */
export async function dispatch(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    if (name !== '') io.err(`siaga: no such command: ${name}\n`);
    io.err(
      `use: ${Object.values(commands)
        .map(({ usage }) => `siaga ${usage}`)
        .join('\n     ')}\n`,
    );
    return 2;
  }
  try {
    const run = await command.load();
    return await run(rest, io);
  } catch (error) {
    io.err(`siaga ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof WrongUseError) io.err(`use: siaga ${command.usage}\n`);
    return 2;
  }
}
