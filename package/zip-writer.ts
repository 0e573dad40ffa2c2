import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import {
  encodeCentralRecord,
  encodeEndRecord,
  encodeLocalHeader,
  largestSize,
  OWN_FIELDS,
  type ZipRecord,
} from './zip-records';

/** What was written under one name. */
export interface WrittenEntry {
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** A package over 4 GiB less two bytes would need ZIP64. */
export class ZipTooLargeError extends Error {}

/** Text is gathered to this many characters before it is hashed and written. */
const CHUNK = 256 * 1024;

/**
 * Writes stored entries one after another into a new file. A header is put right when its entry's size and sum are
 * known, so there are no data descriptors and every reader understands the file. Synchronous: it runs in the worker.
 */
export class ZipWriter {
  readonly #fd: number;
  readonly #done: ZipRecord[] = [];
  #position = 0;
  #open: { name: string; offset: number; size: number; crc: number; hash: Hash; text: string } | undefined;

  /** @throws the file system's error, also when the file is already there */
  constructor(path: string) {
    this.#fd = openSync(path, 'wx');
  }

  begin(name: string): void {
    if (this.#open !== undefined) throw new Error('the former entry is not finished');
    this.#open = { name, offset: this.#position, size: 0, crc: 0, hash: createHash('sha256'), text: '' };
    this.#append(encodeLocalHeader(this.#record()));
  }

  text(text: string): void {
    const entry = this.#entry();
    entry.text += text;
    if (entry.text.length >= CHUNK) this.#flushText();
  }

  bytes(bytes: Uint8Array): void {
    this.#flushText();
    this.#content(bytes);
  }

  finish(): WrittenEntry {
    this.#flushText();
    const { name, size, hash, offset } = this.#entry();
    const record = this.#record();
    writeAll(this.#fd, encodeLocalHeader(record), offset);
    this.#done.push(record);
    this.#open = undefined;
    return { name, bytes: size, sha256: hash.digest('hex') };
  }

  /** Writes the directory, flushes the file to the disk and closes it. */
  close(): void {
    const offset = this.#position;
    for (const record of this.#done) this.#append(encodeCentralRecord(record));
    this.#append(encodeEndRecord(this.#done.length, this.#position - offset, offset));
    fsyncSync(this.#fd);
    closeSync(this.#fd);
  }

  /** Closes the file as it is, for the caller to remove. */
  abandon(): void {
    try {
      closeSync(this.#fd);
    } catch {
      // Already closed: what failed came after close().
    }
  }

  #entry() {
    if (this.#open === undefined) throw new Error('no entry was begun');
    return this.#open;
  }

  #record(): ZipRecord {
    const { name, offset, size, crc } = this.#entry();
    return { ...OWN_FIELDS, name, offset, crc, packed: size, size };
  }

  #flushText(): void {
    const entry = this.#entry();
    if (entry.text === '') return;
    this.#content(Buffer.from(entry.text, 'utf8'));
    entry.text = '';
  }

  #content(bytes: Uint8Array): void {
    const entry = this.#entry();
    entry.crc = crc32(bytes, entry.crc);
    entry.hash.update(bytes);
    entry.size += bytes.length;
    this.#append(bytes);
  }

  #append(bytes: Uint8Array): void {
    if (this.#position + bytes.length > largestSize) throw new ZipTooLargeError('more than 4 GiB');
    writeAll(this.#fd, bytes, this.#position);
    this.#position += bytes.length;
  }
}

/** A full disk may take a part and say so only at the next write. */
function writeAll(fd: number, bytes: Uint8Array, position: number): void {
  let written = 0;
  while (written < bytes.length) {
    written += writeSync(fd, bytes, written, bytes.length - written, position + written);
  }
}
