/**
 * MyGPKI certificates and support (S3). The document names the processes and their parties, not every step; these are the
 * shipped paths, which an administrator edits. Only the support on site has a promised time.
 */
import type { Service, ServiceStep, Words } from './service';
import { answer, approve, clock, promise, receive, service, step, tell, words } from './service-parts';

const AGENCY = words('Agensi Sektor Awam', 'A public sector agency');
const USER = words('Pengguna GPKI', 'A GPKI user');

const PROCESS = {
  new: words('permohonan baharu', 'new'),
  renewal: words('pembaharuan', 'renewal'),
  revocation: words('pembatalan', 'revocation'),
  replacement: words('penggantian', 'replacement'),
} as const;
type Process = keyof typeof PROCESS;

/** What the certification authority does at the end of each. */
const AT_THE_CA: Readonly<Record<Process, readonly [code: string, text: Words]>> = {
  new: ['issue', words('CA mengeluarkan sijil', 'The CA issues the certificate')],
  renewal: ['renew', words('CA membaharui sijil', 'The CA renews the certificate')],
  revocation: ['revoke', words('CA membatalkan sijil', 'The CA revokes the certificate')],
  replacement: ['replace', words('CA menggantikan sijil', 'The CA replaces the certificate')],
};

const atTheCa = (process: Process): ServiceStep =>
  answer(AT_THE_CA[process][0], 'do', 'ca', AT_THE_CA[process][1], ['approve']);

const leadApproves = (needs: string): ServiceStep => ({
  ...approve('lead-agency', [needs]),
  text: words('Agensi Peneraju meluluskan', 'The lead agency approves'),
  evidence: ['reference'],
});

function certificate(
  kind: string,
  cite: string,
  name: Words,
  process: Process,
  before: readonly ServiceStep[],
  after: readonly ServiceStep[] = [],
): Service {
  const code = `${kind}-certificate-${process}`;
  const full = words(`${name.ms}: ${PROCESS[process].ms}`, `${name.en}: ${PROCESS[process].en}`);
  const ca = atTheCa(process);
  const last = after.at(-1)?.code ?? ca.code;
  const lastBefore = before.at(-1)?.code ?? 'receive';
  return service({
    ...{ code, seed: '003', cite, name: full, asker: AGENCY },
    steps: [receive(), ...before, leadApproves(lastBefore), ca, ...after, tell(last)],
    clocks: [clock(code, full, null, last)],
  });
}

const USER_CERTIFICATE = words('Sijil Digital Pengguna', 'User certificate');
const SERVER_CERTIFICATE = words('Sijil Digital Pelayan', 'Server certificate');
const TEST_CERTIFICATE = words('Sijil Digital Latihan atau Ujian', 'Training or test certificate');

/** The agency stands for its officer, the implementing agency looks the application through. */
const userSteps: readonly ServiceStep[] = [
  answer(
    'agency-confirm',
    'confirm',
    'public-sector-agency',
    words('Agensi Sektor Awam mengesahkan pemohon', 'The agency confirms the applicant'),
    ['receive'],
  ),
  answer(
    'implementing-check',
    'confirm',
    'implementing-agency',
    words('Agensi Pelaksana menyemak permohonan', 'The implementing agency checks the application'),
    ['agency-confirm'],
  ),
];

/** The Pegawai Teknikal prepares, the Pegawai Pengesah verifies, and is never the Pemohon. */
const serverSteps = (prepare: Words): readonly ServiceStep[] => [
  step('prepare', 'do', 'technical-officer', prepare, ['receive'], { evidence: ['note'] }),
  step(
    'verify',
    'confirm',
    'verifying-officer',
    words('Pegawai Pengesah mengesahkan permohonan', 'The verifying officer verifies the application'),
    ['prepare'],
    { notRequester: true },
  ),
];
const PREPARED = {
  new: words('Jana CSR dan semak maklumat pelayan', 'Make the CSR and check the server'),
  renewal: words('Jana CSR dan semak sijil semasa', 'Make the CSR and check the present certificate'),
  revocation: words('Semak sijil dan sebab pembatalan', 'Check the certificate and the reason'),
} as const;
const install = (needs: string): readonly ServiceStep[] => [
  step(
    'install',
    'do',
    'technical-officer',
    words('Pasang dan uji sijil', 'Install and test the certificate'),
    [needs],
  ),
];

