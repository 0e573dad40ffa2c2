/** Measures the directory with many applicants, through dispatch: `npx tsx --conditions=import tests/main/applicants/many.ts 100000`. */
import { randomUUID } from 'node:crypto';
import { openTestCounter } from '../../helpers/counter';
import { addApplicant } from '../../../main/features/applicants/directory/keep-change';

const WORDS = [
  'Sinar',
  'Utama',
  'Delima',
  'Bintang',
  'Perdana',
  'Samudera',
  'Teguh',
  'Maju',
  'Warisan',
  'Impian',
  'Cahaya',
  'Gemilang',
];
const BODIES = ['Sdn. Bhd.', 'PLT', 'Enterprise', '(M) Sdn Bhd'];
async function measure(): Promise<void> {
  const wanted = Number(process.argv[2] ?? 100_000);
  const test = await openTestCounter({ office: { kind: 'skei', courts: [] }, synchronous: 'NORMAL' });
  test.as('supervisor');
  const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
  for (let at = 0; at < wanted; at += 5000) {
    test.counter.opened().write({ actor: 'P002' }, (tx) => {
      for (let n = at; n < Math.min(wanted, at + 5000); n += 1) {
        const name = `${pick(WORDS, n)} ${pick(WORDS, Math.floor(n / 12))} ${n} ${pick(BODIES, n)}`;
        addApplicant(
        tx,
        {
          kind: 'added',
          details: {
            name, number: { kind: 'ssm', number: `2001010${String(n).padStart(5, '0').slice(-5)}`, old: '' },
            phones: [`03-${String(1_000_000 + n)}`], permits: ['import'], systems: ['AP'], dataDate: '',
          },
          addresses: [`pemohon${n}@example.net`],
        },
        { source: 'import', reference: `${randomUUID()}:${n}`, officer: 'P002' },
      ); // prettier-ignore
      }
    });
  }
  const typed = [
    's',
    'si',
    'sin',
    'sinar ut',
    'sinar utama 9',
    'pemohon77',
    'pemohon99999',
    '2001010',
    '03100',
    'tiada begini',
    'zzz',
    'bhd',
    'plt 4',
    '',
    'maju maju',
  ];
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1)
    for (const text of typed) {
      const begun = performance.now();
      await test.must('applicants.list', { text, after: null });
      times.push(performance.now() - begun);
    }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const begun = performance.now();
  await test.must('applicants.counts', {});
  process.stdout.write(
    `${wanted} applicants: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; counts ${(performance.now() - begun).toFixed(1)} ms\n`,
  );
  await test.dispose();
}

void measure();
