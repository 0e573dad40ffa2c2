/**
 * Whose fault a mail server's final refusal (5xx) is. Only words about the mailbox say anything of an address; what a
 * server says of us would be said to everybody, so nobody is refused for it (RFC 3463, RFC 5321 4.2.3).
 */
export type Blame =
  /** The mailbox or its domain is not there. */
  | 'mailbox'
  /** This recipient, though the address is right: full, closed, too large a message for it. */
  | 'recipient'
  /** What the message says or how it is made. */
  | 'message'
  /** A policy that names nobody: alike for recipients of several domains, it is about us. */
  | 'policy'
  /** Relay, sender, sign-in, limit, block list, or nothing that could be understood. */
  | 'us';

/** Said of the one who sends, whatever the code beside it. */
const OF_US =
  /\brelay|\bsender\b|return.?path|\bmail from\b|authenticat|\bauth\b|sign.?in|log.?in\b|quota|\blimit|\brate\b|too many|throttl|block.?list|black.?list|\bblocked\b|\bdnsbl\b|\brbl\b|spamhaus|reputation|\bspf\b|\bdkim\b|\bdmarc\b|\bhelo\b|\behlo\b|reverse dns|\bptr\b|client host|your (ip|host|domain|message|server)|not permitted/i;

/** Ways in which servers say in plain words that nobody has this mailbox. */
const NO_MAILBOX = [
  /\b(user|mailbox|recipient|account|alamat|peti mel|pengguna)\b.{0,60}?\b(unknown|not found|not known|not exist|doesn['’]?t exist|no longer (exists|valid)|invalid|tidak wujud|tidak ditemui|tidak dikenali)/i,
  /\b(unknown|no such|invalid|non-?existent|there is no)\b.{0,30}?\b(user|mailbox|recipient|account|address|box|person)\b/i,
  /\baddress\b.{0,60}?\b(unknown|not found|not exist|doesn['’]?t exist)/i,
  /\bunknown\s*$/i,
  /\b(user|recipient) (doesn['’]?t|does not) have an? \S+ account/i,
];

/** RFC 5321's own words for 550 and 552: the mailbox is there but cannot be used, or a policy says so. */
const CLOSED_MAILBOX =
  /mailbox name (not allowed|invalid)|unrouteable address|mailbox (is )?(unavailable|full|disabled|inactive|suspended)|(over|exceeded).{0,20}(storage|mailbox)|(account|user) (is )?(disabled|inactive|suspended)/i;

/** Exchange keeps a mailbox or a list to some senders: said of whoever is not among them, and of that recipient. */
const RESTRICTED = /\bRESOLVER\.RST\./;

/** RFC 3463's second and third numbers of `5.x.y`. */
const enhancedOf = (reply: string): { subject: number; detail: number } | undefined => {
  const match = /^\d{3}[ -]5\.(\d{1,3})\.(\d{1,3})\b/.exec(reply);
  return match ? { subject: Number(match[1]), detail: Number(match[2]) } : undefined;
};

const MAILBOX_DETAILS = new Set([1, 2, 3, 6, 10]);

/** `reply` is the server's answer, its code first. */
export function blameOf(reply: string): Blame {
  const enhanced = enhancedOf(reply);
  return enhanced ? byStatus(enhanced, reply) : byWords(reply);
}

function byStatus({ subject, detail }: { subject: number; detail: number }, reply: string): Blame {
  switch (subject) {
    case 1:
      if (/\brelay/i.test(reply)) return 'us';
      if (MAILBOX_DETAILS.has(detail)) return 'mailbox';
      // ambiguous, or written in a way that this mailbox's server does not take
      if (detail === 4 || detail === 5) return 'recipient';
      // Exchange Online's own: the next server knows no such recipient
      if (detail === 351) return 'recipient';
      if (detail > 0) return 'us';
      return OF_US.test(reply) || NO_MAILBOX.some((words) => words.test(reply)) ? byWords(reply) : 'policy';
    case 2:
      return 'recipient';
    case 4:
      // Exchange Online says so of recipients it does not know; 5.4.4 and 5.4.310: no way to the domain
      return (detail === 1 && /recipient/i.test(reply)) || detail === 4 || detail === 310
        ? 'recipient'
        : 'us';
    case 6:
      return 'message';
    case 7:
      return OF_US.test(reply) && !RESTRICTED.test(reply) ? 'us' : 'policy';
    default:
      return byWords(reply) === 'mailbox' ? 'mailbox' : 'us';
  }
}

function byWords(reply: string): Blame {
  if (CLOSED_MAILBOX.test(reply)) return 'recipient';
  if (OF_US.test(reply)) return 'us';
  return NO_MAILBOX.some((pattern) => pattern.test(reply)) ? 'mailbox' : 'us';
}