/** Asked by letter or e-mail alone, on an identified issue that can be settled quickly (S3.4). */
const advice: Service = service({
  ...{ code: 'mygpki-advice', seed: '003', cite: 'S3.4', asker: AGENCY, arrives: ['letter', 'e-mail'] },
  name: words('Khidmat nasihat dan konsultasi MyGPKI', 'MyGPKI advice and consultation'),
  fields: [{ code: 'issue', text: words('Isu yang dikenal pasti', 'The identified issue'), kind: 'text' }],
  steps: [
    receive(),
    answer(
      'advise',
      'do',
      'lead-agency',
      words('Agensi Peneraju memberi khidmat nasihat', 'The lead agency gives the advice'),
      ['receive'],
    ),
    tell('advise'),
  ],
  clocks: [clock('mygpki-advice', words('Khidmat nasihat', 'Advice'), null, 'advise')],
});

const PROBLEM = {
  code: 'problem',
  text: words('Masalah atau pertanyaan', 'Problem or question'),
  kind: 'text',
} as const;

const helpDesk: Service = service({
  ...{ code: 'mygpki-help-desk', seed: '003', cite: 'S3.5', asker: USER, fields: [PROBLEM] },
  name: words('Meja bantuan MyGPKI', 'MyGPKI help desk'),
  steps: [
    receive(),
    step('help', 'do', 'desk', words('Selesaikan atau jawab', 'Settle or answer it'), ['receive']),
    tell('help'),
  ],
  clocks: [clock('mygpki-help-desk', words('Meja bantuan', 'Help desk'), null, 'help')],
});

/** Only what could not be solved online, after the lead agency approves, at an agreed time, with the agency's representative there (S3.6). */
const onSite: Service = service({
  ...{ code: 'mygpki-on-site', seed: '003', cite: 'S3.6', asker: USER, fields: [PROBLEM] },
  name: words('Sokongan teknikal MyGPKI di lokasi', 'MyGPKI technical support on site'),
  steps: [
    receive(),
    step(
      'try-online',
      'do',
      'desk',
      words('Cuba selesaikan dalam talian', 'Try to solve it online'),
      ['receive'],
      {
        evidence: ['note'],
        checks: [
          {
            code: 'not-solved-online',
            text: words('Tidak dapat diselesaikan dalam talian', 'It could not be solved online'),
          },
        ],
      },
    ),
    leadApproves('try-online'),
    step(
      'agree-visit',
      'agree',
      'requester',
      words('Pengguna bersetuju dengan tarikh dan masa', 'The user agrees to date and time'),
      ['approve'],
      { evidence: ['agreed-time'] },
    ),
    step(
      'visit',
      'do',
      'technical-officer',
      words(
        'Hadir di lokasi bersama wakil agensi',
        "Be at the site together with the agency's representative",
      ),
      ['agree-visit'],
      { evidence: ['representative'] },
    ),
    step(
      'troubleshoot',
      'do',
      'technical-officer',
      words('Laksanakan pencarisilapan', 'Carry out the troubleshooting'),
      ['visit'],
      { evidence: ['note'] },
    ),
    tell('troubleshoot'),
  ],
  clocks: [
    clock(
      'mygpki-on-site',
      words('Pencarisilapan di lokasi', 'Troubleshooting on site'),
      promise(48, 'clockHours'),
      'troubleshoot',
      'agree-visit',
    ),
  ],
});

const all = ['new', 'renewal', 'revocation', 'replacement'] as const;

export const mygpkiServices: readonly Service[] = [
  ...all.map((process) => certificate('user', 'S3.1', USER_CERTIFICATE, process, userSteps)),
  certificate('server', 'S3.2', SERVER_CERTIFICATE, 'new', serverSteps(PREPARED.new), install('issue')),
  certificate(
    'server',
    'S3.2',
    SERVER_CERTIFICATE,
    'renewal',
    serverSteps(PREPARED.renewal),
    install('renew'),
  ),
  certificate('server', 'S3.2', SERVER_CERTIFICATE, 'revocation', serverSteps(PREPARED.revocation)),
  ...all.map((process) => certificate('test', 'S3.3', TEST_CERTIFICATE, process, [])),
  advice,
  helpDesk,
  onSite,
];
