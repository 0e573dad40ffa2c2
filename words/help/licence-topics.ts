import type { HelpTopic } from './help-topic';

/** Telling all applicants of an outage of the licences (S0.3), and what the record credits to nobody. */
export const licenceTopics: readonly HelpTopic[] = [
  {
    id: 'draft-before-gate',
    screens: ['/notices/write', '/outages'],
    kinds: ['skei', 'ict'],
    text: {
      ms: {
        ask: 'Bolehkah notis pertama disediakan sebelum prosedur berkuat kuasa?',
        steps: [
          'Ya. Buka gangguan itu dan pilih [notices:section.draft].',
          'Semak teksnya, kemudian pilih [notices:draft.keep]. Draf kekal walaupun aplikasi ditutup, dan boleh diubah oleh pegawai lain.',
          'Notis hanya boleh dikeluarkan apabila prosedur berkuat kuasa. Pada masa itu senarai kerja utama membuka draf ini: semak, kemudian tekan [notices:write.send].',
        ],
      },
      en: {
        ask: 'May the first notice be prepared before the procedure is in force?',
        steps: [
          'Yes. Open the outage and choose [notices:section.draft].',
          'Check its text, then choose [notices:draft.keep]. The draft stays even if the app is closed, and another officer may change it.',
          'The notice can be issued only once the procedure is in force. At that time the home list opens this draft: check it, then press [notices:write.send].',
        ],
      },
    },
  },
  {
    id: 'trial-letter',
    screens: ['/notices/write', '/notices'],
    kinds: ['skei', 'ict'],
    text: {
      ms: {
        ask: 'Bagaimanakah saya melihat e-mel notis sebelum ia dihantar kepada semua?',
        steps: [
          'Pada skrin menulis notis, isi [notices:trial.to] dan pilih [notices:trial.send].',
          'Satu e-mel sahaja dihantar, ditanda sebagai cubaan. Ia tidak dikira sebagai notis dan tiada pemohon menerimanya.',
          'Buka peti mel anda dan semak. Keadaan e-mel cubaan dinyatakan pada skrin yang sama.',
        ],
      },
      en: {
        ask: 'How do I see a notice’s e-mail before it is sent to everyone?',
        steps: [
          'On the screen where the notice is written, fill in [notices:trial.to] and choose [notices:trial.send].',
          'One e-mail alone is sent, marked as a trial. It does not count as a notice and no applicant receives it.',
          'Open your mailbox and check it. How the trial stands is shown on the same screen.',
        ],
      },
    },
  },
  {
    id: 'call-list',
    screens: ['/applicants/calls', '/outages', '/applicants'],
    kinds: ['skei', 'ict'],
    text: {
      ms: {
        ask: 'Bagaimanakah pemohon yang tidak dapat dicapai melalui e-mel dimaklumkan?',
        steps: [
          'Buka gangguan itu; di bawah [applicants:calls.section] pilih [applicants:calls.openList].',
          'Senarai itu menyatakan sebab setiap pemohon perlu dihubungi: tiada e-mel, e-mel dipulangkan atau ditolak.',
          'Pilih pemohon dengan `↑` `↓`, tekan `Enter`, dan catat [applicants:calls.number] serta [applicants:calls.outcome]. Panggilan yang tidak dijawab kekal dalam senarai.',
        ],
      },
      en: {
        ask: 'How are applicants told whom no e-mail reaches?',
        steps: [
          'Open the outage; under [applicants:calls.section] choose [applicants:calls.openList].',
          'The list says why each applicant must be called: no e-mail, an e-mail that was returned or refused.',
          'Choose the applicant with `↑` `↓`, press `Enter`, and record [applicants:calls.number] and [applicants:calls.outcome]. A call that nobody took stays on the list.',
        ],
      },
    },
  },
  {
    id: 'rows-left',
    screens: ['/applicants/import', '/applicants', '/'],
    kinds: ['skei', 'ict'],
    text: {
      ms: {
        ask: 'Apakah yang berlaku kepada baris senarai yang belum diimport?',
        steps: [
          'Baris yang ditolak atau belum diputuskan kekal pada senarai kerja utama sehingga setiap satunya diputuskan.',
          'Buka baris itu dari [home:title]. Import yang betul, atau betulkan nilainya dahulu.',
          'Baris yang tidak diperlukan digugurkan dengan [applicants:import.dropRow] dan sebabnya; sebab itu kekal dalam rekod.',
        ],
      },
      en: {
        ask: 'What becomes of rows of a list that were not imported?',
        steps: [
          'Rows that were refused or not decided stay on the home list until each of them is decided.',
          'Open the row from [home:title]. Take what is right, or correct its values first.',
          'A row that is not needed is dropped with [applicants:import.dropRow] and a reason; the reason stays on record.',
        ],
      },
    },
  },
  {
    id: 'not-confirmed',
    screens: ['/outages', '/drills'],
    text: {
      ms: {
        ask: 'Mengapakah satu langkah dinyatakan tidak disahkan?',
        steps: [
          'Prosedur berkuat kuasa dengan sendirinya apabila tempohnya tamat, walaupun tiada sesiapa mengesahkan gangguan itu.',
          'Langkah itu tidak dikira sebagai dibuat dan tidak termasuk dalam peratus: ia dikira berasingan.',
          'Jika pemilik sistem dihubungi kemudian, catat maklumatnya dengan [outages:ownerSaid.open]. Langkah itu kemudiannya menyatakan siapa yang membuatnya dan bila.',
        ],
      },
      en: {
        ask: 'Why does a step say that it was not confirmed?',
        steps: [
          'The procedure comes into force by itself when its time is up, even if nobody confirmed the outage.',
          'The step does not count as done and is not in the percentage: it is counted apart.',
          'If the owner of the system is asked later, record what they said with [outages:ownerSaid.open]. The step then says who did it and when.',
        ],
      },
    },
  },
];
