import type { HelpTopic } from './help-topic';

/** The request desk of a state's ICT unit (S2, S3, S4). */
export const requestTopics: readonly HelpTopic[] = [
  {
    id: 'request-receive',
    screens: ['/requests', '/requests/receive'],
    kinds: ['ict'],
    errors: ['request-field-wrong', 'request-way-wrong', 'request-time-wrong', 'service-unknown'],
    text: {
      ms: {
        ask: 'Bagaimanakah permohonan diterima?',
        steps: [
          'Tekan `F2`. Taip sebahagian nama perkhidmatan dan pilih dengan `Enter`; tempoh yang dijanjikan tertera di bawahnya.',
          'Isi siapa yang memohon, perkaranya, cara dan masa diterima, kemudian tekan `F9`.',
          'Tekan `Alt+S` pada permohonan itu untuk mencetak slip pelanggan.',
        ],
      },
      en: {
        ask: 'How is a request received?',
        steps: [
          'Press `F2`. Type part of the name of the service and choose it with `Enter`; what is promised is said below it.',
          'Fill in who asks, for what, how and when it came, then press `F9`.',
          'Press `Alt+S` on the request to print the customer’s slip.',
        ],
      },
    },
  },
  {
    id: 'request-steps',
    screens: ['/requests'],
    kinds: ['ict'],
    errors: ['request-ended', 'step-too-early', 'duty-needed', 'one-officer', 'step-by-requester'],
    text: {
      ms: {
        ask: 'Bagaimanakah langkah permohonan dicatat, dan tempohnya dilanjutkan?',
        steps: [
          'Tekan `F9` untuk langkah seterusnya. Isi apa yang diminta; langkah Agensi Peneraju, CA dan pihak luar lain dicatat dengan rujukannya.',
          'Jika tempoh tidak dapat dipenuhi, tekan `Alt+L` sebelum tempoh itu tamat: masa baharu, sebab, dan siapa yang dimaklumkan dengan cara apa.',
          'Selepas pemohon dimaklumkan, pilih [requests:one.file] dan taip rujukan fail.',
        ],
      },
      en: {
        ask: 'How are the steps of a request recorded, and its time extended?',
        steps: [
          'Press `F9` for the next step. Fill in what it asks for; steps of the lead agency, the CA and other outside parties are recorded with their reference.',
          'If the time cannot be kept, press `Alt+L` before it ends: the new time, why, and who was told how.',
          'Once the requester has been told, choose [requests:one.file] and enter the file reference.',
        ],
      },
    },
  },
];
