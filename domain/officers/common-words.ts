/** Words that lists of stolen passwords begin with, that this counter suggests, or that name where and when it stands. */

const SUGGESTED = [
  'kaunter', 'siaga', 'mahkamah', 'rendah', 'tinggi', 'syariah', 'syarie', 'hakim', 'pendaftar', 'pegawai', 'pejabat',
  'penyelia', 'pentadbir', 'kerajaan', 'jabatan', 'gangguan', 'resit', 'staf', 'staff', 'counter', 'court', 'office',
  'supervisor', 'administrator', 'admin', 'clerk', 'kerani', 'komputer', 'computer', 'internet', 'sistem', 'system',
]; // prettier-ignore

const TRIED_FIRST = [
  'password', 'passwd', 'pass', 'katalaluan', 'kata', 'laluan', 'rahsia', 'kunci', 'tukar', 'changeme', 'change', 'default',
  'test', 'testing', 'welcome', 'letmein', 'login', 'qwerty', 'iloveyou', 'love', 'sayang', 'cinta', 'selamat', 'datang',
  'dragon', 'monkey', 'football', 'baseball', 'sunshine', 'princess', 'superman', 'batman', 'master', 'shadow', 'michael',
  'liverpool', 'manchester', 'arsenal', 'chelsea', 'harimau', 'hello', 'secret', 'samsung', 'google',
  'saya', 'kamu', 'awak', 'anda', 'boleh', 'satu', 'tiga', 'empat', 'lima', 'three',
]; // prettier-ignore

const FAITH = [
  'bismillah', 'assalamualaikum', 'salam', 'alhamdulillah', 'insyaallah', 'allahuakbar', 'allah', 'muhammad', 'ramadan',
  'aidilfitri', 'raya', 'jumaat', 'syawal', 'merdeka',
]; // prettier-ignore

const PLACES = [
  'malaysia', 'johor', 'bahru', 'kedah', 'kelantan', 'kota', 'bharu', 'melaka', 'negeri', 'sembilan', 'seremban', 'pahang',
  'kuantan', 'perak', 'ipoh', 'perlis', 'kangar', 'pulau', 'pinang', 'penang', 'georgetown', 'sabah', 'kinabalu', 'sarawak',
  'kuching', 'selangor', 'shah', 'alam', 'terengganu', 'kuala', 'lumpur', 'labuan', 'putrajaya', 'alor', 'setar', 'wilayah',
]; // prettier-ignore

const TIMES = [
  'januari', 'februari', 'april', 'julai', 'ogos', 'september', 'oktober', 'november', 'disember',
  'january', 'february', 'march', 'june', 'july', 'august', 'october', 'december', 'ahad', 'isnin', 'selasa', 'rabu',
  'khamis', 'sabtu', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
]; // prettier-ignore

/** Of four letters at least: shorter ones stand in the midst of others. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...SUGGESTED,
  ...TRIED_FIRST,
  ...FAITH,
  ...PLACES,
  ...TIMES,
]);
