import { OWN_FIELDS, type ZipFields } from './zip-records';

/** Whether an entry bears exactly what {@link OWN_FIELDS} says, as all entries of an untouched package do. */
export function isOwn(fields: ZipFields): boolean {
  return (Object.keys(OWN_FIELDS) as (keyof typeof OWN_FIELDS)[]).every(
    (key) => fields[key] === OWN_FIELDS[key],
  );
}

/** Deflate's level, data descriptor, UTF-8 name. Not among them: encrypted, patched, masked. */
const plainFlags = 0x0002 | 0x0004 | 0x0008 | 0x0800;
/** Times and owners as Info-ZIP and Windows keep them; not among them: ZIP64, a second name, encryption. */
const plainExtras = new Set([0x5455, 0x5855, 0x7855, 0x7875, 0x000a]);
/** Read-only, hidden, system, archive, normal, not indexed, "a Unix mode follows", and the bit that Finder sets. */
const plainAttributes = 0x0001 | 0x0002 | 0x0004 | 0x0020 | 0x0080 | 0x2000 | 0x4000 | 0x8000;
const regularFile = 0o100000;

/**
 * What speaks against an entry that another program packed, or undefined. FORMAT lets a package be packed anew, so
 * times and owners may stand there; whatever changes how the content is found, named or unpacked may not.
 */
export function foreignFault(fields: ZipFields, extra: Buffer): string | undefined {
  const mode = fields.external >>> 16;
  if ((fields.flags & ~plainFlags) !== 0) return 'is encrypted or packed in an unknown way';
  if ((mode & 0o170000) !== 0 && (mode & 0o170000) !== regularFile) return 'is no ordinary file';
  if ((mode & 0o7000) !== 0 || (fields.external & 0xffff & ~plainAttributes) !== 0)
    return 'is no ordinary file';
  if (fields.internal > 1 || (fields.madeBy & 0xff) > 63 || fields.needed > 63) return 'has unknown fields';
  return plainExtra(extra) ? undefined : 'has unknown extra fields';
}

function plainExtra(extra: Buffer): boolean {
  let at = 0;
  while (at < extra.length) {
    if (at + 4 > extra.length || !plainExtras.has(extra.readUInt16LE(at))) return false;
    at += 4 + extra.readUInt16LE(at + 2);
  }
  return at === extra.length;
}
