import type { FileHandle } from 'node:fs/promises';
import { foreignFault, isOwn } from './zip-rules';
import {
  CENTRAL_RECORD,
  DEFLATED,
  DESCRIPTOR_SIGNATURE,
  END_RECORD,
  LOCAL_HEADER,
  readShared,
  STORED,
  type ZipRecord,
} from './zip-records';

/** The file cannot be read as a ZIP that is safe to read. */
export class NotAZipError extends Error {}

/** An entry of a ZIP whose place in the file was checked. */
export interface ZipEntry extends ZipRecord {
  /** Where its (packed) content begins. */
  readonly dataAt: number;
}

export interface ZipLayout {
  readonly entries: ZipEntry[];
  /** What a sound ZIP would not have, though its content can be read: contradicting or unusual fields. */
  readonly faults: string[];
}

/** A package has twenty-two entries; more than this is not worth a look. */
const mostEntries = 64;
/** Headers are small: a longer directory is an attack or another kind of file. */
const longestDirectory = 1024 * 1024;

/**
 * Reads the directory and lays every byte of the file to an account: entries stand one after another from the first
 * byte to the directory, the directory up to the end record, the end record up to the last byte; nothing overlaps,
 * nothing stands between, and each local header says what the directory says. So no byte is read two ways, and none
 * can change without being seen.
 * @throws NotAZipError
 */
export async function readZipLayout(file: FileHandle): Promise<ZipLayout> {
  const { size } = await file.stat();
  const directoryAt = await readEnd(file, size);
  const records = parseDirectory(await readAt(file, directoryAt.offset, directoryAt.size), directoryAt.count);
  const faults: string[] = [];
  const entries: ZipEntry[] = [];
  let position = 0;
  for (const record of [...records].sort((one, other) => one.offset - other.offset)) {
    if (record.offset !== position) throw new NotAZipError(`gap or overlap before ${quote(record.name)}`);
    const local = await readLocalHeader(file, record, directoryAt.offset);
    faults.push(...local.faults.map((fault) => `${quote(record.name)} ${fault}`));
    entries.push({ ...record, dataAt: local.dataAt });
    position = local.end;
  }
  if (position !== directoryAt.offset) throw new NotAZipError('gap or overlap before the directory');
  faults.push(...directoryFaults(records));
  return { entries, faults };
}

/** A name from a stranger's file, fit for one line of an answer. */
export function quote(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}

/** @throws NotAZipError when the file ends before that */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) throw new NotAZipError('cut short');
    done += bytesRead;
  }
  return bytes;
}

async function readEnd(file: FileHandle, fileSize: number) {
  if (fileSize < END_RECORD.bytes) throw new NotAZipError('no end record');
  const bytes = await readAt(file, fileSize - END_RECORD.bytes, END_RECORD.bytes);
  const count = bytes.readUInt16LE(10);
  const size = bytes.readUInt32LE(12);
  const offset = bytes.readUInt32LE(16);
  if (bytes.readUInt32LE(0) !== END_RECORD.signature) throw new NotAZipError('no end record at the end');
  if (bytes.readUInt32LE(4) !== 0 || bytes.readUInt16LE(8) !== count) {
    throw new NotAZipError('in several parts');
  }
  if (bytes.readUInt16LE(20) !== 0) throw new NotAZipError('has a comment');
  if (count > mostEntries || size > longestDirectory) throw new NotAZipError('too many entries');
  if (offset + size !== fileSize - END_RECORD.bytes)
    throw new NotAZipError('the directory is not in its place');
  return { count, size, offset };
}

interface DirectoryRecord extends ZipRecord {
  readonly extra: Buffer;
}

