/**
 * How this counter stands, as lines for whoever helps from afar. No person, no number of a case or receipt, no path (a
 * folder may bear somebody's name) and no secret: versions, states, counts and codes alone.
 */
import type { Instant } from '../../../domain/time/civil-time';
import { PDF_ONLY } from '../../../domain/papers/print-job';
import type { Counter } from '../../call/counter';
import { readOpenPapers } from '../papers/rows/waiting';
import { readOpenSummaries } from '../outages/rows/outages';
import { statusOf } from './status';

export function diagnosticsOf(counter: Counter, now: Instant): string {
  const { devices, register } = counter;
  const { language, scheme, textSize, printers } = devices.preferences.get();
  const status = statusOf(counter, now);
  const tx = register?.reading();
  const facts: readonly (readonly [string, string | number | boolean])[] = [
    ['app', devices.appVersion],
    ['runtime', devices.thisApp.runtime],
    ['system', devices.thisApp.system],
    ['time', now],
    ['state', status.state],
    ['drill', status.drill],
    ['office kind', status.office?.kind ?? '–'],
    ['counter', status.counter?.code ?? '–'],
    ['entries', register?.head().seq ?? '–'],
    ['issuing', status.issuing.state === 'stopped' ? `stopped: ${status.issuing.reason}` : 'allowed'],
    ['last backup', status.lastBackup === null ? 'none' : `${status.lastBackup.at} ${okOrNot(status.lastBackup.ok)}`],
    ['last check', status.check === null ? 'none' : `${status.check.at} ${status.check.problem?.code ?? 'good'}`],
    ['outages open', tx ? readOpenSummaries(tx).map(({ system, state }) => `${system} ${state}`).join(', ') || 'none' : '–'],
    ['papers waiting', tx ? countedBy(readOpenPapers(tx).map(({ state, trouble }) => trouble || state)) : '–'],
    ['printers', Object.entries(printers).map(([size, name]) => `${size} ${name === PDF_ONLY ? 'file' : 'printer'}`).join(', ')],
    ['look', `${language}, ${scheme}, ${textSize} %`],
  ]; // prettier-ignore
  return facts.map(([name, value]) => `${name}: ${value}`).join('\n');
}

const okOrNot = (good: boolean): string => (good ? 'good' : 'failed');

/** `sent 2, printer-gone 1` */
const countedBy = (kinds: readonly string[]): string =>
  [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => `${kind} ${all.length}`).join(', ') || 'none';
