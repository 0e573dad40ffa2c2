import { COUNTERS, type HelpTopic } from './help-topic';

/** Court papers from their issue to their service (S1.5). */
export const courtPaperTopics: readonly HelpTopic[] = [
  {
    id: 'court-papers',
    screens: ['/court-papers', '/cases'],
    kinds: COUNTERS,
    errors: [
      ...['summons-unsealed', 'summons-sealed', 'summons-replaced', 'summons-handed-over'],
      ...['summons-not-handed-over', 'service-order-needed', 'step-not-last'],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah saman dan notis dimeterai, diserahkan dan disampaikan?',
        steps: [
          'Buka [summonses:title]. Tanda dokumen dengan `Ruang`, kemudian [summonses:seal.open]: satu rekod bagi semua yang ditanda.',
          'Selepas meterai direkodkan, [summonses:handOver.open] kepada pihak atau orang lain. Tiada dokumen diserahkan sebelum dimeterai.',
          'Penyampaian direkodkan dalam kes itu dengan [summonses:serve.open]: cara, masa dan hasilnya.',
        ],
      },
      en: {
        ask: 'How are summonses and notices sealed, handed over and served?',
        steps: [
          'Open [summonses:title]. Mark papers with `Space`, then [summonses:seal.open]: one record for all that are marked.',
          'Once the seal is recorded, [summonses:handOver.open] to a party or another person. No paper is handed over before it is sealed.',
          'Service is recorded in the case with [summonses:serve.open]: how, when, and the result.',
        ],
      },
    },
  },
];
