/** What a workbook's parts besides its sheets say: texts kept once, which styles are dates, where the sheets lie. */
import { elementsOf } from './xml-elements';

/** `&amp;`, `&#8217;` and the like; `_x000D_` is how Excel writes what XML cannot hold. */
export const unescaped = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => {
      if (hex !== undefined) return letter(Number.parseInt(String(hex), 16));
      if (decimal !== undefined) return letter(Number(decimal));
      return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? '';
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex) => letter(Number.parseInt(String(hex), 16)));

const letter = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';

/** The text of `<si>` or `<is>`: all its runs, without readings in another script. */
export const richText = (xml: string): string =>
  [...elementsOf(withoutReadings(xml), 't')].map(({ inside }) => unescaped(inside)).join('');

function withoutReadings(xml: string): string {
  const [first = '', ...rest] = xml.split(/<rPh[\s>]/);
  const end = '</rPh>';
  return (
    first +
    rest.map((part) => (part.includes(end) ? part.slice(part.indexOf(end) + end.length) : '')).join('')
  );
}

export const sharedStringsOf = (xml: string): string[] =>
  Array.from(elementsOf(xml, 'si'), ({ inside }) => richText(inside));

/** Forms 14 to 22 and 45 to 47 are Excel's own for dates and times; others name years, months or days. */
export function dateStylesOf(xml: string): (style: number) => boolean {
  const forms = new Map(
    Array.from(elementsOf(xml, 'numFmt'), ({ head }) => [
      attribute(head, 'numFmtId'),
      attribute(head, 'formatCode'),
    ]),
  );
  const [cellForms] = elementsOf(xml, 'cellXfs');
  const dates = Array.from(elementsOf(cellForms?.inside ?? '', 'xf'), ({ head }) => {
    const id = attribute(head, 'numFmtId');
    const form = forms.get(id);
    if (form !== undefined) return isDateForm(form);
    return (Number(id) >= 14 && Number(id) <= 22) || (Number(id) >= 45 && Number(id) <= 47);
  });
  return (style) => dates[style] ?? false;
}

/** Quoted words and colours say nothing of the form. */
const isDateForm = (form: string): boolean =>
  /[ymdhs]/i.test(unescaped(form).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/general|[0#]/i.test(form.replace(/\[[^\]]*\]/g, '').replace(/0+$/, '')); // prettier-ignore

/** Paths of the sheets that are shown, in their order; whether days are counted from 1904. */
export function sheetsOf(workbook: string, relations: string): { sheets: string[]; since1904: boolean } {
  const targets = new Map(
    Array.from(elementsOf(relations, 'Relationship'), ({ head }) => [
      attribute(head, 'Id'),
      attribute(head, 'Target'),
    ]),
  );
  const sheets = [...elementsOf(workbook, 'sheet')]
    .filter(({ head }) => !/\sstate="(hidden|veryHidden)"/.test(head))
    .map(({ head }) => targets.get(attribute(head, 'r:id')) ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
  return { sheets, since1904: /\sdate1904="(1|true)"/.test(workbook) };
}

/** The value of an attribute of a tag; empty where it has none. */
export const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
