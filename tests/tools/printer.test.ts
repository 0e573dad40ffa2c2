import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { makePrinter, textOf, type TestPrinter } from '../helpers/printer';

let printer: TestPrinter;
afterEach(() => printer.dispose());

/** The smallest PDF with words in it. */
function writePdf(path: string, words: string): void {
  const stream = `BT /F1 18 Tf 40 500 Td (${words}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = text.length;
  writeFileSync(
    path,
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`,
  );
}

const lp = (title: string, file: string): void => {
  execFileSync('lp', ['-d', printer.name, '-o', 'media=A5', '-t', title, file], { stdio: 'pipe' });
};

it(
  'prints on a real queue, holds jobs while off, and is gone when removed',
  { timeout: 60_000 },
  async () => {
    printer = await makePrinter();
    const file = join(printer.folder, 'source');
    writePdf(file, 'RESIT RASMI R2-000124');

    lp('first', file);
    const [first] = await printer.papers(1);
    expect(await textOf(first!)).toContain('RESIT RASMI R2-000124');

    await printer.off();
    lp('second', file);
    expect(await printer.waitingJobs()).toHaveLength(1);
    await expect(printer.papers(2, 1500)).rejects.toThrow('1 of 2 papers');

    await printer.on();
    expect(await printer.papers(2)).toHaveLength(2);

    await printer.remove();
    expect(() => lp('third', file)).toThrow();
  },
);
