/** The people who come to the counter in the demo: types of case, parties and ways of paying that differ as they do in life. */
import type { ExternalSystem } from '../../domain/receipts/payment';
import type { PartyInput } from '../../preload/contract/cases';
import { person, traveller } from './people';

/** What is asked at the counter, before fees are worked out. */
export interface Visit {
  readonly caseType: string;
  readonly first: readonly PartyInput[];
  readonly second: readonly PartyInput[];
  readonly lawyers: readonly { side: 'first' | 'second'; name: string; firm: string; phone: string }[];
  readonly exhibits: number;
  readonly hearing: 'sulh' | 'sebutan' | 'bicara';
  readonly claim: string;
  readonly formSerial: string;
  /** A line that the clerk adds by hand. */
  readonly handLine?: { readonly description: string; readonly amountSen: number };
  /** The first line is taken under the table's amount, with this reason. */
  readonly lessSen?: { readonly amountSen: number; readonly reason: string };
  readonly pay: Way;
}

type Way =
  | { readonly method: 'cash'; readonly exact?: true }
  | { readonly method: 'qr' | 'card' }
  | { readonly method: 'cheque'; readonly bank: string }
  | { readonly method: 'external'; readonly system: ExternalSystem }
  | { readonly method: 'waiver'; readonly authority: string; readonly reason: string };

type Plan = (n: number) => Partial<Visit> & Pick<Visit, 'caseType' | 'claim' | 'pay'>;

const lawyer = (side: 'first' | 'second', name: string): Visit['lawyers'][number] => ({
  side,
  name,
  firm: 'Tetuan Contoh & Rakan Peguam Syarie',
  phone: '09-555 0101',
});

/** Each of them ends with a receipt and a summons of ours. */
const PLANS: readonly Plan[] = [
  () => ({ caseType: '014', exhibits: 2, pay: { method: 'cash' },
    claim: 'Plaintif memohon perkahwinan dengan Defendan difasakhkan kerana Defendan gagal memberi nafkah sejak Januari 2024.' }),
  (n) => ({ caseType: '010', pay: { method: 'qr' }, first: [person(n + 40, 'male'), person(n + 41, 'female')],
    claim: 'Pemohon-pemohon memohon pernikahan mereka disahkan.' }),
  (n) => ({ caseType: '014', exhibits: 1, pay: { method: 'cheque', bank: 'Bank Contoh Berhad' }, second: [person(n + 60, 'male'), traveller(n)],
    lawyers: [lawyer('first', 'Wan Nur Syazana binti Wan Contoh')],
    claim: 'Plaintif memohon perkahwinan difasakhkan; Defendan Kedua dinamakan sebagai pihak yang menyimpan dokumen perkahwinan.' }),
  () => ({ caseType: '024', hearing: 'sulh', pay: { method: 'cash' }, handLine: { description: 'Salinan diperakui (12 muka surat)', amountSen: 342 },
    claim: 'Plaintif menuntut nafkah tiga orang anak sebanyak RM 900.00 sebulan.' }),
  (n) => ({ caseType: '011', exhibits: 3, pay: { method: 'card' }, first: [person(n, 'male')], second: [person(n + 30, 'female')],
    claim: 'Pemohon memohon kebenaran berpoligami.' }),
  () => ({ caseType: '028', hearing: 'sulh', pay: { method: 'cash', exact: true }, lessSen: { amountSen: 1000, reason: 'Pengurangan atas arahan Pendaftar, minit bertarikh hari ini' },
    claim: 'Plaintif menuntut hak hadhanah ke atas dua orang anak di bawah umur.' }),
  (n) => ({ caseType: '010', pay: { method: 'qr' }, first: [person(n, 'male', 'army'), person(n + 9, 'female')],
    claim: 'Pemohon-pemohon memohon pernikahan di luar negara disahkan.' }),
  (n) => ({ caseType: '014', pay: { method: 'cash' }, formSerial: `A ${384200 + n}`,
    claim: 'Plaintif memohon perkahwinan difasakhkan kerana Defendan tidak dapat dikesan sejak 2022.' }),
  (n) => ({ caseType: '018', pay: { method: 'cash' }, second: [person(n + 20, 'male', 'old-ic')],
    claim: 'Plaintif menuntut nafkah isteri sebanyak RM 600.00 sebulan.' }),
  (n) => ({ caseType: '017', exhibits: 6, hearing: 'bicara', pay: { method: 'cheque', bank: 'Bank Contoh Berhad' },
    second: [person(n + 21, 'male'), person(n + 22, 'female'), person(n + 23, 'male')],
    lawyers: [lawyer('first', 'Nik Aiman bin Nik Contoh'), lawyer('second', 'Hajah Rokiah binti Contoh')],
    claim: 'Plaintif menuntut separuh daripada harta sepencarian, iaitu sebuah rumah dan sebidang tanah.' }),
  (n) => ({ caseType: '016', pay: { method: 'card' }, second: [person(n + 24, 'male', 'police')],
    claim: "Plaintif menuntut mut'ah sebanyak RM 12,000.00." }),
  () => ({ caseType: '021', pay: { method: 'cash' }, handLine: { description: 'Salinan diperakui (4 muka surat)', amountSen: 118 },
    claim: 'Plaintif menuntut nafkah eddah bagi tempoh tiga bulan.' }),
]; // prettier-ignore

/** Two who get no receipt of ours: one paid by a receipt of iGFMAS, one was let off. */
const WITHOUT_RECEIPT: readonly Plan[] = [
  () => ({ caseType: '023', pay: { method: 'external', system: 'IGFMAS' },
    claim: 'Plaintif menuntut tunggakan nafkah anak sebanyak RM 5,400.00.' }),
  () => ({ caseType: '024', hearing: 'sulh',
    pay: { method: 'waiver', authority: 'Ketua Hakim Syarie, surat KHS/CONTOH/7', reason: 'Plaintif penerima bantuan zakat' },
    claim: 'Plaintif menuntut nafkah dua orang anak sebanyak RM 500.00 sebulan.' }),
]; // prettier-ignore

/** `cases` visits, each with a receipt and a summons; without a number, a day that shows every way of paying. */
export function visitsOf(cases: number | undefined): Visit[] {
  const plans = cases === undefined ? [...PLANS, ...WITHOUT_RECEIPT] : [];
  for (let n = 0; n < (cases ?? 0); n += 1) plans.push(PLANS[n % PLANS.length] as Plan);
  return plans.map((plan, n) => ({
    first: [person(n + 3, 'female')],
    second: plan(n).caseType === '010' ? [] : [person(n + 8, 'male')],
    lawyers: [],
    exhibits: 0,
    hearing: 'sebutan',
    formSerial: '',
    ...plan(n),
  }));
}
