import { COUNTERS, type HelpTopic } from './help-topic';

/** Pilihan 2 (S1.9). */
export const esv2Topics: readonly HelpTopic[] = [
  {
    id: 'record-esv2',
    screens: ['/esv2/record', '/counter'],
    kinds: COUNTERS,
    errors: ['esv2-number-taken', 'esv2-day-ahead', 'esv2-before-outage'],
    text: {
      ms: {
        ask: 'Bagaimanakah kes ESV2 dicatat di bawah Pilihan 2?',
        steps: [
          'Daftarkan kes dan terima bayarannya dalam ESV2 dahulu. Kaunter ini tidak mengeluarkan nombor atau resit.',
          'Buka [esv2:record.title]. Taip nombor ESV2; mahkamah dan jenis kes dibaca daripadanya.',
          'Isi pihak dan resit, kemudian tekan `F9`. Resit itu disahkan oleh pegawai lain di [receipts:claims.title].',
        ],
      },
      en: {
        ask: 'How is an ESV2 case recorded under Option 2?',
        steps: [
          'Register the case and take its payment in ESV2 first. This counter issues no number and no receipt.',
          'Open [esv2:record.title]. Type the ESV2 number; court and case type are read from it.',
          'Fill in parties and receipt, then press `F9`. Another officer matches the receipt in [receipts:claims.title].',
        ],
      },
    },
  },
  {
    id: 'follow-esv2',
    screens: ['/esv2'],
    kinds: COUNTERS,
    errors: ['esv2-state-wrong', 'esv3-number-given', 'esv2-ask-before'],
    text: {
      ms: {
        ask: 'Bagaimanakah kes ESV2 disusuli sehingga ada dalam ESV3?',
        steps: [
          'Cetak atau simpan [esv2:list.title] dan hantar kepada SAINS/BTMK JKSM, yang memindahkan kes.',
          'Buka satu kes dengan `Enter`. Pilih [esv2:one.arrive] jika kes itu dilihat dalam ESV3, atau [esv2:one.notArrived] dan catat siapa ditanya.',
          'Yang belum ada semasa gangguan ditutup dibawa ke hadapan dan kekal dalam senarai Utama sehingga selesai. Nombor ESV2 kekal sehingga kes selesai.',
        ],
      },
      en: {
        ask: 'How are ESV2 cases followed until they are in ESV3?',
        steps: [
          'Print or save the [esv2:list.title] and send it to SAINS/BTMK JKSM, who migrate the cases.',
          'Open a case with `Enter`. Choose [esv2:one.arrive] if it was seen in ESV3, or [esv2:one.notArrived] and note who was asked.',
          'What is missing when the outage closes is carried over and stays on the Home list until it is done. The ESV2 number stays until the case is concluded.',
        ],
      },
    },
  },
  {
    id: 'end-esv2',
    screens: ['/outages'],
    kinds: COUNTERS,
    errors: ['esv2-ended'],
    text: {
      ms: {
        ask: 'Di manakah makluman tentang tamatnya ESV2 dicatat?',
        steps: [
          'Buka gangguan itu, kemudian [outages:steps.decide] dan pilih [outages:decide.P2].',
          'Pilih [esv2:end.announce]. Taip hari terakhir dan sumbernya; penyelia meluluskannya. Makluman baharu melanjutkan tempoh itu.',
        ],
      },
      en: {
        ask: 'Where is the announced end of ESV2 recorded?',
        steps: [
          'Open the outage, then [outages:steps.decide] and choose [outages:decide.P2].',
          'Choose [esv2:end.announce]. Type the last day and its source; a supervisor approves it. A new announcement extends the time.',
        ],
      },
    },
  },
];
