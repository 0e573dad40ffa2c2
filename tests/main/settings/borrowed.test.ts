import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../preload/contract/contract';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { writeNotice } from '../../helpers/skei';
import { approved } from '../approved';

type Official = NonNullable<InputOf<'settings.setUp'>['official']>;

let test: TestCounter;
afterEach(() => test.dispose());

const open = (official: Partial<Official>): Promise<TestCounter> => openTestCounter({ official });
const kinds = async () => (await test.must('home.agenda', {})).lines.map(({ kind }) => kind);

async function vouch(matter: InputOf<'settings.vouch'>['matter']) {
  return approved(test, 'settings.vouch', { matter, reason: 'Surat JKSM 12/2026' });
}

describe("another state's fee table", () => {
  beforeEach(async () => {
    test = await open({ confirmedTables: {} });
  });

  it('stops its receipts until a supervisor decides, at the clerk’s screen', async () => {
    const { outage } = await openOutage(test);
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'fee-table-foreign' },
    });
    expect((await test.must('cases.intake', {})).blockers).toEqual(['fee-table-foreign']);
    expect(await kinds()).toContain('decide-fee-table');
    const { open: matters } = await test.must('settings.borrowed', {});
    expect(matters).toMatchObject([{ values: { from: 'Pahang', here: 'Kelantan' } }]);
    // nobody decides alone: the clerk has no way
    const matter = matters[0]!.matter;
    expect(await test.call('settings.vouch', { matter, reason: 'x' })).toMatchObject({
      error: { code: 'approval-needed' },
    });
    await vouch(matter);
    expect((await test.must('cases.intake', {})).blockers).toEqual([]);
    expect((await test.call('cases.issue', aCase(outage))).ok).toBe(true);
    expect(await kinds()).not.toContain('decide-fee-table');
    expect((await test.must('settings.borrowed', {})).decided).toMatchObject([
      { officer: 'P002', reason: 'Surat JKSM 12/2026' },
    ]);
  });

  it('decides nothing that nobody asks', async () => {
    const matter = { kind: 'fee-table', court: '03001', table: 'MY-06-TINGGI' } as const;
    test.as('clerk');
    await expect(vouch(matter)).rejects.toThrow('matter-unknown');
  });
});

describe('a missing kod hasil', () => {
  beforeEach(async () => {
    test = await open({ revenueCodes: {} });
  });

  it('stands on the home list on a calm day', async () => {
    test.as('clerk');
    expect(await kinds()).toContain('revenue-codes-missing');
  });

  it('prints – after one decision for that outage, and never a word for it', async () => {
    const { outage } = await openOutage(test);
    expect(await test.call('cases.issue', aCase(outage))).toMatchObject({
      error: { code: 'revenue-codes-open' },
    });
    expect(await kinds()).toContain('decide-revenue-codes');
    await vouch({ kind: 'revenue-codes', outage });
    const { receipt } = await test.must('cases.issue', aCase(outage));
    const kept = await test.must('receipts.get', { id: receipt!.id });
    expect(kept.lines).toMatchObject([{ revenueCode: '–' }]);
    expect(JSON.stringify(kept.lines)).not.toMatch(/BELUM/);
  });

  it('stops no case that is paid elsewhere', async () => {
    const { outage } = await openOutage(test);
    const payment = { method: 'external', system: 'ISPEKS', number: 'K1234567' } as const;
    expect((await test.call('cases.issue', aCase(outage, { payment }))).ok).toBe(true);
  });
});

describe("another agency's contact", () => {
  it('stops notices until a supervisor decides; none at all until it is entered', async () => {
    test = await open({ contact: '' });
    const { outage } = await openOutage(test);
    await expect(writeNotice(test, outage, 'first')).rejects.toThrow('contact-missing');
    expect(await kinds()).toContain('contact-missing');
    test.as('supervisor');
    const { templates, portal } = await test.must('notices.settings', {});
    expect(templates.contact).toBe('');
    await test.must('notices.saveSettings', {
      templates: { ...templates, contact: 'ap@miti.gov.my' },
      portal,
    });
    test.as('clerk');
    await expect(writeNotice(test, outage, 'first')).rejects.toThrow('contact-foreign');
    await vouch({ kind: 'contact', contact: 'ap@miti.gov.my' });
    const notice = await writeNotice(test, outage, 'first');
    expect(notice.number).toBe(1);
  });
});
