import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { Counter } from '../../call/counter';
import { fail, ok } from '../../../domain/result';

/** A test page before there is an office: nothing of it is kept, and whoever stands there says whether it came out. */
export async function tryPrinter(
  counter: Counter,
  { printer, size, office, counter: code }: ParsedInputOf<'settings.tryPrinter'>,
) {
  if (counter.register) return fail('already-set-up');
  const data = { officeName: office, counterCode: code, printer, at: counter.clock.now() };
  const { renderSettings } = await import('../../../papers/render-document');
  const settings = renderSettings(
    { kind: 'test-page', version: 1, data },
    { size, mark: { kind: 'original' }, drill: counter.drill },
  );
  const pdf = await counter.devices.makePaper(settings, size);
  const job = { pdf, printer, title: 'Kaunter Siaga', size, settings };
  const handed = await counter.devices.spooler.handOver(job);
  if (handed.ok) return ok({});
  counter.log.warn('test page not printed', { why: handed.why });
  return fail('test-page-not-printed');
}
