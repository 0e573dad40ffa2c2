/** A licence counter (SKEI) in Selangor: its office, the people it tells of an outage, its mail server and its portal. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoOffice } from '../../../main/features/drills/demo-office';
import type { RunningApp } from '../../helpers/app';
import { serverAt, PASSWORD } from '../../helpers/mail-server';
import { must, signInAs } from './ipc';
import { OFFICERS } from './office';

/** Open from Monday to Friday; Selangor rests on Saturday and Sunday. */
const WORKING_WEEKDAYS = [1, 2, 3, 4, 5];

/** The office as the wizard would make it (or an ICT unit in its place); nobody is signed in. */
export async function setUpSkei(
  running: RunningApp,
  printer = 'pdf',
  kind: 'skei' | 'ict' = 'skei',
): Promise<void> {
  const demo = demoOffice(randomUUID(), join(running.dataDir, 'sandaran'));
  await must(running, 'settings.setUp', {
    ...demo,
    ...OFFICERS,
    office: {
      ...demo.office,
      code: 'SKEI-SGR',
      name: 'SKEI Selangor (Contoh)',
      address: 'Jalan Contoh\n40000 Shah Alam',
      kind,
      state: 'MY-10',
      courts: [],
      openingHours: WORKING_WEEKDAYS.map((weekday) => ({ weekday, spans: [{ from: '08:00', to: '17:00' }] })),
    },
    counter: { code: 'S01', name: 'Kaunter AP' },
    printers: { A4: printer, A5: printer, '80mm': printer },
  });
}

/** Notices go out by themselves: e-mail through this server, the portal's files into this folder. */
export async function sendByItself(running: RunningApp, smtpPort: number, portalFolder: string) {
  await signInAs(running, 'administrator');
  await must(running, 'mail.saveSettings', {
    server: serverAt(smtpPort, { from: 'ap@skei.example.my', fromName: 'SKEI Selangor' }),
    password: PASSWORD,
  });
  await setPortal(running, portalFolder);
}

/** Nothing goes out by itself any more: every channel is an officer's. */
export async function sendByHand(running: RunningApp): Promise<void> {
  await signInAs(running, 'administrator');
  await must(running, 'mail.saveSettings', { server: null, password: null });
  await setPortal(running, '');
}

async function setPortal(running: RunningApp, folder: string): Promise<void> {
  const { templates } = await must(running, 'notices.settings', {});
  const address = 'https://www.contoh.example.my/notis/';
  await must(running, 'notices.saveSettings', { templates, portal: { folder, address } });
}

/** Whom the list below names, in its order. */
export const RECIPIENTS = [
  'import@kenari.example.my',
  'lesen@merbok.example.my',
  'ap@tiong.example.my',
  'pejabat@helang.example.my',
  'raya.contoh@example.my',
] as const;

const ROWS = [
  `Kenari Contoh Sdn Bhd,202001000011,${RECIPIENTS[0]},03-55100001,Import,2026-10-01`,
  `Merbok Contoh Enterprise,202103000022,${RECIPIENTS[1]},03-55100002,Eksport,2026-10-02`,
  `Tiong Contoh (M) Sdn Bhd,201901000033,${RECIPIENTS[2]},03-55100003,Import & Eksport,2026-10-03`,
  `Helang Contoh PLT,202204000044,${RECIPIENTS[3]},03-55100004,Import,2026-10-04`,
  `Raya binti Contoh,880214-03-5526,${RECIPIENTS[4]},012-3000005,Import,2026-10-05`,
  // Nobody can be written to there: the company is told by telephone.
  'Salah Contoh Sdn Bhd,202001000066,bukan alamat,03-55100006,Import,2026-10-06',
];

/** The list of applicants as another office would hand it over: five with an e-mail, one whose e-mail is none. */
export function applicantList(folder: string): string {
  const file = join(folder, 'pemohon-contoh.csv');
  const head = 'Nama Syarikat / Individu,No. SSM / KP,E-mel,Telefon,Jenis AP,Tarikh Kemas Kini';
  writeFileSync(file, `\uFEFF${[head, ...ROWS].join('\r\n')}\r\n`);
  return file;
}
