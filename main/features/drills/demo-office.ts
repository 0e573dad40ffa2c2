/** The demo office: plausible, invented, and marked as a drill in everything it makes. */
import type { Role } from '../../../domain/officers/officer';
import type { InputOf } from '../../../preload/contract/contract';
import type { NewOfficer } from '../../../preload/contract/settings';

/** Shown on the sign-in screen of the demo, since they are meant to be known. */
export const DEMO_OFFICERS = [
  { code: 'PT01', role: 'administrator', name: 'Pentadbir Contoh', secret: 'Latihan-Pentadbir-1' },
  { code: 'PY01', role: 'supervisor', name: 'Penyelia Contoh', secret: 'Latihan-Penyelia-1' },
  { code: 'PK01', role: 'clerk', name: 'Pegawai Kaunter Contoh', secret: '482915' },
] as const;

const WORKING_WEEKDAYS = [0, 1, 2, 3, 4];

const FEE_TABLE = 'MY-06-RENDAH';

/** Codes of revenue as the demo office's accounts would want them; nobody has confirmed any. */
const REVENUE_CODES = {
  saman: '72101', permohonan: '72102', 'defendan-tambahan': '72103', wakalah: '72104', afidavit: '72105', eksibit: '72106',
  interlokutori: '72107',
}; // prettier-ignore

/** A lower court in Kelantan, whose cause-book print the office has at hand. */
export function demoOffice(
  key: string,
  backupFolder: string,
): InputOf<'settings.setUp'> & Record<Role, NewOfficer> {
  const [administrator, supervisor, clerk] = DEMO_OFFICERS;
  const person = ({ code, name, secret }: (typeof DEMO_OFFICERS)[number]) => ({ code, name, secret });
  return {
    key,
    office: {
      code: 'MRS-KB',
      name: 'Mahkamah Rendah Syariah Kota Bharu (Contoh)',
      address: 'Jalan Contoh\n15000 Kota Bharu',
      kind: 'court',
      state: 'MY-03',
      courts: [
        {
          code: '03001',
          name: 'Mahkamah Rendah Syariah Kota Bharu',
          profile: 'dash',
          feeTable: FEE_TABLE,
          benches: ['Mahkamah 1', 'Mahkamah 2', 'Bilik Sulh'],
        },
      ],
      openingHours: WORKING_WEEKDAYS.map((weekday) => ({
        weekday,
        spans: [{ from: '08:00', to: weekday === 4 ? '15:30' : '17:00' }],
      })),
      roundMethods: ['cash'],
      clearDays: 7,
      accounting: { vot: '', ptj: '', program: '', account: '' },
    },
    official: {
      contact: 'mrs-kb@contoh.gov.my',
      confirmedTables: { [FEE_TABLE]: 'Jadual contoh untuk latihan' },
      revenueCodes: { [FEE_TABLE]: REVENUE_CODES },
    },
    counter: { code: 'K02', name: 'Kaunter 2' },
    administrator: person(administrator),
    supervisor: person(supervisor),
    clerk: person(clerk),
    printers: { A4: 'pdf', A5: 'pdf', '80mm': 'pdf' },
    receiptSize: 'A5',
    backupFolder,
  };
}
