import { instant } from '../helpers/instant';
import type { FrozenIssue, FrozenOffice, FrozenParty } from '../../papers/frozen-data';
import type { PaperDocument } from '../../papers/paper-document';
import type { ReceiptPaper } from '../../papers/receipt/receipt-data';
import { sheetsFor } from '../../papers/summons/court-paper-data';
import { applicationWording, summonsWording } from '../../words/papers/printed';

/** Invented documents that the tests of the papers look at. */

export const office: FrozenOffice = {
  code: 'MRS-KL',
  department: 'Jabatan Kehakiman Syariah Pahang',
  name: 'Mahkamah Rendah Syariah Kuala Lipis',
  state: 'Pahang',
  address: ['Jalan Benta', '27200 Kuala Lipis', 'Pahang Darul Makmur'],
  phone: '09-312 0000',
  email: 'kaunter@contoh.gov.my',
};

export const issue: FrozenIssue = {
  number: 'R2-000124',
  at: instant('2026-11-21T02:02:03.000Z'),
  traceCode: '9f2c41d07be3a865',
  hijri: '11 Jamadilakhir 1448H',
};

export const officer = { id: 'P-017', name: 'Siti Contoh binti Ahmad' };

export const plaintiff: FrozenParty = {
  name: 'Aminah Contoh binti Abdul Rahman',
  identity: { type: 'mykad', number: '900102-06-1234' },
  address: 'No. 12, Lorong Melati 3\nTaman Contoh\n27200 Kuala Lipis',
};

export const defendant: FrozenParty = {
  name: 'Mohd Contoh bin Ismail',
  identity: { type: 'mykad', number: '880715-03-5671' },
  address: 'Kampung Contoh Hulu\n27300 Benta',
};

export const longName =
  'Tengku Nur Syahirah Contoh Balqis Humaira binti Tengku Ahmad Shahrul Nizam Al-Haj Contoh Panjang';

export const second: FrozenParty = {
  name: longName,
  identity: { type: 'passport', number: 'A12345678' },
  address: null,
};

const line = (
  description: string,
  amountSen: number,
  revenueCode = '71101',
): ReceiptPaper['lines'][number] => ({
  description,
  revenueCode,
  amountSen,
  nature: 'fee',
});

export const receiptData: ReceiptPaper = {
  office,
  counter: { code: 'K02' },
  officer,
  issued: issue,
  formSerial: null,
  payer: { name: plaintiff.name, identity: plaintiff.identity },
  case: { number: '10100-014-0125-2026', provisional: true, typeCode: '014', typeName: 'Fasakh' },
  lines: [
    line('Saman dan pernyataan tuntutan', 2500),
    line('Defendan tambahan', 500),
    line('Wakalah Peguam Syarie', 500),
    line('Afidavit', 303),
  ],
  totalSen: 3803,
  roundingSen: 2,
  amountSen: 3805,
  payment: { method: 'cash', tenderedSen: 5000, changeSen: 1195 },
  outage: { system: 'ESV3' },
  replaces: null,
};

/** A receipt with `count` lines, long texts and every optional field. */
export function crowdedReceipt(count: number): ReceiptPaper {
  const lines = Array.from({ length: count }, (_, place) =>
    line(
      place % 4 === 1
        ? 'Permohonan interlokutori bagi penyampaian saman ganti di luar bidang kuasa'
        : `Ekshibit ${place + 1}`,
      100_000 * (place + 1) + 50,
      'H0171101-22',
    ),
  );
  const totalSen = lines.reduce((sum, { amountSen }) => sum + amountSen, 0);
  return {
    ...receiptData,
    lines: lines.map((entry, place) => (place === 2 ? { ...entry, nature: 'trust' } : entry)),
    totalSen,
    roundingSen: 0,
    amountSen: totalSen,
    formSerial: 'A 1234567',
    replaces: 'R2-000119',
    payer: { name: longName, identity: second.identity },
    payment: {
      method: 'cheque',
      bank: 'Bank Kerjasama Rakyat Malaysia Berhad',
      number: '004512',
      date: '2026-11-20',
    },
  };
}

