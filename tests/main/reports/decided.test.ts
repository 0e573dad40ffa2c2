/** What needed more than one person is listed afterwards: decisions and fees that were let off. */
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { outageReportOf } from '../../../main/features/reports/outage-report';
import { reportBook } from '../../../main/features/reports/report-book';
import { renderDocument } from '../../../papers/render-document';
import { openTestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';
import { allowAlone, approved, decidedAlone, stateTime } from '../approved';

it('the report of an outage names each decision, who stood for it, and each fee let off with its approver', async () => {
  const test = await openTestCounter();
  onTestFinished(() => test.dispose());
  const { outage } = await openOutage(test);
  const waiver = { method: 'waiver' as const, authority: 'Pendaftar', reason: 'Miskin' };
  await approved(test, 'cases.issue', aCase(outage, { payment: waiver }));
  await stateTime(test, '2026-11-22T08:31');
  const again = { statedLocal: '2026-11-22T08:32', confirmed: true, reason: 'Jam dinding' };
  await decidedAlone(test, 'settings.stateTime', again, await allowAlone(test));
  test.as('supervisor');
  const summary = (await test.must('outages.get', { id: outage })).outage;
  const context = {
    ...{ tx: test.counter.opened().reading(), now: test.counter.clock.now(), appVersion: '0' },
    officer: test.counter.sessions.current()!.officer,
  };
  const report = outageReportOf(context, summary);
  expect(report.data.decided).toMatchObject([
    { what: 'Masa dinyatakan', by: 'Penyelia Contoh, Pentadbir Contoh', alone: false },
    { what: 'Masa dinyatakan', reason: 'Jam dinding', by: 'Pentadbir Contoh', alone: true },
  ]);
  expect(report.data.letOffs).toMatchObject([
    {
      kind: 'waiver',
      askedSen: 2500,
      paidSen: 0,
      by: 'Pegawai Kaunter Contoh',
      approvedBy: 'Penyelia Contoh',
    },
  ]);
  const html = renderDocument(report, { size: 'A4', mark: { kind: 'original' }, drill: false });
  expect(html).toContain('seorang diri; belum ditandatangani pegawai kedua');
  const sheets = Object.keys(unzipSync(await reportBook(report.data))).filter((name) =>
    /worksheets\/sheet\d+\.xml$/.test(name),
  );
  expect(sheets).toHaveLength(6);
});
