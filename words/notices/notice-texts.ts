/**
 * What the public reads: the shipped templates of notices, and the fixed words around them on every channel. Both
 * languages at once, since a notice always speaks both. Place-holders in braces are filled by `domain/notice-template`; a
 * sentence whose place-holders nobody can fill is left out, so that a template states nothing that no one told us.
 */
import type { Language } from '../language';

interface TemplateText {
  readonly subject: string;
  readonly body: string;
}
type Both<T> = Readonly<Record<Language, T>>;

/** By kind of notice (S0.3, S0.5, S0.6). */
export const shippedTemplates: Readonly<
  Record<'first' | 'update' | 'restoration' | 'free', Both<TemplateText>>
> = {
  first: {
    ms: {
      subject: 'Notis gangguan: {system}',
      body: `Dimaklumkan bahawa {system} tidak dapat digunakan sejak {since}. Menurut {repairedBy} pada {repairSaidAt}, sistem sedang dibaik pulih.

Yang boleh dibuat hari ini: {whatYouCan}

Yang belum boleh dibuat: {whatYouCannot}

Status seterusnya akan dimaklumkan sebelum {nextUpdate}. Pertanyaan dan kemas kini maklumat: {contact}.

{office}`,
    },
    en: {
      subject: 'Notice of disruption: {system}',
      body: `Please be informed that {system} has been unavailable since {since}. According to {repairedBy} at {repairSaidAt}, it is being repaired.

What you can do today: {whatYouCan}

What cannot be done yet: {whatYouCannot}

The next update will be given before {nextUpdate}. Enquiries and changes to your details: {contact}.

{office}`,
    },
  },
  update: {
    ms: {
      subject: 'Kemas kini gangguan: {system}',
      body: `{system} masih belum dapat digunakan (selama {elapsed} sejak {since}). Menurut {repairedBy} pada {repairSaidAt}, kerja pembaikan sedang dijalankan.

Yang boleh dibuat hari ini: {whatYouCan}

Yang belum boleh dibuat: {whatYouCannot}

Status seterusnya akan dimaklumkan sebelum {nextUpdate}. Pertanyaan: {contact}.

{office}`,
    },
    en: {
      subject: 'Update on the disruption: {system}',
      body: `{system} is still unavailable (for {elapsed} since {since}). According to {repairedBy} at {repairSaidAt}, repair work is under way.

What you can do today: {whatYouCan}

What cannot be done yet: {whatYouCannot}

The next update will be given before {nextUpdate}. Enquiries: {contact}.

{office}`,
    },
  },
  restoration: {
    ms: {
      subject: 'Notis pemulihan: {system}',
      body: `{system} telah pulih pada {restoredAt} dan boleh digunakan seperti sedia kala.

Terima kasih atas kesabaran anda. Pertanyaan: {contact}.

{office}`,
    },
    en: {
      subject: 'Service restored: {system}',
      body: `{system} was restored at {restoredAt} and can be used as before.

Thank you for your patience. Enquiries: {contact}.

{office}`,
    },
  },
  free: {
    ms: {
      subject: 'Makluman: {system}',
      body: `Makluman berhubung {system}.\n\nPertanyaan: {contact}.\n\n{office}`,
    },
    en: {
      subject: 'Notice: {system}',
      body: `A notice about {system}.\n\nEnquiries: {contact}.\n\n{office}`,
    },
  },
};

interface Services {
  readonly canMs: string;
  readonly canEn: string;
  readonly cannotMs: string;
  readonly cannotEn: string;
}

/** What a counter can do meanwhile; `*` for systems that have no words of their own. */
export const shippedServices: Readonly<Record<string, Services>> & { readonly '*': Services } = {
  AP: {
    canMs:
      'Pertanyaan diterima di kaunter dan melalui e-mel; kami akan menghubungi anda apabila sistem pulih.',
    canEn:
      'Enquiries are accepted at the counter and by e-mail; we will call you back when the system is restored.',
    cannotMs:
      'Permohonan, pemprosesan dan pengeluaran AP tidak boleh dibuat secara manual kerana mengganggu kerja Kastam dan JPJ.',
    cannotEn:
      'APs may not be applied for, processed or issued manually, because that disrupts the work of Customs (Kastam) and the Road Transport Department (JPJ).',
  },
  ESV3: {
    canMs: 'Kes baharu dan bayaran diterima di kaunter ini secara manual, dengan resit rasmi.',
    canEn: 'New cases and payments are accepted manually at this counter, with an official receipt.',
    cannotMs: 'Semakan kes dan urusan dalam talian melalui e-Syariah, kerana sistem tidak dapat dicapai.',
    cannotEn: 'Case look-ups and online services through e-Syariah, because the system cannot be reached.',
  },
  '*': {
    canMs: 'Kaunter dibuka seperti biasa untuk pertanyaan dan urusan lain.',
    canEn: 'The counter is open as usual for enquiries and other services.',
    cannotMs: 'Urusan yang memerlukan sistem ini belum dapat dibuat, kerana sistem tidak dapat dicapai.',
    cannotEn: 'Services that need this system are not available yet, because it cannot be reached.',
  },
};

/** Fixed words of e-mail, portal, board and poster. */
export const noticeTexts = {
  ms: {
    down: 'tidak dapat digunakan',
    downHead: 'Gangguan sistem',
    back: 'telah pulih',
    backHead: 'Sistem telah pulih',
    since: 'Sejak',
    restoredAt: 'Pulih pada',
    can: 'Yang boleh dibuat hari ini',
    cannot: 'Yang belum boleh dibuat',
    next: 'Status seterusnya sebelum',
    payNothing: 'Tiada resit, jangan bayar',
    contact: 'Pertanyaan',
    withdrawn: 'Notis ini telah ditarik balik.',
    trial: 'CUBAAN: e-mel ini dihantar kepada anda sahaja. Tiada pemohon dimaklumkan melaluinya.',
    drill: 'LATIHAN. Ini bukan notis sebenar.',
    feed: 'Notis gangguan sistem',
    noNotice: 'Tiada notis gangguan buat masa ini',
    noNoticeText: 'Ambil nombor giliran atau bertanya di kaunter.',
    page: 'Notis {n} daripada {of}',
    hours: '{h} jam {m} minit',
    minutes: '{m} minit',
    date: 'Dikeluarkan',
  },
  en: {
    down: 'cannot be used at present',
    downHead: 'System disruption',
    back: 'can be used again',
    backHead: 'System restored',
    since: 'Since',
    restoredAt: 'Restored at',
    can: 'What you can do today',
    cannot: 'What cannot be done yet',
    next: 'Next update before',
    payNothing: 'No receipt, do not pay',
    contact: 'Enquiries',
    withdrawn: 'This notice has been withdrawn.',
    trial: 'TRIAL: this e-mail was sent to you alone. No applicant has been told by it.',
    drill: 'DRILL (LATIHAN). This is not a real notice.',
    feed: 'System disruption notices',
    noNotice: 'No disruption notice at present',
    noNoticeText: 'Please take a queue number or ask at the counter.',
    page: 'Notice {n} of {of}',
    hours: '{h} h {m} min',
    minutes: '{m} min',
    date: 'Issued',
  },
} as const satisfies Both<Record<string, string>>;
