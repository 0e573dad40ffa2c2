/** A certificate authority of one's own, made when it is needed: no key lies in the repository, none runs out. */
import { createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

export interface Issued {
  readonly key: string;
  readonly cert: string;
}

export interface Authority {
  readonly ca: string;
  issue(host: string): Issued;
}

/** DER: a tag, the length, what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const head =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, Math.trunc(length / 256), length % 256];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);
const yes = der(0x01, Buffer.from([0xff]));
const time = (date: Date): Buffer =>
  der(0x17, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const nameOf = (text: string): Buffer => sequence(der(0x31, sequence(oid('550403'), utf8(text))));
const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  sequence(oid(id), ...(critical ? [yes] : []), der(0x04, value));

const DAY_MS = 86_400_000;

function certificate(
  subject: string,
  publicKey: KeyObject,
  issuer: string,
  signer: KeyObject,
  extensions: readonly Buffer[],
): string {
  const now = Date.now();
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([0x40]), randomBytes(8)])),
    ECDSA_SHA256,
    nameOf(issuer),
    sequence(time(new Date(now - DAY_MS)), time(new Date(now + 30 * DAY_MS))),
    nameOf(subject),
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(...extensions)),
  );
  const whole = sequence(signed, ECDSA_SHA256, bits(sign('sha256', signed, signer)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const keyPair = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString();

export function makeAuthority(name = 'Ujian CA'): Authority {
  const root = keyPair();
  const mayIssue = extension('551d13', true, sequence(yes));
  return {
    ca: certificate(name, createPublicKey(root), name, root, [mayIssue]),
    issue: (host) => {
      const key = keyPair();
      const names = extension('551d11', false, sequence(der(0x82, Buffer.from(host))));
      const noAuthority = extension('551d13', true, sequence());
      return {
        key: pem(key),
        cert: certificate(host, createPublicKey(key), name, root, [noAuthority, names]),
      };
    },
  };
}
