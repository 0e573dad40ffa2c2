import { COUNTERS, type HelpTopic } from './help-topic';

export const counterTopics: readonly HelpTopic[] = [
  {
    id: 'new-case',
    screens: ['/counter', '/cases', '/'],
    kinds: COUNTERS,
    errors: [
      'party-missing',
      'first-party-missing',
      'second-party-missing',
      'no-fee-lines',
      'hearing-needed',
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah saya mendaftar kes baharu?',
        steps: [
          'Tekan `F2`. Taip kod atau nama jenis kes, kemudian `Enter`.',
          'Isi pihak, dokumen, perbicaraan dan bayaran. `Enter` membawa ke medan berikutnya; [counter:foot.next] ke bahagian berikutnya.',
          'Tekan `F9`. Perkara yang diragui ditanya dahulu; nombor kes dan resit hanya diberi selepas itu.',
          'Bacakan nombor, pulangkan baki, lihat pencetak, kemudian tekan `Y` jika semua kertas keluar. `F2` untuk kes seterusnya.',
        ],
      },
      en: {
        ask: 'How do I register a new case?',
        steps: [
          'Press `F2`. Type the code or name of the case type, then `Enter`.',
          'Fill in parties, documents, hearing and payment. `Enter` takes you to the next field; [counter:foot.next] to the next section.',
          'Press `F9`. Anything in doubt is asked first; only then are the case and receipt numbers given.',
          'Read out the numbers, give back the change, look at the printer, then press `Y` if every paper came out. `F2` for the next case.',
        ],
      },
    },
  },
  {
    id: 'appointments',
    screens: ['/appointments', '/counter'],
    kinds: COUNTERS,
    errors: [
      'appointment-not-needed',
      'appointment-same-person',
      'slot-full',
      'slot-past',
      'slot-too-far',
      'slot-not-open',
      'slot-same',
    ],
    text: {
      ms: {
        ask: 'Pendaftaran ditutup (Pilihan 3). Bagaimanakah janji temu diberi?',
        steps: [
          'Tekan `F6`. Isi nama, telefon dan jenis kes; slot kosong yang terdekat sudah dipilih. `Enter` menempah dan mencetak slip.',
          'Dalam [appointments:nav], `Enter` pada sesuatu janji temu untuk menyatakan hadir, tidak hadir, dialih atau dibatalkan.',
          'Cetak poster dengan [appointments:poster]. Penyelia menetapkan minit, bilangan orang dan hari dalam [appointments:rules.open].',
          'Selepas sistem pulih, senarai panggilan di Utama disusun mengikut turutan tempahan. Catat hasil setiap panggilan.',
        ],
      },
      en: {
        ask: 'Registration is closed (Option 3). How are appointments given?',
        steps: [
          'Press `F6`. Enter name, telephone and case type; the next free slot is chosen already. `Enter` books it and prints the slip.',
          'Under [appointments:nav], press `Enter` on an appointment to say that they came, missed it, were moved or cancelled.',
          'Print the poster with [appointments:poster]. A supervisor sets minutes, people and days under [appointments:rules.open].',
          'Once the system is back, the call list on Home follows the order of booking. Note the result of each call.',
        ],
      },
    },
  },
  {
    id: 'numbers-and-books',
    screens: ['/numbers', '/counter'],
    kinds: COUNTERS,
    errors: [
      ...['no-range', 'range-exhausted', 'range-overlaps', 'range-before-last-official', 'range-malformed'],
      ...[
        'no-book',
        'book-exhausted',
        'book-closed',
        'book-prefix-used',
        'block-overlaps',
        'block-malformed',
      ],
      ...['last-official-needed', 'as-at-needed'],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah kaunter ini mendapat nombor kes dan buku resit?',
        steps: [
          'Log masuk sebagai penyelia dan buka [numbers:nav].',
          'Di bawah [numbers:tab.cases], pilih [numbers:series.enter] dengan sumber dan masanya, atau [numbers:series.import].',
          'Pilih [numbers:series.give]. Julat itu milik kaunter ini sahaja; beri julat lain kepada kaunter lain.',
          'Di bawah [numbers:tab.books], buka buku resit. Tanpa julat tiada nombor kes; tanpa buku tiada resit.',
        ],
      },
      en: {
        ask: 'How does this counter get case numbers and a receipt book?',
        steps: [
          'Sign in as a supervisor and open [numbers:nav].',
          'Under [numbers:tab.cases], choose [numbers:series.enter] with its source and time, or [numbers:series.import].',
          'Choose [numbers:series.give]. That range belongs to this counter alone; give another counter another range.',
          'Under [numbers:tab.books], open a receipt book. Without a range there is no case number; without a book no receipt.',
        ],
      },
    },
  },
  {
    id: 'wrong-identity',
    screens: ['/counter'],
    kinds: COUNTERS,
    errors: [
      ...['mykad-malformed', 'mykad-date', 'mykad-place', 'identity-wrong', 'passport-malformed'],
      ...['old-ic-malformed', 'service-number-malformed', 'letters-not-printable'],
    ],
    text: {
      ms: {
        ask: 'Nombor pengenalan atau nama tidak diterima. Apakah yang perlu disemak?',
        steps: [
          'Semak bahawa [counter:party.idType] betul: MyKad, pasport, KP lama, polis atau tentera.',
          'MyKad mempunyai 12 angka; enam yang pertama ialah tarikh lahir. Tanda sempang ditambah dengan sendirinya.',
          'Nama ditaip dalam huruf Rumi seperti dalam dokumen pengenalan; huruf yang tidak dapat dicetak ditunjukkan pada medan itu.',
        ],
      },
      en: {
        ask: 'An identity number or a name is not accepted. What should be checked?',
        steps: [
          'Check that [counter:party.idType] is right: MyKad, passport, old IC, police or army.',
          'A MyKad has 12 digits; the first six are the date of birth. Hyphens are added automatically.',
          'Type the name in Roman letters as on the identity document; letters that cannot be printed are shown at the field.',
        ],
      },
    },
  },
  {
    id: 'payment',
    screens: ['/counter'],
    kinds: COUNTERS,
    errors: [
      ...['tendered-less', 'amount-malformed', 'amount-below-zero', 'fee-line-missing', 'nothing-to-pay'],
      ...['reference-needed', 'reference-claimed', 'reference-malformed', 'card-digits-malformed'],
      ...['waiver-authority-needed', 'waiver-reason-needed', 'form-serial-used', 'approval-needed'],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah bayaran selain tunai, pengecualian atau resit sistem lain direkodkan?',
        steps: [
          'Pilih [counter:pay.title] dengan `Alt+1` hingga `Alt+6`. Cek memerlukan bank, nombor dan tarikh.',
          'Jika resit telah dikeluarkan oleh iGFMAS, iSPEKS atau ESV2, pilih [counter:pay.method.external] dan taip nombornya. Kaunter ini tidak mengeluarkan resit untuknya.',
          'Bagi [counter:pay.method.waiver] dan amaun di bawah jadual, seorang penyelia meluluskannya pada skrin ini semasa `F9`.',
        ],
      },
      en: {
        ask: 'How do I record a payment other than cash, a waiver or another system’s receipt?',
        steps: [
          'Choose the [counter:pay.title] with `Alt+1` to `Alt+6`. A cheque needs bank, number and date.',
          'If iGFMAS, iSPEKS or ESV2 issued the receipt, choose [counter:pay.method.external] and type its number. This counter issues no receipt for it.',
          'For a [counter:pay.method.waiver] and for less than the fee table, a supervisor approves on this screen at `F9`.',
        ],
      },
    },
  },
  {
    id: 'correct-case',
    screens: ['/cases'],
    kinds: COUNTERS,
    errors: ['case-entered', 'case-settled', 'correction-empty', 'party-unknown', 'hearing-none'],
    text: {
      ms: {
        ask: 'Nama, alamat atau tarikh perbicaraan salah selepas F9. Bagaimanakah saya membetulkannya?',
        steps: [
          'Buka kes itu dan pilih [cases:correct.button], atau tekan `B`.',
          'Pilih pihak atau perbicaraan, taip nilai yang betul dan sebabnya, kemudian `Ctrl+Enter`. Nama, nombor pengenalan dan perbicaraan diluluskan oleh penyelia.',
          'Pendaftaran asal kekal; pembetulan dicatat di sebelahnya. Saman atau notis dikeluarkan semula dan menyatakan kertas yang digantikannya: ambil balik yang lama.',
          'Selepas kes disahkan dalam ESV3, pembetulan dibuat di sana.',
        ],
      },
      en: {
        ask: 'A name, an address or the hearing is wrong after F9. How do I correct it?',
        steps: [
          'Open the case and choose [cases:correct.button], or press `B`.',
          'Choose the party or the hearing, type the right value and the reason, then `Ctrl+Enter`. A supervisor approves names, identity numbers and the hearing.',
          'The original registration stays; the correction is noted beside it. The summons or notice is issued again and says which paper it replaces: collect the old paper.',
          'Once the case is confirmed in ESV3, it is corrected there.',
        ],
      },
    },
  },
  {
    id: 'replace-receipt',
    screens: ['/receipts', '/cases'],
    kinds: COUNTERS,
    errors: ['receipt-not-cancelled', 'receipt-replaced', 'receipt-of-no-case', 'serials-unsettled'],
    text: {
      ms: {
        ask: 'Resit telah dibatalkan tetapi wangnya masih disimpan. Apakah yang perlu dibuat?',
        steps: [
          'Buka resit yang dibatalkan atau kesnya, kemudian pilih [receipts:replace.button].',
          'Semak nama pembayar dan tekan `Enter`: nombor siri seterusnya menggantikannya bagi wang yang sama.',
          'Jika wang telah dipulangkan, atau amaun atau cara bayaran salah, jangan keluarkan resit gantian: teruskan tanpa rujukan dan rujuk penyelia.',
        ],
      },
      en: {
        ask: 'A receipt was cancelled but its money is kept. What now?',
        steps: [
          'Open the cancelled receipt or its case, then choose [receipts:replace.button].',
          'Check the payer’s name and press `Enter`: the next serial replaces it for the same money.',
          'If the money was refunded, or the amount or method of payment was wrong, issue no replacement: continue without a reference and ask a supervisor.',
        ],
      },
    },
  },
  {
    id: 'cancel-receipt',
    screens: ['/receipts'],
    kinds: COUNTERS,
    errors: [
      ...[
        'canceller-is-issuer',
        'original-was-printed',
        'original-never-printed',
        'original-was-surrendered',
      ],
      ...['original-not-out', 'original-not-missing', 'receipt-cancelled'],
    ],
    text: {
      ms: {
        ask: 'Resit tersilap. Bagaimanakah saya membatalkannya?',
        steps: [
          'Cari resit itu dengan `Ctrl+K` atau di [receipts:nav], kemudian pilih [receipts:cancel.button].',
          'Nyatakan sebab dan di mana resit asal. Kertas yang pernah dihantar ke pencetak dikira ada di luar sehingga dikembalikan.',
          'Penyelia yang lain daripada pengeluar meluluskannya. Resit kekal dalam daftar dengan tanda DIBATALKAN; nombornya tidak diguna semula.',
        ],
      },
      en: {
        ask: 'A receipt is wrong. How do I cancel it?',
        steps: [
          'Find the receipt with `Ctrl+K` or under [receipts:nav], then choose [receipts:cancel.button].',
          'Give the reason and where the original is. A paper that was ever sent to a printer counts as handed out until it is returned.',
          'A supervisor other than the issuer approves. The receipt stays in the register marked DIBATALKAN; its number is never used again.',
        ],
      },
    },
  },
  {
    id: 'existing-reference',
    screens: ['/receipts'],
    kinds: COUNTERS,
    errors: ['claim-differs', 'claim-unknown', 'matcher-is-collector'],
    text: {
      ms: {
        ask: 'Apakah itu rujukan yang belum disahkan?',
        steps: [
          'Nombor resit iGFMAS, iSPEKS atau ESV2 yang ditaip di kaunter kekal belum disahkan sehingga pegawai lain memadankannya.',
          'Buka [receipts:claims.title], lihat penyata sistem itu, dan padankan setiap nombor. Pegawai yang menaipnya tidak boleh memadankannya sendiri.',
        ],
      },
      en: {
        ask: 'What is an unconfirmed reference?',
        steps: [
          'A receipt number of iGFMAS, iSPEKS or ESV2 typed at the counter is unconfirmed until another officer matches it.',
          'Open [receipts:claims.title], look at that system’s statement, and match each number. Whoever typed it cannot match it.',
        ],
      },
    },
  },
  {
    id: 'papers',
    screens: ['/papers', '/counter'],
    errors: [
      ...['printer-disabled', 'printer-gone', 'spooler-silent', 'hand-over-unclear', 'render-failed'],
      ...['archive-disk-full', 'archive-unwritable', 'archive-changed', 'paper-not-archived'],
      ...['print-state-wrong', 'printer-is-pdf', 'sheet-not-printed'],
    ],
    text: {
      ms: {
        ask: 'Kertas tidak keluar dari pencetak. Apakah yang perlu dibuat?',
        steps: [
          'Rekodnya tetap sah walaupun kertasnya belum dicetak. Buka [papers:nav].',
          'Hidupkan pencetak atau masukkan kertas, kemudian pilih [papers:retry]. Kertas tidak dicetak dua kali dengan sendirinya.',
          'Jika tidak pasti apa yang keluar, lihat dulang dan jawab: `Y` sudah dicetak, `R` rosak, `T` tidak keluar, `2` dua helai keluar.',
          'Cetakan semula yang berikutnya bertanda SALINAN dengan nombornya.',
        ],
      },
      en: {
        ask: 'A paper does not come out of the printer. What now?',
        steps: [
          'The record is valid even before its paper is printed. Open [papers:nav].',
          'Switch the printer on or add paper, then choose [papers:retry]. Nothing prints twice by itself.',
          'If you are not sure what came out, look at the tray and answer: `Y` printed, `R` spoiled, `T` nothing came out, `2` two came out.',
          'Later prints are marked SALINAN with their number.',
        ],
      },
    },
  },
  {
    id: 're-register',
    screens: ['/reconciliation'],
    kinds: COUNTERS,
    errors: [
      ...['queue-stopped', 'not-next-in-queue', 'taken-by-other', 'series-differs', 'reference-differs'],
      ...['row-state-wrong', 'case-number-malformed', 'queue-not-stopped'],
    ],
    text: {
      ms: {
        ask: 'Bagaimanakah kes didaftar semula dalam ESV3?',
        steps: [
          'Buka [reconciliation:nav] dan pilih baris teratas giliran, kemudian [reconciliation:take.button]. Satu giliran dikendalikan oleh seorang pegawai mengikut urutan nombor.',
          'Selepas sebarang gangguan kerja, cari dahulu nombor resit itu dalam ESV3: mungkin kes itu sudah didaftar.',
          'Tekan `1` hingga `9` untuk menyalin setiap nilai dan tampalkannya dalam ESV3. Resit ESV3 tidak perlu dicetak.',
          'Taip nombor yang diberi oleh ESV3, kemudian sahkan nombor rujukan. Nombor yang berbeza menghentikan giliran sehingga penyelia menyemaknya.',
        ],
      },
      en: {
        ask: 'How are cases re-registered in ESV3?',
        steps: [
          'Open [reconciliation:nav] and choose the top row of a queue, then [reconciliation:take.button]. One officer works a queue, in the order of its numbers.',
          'After any interruption, first search ESV3 for the receipt number: the case may already be there.',
          'Press `1` to `9` to copy each value and paste it into ESV3. ESV3’s own receipt need not be printed.',
          'Type the number that ESV3 gave, then confirm the reference number. A number that differs stops the queue until a supervisor has looked.',
        ],
      },
    },
  },
  {
    id: 'reconciliation-file',
    screens: ['/reconciliation', '/outages'],
    kinds: COUNTERS,
    errors: ['package-stopped', 'package-running', 'package-wrong', 'package-exists', 'package-unknown'],
    text: {
      ms: {
        ask: 'Bagaimanakah saya menulis fail penyesuaian?',
        steps: [
          'Buka [reconciliation:nav], kemudian [reconciliation:package.title], dan pilih [reconciliation:package.make].',
          'Pilih folder. Seluruh daftar disemak dahulu, kemudian fail ditulis, ditandatangani dan disemak semula.',
          'Pilih [reconciliation:package.printSummary]; dua orang menandatanganinya. Hash pada ringkasan mengikat kertas itu kepada failnya.',
        ],
      },
      en: {
        ask: 'How do I write the reconciliation file?',
        steps: [
          'Open [reconciliation:nav], then [reconciliation:package.title], and choose [reconciliation:package.make].',
          'Choose a folder. The whole register is checked first; then the file is written, signed and checked again.',
          'Choose [reconciliation:package.printSummary]; two people sign it. The hash on the summary ties the paper to its file.',
        ],
      },
    },
  },
];
