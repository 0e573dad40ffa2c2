import { describe, expect, it } from 'vitest';
import type { Language } from '../../words/language';
import { texts } from './texts';

/** A decided word: what nobody writes, an example of it, what is written instead, and where the row does not hold. */
interface Decided {
  readonly not: RegExp;
  readonly example: string;
  readonly but: string;
  /** The row holds for these texts only. */
  readonly only?: RegExp;
  /** Texts for which the word is the right one. */
  readonly except?: RegExp;
}

const malay: readonly Decided[] = [
  { not: /\btiada apa\b/i, example: 'Tiada apa diubah.', but: 'Tiada perubahan dibuat. · Tiada data disimpan.' },
  { not: /\bapa-apa\b/i, example: 'tiada apa-apa dihantar', but: 'sebarang …; tiada mesej dihantar' },
  { not: /kata rahsia/i, example: 'Kata rahsia baharu', but: 'kata laluan' },
  // date-holidays is a package of software
  { not: /\bpakej\b/i, example: 'Buat pakej', but: 'fail penyesuaian', except: /^words\.calendar\.draftText$/ },
  // a line to a mail server breaks; a rule on paper has gaps
  {
    not: /terputus/i, example: 'ESV3 terputus sejak 08:15', but: 'terganggu; kepada orang awam: tidak dapat digunakan',
    except: /^words\.mail\.list\.broken$|^papers\.paperWords\.testPage\.lead$/,
  },
  { not: /hari bersih/i, example: 'cukup hari bersih', but: 'hari jelas' },
  { not: /sengkang|(?<!tanda )\bsempang/i, example: 'angka dan sengkang', but: 'tanda sempang' },
  { not: /baris(an)? (cetakan|menunggu|giliran)/i, example: 'dalam baris menunggu', but: 'giliran cetakan; giliran' },
  { not: /ekshibit/i, example: 'Senarai ekshibit', but: 'eksibit' },
  { not: /cincang|hash kepala/i, example: 'Cincang akhir', but: 'hash akhir jurnal' },
  { not: /\bentri\b/i, example: 'Entri', but: 'catatan' },
  { not: /yang perlukan|ini perlukan/i, example: 'langkah yang perlukan bukti', but: 'memerlukan' },
  { not: /dengan tangan/i, example: 'diambil dengan tangan', but: 'secara manual' },
  { not: /jawab \S+ cetakan|(cetakan|kertas) (yang )?(perlu|belum) dijawab|apa yang keluar\?/i, example: 'Jawab 2 cetakan: apa yang keluar?', but: 'Sahkan 2 cetakan' },
  { not: /dituntut/i, example: 'kekal "dituntut"', but: 'belum disahkan' },
  { not: /ruang menanda/i, example: 'Ruang menanda; angka 1–9', but: 'Tekan Ruang untuk menanda; 1–9 untuk bilangan naskhah' },
  { not: /melindungi skrin/i, example: 'akan melindungi skrin ini', but: 'menutup seluruh skrin ini' },
  { not: /nasib/i, example: 'tidak pasti nasibnya', but: 'belum dapat dipastikan · sudah ditentukan' },
  { not: /\bepok\b/i, example: 'epok baharu', but: 'tempoh daftar baharu' },
  // a person who signs as witness
  { not: /(?<!fail )\bsaksi/i, example: 'Daftar dan saksinya', but: 'fail saksi', except: /^papers\.paperWords\.enrolment\.second$/ },
  // notices and holidays are withdrawn; rows are dropped
  { not: /tarik balik|ditarik balik|diambil balik/i, example: 'Tarik balik baris', but: 'Gugurkan daripada senarai; dibatalkan', only: /^words\.(reconciliation|cases|errors\.row|outages|agenda)/ },
  { not: /keluarkan juga|^faham$/i, example: 'Keluarkan juga', but: 'Keluarkan tanpa dokumen ini · Tutup' },
  { not: /ditolak/i, example: 'Laporan ditolak', but: 'diketepikan', only: /^words\.(outages|home|reports|agenda\.outage)|outageReport\.states/ },
  { not: /jumpai/i, example: 'tidak dijumpai', but: 'ditemui' },
  { not: /^terlalu panjang\.$/i, example: 'Terlalu panjang.', but: 'Paling banyak 20 aksara.' },
  { not: /makluman bebas/i, example: 'Makluman bebas', but: 'makluman lain' },
]; // prettier-ignore

const english: readonly Decided[] = [
  { not: /\bgo(es)? on\b|\bgoing on\b/i, example: 'Go on', but: 'Continue' },
  { not: /\bmend/i, example: 'Mend the marked fields', but: 'Correct the marked fields' },
  { not: /stays so/i, example: 'if it stays so', but: 'if it keeps happening' },
  { not: /\bformer\b|part before/i, example: 'Former row', but: 'Previous' },
  { not: /draft kept|keep the draft/i, example: 'Draft kept 10:02', but: 'Draft saved' },
  { not: /\bstands? (here|there|already)\b|\bwill stand\b/i, example: 'stands here', but: 'appears here' },
  { not: /\bones? back\b/i, example: 'Put the former ones back', but: 'Restore the previous ones' },
  { not: /\bupsets?\b/i, example: 'upset the work of Customs', but: 'disrupt' },
  { not: /\banswer(ed|s)? for \d|answer for (\{|all|each)|answered for/i, example: 'Answer for 1 paper', but: 'Confirm 1 paper', except: /^words\.papers\.answerLabel$/ },
  { not: /target kept/i, example: 'target kept', but: 'target met' },
  { not: /\bsecrets?\b/i, example: 'Secret of Siti', but: 'password' },
  { not: /\bpackages?\b/i, example: 'Write the package', but: 'reconciliation file', except: /^words\.calendar\.draftText$/ },
  { not: /\bepochs?\b/i, example: 'a new epoch', but: 'register period' },
  { not: /\bwitness(?! file)/i, example: 'older than its witness', but: 'witness file' },
  { not: /\bby hand\b/i, example: 'taken by hand', but: 'manually' },
  { not: /\bnought\b/i, example: 'less than nought', but: 'zero' },
  // one apostrophe throughout
  { not: /'/, example: "the court's option", but: '’' },
]; // prettier-ignore

function holds(rows: readonly Decided[], language: Language): void {
  describe.each(rows)('$example', ({ not, example, but, only, except }) => {
    const named = texts.filter((text) => text.language === language && (only?.test(text.path) ?? true));
    const found = named.filter(({ text }) => not.test(text));

    it(`is written: ${but}`, () => {
      expect(not.test(example)).toBe(true);
      expect(named.length).toBeGreaterThan(0);
      expect(found.filter(({ path }) => !(except?.test(path) ?? false))).toEqual([]);
    });

    if (!except) return;
    it('excuses only what is there', () => {
      expect(found.length).toBeGreaterThan(0);
    });
  });
}

describe('the decided words, Malay', () => holds(malay, 'ms'));
describe('the decided words, English', () => holds(english, 'en'));
