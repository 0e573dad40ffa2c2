import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One thing that happened to a file below the watched folder, as the shim recorded it. */
export interface Happened {
  readonly kind: 'create' | 'write' | 'truncate' | 'sync' | 'rename' | 'unlink' | 'mkdir' | 'link';
  readonly inode: bigint;
  readonly offset: number;
  readonly bytes: Buffer;
}

const KINDS = ['', 'create', 'write', 'truncate', 'sync', 'rename', 'unlink', 'mkdir', 'link'] as const;
const HEAD = 21;

export function readHappenings(log: string): Happened[] {
  const bytes = readFileSync(log);
  const all: Happened[] = [];
  for (let at = 0; at + HEAD <= bytes.length;) {
    const kind = KINDS[bytes[at]!];
    const length = bytes.readUInt32LE(at + 17);
    if (!kind) throw new Error(`record of kind ${bytes[at]} at ${at}`);
    all.push({
      kind,
      inode: bytes.readBigUInt64LE(at + 1),
      offset: Number(bytes.readBigUInt64LE(at + 9)),
      bytes: bytes.subarray(at + HEAD, at + HEAD + length),
    });
    at += HEAD + length;
  }
  return all;
}

interface Content {
  durable: Buffer;
  /** Written, but nobody flushed it yet. */
  pending: Happened[];
}

interface Entry {
  readonly folder: string;
  apply(names: Map<string, Content>): void;
}

/** Numbers from 0 to 1, the same in every run of a test. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a power loss may tear a write at. */
const SECTOR = 512;

/**
 * A disk with a cache that forgets: what was written lasts only once its file was flushed, and a name only once its
 * folder was.
 */
export class Disk {
  readonly #names = new Map<string, Content>();
  readonly #cachedNames: Map<string, Content>;
  readonly #byInode = new Map<bigint, Content>();
  readonly #folders = new Set<string>(['']);
  #pendingNames: Entry[] = [];
  readonly inodes = new Map<string, bigint>();

  /** What lies in `folder` now is taken to have lasted. `inodes`: where the files lay when the record began. */
  constructor(folder: string, inodes?: ReadonlyMap<string, bigint>) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const below = path.slice(folder.length + 1);
      if (entry.isDirectory()) this.#folders.add(below);
      if (!entry.isFile()) continue;
      const content: Content = { durable: readFileSync(path), pending: [] };
      this.#names.set(below, content);
      const inode = inodes?.get(below) ?? statSync(path, { bigint: true }).ino;
      this.#byInode.set(inode, content);
      this.inodes.set(below, inode);
    }
    this.#cachedNames = new Map(this.#names);
  }

  take(happened: Happened): void {
    const { kind, inode } = happened;
    const [path = '', to = ''] = kind === 'write' ? [] : happened.bytes.toString('utf8').split('\n');
    switch (kind) {
      case 'create': {
        const content: Content = { durable: Buffer.alloc(0), pending: [] };
        this.#byInode.set(inode, content);
        return this.#name(parent(path), (names) => names.set(path, content));
      }
      case 'write':
      case 'truncate':
        this.#byInode.get(inode)?.pending.push(happened);
        return;
      case 'sync':
        return this.#folders.has(path) ? this.#syncFolder(path) : this.#syncFile(inode);
      case 'rename':
      case 'link': {
        const content = this.#cachedNames.get(path);
        if (!content) throw new Error(`${kind} of the unknown ${path}`);
        return this.#name(parent(to), (names) => {
          names.set(to, content);
          if (kind === 'rename') names.delete(path);
        });
      }
      case 'unlink':
        return this.#name(parent(path), (names) => names.delete(path));
      case 'mkdir':
        this.#folders.add(path);
    }
  }

  /** The present content of a file, flushed or not: what a reader of that moment would see. */
  cached(name: string): string {
    const content = this.#cachedNames.get(name);
    return content ? applied(content.durable, content.pending).toString('utf8') : '';
  }

  /**
   * Lays out in `folder` what a power loss now would leave. Without `random` nothing that was not flushed survives;
   * with it, some of it does: names up to some moment, writes here and there, torn at sectors.
   */
  lay(folder: string, random?: () => number): void {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const names = new Map(this.#names);
    const upTo = random ? Math.floor(random() * (this.#pendingNames.length + 1)) : 0;
    for (const entry of this.#pendingNames.slice(0, upTo)) entry.apply(names);
    for (const [name, { durable, pending }] of names) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, random ? applied(durable, survivors(pending, random)) : durable);
    }
  }

  #name(folder: string, apply: (names: Map<string, Content>) => void): void {
    apply(this.#cachedNames);
    this.#pendingNames.push({ folder, apply });
  }

  #syncFolder(path: string): void {
    for (const entry of this.#pendingNames) if (entry.folder === path) entry.apply(this.#names);
    this.#pendingNames = this.#pendingNames.filter(({ folder }) => folder !== path);
  }

  #syncFile(inode: bigint): void {
    const content = this.#byInode.get(inode);
    if (!content) return;
    content.durable = applied(content.durable, content.pending);
    content.pending = [];
  }
}

const parent = (path: string): string => (path.includes('/') ? dirname(path) : '');

function applied(durable: Buffer, changes: readonly Happened[]): Buffer {
  if (changes.length === 0) return durable;
  const ends = changes.map(({ offset, bytes, kind }) => offset + (kind === 'write' ? bytes.length : 0));
  const room = Buffer.alloc(Math.max(durable.length, ...ends));
  let size = durable.copy(room);
  for (const { kind, offset, bytes } of changes) {
    if (kind === 'write') {
      bytes.copy(room, offset);
      size = Math.max(size, offset + bytes.length);
    } else {
      if (offset < size) room.fill(0, offset, size);
      size = offset;
    }
  }
  return room.subarray(0, size);
}

function survivors(pending: readonly Happened[], random: () => number): Happened[] {
  const share = random();
  return pending.flatMap((change) => {
    if (random() > share) return [];
    if (change.kind !== 'write' || random() < 0.7) return [change];
    const sectors = Math.floor((random() * change.bytes.length) / SECTOR);
    return [{ ...change, bytes: change.bytes.subarray(0, sectors * SECTOR) }];
  });
}
