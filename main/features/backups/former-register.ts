/**
 * What a register leaves behind wherever it worked. Where any of it lies and no register opens, none begins as if there
 * had never been one: its numbers would be given twice, and its keys written over.
 */
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Counter } from '../../call/counter';
import { readBackupName } from '../../register/backup-name';
import { archiveFolder } from '../../register/paper-archive';
import { lookInto } from '../../register/look';
import { registerFile, witnessFile } from '../../register/register';
import { readSetting } from '../../register/settings';
import { makeFolder } from '../../register/rights';
import { syncFolder } from '../../register/whole-file';
import { readWitness, type GivenBlock, type Witnessed } from '../../register/witness';
import { blockKindsOf, witnessBlocks } from '../series/witness-blocks';
import { listedBackups } from './listed-backups';

/** What is known of the registers that worked here before. */
export interface Former {
  readonly counters: readonly string[];
  /** Blocks of numbers that they gave. */
  readonly blocks: readonly GivenBlock[];
  /** Public halves of their recovery keys: one of their codes sets aside what lies here. */
  readonly recipients: readonly string[];
}

type Seen = Pick<Witnessed, 'counter' | 'blocks' | 'recipient'>;
type Place = Pick<Counter, 'folder' | 'anchor' | 'features'>;
type FarPlace = Place & Pick<Counter, 'devices' | 'farWork'>;

const ASIDE = 'former';
const REGISTERS_OWN = /^(register\.sqlite|search\.sqlite|witness|vault|papers)/;
/** Where a set-up or a restore makes its register ready. */
const UNFINISHED = 'preparing';

/** What lies in the counter's own folder, or this machine remembers. Undefined where there never was one. */
export const formerRegister = (place: Place): Former | undefined => formerOf(place, []);

/** That, and what the folders of backups tell, wherever they are. `chosen`: of a counter that is to be set up. */
export async function formerAnywhere(
  counter: FarPlace,
  chosen?: { readonly backupFolder: string; readonly code: string },
): Promise<Former | undefined> {
  const known = await countersIn(counter, knownFolders(counter));
  const here = chosen ? await countersIn(counter, [chosen.backupFolder]) : [];
  return formerOf(counter, [...known, ...here.filter((code) => code === chosen?.code)]);
}

function formerOf(place: Place, backedUp: readonly string[]): Former | undefined {
  const seen = [...fromRegister(place), ...fromWitnesses(place.folder), ...fromAnchor(place)];
  if (seen.length === 0 && backedUp.length === 0 && !liesThere(place.folder)) return undefined;
  return {
    counters: [...new Set([...seen.map(({ counter }) => counter), ...backedUp])],
    blocks: seen.flatMap(({ blocks }) => blocks),
    recipients: seen.flatMap(({ recipient }) => recipient ?? []),
  };
}

/** Puts what lies there together under `former/`: nothing is deleted or written over. */
export function setAside(folder: string): void {
  const names = readdirSync(folder).filter((name) => REGISTERS_OWN.test(name));
  if (names.length === 0) return;
  const aside = join(folder, ASIDE, randomUUID().slice(0, 8));
  makeFolder(aside);
  for (const name of names) renameSync(join(folder, name), join(aside, name));
  syncFolder(aside);
  syncFolder(folder);
}

function liesThere(folder: string): boolean {
  const unfinished = existsSync(registerFile(join(folder, UNFINISHED)));
  return (
    [registerFile(folder), `${registerFile(folder)}-wal`, witnessFile(folder)].some((path) =>
      existsSync(path),
    ) ||
    [archiveFolder(folder), join(folder, ASIDE)].some(holdsAny) ||
    // a set-up that was killed left keys that nothing rests on
    (!unfinished && holdsAny(join(folder, 'vault')))
  );
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};

const holdsAny = (folder: string): boolean => namesIn(folder).length > 0;

/** A register that cannot be worked with may still be read. */
function fromRegister({ folder, features }: Place): Seen[] {
  try {
    const { checkable, close } = lookInto(registerFile(folder));
    try {
      const tx = checkable.reading();
      const recipient = readSetting(tx, 'recovery')?.recipient;
      const { blocks } = witnessBlocks(tx, blockKindsOf(features));
      const counter = checkable.epoch()?.counter;
      return counter === undefined ? [] : [{ counter, blocks, ...(recipient ? { recipient } : {}) }];
    } finally {
      close();
    }
  } catch {
    return [];
  }
}

function fromWitnesses(folder: string): Seen[] {
  const aside = join(folder, ASIDE);
  const kept = namesIn(aside).filter((name) => basename(name).endsWith('witness'));
  return [witnessFile(folder), ...kept.map((name) => join(aside, name))]
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .flatMap((path) => {
      const reading = readWitness(path);
      return reading.state === 'read' ? [reading.witnessed] : [];
    });
}

const fromAnchor = ({ folder, anchor }: Place): Seen[] =>
  (anchor?.registersOf(folder) ?? []).flatMap((origin) => {
    const reading = anchor?.read(origin);
    return reading?.state === 'read' ? [reading.witnessed] : [];
  });

const knownFolders = ({ devices }: FarPlace): string[] => [
  ...new Set([devices.preferences.get().backupFolder, devices.defaultBackupFolder]),
];

const countersIn = async (counter: FarPlace, folders: readonly string[]): Promise<string[]> =>
  (await listedBackups(counter, folders)).flatMap(({ name }) => readBackupName(name)?.counter ?? []);
