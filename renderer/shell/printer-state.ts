import { useRead } from '../ui/bridge';
import type { Tone } from '../ui/status-mark';
import { useWords } from '../ui/words';

/** Whether the queues that this counter prints with stand ready; null until known. */
export function usePrinterState(): { tone: Tone; text: string } | null {
  const say = useWords('shell');
  const chosen = useRead('settings.get', {}).data?.printers;
  const seen = useRead('papers.printers', {}, { every: 30_000 }).data?.printers;
  if (chosen === undefined || seen === undefined) return null;
  const names = [...new Set(Object.values(chosen))].filter((name) => name !== 'pdf');
  if (Object.keys(chosen).length === 0) return { tone: 'warn', text: say('foot.printersNone') };
  if (names.length === 0) return { tone: 'info', text: say('foot.printersPdf') };
  const broken = names.find((name) => seen.find((printer) => printer.name === name)?.state !== 'ready');
  return broken === undefined
    ? { tone: 'good', text: say('foot.printersReady') }
    : { tone: 'bad', text: say('foot.printerTrouble', { name: broken }) };
}
