import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { NotAZipError, readZipLayout, type ZipEntry, type ZipLayout } from './zip-layout';
import { STORED } from './zip-records';

/** An entry's bytes do not come out as its header promises. */
export class EntryDamagedError extends Error {}

/** Bytes read at a time. */
const CHUNK = 256 * 1024;
/** Deflate reaches 1032 to 1; no file of ours comes near this, and a small file may be anything. */
const highestRatio = 250;
const smallFile = 16 * 1024 * 1024;

/** A ZIP open for reading. Its directory was checked whole; nothing is ever unpacked to a disk. */
export class ZipReader {
  readonly #file: FileHandle;
  readonly entries: readonly ZipEntry[];
  readonly faults: readonly string[];

  private constructor(file: FileHandle, layout: ZipLayout) {
    this.#file = file;
    this.entries = layout.entries;
    this.faults = layout.faults;
  }

  /** @throws NotAZipError, or the file system's error when the file cannot be opened */
  static async open(path: string): Promise<ZipReader> {
    const file = await open(path, 'r');
    try {
      const layout = await readZipLayout(file);
      const bomb = layout.entries.find(
        ({ size, packed }) => size > smallFile && size > packed * highestRatio,
      );
      if (bomb !== undefined) throw new NotAZipError('unpacks to far more than it holds');
      return new ZipReader(file, layout);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /**
   * The content in chunks; several entries may be read at the same time.
   * @throws EntryDamagedError after the last chunk when size or sum are wrong, or where the packing breaks
   */
  async *read(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    let size = 0;
    let crc = 0;
    for await (const chunk of entry.method === STORED ? this.#raw(entry) : this.#inflated(entry)) {
      size += chunk.length;
      if (size > entry.size) throw new EntryDamagedError('longer than its header says');
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc)
      throw new EntryDamagedError('another content than its header says');
  }

  /** The whole content of a small entry. @throws EntryDamagedError also when it is larger than `limit` bytes */
  async readAll(entry: ZipEntry, limit: number): Promise<Buffer> {
    if (entry.size > limit) throw new EntryDamagedError('too large');
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.read(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  async *#raw(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    let done = 0;
    while (done < entry.packed) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, entry.packed - done));
      const { bytesRead } = await this.#file.read(chunk, 0, chunk.length, entry.dataAt + done);
      if (bytesRead === 0) throw new EntryDamagedError('cut short');
      done += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }

  async *#inflated(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const inflate = createInflateRaw({ chunkSize: CHUNK });
    pipeline(Readable.from(this.#raw(entry)), inflate, () => {
      // The failure reaches the loop below through the stream itself.
    });
    try {
      for await (const chunk of inflate) yield chunk as Buffer;
    } catch (error) {
      throw new EntryDamagedError('cannot be unpacked', { cause: error });
    }
    if (inflate.bytesWritten !== entry.packed) throw new EntryDamagedError('has bytes after its end');
  }
}
