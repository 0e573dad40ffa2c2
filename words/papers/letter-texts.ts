/** What the letter of a new number says: the Malay one, and the English copy on request (S1.8). */
const ms = {
  reference: 'Ruj. kami',
  date: 'Tarikh',
  salutation: 'Tuan/Puan,',
  subject: 'Nombor kes baharu',
  greeting: 'Dengan segala hormatnya perkara di atas dirujuk.',
  body: {
    registered:
      'Kes ini didaftarkan secara manual semasa gangguan sistem. Selepas sistem pulih, kes ini telah didaftarkan semula dan diberi nombor rasmi yang baharu:',
    clash: 'Nombor asal bertindih dengan nombor kes lain.',
    different: 'Nombor yang dijana oleh sistem berbeza daripada nombor sementara yang diberi di kaunter.',
    kept: 'Nombor sementara yang diberi di kaunter kekal sebagai nombor rasmi kes ini.',
    former: 'Nombor ini menggantikan nombor dalam surat kami yang terdahulu:',
    use: 'Gunakan nombor baharu ini dalam semua dokumen dan urusan selepas ini. Dokumen yang telah difailkan di bawah nombor lama kekal sah dan tidak perlu difailkan semula.',
    receipts: 'Resit yang berikut kekal sah sebagai bukti bayaran:',
    hearing: 'Tarikh perbicaraan tidak berubah:',
  },
  old: 'Nombor sementara',
  new: 'Nombor rasmi',
  thanks: 'Sekian, terima kasih.',
  duty: 'Saya yang menjalankan amanah,',
  acknowledgement: 'Akuan terima',
  acknowledged: 'Saya telah menerima surat ini bagi kes',
  name: 'Nama',
  identity: 'No. KP',
  date2: 'Tarikh',
  signature: 'Tandatangan',
  and: 'dengan',
  registrar: 'Pendaftar',
  lawyerOf: 'Peguam Syarie bagi',
  /** Above the English copy alone. */
  copy: '',
};

export type LetterTexts = typeof ms;

const en: LetterTexts = {
  reference: 'Our ref.',
  date: 'Date',
  salutation: 'Sir/Madam,',
  subject: 'New case number',
  greeting: 'We refer to the above matter.',
  body: {
    registered:
      'This case was registered by hand while the system was down. Since then it has been registered again and given a new official number:',
    clash: 'The previous number is the same as that of another case.',
    different: 'The number made by the system differs from the provisional number given at the counter.',
    kept: 'The provisional number given at the counter stays the official number of this case.',
    former: 'This number replaces the one in our previous letter:',
    use: 'Please use this new number in all documents and dealings from now on. Documents filed under the previous number remain valid and need not be filed again.',
    receipts: 'The following receipts remain valid as proof of payment:',
    hearing: 'The date of the hearing is unchanged:',
  },
  old: 'Provisional number',
  new: 'Official number',
  thanks: 'Thank you.',
  duty: 'Yours faithfully,',
  acknowledgement: 'Acknowledgement of receipt',
  acknowledged: 'I have received this letter for case',
  name: 'Name',
  identity: 'Identity no.',
  date2: 'Date',
  signature: 'Signature',
  and: 'and',
  registrar: 'Registrar',
  lawyerOf: 'Peguam Syarie for the',
  copy: 'English copy on request. The letter in Malay is the original.',
};

export const letterTexts = { ms, en };
