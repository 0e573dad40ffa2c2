/** A clerk alone lets nobody off: what is waived or cut is seen and approved by another person, within the office's rule. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { approval, approved } from '../approved';

const [ADMINISTRATOR, SUPERVISOR] = DEMO_OFFICERS;
type Case = InputOf<'cases.issue'>;

let test: TestCounter;
let outage: string;
beforeEach(async () => {
  test = await openTestCounter();
  ({ outage } = await openOutage(test));
});
afterEach(() => test.dispose());

const waiver = { method: 'waiver', authority: 'Pendaftar', reason: 'Miskin' } as const;
const waived = (): Case => aCase(outage, { payment: waiver });
/** The table's fee of RM 25.00 cut to this. */
function cutTo(amountSen: number, more: Partial<Case> = {}): Case {
  const input = aCase(outage, more);
  return { ...input, fees: input.fees.map((fee) => ({ ...fee, amountSen, reason: 'Arahan' })) };
}
const letOffs = () =>
  test.counter
    .opened()
    .reading()
    .all('SELECT kind, asked_sen AS asked, paid_sen AS paid, approver FROM let_offs ORDER BY seq');
const head = () => test.counter.opened().head().seq;

describe('a clerk alone', () => {
  it.each<[string, () => Case, object]>([
    ['waives no fee', waived, { what: 'waiver', askedSen: 2500, paidSen: 0 }],
    ['cuts none to 5 sen', () => cutTo(5), { what: 'reduction', askedSen: 2500, paidSen: 5 }],
    ['cuts none by one sen', () => cutTo(2499), { what: 'reduction', askedSen: 2500, paidSen: 2499 }],
    ['waives none that was cut first', () => cutTo(5, { payment: waiver }), { what: 'waiver', askedSen: 2500, paidSen: 0 }],
    ['hides no cut behind a line that was added', () => {
      const input = cutTo(5);
      return { ...input, fees: [...input.fees, { code: '', description: 'Salinan', revenueCode: '72101', amountSen: 9000, nature: 'fee' as const }], payment: { method: 'cash', tenderedSen: 20000 } };
    }, { what: 'reduction', askedSen: 11500, paidSen: 9005 }],
    ['says nothing of the table that counts', () => {
      const input = cutTo(5);
      return { ...input, fees: input.fees.map((fee) => ({ ...fee, tableSen: 5 })) };
    }, { what: 'reduction', askedSen: 2500, paidSen: 5 }],
  ])('%s', async (_what, input, values) => {
    const before = head();
    expect(await test.call('cases.issue', input())).toEqual({ ok: false, error: { code: 'approval-needed', values } });
    expect(head()).toBe(before);
  }); // prettier-ignore

  it('takes the table’s fee, or more', async () => {
    await test.must('cases.issue', aCase(outage));
    await test.must('cases.issue', cutTo(2600, { payment: { method: 'cash', tenderedSen: 5000 } }));
    expect(letOffs()).toEqual([]);
  });

  it('writes down what iGFMAS, iSPEKS or ESV2 gave a receipt for', async () => {
    for (const system of ['IGFMAS', 'ISPEKS', 'ESV2'] as const)
      await test.must('cases.issue', aCase(outage, { payment: { method: 'external', system, number: '26117210731' } }));
  }); // prettier-ignore
});

describe('another system’s receipt', () => {
  const paid = (number: string): Case =>
    aCase(outage, { payment: { method: 'external', system: 'IGFMAS', number } });
  it.each(['26117210731', '0026117210731', ' 26117210731 ', '2611 7210 731'])(
    'stands for one case, written as %j too',
    async (again) => {
      await test.must('cases.issue', paid('26117210731'));
      expect(await test.call('cases.issue', paid(again))).toMatchObject({
        error: { code: 'reference-claimed' },
      });
    },
  );
  it.each(['TIADA', '000', '-', '*12', 'IG 7?'])('has no such number as %j', async (number) => {
    expect(await test.call('cases.issue', paid(number))).toMatchObject({
      error: { code: 'reference-malformed' },
    });
  });
  it('is none of our own', async () => {
    const { receipt } = await test.must('cases.issue', aCase(outage));
    expect(await test.call('cases.issue', paid(receipt!.number))).toMatchObject({
      error: { code: 'reference-claimed' },
    });
  });
});

describe('the approval of what is let off', () => {
  it('is kept with the case: what, how much, by whom', async () => {
    await approved(test, 'cases.issue', waived());
    await approved(test, 'cases.issue', cutTo(5));
    expect(letOffs()).toEqual([
      { kind: 'waiver', asked: 2500, paid: 0, approver: 'P002' },
      { kind: 'reduction', asked: 2500, paid: 5, approver: 'P002' },
    ]);
    const told = test.counter
      .opened()
      .reading()
      .all<{ data: string }>(`SELECT data FROM journal WHERE kind = 'cases.let-off' ORDER BY seq`);
    expect(JSON.parse(told[1]!.data)).toMatchObject({ askedSen: 2500, paidSen: 5, approver: 'P002' });
  });

  it('is not good for another sum', async () => {
    const input = cutTo(2000);
    const token = await approval(test, 'cases.issue', input);
    const cheaper = { ...input, fees: input.fees.map((fee) => ({ ...fee, amountSen: 5 })) };
    expect(await test.call('cases.issue', cheaper, token)).toMatchObject({
      error: { code: 'approval-wrong' },
    });
  });

  it('comes from another person than the one who issues', async () => {
    test.as('supervisor');
    const input = waived();
    const { code, secret } = SUPERVISOR;
    expect(await test.call('officers.approve', { code, secret, call: 'cases.issue', input })).toMatchObject({
      error: { code: 'approver-is-actor' },
    });
    const token = await approval(test, 'cases.issue', input, ADMINISTRATOR);
    expect(await test.call('cases.issue', input, token)).toMatchObject({ ok: true });
  });
});

describe('the office’s limits', () => {
  const limits = async (letOff: { waiverSen: number; reductionSen: number }) => {
    test.as('administrator');
    return { office: { ...(await test.must('settings.get', {})).office, letOff } };
  };

  it('let a clerk go so far alone, and no further', async () => {
    await approved(test, 'settings.saveOffice', await limits({ waiverSen: 2500, reductionSen: 500 }));
    test.as('clerk');
    await test.must('cases.issue', waived());
    await test.must('cases.issue', cutTo(2000));
    expect(letOffs()).toMatchObject([{ approver: null }, { approver: null }]);
    expect(await test.call('cases.issue', cutTo(1999))).toMatchObject({ error: { code: 'approval-needed' } });
  });

  it('are widened by two, and narrowed by one', async () => {
    const wide = await limits({ waiverSen: 100, reductionSen: 0 });
    expect(await test.call('settings.saveOffice', wide)).toMatchObject({
      error: { code: 'approval-needed', values: { what: 'limits', waiverSen: 100 } },
    });
    await approved(test, 'settings.saveOffice', wide);
    await test.must('settings.saveOffice', await limits({ waiverSen: 0, reductionSen: 0 }));
  });
});
