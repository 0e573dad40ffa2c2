/** A receipt's PDF against a one-word page's, both by the app's own paper maker. */
import { toInstant } from '../../../domain/time/civil-time';
import { setTimeout as pause } from 'node:timers/promises';
import { shippedCaseTypes } from '../../../domain/cases/case-type';
import { receiptPaperOf, type CasePaperFacts } from '../../../papers/case-papers';
import type { Settings } from '../../../papers/look/setting';
import { renderSettings } from '../../../papers/render-document';
import type { PaperMaker } from '../../call/devices';
import { personOf } from './fill-register';
import { measured, percentile, timed, type Measured } from './measured';

const WARM_UP = 3;
/** Papers come one by one at a counter: by the next one, a window stands ready. */
const BETWEEN_MS = 300;
const WORD =
  '<!doctype html><html lang="ms"><head><meta charset="utf-8"><title>1</title></head><body>Resit</body></html>';

export async function receiptPdf({
  makePaper,
  rounds,
}: {
  makePaper: PaperMaker;
  rounds: number;
}): Promise<Measured> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < rounds + WARM_UP; n += 1) {
    await pause(BETWEEN_MS);
    const oursMs = await timed(() => makePaper(receiptSettings(n), 'A5'));
    await pause(BETWEEN_MS);
    const bareMs = await timed(() => makePaper([() => WORD], 'A5'));
    if (n < WARM_UP) continue;
    ours.push(oursMs);
    bare.push(bareMs);
  }
  const texts = {
    what: 'a receipt on A5 as PDF, a window ready, p50',
    against: "a one-word page's PDF, p50",
    aim: 1.4,
  };
  return measured(texts, percentile(ours, 0.5), percentile(bare, 0.5), {
    rounds, oursP99Ms: percentile(ours, 0.99), bareP99Ms: percentile(bare, 0.99),
  }); // prettier-ignore
}

function receiptSettings(n: number): Settings {
  const party = (person: number) => ({
    ...personOf(person),
    idType: 'mykad' as const,
    address: 'Kampung Contoh',
  });
  const [caseType] = shippedCaseTypes;
  if (!caseType) throw new Error('no case type is shipped');
  const facts: CasePaperFacts = {
    office: {
      code: 'MRS-KB',
      name: 'Mahkamah Rendah Syariah (Contoh)',
      address: 'Jalan Contoh',
      state: 'Kelantan',
    },
    court: { code: '03001', name: 'Mahkamah Rendah Syariah Kota Bharu' },
    counter: 'K02',
    officer: { id: 'P003', name: 'Pegawai Kaunter Contoh' },
    system: 'ESV3',
    caseType,
    caseNumber: '03001-014-0101-2026',
    first: [party(n)],
    second: [party(n + 5)],
    lawyers: [],
    claim: '',
    hearing: null,
    announced: [],
  };
  const document = receiptPaperOf(facts, {
    issued: { number: `RX-${n}`, at: toInstant(Date.UTC(2026, 10, 22, 1)), traceCode: '0123456789abcdef', hijri: null },
    formSerial: '',
    payer: personOf(n).name,
    lines: [{ description: 'Saman', revenueCode: '72101', amountSen: 2500, nature: 'fee', }],
    roundingSen: 0,
    payment: { method: 'cash', tenderedSen: 5000, changeSen: 2500 },
  }); // prettier-ignore
  return renderSettings(document, { size: 'A5', mark: { kind: 'original' }, drill: false });
}
