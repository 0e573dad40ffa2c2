import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { SystemSpecValue } from '../../../preload/contract/systems';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
afterEach(() => test.dispose());

const PROBE = {
  kind: 'http', address: 'https://ap.contoh/', everySeconds: 60, timeoutSeconds: 5, failures: 3, successes: 2,
} as const; // prettier-ignore

type Probed = SystemSpecValue & { readonly probe: NonNullable<SystemSpecValue['probe']> };

async function open(): Promise<Probed> {
  test = await openTestCounter({ office: { kind: 'skei' } });
  test.as('administrator');
  const { systems } = await test.must('systems.list', {});
  const ap = { ...systems.find(({ code }) => code === 'AP')!, probe: PROBE };
  await test.must('systems.save', { system: ap });
  return ap;
}
/** `x` a failure, `o` an answer, a minute apart. */
function looks(system: Probed, row: string): void {
  for (const look of row) {
    test.clock.forward(60_000);
    const seen = look === 'o' ? ({ ok: true } as const) : ({ ok: false, why: 'timeout' } as const);
    test.counter.watch.saw(system, seen, test.counter.clock.now());
  }
}
const proposals = async () =>
  (await test.must('systems.proposals', {})).proposals.map(({ system, kind, since }) => [
    system,
    kind,
    since.slice(11, 16),
  ]);
const report = (proposal: string | null = null) =>
  test.must('outages.report', {
    key: randomUUID(), system: 'AP', startedLocal: '2026-11-22T08:31', toldBy: 'BPM', toldHow: 'telephone', note: '', proposal,
  }); // prettier-ignore

describe('what a probe sees', () => {
  it('proposes after several failures, once, and reports nothing by itself', async () => {
    const ap = await open();
    looks(ap, 'xx');
    expect(await proposals()).toEqual([]);
    looks(ap, 'xxxx');
    expect(await proposals()).toEqual([['AP', 'outage', '00:31']]);
    expect((await test.must('outages.open', {})).outages).toEqual([]);
    const { lines } = await test.must('home.agenda', {});
    expect(lines.map(({ kind }) => kind)).toContain('outage-proposed');
    const { systems } = await test.must('systems.availability', { system: 'AP' });
    expect(systems[0]?.days.at(-1)).toMatchObject({ downMinutes: 0, percent: 100 });
  });

  it('withdraws its proposal when the system answers again, and proposes a recovery of what was reported', async () => {
    const ap = await open();
    looks(ap, 'xxxoo');
    expect(await proposals()).toEqual([]);
    looks(ap, 'xxx');
    const [standing] = (await test.must('systems.proposals', {})).proposals;
    const { id } = await report(standing!.id);
    expect(await proposals()).toEqual([]);
    expect(await test.call('systems.dismiss', { proposal: standing!.id, reason: '' })).toMatchObject({
      error: { code: 'proposal-settled' },
    });
    looks(ap, 'oo');
    expect(await proposals()).toEqual([['AP', 'recovery', '00:39']]);
    // and restores nothing by itself
    expect((await test.must('outages.get', { id })).outage.restoredAt).toBeNull();
    await test.must('outages.restore', { id, restoredLocal: '2026-11-22T08:40', toldBy: 'BPM' });
    expect(await proposals()).toEqual([]);
  });

  it('is not proposed again once it was set aside, until it was up in between', async () => {
    const ap = await open();
    looks(ap, 'xxx');
    const [standing] = (await test.must('systems.proposals', {})).proposals;
    test.as('clerk');
    await test.must('systems.dismiss', { proposal: standing!.id, reason: 'Kerja rangkaian kita sendiri' });
    looks(ap, 'xxxx');
    expect(await proposals()).toEqual([]);
    looks(ap, 'ooxxx');
    expect(await proposals()).toHaveLength(1);
  });

  it('is not proposed of what people know already', async () => {
    const ap = await open();
    test.clock.forward(60_000);
    await report();
    looks(ap, 'xxxx');
    expect(await proposals()).toEqual([]);
  });

  it('never looks in a drill, or where nobody may be looked at', async () => {
    await open();
    test.as('administrator');
    expect(await test.call('systems.tryProbe', { probe: PROBE })).toMatchObject({
      error: { code: 'probe-not-here' },
    });
  });
});

describe('the table of systems', () => {
  it('belongs to the administrator; a probe is refused the address of this machine', async () => {
    const ap = await open();
    for (const role of ['clerk', 'supervisor'] as const) {
      test.as(role);
      expect(await test.call('systems.save', { system: ap })).toMatchObject({
        error: { code: 'role-forbidden' },
      });
      expect(await test.call('systems.tryProbe', { probe: PROBE })).toMatchObject({
        error: { code: 'role-forbidden' },
      });
    }
    test.as('administrator');
    for (const [address, code] of [
      ['http://127.0.0.1/', 'probe-address-forbidden'],
      ['http://[::ffff:7f00:1]/', 'probe-address-forbidden'],
      ['http://169.254.169.254/', 'probe-address-forbidden'],
      ['ap.contoh', 'probe-address-wrong'],
    ])
      expect(
        await test.call('systems.save', { system: { ...ap, probe: { ...PROBE, address: address! } } }),
        address,
      ).toMatchObject({ error: { code } });
  });

  it('takes another system, and retires none that is down', async () => {
    const ap = await open();
    await test.must('systems.save', {
      system: { ...ap, code: 'EPERMIT', thresholdHours: 2, runbook: null, probe: null },
    });
    expect((await test.must('systems.list', {})).systems.map(({ code }) => code)).toContain('EPERMIT');
    test.clock.forward(60_000);
    const { id } = await report();
    test.as('administrator');
    const retired = { ...ap, active: false };
    expect(await test.call('systems.save', { system: retired })).toMatchObject({
      error: { code: 'system-still-down' },
    });
    await test.must('outages.restore', { id, restoredLocal: '2026-11-22T08:31', toldBy: 'BPM' });
    await test.must('systems.save', { system: retired });
    expect(
      await test.call('outages.report', {
        key: randomUUID(), system: 'AP', startedLocal: '2026-11-22T08:31', toldBy: 'BPM', toldHow: 'telephone', note: '',
      }), // prettier-ignore
    ).toMatchObject({ error: { code: 'system-retired' } });
  });
});
