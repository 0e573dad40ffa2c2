import type { Settings } from '../../../papers/look/setting';

/** The smallest real PDF that says what a paper's markup says of itself: its title and its marks. */
export const pdfOf = ([airiest]: Settings): Promise<Uint8Array> => {
  const html = airiest?.() ?? '';
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const marks = html.match(/SALINAN \d+|DIBATALKAN|LATIHAN/g) ?? [];
  return Promise.resolve(tinyPdf([title, ...new Set(marks)].join(' ')));
};

/** One page of a size in points, with one line near its top. */
export function tinyPdf(text: string, [width, height]: readonly [number, number] = [420, 595]): Uint8Array {
  const stream = `BT /F1 12 Tf 20 ${height - 30} Td (${text.replace(/[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`,
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${rows}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return new TextEncoder().encode(file);
}
