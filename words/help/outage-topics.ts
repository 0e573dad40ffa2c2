import type { HelpTopic } from './help-topic';

export const outageTopics: readonly HelpTopic[] = [
  {
    id: 'report-outage',
    screens: ['/', '/outages', '/counter'],
    errors: ['no-outage', 'outage-already-open', 'outage-overlaps', 'time-in-future'],
    text: {
      ms: {
        ask: 'Bagaimanakah saya melaporkan gangguan?',
        steps: [
          'Buka [outages:nav] dan pilih [outages:commands.report]. Sesiapa yang telah log masuk boleh melaporkan.',
          'Pilih sistem, kemudian nyatakan [outages:report.since]: masa sistem itu terhenti, bukan masa sekarang.',
          'Nyatakan siapa yang memberitahu dan melalui apa, kemudian tekan [outages:report.save].',
          'Seorang penyelia mengesahkannya. Jalur di atas setiap skrin menunjukkan berapa lama gangguan itu.',
        ],
      },
      en: {
        ask: 'How do I report an outage?',
        steps: [
          'Open [outages:nav] and choose [outages:commands.report]. Anyone who is signed in may report.',
          'Choose the system, then enter [outages:report.since]: the time the system stopped, not the present time.',
          'Enter who told you and how, then press [outages:report.save].',
          'A supervisor confirms it. The strip above every screen shows how long the outage has lasted.',
        ],
      },
    },
  },
  {
    id: 'decide-option',
    screens: ['/outages'],
    kinds: ['court'],
    errors: ['no-option', 'option-forbids', 'option-not-for-system', 'letter-in-future'],
    text: {
      ms: {
        ask: 'Bagaimanakah pilihan diputuskan untuk mahkamah?',
        steps: [
          'Log masuk sebagai penyelia dan buka gangguan itu.',
          'Di bawah [outages:steps.title], buka [outages:steps.decide].',
          'Pilih pilihan bagi setiap mahkamah. Catat surat yang menjadi asasnya: daripada siapa, rujukan dan tarikhnya. Setiap keputusan kekal dalam laporan gangguan.',
        ],
      },
      en: {
        ask: 'How is the option for a court decided?',
        steps: [
          'Sign in as a supervisor and open the outage.',
          'Under [outages:steps.title], open [outages:steps.decide].',
          'Choose the option for each court. Note the letter it rests on: from whom, its reference and date. Every decision stays in the outage’s report.',
        ],
      },
    },
  },
  {
    id: 'system-back',
    screens: ['/', '/outages'],
    errors: ['supervisor-restores', 'system-still-down', 'time-before-start'],
    text: {
      ms: {
        ask: 'Sistem sudah pulih. Apakah yang perlu dibuat?',
        steps: [
          'Log masuk sebagai penyelia, buka gangguan itu dan pilih [outages:steps.restore].',
          'Nyatakan [outages:restore.at] dan siapa yang memberitahu, kemudian tekan [outages:restore.save].',
          'Ikuti langkah berikutnya di bawah [outages:steps.title] sehingga gangguan boleh ditutup.',
        ],
      },
      en: {
        ask: 'The system is back. What has to be done?',
        steps: [
          'Sign in as a supervisor, open the outage and choose [outages:steps.restore].',
          'Enter [outages:restore.at] and who told you, then press [outages:restore.save].',
          'Follow the next steps under [outages:steps.title] until the outage can be closed.',
        ],
      },
    },
  },
  {
    id: 'close-outage',
    screens: ['/outages'],
    errors: ['rows-still-open', 'papers-still-open', 'steps-still-open', 'package-missing', 'package-behind'],
    text: {
      ms: {
        ask: 'Mengapakah gangguan belum boleh ditutup?',
        steps: [
          'Buka gangguan itu dan pilih [outages:steps.close]. Di bawah [outages:close.stillOpen] disenaraikan apa yang belum selesai, dengan jalan ke setiap satunya.',
          'Selesaikan setiap satunya: baris yang terbuka, cetakan, bukti langkah dan fail penyesuaian yang diminta di situ.',
          'Apabila senarai itu kosong, seorang penyelia menekan [outages:close.save].',
        ],
      },
      en: {
        ask: 'Why can the outage not be closed yet?',
        steps: [
          'Open the outage and choose [outages:steps.close]. Under [outages:close.stillOpen] you see what is not done yet, with the way to each.',
          'Complete each of them: open rows, papers, evidence of steps and the reconciliation file that is asked for there.',
          'When that list is empty, a supervisor presses [outages:close.save].',
        ],
      },
    },
  },
  {
    id: 'drill',
    screens: ['/drills', '/outages', '/'],
    errors: ['already-drill', 'drill-not-opened', 'not-a-demo', 'not-a-drill'],
    text: {
      ms: {
        ask: 'Bagaimanakah saya berlatih tanpa menyentuh rekod sebenar?',
        steps: [
          'Buka [outages:nav] dan pilih [outages:list.drills], atau tekan `Ctrl+K` dan taip "latihan".',
          'Pilih sistem dan kelajuan jam, kemudian tekan [drills:open]. Semua skrin dan kertas bertanda LATIHAN; tiada mesej dihantar kepada sesiapa.',
          'Pada akhir latihan, markahnya dicatat di pejabat sebenar.',
        ],
      },
      en: {
        ask: 'How do I practise without touching real records?',
        steps: [
          'Open [outages:nav] and choose [outages:list.drills], or press `Ctrl+K` and type “drill”.',
          'Choose the system and the speed of the clock, then press [drills:open]. Every screen and paper is marked LATIHAN; no message reaches anyone.',
          'At the end of the drill its score is recorded in the real office.',
        ],
      },
    },
  },
];
