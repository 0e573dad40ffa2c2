/**
 * What this machine saw last of a register, kept where whoever copies the data folder does not reach, and sealed with a
 * key of the machine: an older copy put back, with or without its witness, stands behind it.
 */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWitness, writeWitness, type Seal, type Witnessed, type WitnessReading } from './witness';
import { makeFolder } from './rights';
import { readSmallFile, setStrangeAside } from './small-file';
import { writeWhole } from './whole-file';

export interface MachineAnchor {
  /** Tells this machine from others, and says nothing of its key; undefined while it has none. */
  machine(): string | undefined;
  /** The same, made now where there is none. Throws the file system's error. */
  establish(): string;
  /** `origin`: the register's first epoch, which all its copies have. */
  read(origin: string): WitnessReading;
  /** Throws the file system's error. */
  write(origin: string, witnessed: Witnessed): void;
  /** Origins of the registers that worked in this data folder. */
  registersOf(dataFolder: string): string[];
}

const KEY_FILE = 'kunci-mesin';
const ENDING = '.jangkar';
const KEY_BYTES = 32;

export function machineAnchor(folder: string): MachineAnchor {
  const keyFile = join(folder, KEY_FILE);
  const fileOf = (origin: string): string => join(folder, `${origin}${ENDING}`);
  const key = (): Buffer | undefined => {
    try {
      const bytes = readSmallFile(keyFile);
      return bytes.length === KEY_BYTES ? bytes : undefined;
    } catch {
      return undefined;
    }
  };
  const idOf = (bytes: Buffer): string =>
    createHash('sha256').update('kaunter-siaga machine').update(bytes).digest('hex').slice(0, 32);
  const read = (origin: string): WitnessReading => {
    const bytes = key();
    if (!bytes) return existsSync(fileOf(origin)) ? { state: 'unreadable' } : { state: 'none' };
    return readWitness(fileOf(origin), sealOf(bytes));
  };
  const establish = (): string => {
    const known = key();
    if (known) return idOf(known);
    makeFolder(folder);
    const made = randomBytes(KEY_BYTES);
    setStrangeAside(keyFile);
    writeWhole(keyFile, made);
    return idOf(made);
  };
  return {
    machine: () => {
      const bytes = key();
      return bytes && idOf(bytes);
    },
    establish,
    read,
    write: (origin, witnessed) => {
      const bytes = key();
      if (bytes) writeWitness(fileOf(origin), witnessed, sealOf(bytes));
    },
    registersOf: (dataFolder) =>
      originsIn(folder).filter((origin) => {
        const reading = read(origin);
        return reading.state === 'read' && reading.witnessed.folder === dataFolder;
      }),
  };
}

const sealOf =
  (key: Buffer): Seal =>
  (text) =>
    createHmac('sha256', key).update(text, 'utf8').digest('hex');

function originsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length));
  } catch {
    return [];
  }
}
