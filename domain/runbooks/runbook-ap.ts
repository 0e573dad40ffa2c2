import type { Runbook } from './runbook';

/** The fallback procedure of the import and export licences (S0.1–S0.7). */
export const runbookAp: Runbook = {
  code: 'AP',
  titleMs: 'Fallback Procedure: permohonan lesen import dan lesen eksport dalam talian',
  titleEn: 'Fallback procedure: import and export licence applications online',
  source: 'Fallback Procedure Gangguan Sistem Online Permohonan Lesen Import dan Lesen Eksport (SKEI, MITI)',
  sourceDate: '',
  version: 1,
  parts: [
    {
      id: 'before',
      titleMs: 'Sebelum 3 jam',
      titleEn: 'Before 3 hours have passed',
      option: null,
      steps: [
        {
          id: 'owner-told',
          textMs: 'Pastikan maklumat daripada BPM',
          textEn: 'Make sure of what BPM says',
          noteMs:
            'BPM memaklumkan SKEI apabila sistem terganggu. Pastikan masa mula dan bahagian yang terganggu. Prosedur ini berkuat kuasa dengan sendirinya selepas 3 jam; lebih awal hanya oleh penyelia, bersebab.',
          noteEn:
            'BPM tells SKEI when the system is down. Make sure when it began and which part is affected. The procedure comes into force by itself after 3 hours; earlier only by a supervisor, with a reason.',
          cite: 'S0.1, S0.2',
          who: 'supervisor',
          due: { at: 'before-force' },
          evidence: false,
          action: 'confirm',
        },
        {
          id: 'no-manual-ap',
          textMs: 'Ingatkan kaunter: tiada AP secara manual',
          textEn: 'Remind the counters: no AP by hand',
          noteMs:
            'Permohonan, pemprosesan dan pengeluaran AP tidak boleh dibuat secara manual kerana mengganggu kerja Kastam dan JPJ. Catat pertanyaan dan nombor untuk dihubungi semula.',
          noteEn:
            'An AP is neither applied for, processed nor issued by hand: it would upset the work of Customs and JPJ. Note enquiries and numbers to call back.',
          cite: 'S0.7',
          who: 'supervisor',
          due: { at: 'at-once' },
          evidence: false,
          action: null,
        },
      ],
    },
    {
      id: 'in-force',
      titleMs: 'Gangguan melebihi 3 jam',
      titleEn: 'An outage of more than 3 hours',
      option: null,
      steps: [
        {
          id: 'first-notice',
          textMs: 'Keluarkan notis pertama: e-mel, portal MITI dan kaunter',
          textEn: 'Give the first notice: e-mail, MITI portal and counter',
          noteMs:
            'Semua syarikat dan individu pemohon AP yang terlibat dimaklumkan. Notis yang ditulis belum bermakna notis yang disiarkan: setiap saluran perlu ada bukti.',
          noteEn:
            'All companies and individuals concerned are told. A notice that is written is not published yet: each channel needs its proof.',
          cite: 'S0.3',
          who: 'supervisor',
          due: { at: 'after-force', hours: 1 },
          evidence: true,
          action: 'notice-first',
        },
        {
          id: 'directory',
          textMs: 'Terima kemas kini maklumat syarikat',
          textEn: 'Take in changes of company data',
          noteMs:
            'Pengguna mendaftar dan mengemas kini maklumat melalui peti e-mel AP. Rekodkan dalam direktori pemohon.',
          noteEn:
            'Users register and keep their data current through the AP mailbox. Record it in the directory of applicants.',
          cite: 'S0.4',
          who: 'clerk',
          due: { at: 'in-force' },
          evidence: false,
          action: null,
        },
        {
          id: 'updates',
          textMs: 'Kemas kini status setiap 4 jam waktu bekerja: e-mel dan portal',
          textEn: 'Update the status every 4 working hours: e-mail and portal',
          noteMs:
            'Jam dikira dari saluran yang kemudian disiarkan. Tanya BPM tentang perkembangan sebelum menulis.',
          noteEn: 'The hours run from the later of the two channels. Ask BPM how it stands before writing.',
          cite: 'S0.5',
          who: 'supervisor',
          due: { at: 'in-force' },
          evidence: false,
          action: 'notice-update',
        },
      ],
    },
    {
      id: 'after',
      titleMs: 'Sistem dibaik pulih',
      titleEn: 'The system is repaired',
      option: null,
      steps: [
        {
          id: 'restored',
          textMs: 'Catat pemulihan sistem',
          textEn: 'Record the recovery',
          noteMs: '',
          noteEn: '',
          cite: 'S0.6',
          who: 'supervisor',
          due: { at: 'at-restoration' },
          evidence: false,
          action: 'restore',
        },
        {
          id: 'restoration-notice',
          textMs: 'Keluarkan notis pemulihan pada ketiga-tiga saluran',
          textEn: 'Give the restoration notice on all three channels',
          noteMs: 'Sistem boleh digunakan seperti sedia kala.',
          noteEn: 'The system can be used as before.',
          cite: 'S0.6',
          who: 'supervisor',
          due: { at: 'after-restoration', hours: 1 },
          evidence: true,
          action: 'notice-restoration',
        },
        {
          id: 'call-back',
          textMs: 'Hubungi semula mereka yang bertanya',
          textEn: 'Call back those who asked',
          noteMs: 'Senarai panggilan dibina daripada pertanyaan yang dicatat semasa gangguan.',
          noteEn: 'The call list is made of the enquiries that were noted during the outage.',
          cite: 'S0.7',
          who: 'clerk',
          due: { at: 'restored' },
          evidence: false,
          action: null,
        },
        {
          id: 'close',
          textMs: 'Tutup gangguan',
          textEn: 'Close the outage',
          noteMs: '',
          noteEn: '',
          cite: 'S0.6',
          who: 'supervisor',
          due: { at: 'restored' },
          evidence: false,
          action: 'close',
        },
      ],
    },
  ],
};
