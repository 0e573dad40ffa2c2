/** The client charter's work that is planned: projects, applications, reports, portal, networks, accounts (S2.1–S2.10). */
import type { Service, ServiceField, ServicePromise, ServiceStep, Words } from './service';
import { answer, approve, clock, promise, receive, service, step, tell, words } from './service-parts';

const DELIVERED = words('Siapkan dan serahkan', 'Finish and hand over');

/** Received, approved, delivered, told: what every planned piece of work goes through. */
const planned = (work: Words): readonly ServiceStep[] => [
  receive(),
  approve(),
  step('deliver', 'do', 'desk', work, ['approve']),
  tell('deliver'),
];

const charter = (
  cite: string,
  code: string,
  name: Words,
  promised: ServicePromise,
  fields: readonly ServiceField[] = [],
): Service =>
  service({
    ...{ code, seed: '002', cite, name, fields, steps: planned(DELIVERED) },
    clocks: [clock(code, name, promised, 'deliver')],
  });

/** Brought before the committee, whose decision it is. */
const project: Service = service({
  ...{ code: 'ict-project', seed: '002', cite: 'S2.1' },
  name: words('Permohonan projek ICT untuk kelulusan JPPICT', 'ICT project for JPPICT approval'),
  steps: [
    receive(),
    step(
      'prepare',
      'do',
      'desk',
      words('Semak dan sediakan kertas untuk JPPICT', 'Check it and prepare the paper for JPPICT'),
      ['receive'],
    ),
    answer('approve', 'decide', 'jppict', words('Keputusan JPPICT', 'Decision of JPPICT'), ['prepare']),
    tell('approve'),
  ],
  clocks: [
    clock('ict-project', words('Keputusan JPPICT', 'Decision of JPPICT'), promise(2, 'weeks'), 'approve'),
  ],
});

/** Its time runs from the day on which the owner confirms the summary of the improvement. */
const report = (code: string, name: Words, promised: ServicePromise): Service =>
  service({
    ...{ code, seed: '002', cite: 'S2.4', name },
    asker: words('Pemilik sistem aplikasi', 'The owner of an application'),
    steps: [
      receive(),
      approve(),
      answer(
        'owner-confirm',
        'confirm',
        'system-owner',
        words(
          'Pemilik sistem mengesahkan ringkasan penambahbaikan',
          'The owner confirms the summary of the improvement',
        ),
        ['approve'],
      ),
      step('deliver', 'do', 'desk', words('Sediakan laporan', 'Provide the report'), ['owner-confirm']),
      tell('deliver'),
    ],
    clocks: [clock(code, name, promised, 'deliver', 'owner-confirm')],
  });

const points = (min: number, max?: number): readonly ServiceField[] => [
  bounded('points', words('Bilangan titik rangkaian', 'Network points'), min, max),
];
const departments = (min: number, max?: number): readonly ServiceField[] => [
  bounded('departments', words('Bilangan jabatan', 'Departments'), min, max),
];
const bounded = (code: string, text: Words, min: number, max?: number): ServiceField => ({
  ...{ code, text, kind: 'number', min },
  ...(max === undefined ? {} : { max }),
});

const SMALL = words('skop kecil', 'small');
const MEDIUM = words('skop sederhana', 'medium');
const LARGE = words('skop besar', 'large');
const sized = (name: Words, size: Words): Words => words(`${name.ms}, ${size.ms}`, `${name.en}, ${size.en}`);

const DEVELOPMENT = words('Pembangunan sistem aplikasi', 'Application development');
const NEW_LAN = words('Rangkaian LAN baharu', 'New LAN');
const NEW_WAN = words('Rangkaian WAN baharu', 'New WAN');
const MORE_LAN = words('Perluasan dan peningkatan LAN', 'LAN extension and upgrade');
const MORE_WAN = words('Perluasan dan peningkatan WAN', 'WAN extension and upgrade');

/** The charter prints "2-100" for the medium extension of a LAN; it is read as 20-100. */
export const plannedServices: readonly Service[] = [
  project,
  charter('S2.2', 'development-small', sized(DEVELOPMENT, SMALL), promise(4, 'months')),
  charter('S2.2', 'development-medium', sized(DEVELOPMENT, MEDIUM), promise(8, 'months')),
  charter('S2.2', 'development-large', sized(DEVELOPMENT, LARGE), promise(1, 'years')),
  charter(
    'S2.3',
    'application-repair',
    words('Pembaikan kecil sistem aplikasi', 'Small repair of an application'),
    promise(2, 'weeks'),
  ),
  charter(
    'S2.3',
    'application-change',
    words('Pengubahsuaian sederhana sistem aplikasi', 'Medium change of an application'),
    promise(1, 'months'),
  ),
  charter(
    'S2.3',
    'application-rearrangement',
    words('Penyusunan semula aplikasi', 'Re-arrangement of an application'),
    promise(2, 'weeks'),
  ),
  report('report-new', words('Laporan baharu', 'New report'), promise(2, 'weeks')),
  report('report-ad-hoc', words('Laporan ad-hoc', 'Ad-hoc report'), promise(3, 'days')),
  charter(
    'S2.5',
    'portal-content',
    words('Kemas kini kandungan Portal Rasmi', 'Update of the official portal'),
    promise(1, 'days'),
  ),
  charter(
    'S2.5',
    'portal-coordination',
    words('Penyelarasan maklumat portal', 'Co-ordination of information on the portal'),
    promise(1, 'weeks'),
  ),
  charter('S2.6', 'lan-new-small', sized(NEW_LAN, SMALL), promise(2, 'weeks'), points(1, 19)),
  charter('S2.6', 'lan-new-medium', sized(NEW_LAN, MEDIUM), promise(1, 'months'), points(20, 100)),
  charter('S2.6', 'lan-new-large', sized(NEW_LAN, LARGE), promise(4, 'months'), points(101)),
  charter('S2.7', 'wan-new-small', sized(NEW_WAN, SMALL), promise(1, 'months'), departments(1, 5)),
  charter('S2.7', 'wan-new-medium', sized(NEW_WAN, MEDIUM), promise(2, 'months'), departments(6, 10)),
  charter('S2.7', 'wan-new-large', sized(NEW_WAN, LARGE), promise(5, 'months'), departments(11)),
  charter('S2.8', 'lan-extension-small', sized(MORE_LAN, SMALL), promise(3, 'weeks'), points(1, 19)),
  charter('S2.8', 'lan-extension-medium', sized(MORE_LAN, MEDIUM), promise(5, 'weeks'), points(20, 100)),
  charter('S2.8', 'lan-extension-large', sized(MORE_LAN, LARGE), promise(4, 'months'), points(101)),
  charter('S2.9', 'wan-extension-small', sized(MORE_WAN, SMALL), promise(1, 'months'), departments(1, 5)),
  charter('S2.9', 'wan-extension-medium', sized(MORE_WAN, MEDIUM), promise(3, 'months'), departments(6, 10)),
  charter('S2.9', 'wan-extension-large', sized(MORE_WAN, LARGE), promise(6, 'months'), departments(11)),
  charter(
    'S2.10',
    'official-e-mail',
    words('Akaun e-mel rasmi Kerajaan Negeri', 'Official e-mail account'),
    promise(2, 'days'),
  ),
];