const courtPaper = {
  office,
  counter: { code: 'K02' },
  officer,
  issued: { ...issue, number: 'S2-000087' },
  heading: ['Dalam Mahkamah Rendah Syariah di Kuala Lipis', 'Dalam Negeri Pahang Darul Makmur, Malaysia'],
  case: { number: '10100-014-0125-2026', provisional: true, typeCode: '014', typeName: 'Fasakh' },
  labels: { first: 'Plaintif', second: 'Defendan' },
  first: [plaintiff],
  second: [defendant],
  lawyers: [],
  hearing: {
    at: instant('2026-12-14T01:00:00.000Z'),
    hijri: null,
    kind: 'sebutan' as const,
    court: 'Mahkamah Rendah Syariah Kuala Lipis',
    room: 'Dewan Bicara 2',
    address: 'Jalan Benta, 27200 Kuala Lipis',
  },
  sheets: sheetsFor([plaintiff], [defendant]),
  attachments: ['Pernyataan Tuntutan'],
  signatory: 'Pendaftar',
  outage: { system: 'ESV3' },
  replaces: null,
};

export const receipt: PaperDocument = { kind: 'receipt', version: 1, data: receiptData };

export const summons: PaperDocument = {
  kind: 'summons',
  version: 1,
  data: { ...courtPaper, wording: summonsWording, expiresOn: '2027-11-21' },
};

const severalSecond = [
  defendant,
  second,
  { ...defendant, name: 'Contoh Enterprise Sdn. Bhd.', identity: null },
];

export const crowdedSummons: PaperDocument = {
  kind: 'summons',
  version: 1,
  data: {
    ...courtPaper,
    first: [plaintiff, { ...plaintiff, name: 'Nur Contoh binti Abdul Rahman', address: null }],
    second: severalSecond,
    sheets: sheetsFor([plaintiff], severalSecond),
    lawyers: [{ name: 'Ahmad Contoh bin Yusof', firm: 'Tetuan Contoh & Rakan-rakan', side: 'first' }],
    attachments: ['Pernyataan Tuntutan', 'Salinan surat perakuan nikah'],
    wording: summonsWording,
    expiresOn: '2027-11-21',
  },
};

export const application: PaperDocument = {
  kind: 'application',
  version: 1,
  data: {
    ...courtPaper,
    issued: { ...issue, number: 'N2-000012' },
    labels: { first: 'Pemohon', second: 'Responden' },
    case: {
      number: '10100-010-0031-2026',
      provisional: true,
      typeCode: '010',
      typeName: 'Pengesahan nikah',
    },
    attachments: ['Afidavit Sokongan'],
    wording: applicationWording,
    prayers: [
      'Bahawa pernikahan antara Pemohon dengan Responden pada 3 Mac 2025 disahkan.',
      'Apa-apa perintah lain yang difikirkan patut oleh Mahkamah.',
    ],
    affidavit: {
      deponent: plaintiff.name,
      exhibits: [
        { mark: 'A-1', title: 'Salinan kad pengenalan Pemohon' },
        { mark: 'A-2', title: 'Surat perakuan jurunikah' },
      ],
    },
  },
};

export const enrolment: PaperDocument = {
  kind: 'enrolment',
  version: 1,
  data: {
    office,
    counter: { code: 'K02' },
    enrolledAt: instant('2026-11-20T00:31:00.000Z'),
    administrator: { id: 'P-001', name: 'Rosli Contoh bin Hamid' },
    epoch: '0b8d9c56-2a53-4c1e-9a07-7e1f6f1a2b3c',
    reason: 'new',
    keyFingerprint: '3fa1c2d49b8e7f60115a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70',
    keyStore: 'os',
    recoveryCode: '7KQ2-M9XD-4TRH-V6PA-W3NC-8YLE-5FZB-2JGS',
    appVersion: '0.1.0',
  },
};

