import { COUNTERS, type HelpTopic } from './help-topic';

/** Existing cases while ESV3 is down (S1.11, S1.12). */
export const existingTopics: readonly HelpTopic[] = [
  {
    id: 'existing-receive',
    screens: ['/existing/receive'],
    kinds: COUNTERS,
    errors: ['existing-empty', 'work-not-esv2', 'esv2-receipt-first', 'receipt-system-wrong'],
    text: {
      ms: {
        ask: 'Bagaimanakah dokumen atau bayaran bagi kes sedia ada diterima semasa gangguan?',
        steps: [
          'Tekan `F3`. Taip nombor kes atau nama pihak; pilih daripada buku kausa dengan `↓` dan `Enter`, atau taip nombor penuh.',
          'Pilih [existing:system.ESV3] atau [existing:system.ESV2]. Bagi ESV2, catat resit ESV2; resit manual hanya jika ESV2 juga tidak dapat digunakan, dengan catatan siapa yang memaklumkannya.',
          'Isi dokumen dan bayaran, kemudian tekan `F9`. Pilihan 1, 2 dan 3 tidak menghalangnya.',
        ],
      },
      en: {
        ask: 'How are documents or a payment for an existing case received during an outage?',
        steps: [
          'Press `F3`. Type the case number or the name of a party; choose from the cause book with `↓` and `Enter`, or type the whole number.',
          'Choose [existing:system.ESV3] or [existing:system.ESV2]. For ESV2, record ESV2’s receipt; a manual receipt only if ESV2 is down too, with who said so.',
          'Fill in documents and payment, then press `F9`. Options 1, 2 and 3 do not stand in the way.',
        ],
      },
    },
  },
  {
    id: 'existing-enter',
    screens: ['/existing'],
    kinds: COUNTERS,
    errors: ['existing-state-wrong', 'existing-unknown', 'existing-not-taken'],
    text: {
      ms: {
        ask: 'Bagaimanakah terimaan kes sedia ada dimasukkan ke dalam ESV3 selepas pulih?',
        steps: [
          'Buka [existing:list.title], pilih satu baris dengan `Enter`, kemudian [existing:one.taken]. Jika kerja itu pernah terhenti, cari rujukannya dalam ESV3 dahulu.',
          'Tekan `1` hingga `9` untuk menyalin nilai, kemudian [existing:one.entered]; bagi kes ESV2, [existing:one.updated], dan susuli sehingga [existing:one.migrated].',
          'Gangguan tidak dapat ditutup selagi ada yang belum dimasukkan. Yang menunggu SAINS/BTMK JKSM dibawa ke hadapan dan kekal dalam senarai Utama.',
        ],
      },
      en: {
        ask: 'How is what was received for existing cases entered into ESV3 after recovery?',
        steps: [
          'Open [existing:list.title], choose a row with `Enter`, then [existing:one.taken]. Where the work was interrupted, search ESV3 for its reference first.',
          'Press `1` to `9` to copy a value, then [existing:one.entered]; for an ESV2 case, [existing:one.updated], and follow it until [existing:one.migrated].',
          'The outage cannot be closed while one is not entered. What waits for SAINS/BTMK JKSM is carried over and stays on the Home list.',
        ],
      },
    },
  },
  {
    id: 'esv3-list',
    screens: ['/reconciliation'],
    kinds: COUNTERS,
    errors: ['esv3-list-no-header', 'esv3-list-empty'],
    text: {
      ms: {
        ask: 'Bolehkah nombor ESV3 dicatat daripada satu senarai?',
        steps: [
          'Simpan senarai kes daripada ESV3 sebagai CSV atau XLSX, dengan nombor kes dan nombor rujukan.',
          'Buka [reconciliation:screen.title], kemudian [reconciliation:list.button]. Setiap baris dipadankan dengan nombor resit atau nombor manual; yang diragui ditunjukkan dengan sebabnya dan tidak diambil.',
          'Senarai yang sama boleh diimport semula: tiada yang berubah.',
        ],
      },
      en: {
        ask: 'Can ESV3 numbers be recorded from a list?',
        steps: [
          'Save the list of cases from ESV3 as CSV or XLSX, with case number and reference number.',
          'Open [reconciliation:screen.title], then [reconciliation:list.button]. Each row is matched by its receipt number or manual number; what is doubtful is shown with its reason and not taken.',
          'The same list can be imported again: nothing changes.',
        ],
      },
    },
  },
];
