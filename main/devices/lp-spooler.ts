/** The spooler of Linux and macOS (CUPS), through its own commands: archived bytes go to it as they are. */
import type { HandOverFailure, PrinterSeen, Spooler } from '../call/devices';
import { runWithin, type Ended } from './run-within';

/** A sound spooler answers in some 20 ms; one that asks a sleeping network printer may take a while. */
const ASK_MS = 10_000;
/** Ended while it was being given a paper, nobody knows whether it took it. */
const GIVE_MS = 60_000;

export class SpoolerSilent extends Error {}

/** @param send the command that gives what it reads to a queue; another one only in tests of its failures */
export function lpSpooler(send = 'lp'): Spooler {
  return {
    list: async () => parseQueues(await ask()),
    handOver: async ({ pdf, printer, title, size }) => {
      // A switched-off CUPS queue takes jobs and keeps them: the paper would come out whenever somebody switches it on.
      const before = await stateOf(printer);
      if (before !== 'ready') return { ok: false, why: before };
      const media = size === '80mm' ? rollMedia(pdf) : size;
      const sent = await runWithin(GIVE_MS, send, ['-d', printer, '-t', title, '-o', `media=${media}`], pdf);
      if (sent.code === 0) return { ok: true };
      const why = knownRefusal(sent);
      if (why) return { ok: false, why };
      throw new Error('lp ended without a clear answer');
    },
  };
}

/**
 * A roll has no length of its own: told none, the queue centres the receipt on its usual page or shrinks it to that. So
 * it is told the length of this very page.
 */
export function rollMedia(pdf: Uint8Array): string {
  const [, width, height] = MEDIA_BOX.exec(Buffer.from(pdf).toString('latin1')) ?? [];
  return width === undefined || height === undefined
    ? 'Custom.80x297mm'
    : `Custom.${mm(width)}x${mm(height)}mm`;
}

const MEDIA_BOX = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/;
const mm = (points: string): number => Math.round((Number(points) / 72) * 25.4);

async function stateOf(printer: string): Promise<'ready' | HandOverFailure> {
  try {
    const seen = parseQueues(await ask()).find(({ name }) => name === printer);
    if (!seen || seen.state === 'gone') return 'printer-gone';
    return seen.state === 'disabled' ? 'printer-disabled' : 'ready';
  } catch {
    return 'spooler-silent';
  }
}

async function ask(): Promise<string> {
  const answer = await runWithin(ASK_MS, 'lpstat', ['-r', '-d', '-a', '-l', '-p']);
  if (answer.missing) return ''; // no spooler on this PC, so no printers
  if (!answer.stdout.startsWith('scheduler is running'))
    throw new SpoolerSilent('no answer from the spooler');
  return answer.stdout;
}

/** Reads `lpstat -r -d -a -l -p`: queues with their description; a queue that rejects jobs is as good as off. */
export function parseQueues(text: string): PrinterSeen[] {
  const standard = /^system default destination: (.+)$/m.exec(text)?.[1];
  const rejecting = new Set([...text.matchAll(/^(\S+) not accepting requests/gm)].map(([, name]) => name));
  return text
    .split(/^(?=printer )/m)
    .slice(1)
    .flatMap((part): PrinterSeen[] => {
      const [, name, state] = /^printer (\S+) (disabled|is|now)\b/.exec(part) ?? [];
      if (!name) return [];
      const description = /^\s+Description: (.*)$/m.exec(part)?.[1]?.trim() ?? '';
      const off = state === 'disabled' || rejecting.has(name);
      return [{ name, description, isDefault: name === standard, state: off ? 'disabled' : 'ready' }];
    });
}

/** What `lp` says when it certainly made no job. */
function knownRefusal({ code, stderr, missing }: Ended): HandOverFailure | undefined {
  if (missing) return 'spooler-silent';
  if (code === undefined) return undefined;
  if (/does not exist|Invalid destination/i.test(stderr)) return 'printer-gone';
  if (/not accepting jobs/i.test(stderr)) return 'printer-disabled';
  if (/scheduler not responding|unable to connect/i.test(stderr)) return 'spooler-silent';
  return undefined;
}