export const summary: PaperDocument = {
  kind: 'summary',
  version: 1,
  data: {
    packageName: 'penyesuaian-MRS-KL-K02-G-2026-004-20261121T164000.zip',
    office: { code: 'MRS-KL', name: 'Mahkamah Rendah Syariah Kuala Lipis', kind: 'court' },
    counter: { code: 'K02', epoch: '0b8d9c56-2a53-4c1e-9a07-7e1f6f1a2b3c' },
    outage: {
      id: 'G-2026-004',
      system: 'ESV3',
      startedAt: instant('2026-11-21T00:15:00.000Z'),
      restoredAt: instant('2026-11-21T07:40:00.000Z'),
    },
    generatedAt: instant('2026-11-21T08:40:00.000Z'),
    generatedBy: officer,
    totals: {
      receipts: 41,
      cancelled: 2,
      amountSen: 186_305,
      earlierCancelledSen: 0,
      byMethod: { cash: 120_305, card: 46_000, qr: 20_000 },
      byRevenueCode: { '71101': 150_303, '71102': 36_000, '79999': 2 },
    },
    revenueNames: { '71101': 'Fi saman dan permohonan Mahkamah Syariah', '71102': 'Fi wakalah dan afidavit' },
    journal: {
      firstSeq: 1,
      lastSeq: 412,
      headHash: '9f2c41d07be3a8655a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7011',
    },
    numbers: [{ from: 'R2-000101', to: 'R2-000141', count: 41 }],
    letOffs: [
      { kind: 'waiver', count: 2, amountSen: 5_000 },
      { kind: 'reduction', count: 1, amountSen: 1_000 },
    ],
    notReturned: ['R2-000107'],
    previous: null,
    alone: [41, 57],
    check: { seq: 310, at: instant('2026-11-21T08:39:00.000Z'), result: 'whole' },
    keyFingerprint: '3fa1c2d49b8e7f60115a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70',
    appVersion: '0.1.0',
  },
};

export const letter: PaperDocument = {
  kind: 'new-number-letter',
  version: 1,
  data: {
    language: 'ms',
    office,
    counter: { code: 'K02' },
    officer,
    issued: { ...issue, number: 'MRS-KL/NB/2026/007' },
    addressee: plaintiff,
    addresseeRole: 'Plaintif',
    manualNumber: '10100-014-0125-2026',
    officialNumber: '10100-014-0127-2026',
    system: 'ESV3',
    reason: 'clash',
    former: null,
    caseTypeName: 'Fasakh',
    between: { first: plaintiff.name, second: defendant.name },
    receipts: ['R2-000124'],
    hearing: courtPaper.hearing,
    signatory: { name: null, title: 'Pendaftar' },
  },
};

const reportHash = '9f2c41d07be3a8655a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7011';