function parseDirectory(bytes: Buffer, count: number): DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    const left = bytes.length - at;
    if (left < CENTRAL_RECORD.bytes || bytes.readUInt32LE(at) !== CENTRAL_RECORD.signature) {
      throw new NotAZipError('broken directory');
    }
    const { nameLength, extraLength, ...shared } = readShared(bytes, at + 6);
    const commentLength = bytes.readUInt16LE(at + 32);
    const nameAt = at + CENTRAL_RECORD.bytes;
    const next = nameAt + nameLength + extraLength;
    if (commentLength !== 0 || bytes.readUInt16LE(at + 34) !== 0 || next > bytes.length) {
      throw new NotAZipError('broken directory');
    }
    records.push({
      ...shared,
      madeBy: bytes.readUInt16LE(at + 4),
      internal: bytes.readUInt16LE(at + 36),
      external: bytes.readUInt32LE(at + 38),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('latin1', nameAt, nameAt + nameLength),
      extra: bytes.subarray(nameAt + nameLength, next),
    });
    at = next;
  }
  if (records.length !== count) throw new NotAZipError('the directory has another number of entries');
  return records;
}

/** Where the content stands and where the entry ends, and what the local header says against the directory. */
async function readLocalHeader(file: FileHandle, record: ZipRecord, limit: number) {
  const header = await readAt(file, record.offset, LOCAL_HEADER.bytes);
  if (header.readUInt32LE(0) !== LOCAL_HEADER.signature)
    throw new NotAZipError(`no header of ${quote(record.name)}`);
  const { nameLength, extraLength, ...local } = readShared(header, 4);
  const rest = await readAt(file, record.offset + LOCAL_HEADER.bytes, nameLength + extraLength);
  if (rest.toString('latin1', 0, nameLength) !== record.name) {
    throw new NotAZipError(`two names of ${quote(record.name)}`);
  }
  const faults: string[] = [];
  const described = (record.flags & 0x0008) !== 0;
  for (const field of ['needed', 'flags', 'method', 'time', 'date'] as const) {
    if (local[field] !== record[field]) faults.push(`has two values of ${field}`);
  }
  for (const field of ['crc', 'packed', 'size'] as const) {
    if (local[field] !== record[field] && !(described && local[field] === 0))
      faults.push(`has two values of ${field}`);
  }
  if (isOwn(record) && extraLength !== 0) faults.push('has fields of another program');
  const fault = isOwn(record) ? undefined : foreignFault(record, rest.subarray(nameLength));
  if (fault !== undefined) faults.push(fault);
  if (record.method !== STORED && record.method !== DEFLATED) {
    throw new NotAZipError(`${quote(record.name)} is packed in an unknown way`);
  }
  if (record.method === STORED && record.packed !== record.size) {
    throw new NotAZipError(`${quote(record.name)} has two sizes`);
  }
  const dataAt = record.offset + LOCAL_HEADER.bytes + rest.length;
  const dataEnd = dataAt + record.packed;
  if (dataEnd > limit) throw new NotAZipError(`${quote(record.name)} runs into the directory`);
  return { dataAt, end: described ? await readDescriptor(file, record, dataEnd, limit) : dataEnd, faults };
}

/** A data descriptor, with or without its signature; the end of it. */
async function readDescriptor(
  file: FileHandle,
  record: ZipRecord,
  at: number,
  limit: number,
): Promise<number> {
  const bytes = await readAt(file, at, Math.min(16, limit - at));
  const from = bytes.length === 16 && bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE ? 4 : 0;
  const agrees =
    bytes.length >= from + 12 &&
    bytes.readUInt32LE(from) === record.crc &&
    bytes.readUInt32LE(from + 4) === record.packed &&
    bytes.readUInt32LE(from + 8) === record.size;
  if (!agrees) throw new NotAZipError(`broken descriptor of ${quote(record.name)}`);
  return at + from + 12;
}

/** One entry written by this app means that all were: then a field that differs was changed afterwards. */
function directoryFaults(records: readonly DirectoryRecord[]): string[] {
  const ours = records.some(isOwn);
  return records.flatMap((record) => {
    if (ours && !isOwn(record)) return [`${quote(record.name)} was altered after the others were written`];
    if (isOwn(record) && record.extra.length > 0)
      return [`${quote(record.name)} has fields of another program`];
    const fault = isOwn(record) ? undefined : foreignFault(record, record.extra);
    return fault === undefined ? [] : [`${quote(record.name)} ${fault}`];
  });
}
