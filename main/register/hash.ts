import { hash } from 'node:crypto';

/** Lower-case hex SHA-256 of a text's UTF-8 bytes, or of bytes. In one call: twice as fast as a hash object for a line. */
export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data, 'hex');