export const outageReport: PaperDocument = {
  kind: 'outage-report',
  version: 1,
  data: {
    office: { code: 'SKEI-PK', name: 'Seksyen Kawalan Eksport Import, Pelabuhan Klang' },
    counter: { code: 'K02' },
    generatedAt: instant('2026-11-22T02:40:00.000Z'),
    generatedBy: officer,
    outage: {
      id: 'G261119-7K3Q',
      system: 'AP',
      systemName: 'Permohonan Lesen Import dan Lesen Eksport',
      owner: 'BPM',
      partial: '',
      state: 'closed',
      startedAt: instant('2026-11-19T00:15:00.000Z'),
      forceAt: instant('2026-11-19T03:15:00.000Z'),
      restoredAt: instant('2026-11-20T01:40:00.000Z'),
      closedAt: instant('2026-11-20T02:30:00.000Z'),
      minutes: 1525,
    },
    timeline: [
      {
        at: instant('2026-11-19T00:15:00.000Z'),
        enteredAt: instant('2026-11-19T00:31:00.000Z'),
        what: 'Dilaporkan oleh BPM melalui telefon',
        who: officer.name,
        note: '',
        entry: 40,
      },
      {
        at: instant('2026-11-19T03:15:00.000Z'),
        enteredAt: instant('2026-11-19T03:15:00.000Z'),
        what: 'Prosedur berkuat kuasa selepas 3 jam',
        who: 'Kaunter Siaga',
        note: '',
        entry: 44,
      },
      {
        at: instant('2026-11-20T01:40:00.000Z'),
        enteredAt: instant('2026-11-20T01:42:00.000Z'),
        what: 'Sistem pulih',
        who: officer.name,
        note: 'Dimaklumkan oleh BPM',
        entry: 61,
      },
    ],
    notices: [
      {
        id: 'N-1',
        kind: 'first',
        dueAt: instant('2026-11-19T03:15:00.000Z'),
        writtenAt: instant('2026-11-19T03:12:00.000Z'),
        subject: 'Gangguan sistem permohonan Lesen Import dan Lesen Eksport',
        toldAt: instant('2026-11-19T03:14:00.000Z'),
        toldEverywhereAt: instant('2026-11-19T03:14:00.000Z'),
        givenAt: instant('2026-11-19T03:14:00.000Z'),
        channels: [
          {
            channel: 'email',
            publishedAt: instant('2026-11-19T03:14:00.000Z'),
            byHand: false,
            recipients: 1862,
            accepted: 1859,
            refused: 2,
            inDoubt: 1,
            reference: '',
            proof: reportHash,
            by: 'Kaunter Siaga',
            entry: 46,
          },
          {
            channel: 'portal',
            publishedAt: instant('2026-11-19T03:13:00.000Z'),
            byHand: true,
            recipients: null,
            accepted: null,
            refused: null,
            inDoubt: null,
            reference: 'Portal MITI, rujukan 2026/1182',
            proof: reportHash,
            by: officer.name,
            entry: 47,
          },
          {
            channel: 'counter',
            publishedAt: instant('2026-11-19T03:12:00.000Z'),
            byHand: false,
            recipients: null,
            accepted: null,
            refused: null,
            inDoubt: null,
            reference: '',
            proof: '',
            by: 'Kaunter Siaga',
            entry: 45,
          },
        ],
      },
      {
        id: 'N-2',
        kind: 'update',
        dueAt: instant('2026-11-19T07:14:00.000Z'),
        writtenAt: instant('2026-11-19T07:52:00.000Z'),
        subject: 'Status gangguan sistem',
        toldAt: null,
        toldEverywhereAt: null,
        givenAt: null,
        channels: [
          {
            channel: 'email',
            publishedAt: null,
            byHand: false,
            recipients: 1862,
            accepted: 0,
            refused: 0,
            inDoubt: 0,
            reference: '',
            proof: '',
            by: '',
            entry: null,
          },
        ],
      },
    ],
    times: [
      {
        what: 'Notis pertama diterbitkan di semua saluran',
        who: 'Penyelia',
        dueAt: instant('2026-11-19T03:15:00.000Z'),
        doneAt: instant('2026-11-19T03:14:00.000Z'),
        verdict: 'kept',
        late: 0,
        evidence: '',
        by: 'Kaunter Siaga',
        entry: 46,
      },
      {
        what: 'Notis kemas kini',
        who: 'Penyelia',
        dueAt: instant('2026-11-19T07:14:00.000Z'),
        doneAt: instant('2026-11-19T07:52:00.000Z'),
        verdict: 'late',
        late: 38,
        evidence: 'Portal tidak dapat dicapai',
        by: officer.name,
        entry: 52,
      },
      {
        what: 'Semak senarai pemohon',
        who: 'Pegawai kaunter',
        dueAt: null,
        doneAt: null,
        verdict: 'missed',
        late: null,
        evidence: '',
        by: '',
        entry: null,
      },
      {
        what: 'Pastikan maklumat daripada BPM',
        who: 'Penyelia',
        dueAt: instant('2026-11-19T03:15:00.000Z'),
        doneAt: null,
        verdict: 'overtaken',
        late: null,
        evidence: '',
        by: '',
        entry: 44,
      },
    ],
    score: { kept: 1, late: 1, missed: 1, overtaken: 0, percent: 33 },
    availability: {
      month: '2026-11',
      hundredths: 9647,
      downMinutes: 1525,
      unconfirmedMinutes: 0,
      promise: 'below',
    },
    reach: { everyone: 1882, email: 1871, telephone: 9, pending: 0, none: 2, calls: 14 },
    made: {
      ...{ cases: 0, receipts: 0, cancelled: 0, amountSen: 0 },
      sum: [
        {
          ...{ kind: 'esv2', made: 3, reregistered: 0, migrated: 1, withdrawn: 0 },
          ...{ writtenOff: 1, carriedOver: 1, open: 0 },
        },
      ],
    },
    courtPapers: { issued: 4, sealed: 3, handedOver: 2, served: 1 },
    intakes: { received: 3, incomplete: 1, registered: 1, entered: 0, givenBack: 1 },
    letters: { told: 3, untold: 1 },
    appointments: { booked: 12, moved: 3, cancelled: 1, missed: 2, came: 4, called: 5, waiting: 2 },
    options: [
      {
        ...{ at: instant('2026-11-22T02:00:00.000Z'), court: 'Mahkamah Rendah Syariah Contoh (03001)' },
        ...{ option: 'P3', by: 'Penyelia Contoh', note: 'Arahan lisan disahkan dengan surat', entry: 12 },
        letter: { from: 'BTMK JKSM', reference: 'JKSM.100-1/2 (7)', date: '2026-11-21' },
      },
    ],
    decided: [
      {
        ...{
          at: instant('2026-11-22T01:00:00.000Z'),
          what: 'Nombor siri ditentukan',
          reason: 'R2-000124: Tiada',
        },
        ...{ by: 'Penyelia Contoh', alone: true },
      },
    ],
    left: [{ kind: 'originals-out', count: 1 }],
    letOffs: [
      {
        ...{
          at: instant('2026-11-22T01:10:00.000Z'),
          number: '03001-014-0101-2026',
          kind: 'waiver' as const,
        },
        ...{ askedSen: 2500, paidSen: 0, by: 'Pegawai Contoh', approvedBy: 'Penyelia Contoh' },
      },
    ],
    journal: { seq: 412, hash: reportHash },
    check: { seq: 409, at: instant('2026-11-22T02:39:00.000Z'), result: 'whole' },
    appVersion: '0.1.0',
  },
};

