import { COUNTERS, type HelpTopic } from './help-topic';

/** New cases received incomplete (S1.2). */
export const intakeTopics: readonly HelpTopic[] = [
  {
    id: 'intake-incomplete',
    screens: ['/counter', '/court-papers'],
    kinds: COUNTERS,
    errors: ['intake-unknown', 'intake-settled', 'nothing-missing', 'missing-unknown'],
    text: {
      ms: {
        ask: 'Bagaimanakah kes baharu yang belum lengkap diterima?',
        steps: [
          'Di kaunter, pilih jenis kes dan taip nama pihak pertama, kemudian tekan `Alt+T`. Tanda yang belum ada dan pilih bahasa suratnya.',
          'Tiada nombor dan tiada resit diberi. Terimaan itu ada dalam [intakes:tab], pada senarai Utama, dan ditemui dengan `Ctrl+K`.',
          'Apabila lengkap, buka terimaan itu dan tekan [intakes:one.goOn]: semua yang ditaip ada semula. Jika sistem pulih dahulu, tekan [intakes:one.entered] atau [intakes:one.returned].',
        ],
      },
      en: {
        ask: 'How is a new case received that is not complete?',
        steps: [
          'At the counter, choose the case type and type the name of the first party, then press `Alt+T`. Mark what is missing and choose the language of the letter.',
          'No number and no receipt are given. The intake stands under [intakes:tab], on the Home list, and is found with `Ctrl+K`.',
          'Once it is complete, open it and press [intakes:one.goOn]: everything typed is there again. If the system is back first, press [intakes:one.entered] or [intakes:one.returned].',
        ],
      },
    },
  },
  {
    id: 'sittings',
    screens: ['/settings', '/counter'],
    kinds: COUNTERS,
    errors: [
      'sitting-none',
      'sitting-full',
      'sitting-past',
      'sitting-ends-before',
      'sitting-rest-day',
      'sitting-twice',
      'sitting-unknown',
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah perbicaraan diberi tempat dalam jadual sidang?',
        steps: [
          'Penyelia atau pentadbir sistem membuka [settings:parts.sittings] dalam Tetapan dan menekan [sittings:add.open]: dewan, masa, bilangan tempat, sekali atau setiap minggu.',
          'Di kaunter, sidang pertama yang masih ada tempat sudah dipilih. Yang penuh tidak ditawarkan, dan perbicaraan yang dipindahkan mengosongkan tempatnya.',
          'Hari pejabat cuti memerlukan kelulusan penyelia. Mahkamah tanpa jadual menaip tarikhnya sendiri.',
        ],
      },
      en: {
        ask: 'How does a hearing get its place in the list of sittings?',
        steps: [
          'A supervisor or the administrator opens [settings:parts.sittings] in Settings and presses [sittings:add.open]: bench, time, number of places, once or each week.',
          'At the counter the first sitting that has room is chosen already. Full ones are not offered, and a hearing that is moved frees its place.',
          'A day on which the office rests needs a supervisor’s approval. A court without a list types the date itself.',
        ],
      },
    },
  },
];
