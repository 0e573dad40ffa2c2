/** A licence counter on a busy day: an outage in force, a notice, people who are told by letter and by telephone. */
import { randomUUID } from 'node:crypto';
import type { RunningApp } from '../../helpers/app';
import { must } from './ipc';
import { civilDate } from './office';

/** Ids by which addresses are made. */
export interface FilledLicences {
  readonly outage: string;
  readonly notice: string;
  readonly applicant: string;
  /** A list of which rows still wait. */
  readonly left: string;
}

/** The screens that a supervisor of a licence counter walks, each reached by its address. */
export const licenceScreensOf = ({ outage, notice, applicant, left }: FilledLicences): readonly string[] => [
  '/applicants',
  `/applicants/${applicant}`,
  '/applicants/import',
  '/applicants/enquiries',
  `/applicants/import?left=${left}`,
  `/applicants/calls/${outage}`,
  '/notices',
  `/notices/${notice}`,
  `/notices/write/${outage}`,
  `/mail/${notice}`,
  '/outages',
  `/outages/${outage}`,
  '/outages/report',
  '/systems',
  '/drills',
  '/papers',
  '/counter',
];

const LEFT_ROWS = [
  'Nama Syarikat / Individu,No. SSM / KP,E-mel,Telefon,Jenis AP,Tarikh Kemas Kini',
  'Kenari Contoh Sendirian Berhad (Cawangan Pelabuhan Klang),,pelabuhan@kenari.example.my,03-55100009,Import,2026-10-01',
  'Lain Contoh Enterprise,202001000019,a@contoh.example.my,03-55100010,Eksport,2026-10-02',
].join('\r\n');

/** A supervisor is signed in. The outage began the day before, so that its fallback is in force and its updates are late. */
export async function filledLicences(running: RunningApp): Promise<FilledLicences> {
  const added = (number: string, name: string, addresses: string[]) =>
    must(running, 'applicants.add', {
      ...{ key: randomUUID(), name, number, phones: ['03-55100001'], permits: ['import'], systems: ['AP'] },
      ...{ dataDate: civilDate(-30), addresses, source: 'counter' as const, reference: '' },
    });
  const { id: applicant } = await added('202001000011', 'Kenari Contoh Sdn Bhd', ['a@contoh.example.my']);
  await added('202001000012', 'Kenari Contoh Enterprise', ['b@contoh.example.my']);
  await added('202001000013', 'Tanpa E-mel Contoh (Malaysia) Sendirian Berhad', []);
  const list = await must(running, 'applicants.preview', {
    name: 'senarai-pemohon.csv',
    base64: Buffer.from(LEFT_ROWS).toString('base64'),
  });
  await must(running, 'applicants.import', {
    ...{ token: list.token, takeNew: true, takeChanged: true, answers: [], rows: [] },
  });
  const { id: outage } = await must(running, 'outages.report', {
    ...{ key: randomUUID(), system: 'AP', startedLocal: `${civilDate(-1)}T09:00` },
    ...{ toldBy: 'BPM', toldHow: 'telephone', note: 'Pelayan rosak' },
  });
  const { draft } = await must(running, 'notices.draft', { outage, kind: 'first' });
  const written = await must(running, 'notices.write', {
    key: randomUUID(),
    outage,
    kind: 'first',
    ...draft,
  });
  await must(running, 'applicants.noteEnquiry', {
    ...{ key: randomUUID(), outage, applicant, name: 'Kenari Contoh Sdn Bhd', phone: '03-55100001' },
    ...{ asked: 'Bila sistem pulih?', callBack: true },
  });
  return { outage, notice: written.notice.id, applicant, left: list.file };
}