export const testPage: PaperDocument = {
  kind: 'test-page',
  version: 1,
  data: {
    officeName: office.name,
    counterCode: 'K02',
    printer: 'KAUNTER-PDF',
    at: instant('2026-11-20T00:31:00.000Z'),
  },
};

export const secretSlips: PaperDocument = {
  kind: 'secret-slips',
  version: 1,
  data: {
    office: office.name,
    counter: 'K02',
    slips: [
      { code: 'PY01', name: 'Penyelia Contoh', role: 'supervisor', secret: '7KQ2-M9XD-4TRH' },
      { code: 'PK01', name: 'Pegawai Kaunter Contoh', role: 'clerk', secret: '48291573' },
    ],
  },
};

export const list: PaperDocument = {
  kind: 'list',
  version: 1,
  data: {
    office: { code: office.code, name: office.name },
    counter: { code: 'K02' },
    title: 'Resit',
    cover: {
      ...{ to: 'SAINS / BTMK JKSM', subject: 'Migrasi kes', text: 'Sila semak kes dalam senarai ini.' },
    },
    narrowed: [{ label: 'Tarikh', value: '22 Nov 2026 (Ahd)' }],
    heads: [
      { text: 'Nombor resit', end: false },
      { text: 'Diterima daripada', end: false },
      { text: 'Amaun (RM)', end: true },
    ],
    rows: Array.from({ length: 60 }, (_, at) => [
      `R2-${String(at + 1).padStart(6, '0')}`,
      at % 2 === 0 ? 'Salmah binti Contoh' : 'Ahmad bin Contoh',
      '25.00',
    ]),
    amountSen: 150_000,
    at: instant('2026-11-22T08:31:00.000Z'),
    by: { id: 'P003', name: 'Pegawai Contoh' },
  },
};

