/** The letter that asks for what is missing of a new case (S1.2): official in Malay, in English on request. */
export const missingLetterTexts = {
  ms: {
    reference: 'Ruj. kami',
    date: 'Tarikh',
    salutation: 'Tuan/Puan,',
    subject: 'Kes baharu yang belum lengkap',
    received: 'Dokumen tuan/puan bagi kes baharu telah diterima di kaunter pada',
    notRegistered:
      'Kes ini belum didaftarkan: nombor kes dan resit belum diberi, dan tiada bayaran diterima.',
    bring: 'Sila bawa yang berikut ke kaunter ini, bersama-sama surat ini:',
    then: 'Kes akan didaftarkan sebaik sahaja semuanya lengkap. Dokumen yang telah diterima disimpan di pejabat ini dan boleh diambil semula pada bila-bila masa waktu pejabat.',
    thanks: 'Sekian, terima kasih.',
    duty: 'Saya yang menjalankan amanah,',
    counter: 'Kaunter',
  },
  en: {
    reference: 'Our ref.',
    date: 'Date',
    salutation: 'Sir/Madam,',
    subject: 'New case, not yet complete',
    received: 'Your documents for a new case were received at the counter on',
    notRegistered:
      'The case is not registered yet: no case number and no receipt have been given, and no payment was taken.',
    bring: 'Please bring the following to this counter, together with this letter:',
    then: 'The case will be registered as soon as everything is complete. The documents already received are kept at this office and can be taken back at any time during office hours.',
    thanks: 'Thank you.',
    duty: 'On behalf of the court,',
    counter: 'Counter',
  },
} as const;
