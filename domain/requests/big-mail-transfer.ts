/** Big Mail Transfer: two procedures, each of four steps by the one Pentadbir UC; no deadline (S4). */
import type { Service, ServiceStep, Way, Words } from './service';
import { approve, clock, receive, service, step, tell, words } from './service-parts';

/** As the agency does it; its user is told by the same (S4.4.1). */
const WAYS: readonly Way[] = ['e-mail', 'memo', 'letter', 'form'];

/** Who may have it: serving staff who are registered in 1GovUC (S4.3). */
const USER_CHECKS: ServiceStep['checks'] = [
  {
    code: 'serving',
    text: words('Pemohon sedang berkhidmat di agensi', 'The user is serving in the agency'),
  },
  { code: 'in-1govuc', text: words('Pemohon berdaftar dalam 1GovUC', 'The user is registered in 1GovUC') },
];

const procedure = (code: string, cite: string, name: Words, checks: ServiceStep['checks']): Service =>
  service({
    ...{ code, seed: '004', cite, name, arrives: WAYS, tells: WAYS, oneOfficer: true },
    asker: words(
      'Warga agensi yang sedang berkhidmat dan berdaftar dalam 1GovUC',
      'Serving staff of the agency who are registered in 1GovUC',
    ),
    steps: [
      receive('uc-administrator'),
      { ...approve('uc-administrator'), checks },
      step(
        'configure',
        'do',
        'uc-administrator',
        words('Buat konfigurasi di IPMS Admin Portal', 'Configure it in the IPMS Admin Portal'),
        ['approve'],
      ),
      tell('configure', 'uc-administrator'),
    ],
    clocks: [clock(code, name, null, 'configure')],
  });

export const bigMailTransferServices: readonly Service[] = [
  procedure(
    'bmt-application',
    'S4.4.1',
    words('Permohonan perkhidmatan BMT', 'Application for BMT'),
    USER_CHECKS,
  ),
  // whoever left the service ends it, too: nothing is checked but that it is asked for
  procedure('bmt-termination', 'S4.4.2', words('Penamatan perkhidmatan BMT', 'Termination of BMT'), []),
];
