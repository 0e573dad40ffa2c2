/** The client charter's help: incidents, help desk, outages, complaints, copies of maps, advice (S2.11–S2.16). */
import type { Service, ServiceField } from './service';
import { answer, approve, clock, promise, receive, service, step, tell, words } from './service-parts';

const happened = words('Apa yang berlaku', 'What happened');
const WHAT: readonly ServiceField[] = [{ code: 'what', text: happened, kind: 'text' }];

const NO_HARDWARE = {
  code: 'no-hardware',
  text: words('Tidak melibatkan penggantian perkakasan', 'No hardware is to be replaced'),
};

/** Both clocks run from the report: what is done at once, and what follows from it. */
const securityIncident: Service = service({
  ...{ code: 'security-incident', seed: '002', cite: 'S2.11', fields: WHAT },
  name: words('Insiden keselamatan ICT', 'ICT security incident'),
  steps: [
    receive(),
    step('act-at-once', 'do', 'desk', words('Ambil tindakan segera', 'Act at once'), ['receive']),
    step('follow-up', 'do', 'desk', words('Siapkan tindakan lanjut', 'Finish the follow-up'), [
      'act-at-once',
    ]),
    tell('follow-up'),
  ],
  clocks: [
    clock(
      'security-incident-immediate',
      words('Tindakan segera', 'Immediate action'),
      promise(1, 'clockHours', 'less'),
      'act-at-once',
    ),
    clock(
      'security-incident-follow-up',
      words('Tindakan lanjut', 'Follow-up'),
      promise(7, 'days'),
      'follow-up',
    ),
  ],
});

/**
 * Help by telephone, or on site where the telephone does not help. The change to on site ends the clock of the telephone
 * and brings the other to life; both count from the call, the stricter reading, since the charter names no other start.
 */
const helpDesk: Service = service({
  ...{ code: 'help-desk', seed: '002', cite: 'S2.12', fields: WHAT },
  name: words('Helpdesk ICT', 'ICT help desk'),
  steps: [
    receive(),
    step(
      'send-on-site',
      'switch',
      'desk',
      words('Tukar kepada bantuan on site', 'Change to help on site'),
      ['receive'],
      { optional: true, evidence: ['note'], checks: [NO_HARDWARE] },
    ),
    step('help', 'do', 'desk', words('Beri bantuan', 'Give the help'), ['receive']),
    tell('help'),
  ],
  clocks: [
    {
      ...clock('help-desk-telephone', words('Bantuan telefon', 'By telephone'), promise(2, 'hours'), 'help'),
      until: 'send-on-site',
    },
    {
      ...clock('help-desk-on-site', words('Bantuan on site', 'On site'), promise(2, 'days'), 'help'),
      once: 'send-on-site',
    },
  ],
});

const technicalOutage = (code: string, ms: string, en: string, hours: number): Service =>
  service({
    ...{ code, seed: '002', cite: 'S2.13', name: words(ms, en), fields: WHAT },
    steps: [
      receive(),
      step('restore', 'do', 'desk', words('Pulihkan perkhidmatan', 'Restore the service'), ['receive']),
      tell('restore'),
    ],
    clocks: [clock(code, words(ms, en), promise(hours, 'clockHours'), 'restore')],
  });

const PEGIS = words('Aduan PEGIS Map Browser', 'Complaint about PEGIS Map Browser');
const MAP = words('Salinan maklumat digital atau peta', 'Copy of digital information or a map');
const ADVICE = words('Khidmat nasihat teknikal ICT dan GIS', 'ICT and GIS advice');

/** What was promised is a response, not the end of the matter. */
const complaint: Service = service({
  ...{ code: 'pegis-complaint', seed: '002', cite: 'S2.14', name: PEGIS, fields: WHAT },
  asker: words('Pengguna PEGIS Map Browser', 'A user of PEGIS Map Browser'),
  steps: [
    receive(),
    step('respond', 'do', 'desk', words('Beri respons kepada pengadu', 'Answer the complaint'), ['receive']),
    tell('respond'),
  ],
  clocks: [clock('pegis-complaint', PEGIS, promise(3, 'days'), 'respond')],
});

const mapCopy: Service = service({
  ...{ code: 'map-copy', seed: '002', cite: 'S2.15', name: MAP },
  asker: words('Pelanggan', 'A customer'),
  steps: [
    receive(),
    approve(),
    answer(
      'customer-agree',
      'confirm',
      'requester',
      words('Pelanggan memberi persetujuan', 'The customer agrees'),
      ['approve'],
    ),
    step('make-ready', 'do', 'desk', words('Siapkan untuk diambil', 'Make it ready for collection'), [
      'customer-agree',
    ]),
    tell('make-ready'),
  ],
  clocks: [clock('map-copy', MAP, promise(4, 'days', 'after'), 'make-ready', 'customer-agree')],
});

const advice: Service = service({
  ...{ code: 'ict-advice', seed: '002', cite: 'S2.16', name: ADVICE },
  steps: [
    receive(),
    step('advise', 'do', 'desk', words('Beri khidmat nasihat', 'Give the advice'), ['receive']),
    tell('advise'),
  ],
  clocks: [clock('ict-advice', ADVICE, promise(7, 'days'), 'advise')],
});

export const supportServices: readonly Service[] = [
  securityIncident,
  helpDesk,
  technicalOutage(
    'technical-outage',
    'Gangguan teknikal tanpa kerosakan fizikal',
    'Technical outage without physical damage',
    24,
  ),
  technicalOutage(
    'technical-outage-physical',
    'Gangguan teknikal dengan kerosakan fizikal',
    'Technical outage with physical damage',
    48,
  ),
  complaint,
  mapCopy,
  advice,
];
