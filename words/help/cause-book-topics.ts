import { COUNTERS, type HelpTopic } from './help-topic';

/** The court's cause book, and the tables by which its cases are taken (S1.3, S1.13). */
export const causeBookTopics: readonly HelpTopic[] = [
  {
    id: 'cause-book-typed',
    screens: ['/numbers'],
    kinds: COUNTERS,
    errors: ['case-year-ahead', 'registered-after-print'],
    text: {
      ms: {
        ask: 'Buku kausa hanya ada di atas kertas. Bagaimanakah ia dimasukkan?',
        steps: [
          'Buka [numbers:nav] dan pilih [numbers:typed.open]. Isi [numbers:typed.printed] seperti tercetak pada buku kausa.',
          'Taip nombor kes dan pihaknya, kemudian tekan `Enter`: baris itu disimpan, dan baris seterusnya boleh terus ditaip.',
          'Kes itu boleh dicari serta-merta, dan nombor terakhir jenisnya dikemas kini jika lebih tinggi.',
          'Pada hari biasa, peringatan mencetak buku kausa muncul di [home:title] mengikut tempoh yang dipilih dalam [settings:parts.courts].',
        ],
      },
      en: {
        ask: 'The cause book is there on paper alone. How is it entered?',
        steps: [
          'Open [numbers:nav] and choose [numbers:typed.open]. Fill in [numbers:typed.printed] as printed on the cause book.',
          'Type the case number and its parties, then press `Enter`: the row is kept, and the next one can be typed at once.',
          'The case can be found straight away, and the last number of its type is updated if it is higher.',
          'On calm days a reminder to print the cause book stands on [home:title], as often as chosen in [settings:parts.courts].',
        ],
      },
    },
  },
  {
    id: 'cause-book-of-manual-cases',
    screens: ['/cases'],
    kinds: COUNTERS,
    errors: ['book-empty', 'book-too-long'],
    text: {
      ms: {
        ask: 'Bagaimanakah buku kausa kes manual dicetak?',
        steps: [
          'Buka [cases:nav] dan pilih [cases:book.open].',
          'Pilih mahkamah dan tempohnya: hari, minggu atau bulan. Pratontonnya sama dengan kertas yang akan dicetak.',
          'Tekan `P`. Nombornya sementara sehingga kes didaftarkan dalam ESV3; nombor ESV3 yang telah ada tercatat di sebelahnya.',
        ],
      },
      en: {
        ask: 'How is the cause book of manual cases printed?',
        steps: [
          'Open [cases:nav] and choose [cases:book.open].',
          'Choose the court and the period: day, week or month. The preview is the very paper that will be printed.',
          'Press `P`. The numbers are provisional until the case is registered in ESV3; an ESV3 number already known stands beside it.',
        ],
      },
    },
  },
  {
    id: 'tables-of-the-day',
    screens: ['/settings/fees', '/settings/types'],
    kinds: COUNTERS,
    text: {
      ms: {
        ask: 'Fi atau jenis kes berubah mulai suatu tarikh. Bagaimanakah ia dimasukkan lebih awal?',
        steps: [
          'Buka [settings:parts.fees] atau [settings:parts.types] dan isi [settings:effective.from] dengan tarikh itu.',
          'Ubah barisnya dan simpan. Jadual hari ini terus digunakan sehingga tarikh itu.',
          'Kes yang telah didaftarkan kekal dengan jadual pada harinya, walaupun tarikh yang dimasukkan kemudian lebih awal.',
        ],
      },
      en: {
        ask: 'A fee or case type changes from a date. How is that entered ahead?',
        steps: [
          'Open [settings:parts.fees] or [settings:parts.types] and fill in [settings:effective.from] with that date.',
          'Change the row and save. Today’s table stays in use until that date.',
          'A case already registered keeps the table of its day, even if a date entered later lies before it.',
        ],
      },
    },
  },
];
