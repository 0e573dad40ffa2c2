/** The fixed fields of a ZIP entry as they stand in its central directory record. */
export interface ZipFields {
  readonly madeBy: number;
  readonly needed: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly internal: number;
  readonly external: number;
}

export interface ZipRecord extends ZipFields {
  readonly name: string;
  /** Where the entry's local header begins. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 };
export const CENTRAL_RECORD = { signature: 0x02014b50, bytes: 46 };
export const END_RECORD = { signature: 0x06054b50, bytes: 22 };
export const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** Larger sizes need ZIP64, which a package neither has nor accepts. */
export const largestSize = 0xfffffffe;

/**
 * What every entry that we write bears, whatever PC it was written on: 1 January 1980 (the file's own times stand in
 * the manifest), an ordinary file, and stored, since the unused bits after a deflate stream could be flipped unseen.
 */
export const OWN_FIELDS = {
  madeBy: 0x033f,
  needed: 20,
  flags: 0x0800,
  method: STORED,
  time: 0,
  date: 0x0021,
  internal: 0,
  external: (0o100644 << 16) >>> 0,
} as const;

export function encodeLocalHeader(record: ZipRecord): Buffer {
  const name = Buffer.from(record.name, 'latin1');
  const header = Buffer.alloc(LOCAL_HEADER.bytes);
  header.writeUInt32LE(LOCAL_HEADER.signature, 0);
  writeShared(header, 4, record, name.length);
  return Buffer.concat([header, name]);
}

export function encodeCentralRecord(record: ZipRecord): Buffer {
  const name = Buffer.from(record.name, 'latin1');
  const bytes = Buffer.alloc(CENTRAL_RECORD.bytes);
  bytes.writeUInt32LE(CENTRAL_RECORD.signature, 0);
  bytes.writeUInt16LE(record.madeBy, 4);
  writeShared(bytes, 6, record, name.length);
  bytes.writeUInt16LE(record.internal, 36);
  bytes.writeUInt32LE(record.external, 38);
  bytes.writeUInt32LE(record.offset, 42);
  return Buffer.concat([bytes, name]);
}

export function encodeEndRecord(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(END_RECORD.bytes);
  bytes.writeUInt32LE(END_RECORD.signature, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/** The fields that stand both in a local header (at 4) and in a central record (at 6). */
export function readShared(bytes: Buffer, at: number) {
  return {
    needed: bytes.readUInt16LE(at),
    flags: bytes.readUInt16LE(at + 2),
    method: bytes.readUInt16LE(at + 4),
    time: bytes.readUInt16LE(at + 6),
    date: bytes.readUInt16LE(at + 8),
    crc: bytes.readUInt32LE(at + 10),
    packed: bytes.readUInt32LE(at + 14),
    size: bytes.readUInt32LE(at + 18),
    nameLength: bytes.readUInt16LE(at + 22),
    extraLength: bytes.readUInt16LE(at + 24),
  };
}

function writeShared(bytes: Buffer, at: number, record: ZipRecord, nameLength: number): void {
  bytes.writeUInt16LE(record.needed, at);
  bytes.writeUInt16LE(record.flags, at + 2);
  bytes.writeUInt16LE(record.method, at + 4);
  bytes.writeUInt16LE(record.time, at + 6);
  bytes.writeUInt16LE(record.date, at + 8);
  bytes.writeUInt32LE(record.crc, at + 10);
  bytes.writeUInt32LE(record.packed, at + 14);
  bytes.writeUInt32LE(record.size, at + 18);
  bytes.writeUInt16LE(nameLength, at + 22);
}
