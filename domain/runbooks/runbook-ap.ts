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
      titleEn: 'Within the first 3 hours',
      option: null,
      steps: [
        {
          id: 'owner-told',
          textMs: 'Pastikan maklumat daripada BPM',
          textEn: 'Verify the information from BPM',
          noteMs:
            'BPM memaklumkan SKEI apabila sistem terganggu. Pastikan masa mula dan bahagian yang terganggu. Prosedur ini berkuat kuasa dengan sendirinya selepas 3 jam; lebih awal hanya oleh penyelia, dengan sebab.',
          noteEn:
            'BPM tells SKEI when the system is down. Verify when it began and which part is affected. The procedure comes into force automatically after 3 hours; earlier only by a supervisor, with a reason.',
          cite: 'S0.1, S0.2',
          who: 'supervisor',
          due: { at: 'before-force' },
          evidence: false,
          action: 'confirm',
        },
        {
          id: 'no-manual-ap',
          textMs: 'Ingatkan kaunter: tiada AP secara manual',
          textEn: 'Remind the counters: no manual APs',
          noteMs:
            'Permohonan, pemprosesan dan pengeluaran AP tidak boleh dibuat secara manual kerana mengganggu kerja Kastam dan JPJ. Catat pertanyaan dan nombor untuk dihubungi semula.',
          noteEn:
            'An AP may not be applied for, processed or issued manually, because that disrupts the work of Customs and JPJ. Record enquiries and numbers to call back.',
          cite: 'S0.7',
          who: 'supervisor',
          due: { at: 'at-once' },
          evidence: false,
          action: null,
        },
        {
          id: 'first-draft',
          textMs: 'Sediakan draf notis pertama',
          textEn: 'Prepare a draft of the first notice',
          noteMs:
            'Draf disimpan dan boleh diubah. Notis dikeluarkan hanya apabila prosedur berkuat kuasa; sebelum itu, hantar dahulu kepada diri sendiri untuk disemak.',
          noteEn:
            'The draft is kept and can be changed. The notice goes out only when the procedure is in force; before that, send it to yourself to check.',
          cite: 'S0.3',
          who: 'supervisor',
          due: { at: 'before-force' },
          evidence: false,
          action: 'notice-draft',
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
          textEn: 'Issue the first notice: e-mail, MITI portal and counter',
          noteMs:
            'Semua syarikat dan individu pemohon AP yang terlibat dimaklumkan. Notis yang ditulis belum bermakna notis yang disiarkan: setiap saluran perlu ada bukti.',
          noteEn:
            'All companies and individuals concerned are informed. A notice that has been written is not yet published: each channel needs its proof.',
          cite: 'S0.3',
          who: 'supervisor',
          due: { at: 'after-force', hours: 1 },
          evidence: true,
          action: 'notice-first',
        },
        {
          id: 'directory',
          textMs: 'Terima kemas kini maklumat syarikat',
          textEn: 'Accept changes to company details',
          noteMs:
            'Pengguna mendaftar dan mengemas kini maklumat melalui peti e-mel AP. Rekodkan dalam direktori pemohon.',
          noteEn:
            'Users register and update their details through the AP mailbox. Record them in the applicant directory.',
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
          noteEn:
            'The hours are counted from the later of the two channels. Ask BPM for progress before writing.',
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
      titleEn: 'System restored',
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
          textEn: 'Issue the restoration notice on all three channels',
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
          textEn: 'Call back everyone who enquired',
          noteMs: 'Senarai panggilan dibina daripada pertanyaan yang dicatat semasa gangguan.',
          noteEn: 'The call list is drawn from the enquiries recorded during the outage.',
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