export const appointmentSlip: PaperDocument = {
  kind: 'appointment-slip',
  version: 1,
  data: {
    ...{ office, counter: { code: 'K02' }, officer: { id: 'PK01', name: 'Pegawai Contoh' } },
    ...{ court: 'Mahkamah Rendah Syariah Contoh', reference: 'K02-J42', moved: true },
    ...{ name: 'Salmah binti Contoh', phone: '019-3599333', caseType: { code: '014', name: 'Fasakh' } },
    slotAt: instant('2026-11-23T01:00:00.000Z'),
    writtenAt: instant('2026-11-22T00:31:00.000Z'),
  },
};

export const requestSlip: PaperDocument = {
  kind: 'request-slip',
  version: 1,
  data: {
    ...{ office, counter: { code: 'K02' }, officer: { id: 'PK01', name: 'Pegawai Contoh' } },
    ...{ number: 'K02-P12', body: 'Jabatan Contoh', person: 'Aminah binti Contoh' },
    ...{ service: 'Akaun e-mel rasmi Kerajaan Negeri', subject: 'Akaun bagi dua pegawai baharu' },
    arrivedAt: instant('2026-11-22T00:31:00.000Z'),
    promises: [{ name: 'Akaun e-mel rasmi Kerajaan Negeri', dueAt: instant('2026-11-24T09:00:00.000Z') }],
    writtenAt: instant('2026-11-22T00:31:00.000Z'),
  },
};

export const closedPoster: PaperDocument = {
  kind: 'closed-poster',
  version: 1,
  data: {
    ...{ office, court: 'Mahkamah Rendah Syariah Contoh' },
    closedAt: instant('2026-11-22T00:30:00.000Z'),
    writtenAt: instant('2026-11-22T00:31:00.000Z'),
  },
};

export const missingLetter: PaperDocument = {
  kind: 'missing-letter',
  version: 1,
  data: {
    ...{ office, counter: { code: 'K02' }, officer: { id: 'PK01', name: 'Pegawai Contoh' } },
    ...{ language: 'ms', reference: 'K02-T42', hijri: '11 Jamadilakhir 1448H' },
    court: 'Mahkamah Rendah Syariah Contoh',
    addressee: { name: 'Salmah binti Contoh', address: 'Kampung Contoh\n15000 Kota Bharu' },
    caseTypeName: 'Fasakh',
    missing: ['Salinan sijil nikah', 'Alamat penyampaian pihak kedua'],
    note: 'Wakalah perlu ditandatangani.',
    receivedAt: instant('2026-11-22T00:31:00.000Z'),
    writtenAt: instant('2026-11-22T00:31:00.000Z'),
  },
};

export const causeBook: PaperDocument = {
  kind: 'cause-book',
  version: 1,
  data: {
    ...{ office, counter: { code: 'K02' }, by: { id: 'PK01', name: 'Pegawai Contoh' } },
    ...{ court: 'Mahkamah Rendah Syariah Contoh', from: '2026-11-16', to: '2026-11-22' },
    rows: [101, 102].map((serial) => ({
      ...{ number: `10100-014-0${serial}-2026`, caseType: 'Fasakh', registeredOn: '2026-11-22' },
      first: [{ name: 'Salmah binti Contoh', idNumber: '850101-03-5012' }],
      second: [{ name: 'Ahmad bin Contoh', idNumber: '' }],
      ...{ bench: 'Mahkamah 1', hearing: { at: '2026-12-15T09:00', kind: 'sebutan' } },
      officialNumber: serial === 101 ? '10100-014-0120-2026' : '',
    })),
    at: instant('2026-11-22T00:31:00.000Z'),
  },
};

export const allDocuments = [
  receipt,
  summons,
  application,
  enrolment,
  secretSlips,
  summary,
  letter,
  outageReport,
  testPage,
  list,
  causeBook,
  missingLetter,
  appointmentSlip,
  requestSlip,
  closedPoster,
];
