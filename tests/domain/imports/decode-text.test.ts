import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../domain/imports/decode-text';

const TEXT = 'Nama,No\r\nKedai “Maju” – D’Mara Café,1\r\n';
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('text is read whatever program wrote it', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', TEXT],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8', TEXT],
    ['UTF-16 with its mark', utf16(`\uFEFF${TEXT}`), 'utf-16le', TEXT],
    ['UTF-16 without', utf16(TEXT), 'utf-16le', TEXT],
    ['UTF-16 the other way round', utf16(`\uFEFF${TEXT}`).swap16(), 'utf-16be', TEXT],
    ['UTF-16 the other way round without', utf16(TEXT).swap16(), 'utf-16be', TEXT],
    ['windows-1252', latin('Kedai \x93Maju\x94 \x96 D\x92Mara Caf\xE9,1\n'), 'windows-1252', 'Kedai “Maju” – D’Mara Café,1\n'],
    ['capitals in windows-1252', latin('CAF\xC9 \xD1O\xD1O,1\n'), 'windows-1252', 'CAFÉ ÑOÑO,1\n'],
    ['Macintosh by its line ends', latin('Syarikat D\xD5Mara Caf\x8E Sdn Bhd,1\rKedai \xD2Maju\xD3,2\r'), 'macintosh', 'Syarikat D’Mara Café Sdn Bhd,1\rKedai “Maju”,2\r'],
    ['Macintosh by its letters', latin('Syarikat D\xD5Mara Caf\x8E Sdn Bhd,1\nKedai \xD2Maju\xD3,2\n'), 'macintosh', 'Syarikat D’Mara Café Sdn Bhd,1\nKedai “Maju”,2\n'],
    ['two in one', Buffer.concat([Buffer.from('Café A,1\r\n'), latin('Caf\xE9 B,2\r\n'), Buffer.from('C,3')]), 'mixed', 'Café A,1\r\nCafé B,2\r\nC,3'],
    ['UTF-8 that was decoded wrongly', Buffer.from('Kedai â€œMajuâ€\u009D â€“ Dâ€™Mara CafÃ© Ã‰,1\n'), 'utf-8-twice', 'Kedai “Maju” – D’Mara Café É,1\n'],
    ['the same as Latin-1', Buffer.from(Buffer.from('Café 农历,1\n').toString('latin1')), 'utf-8-twice', 'Café 农历,1\n'],
    ['Jawi', Buffer.from(Buffer.from('شركة ماجو,1\n').toString('latin1')), 'utf-8-twice', 'شركة ماجو,1\n'],
    ['one line of it', Buffer.from('Café A,1\nCafÃ© B,2\n'), 'utf-8-twice', 'Café A,1\nCafé B,2\n'],
    ['what only looks like it', Buffer.from('ÂNG Ã, CAFÉ’s “CAFÉ” â€,1\n'), 'utf-8', 'ÂNG Ã, CAFÉ’s “CAFÉ” â€,1\n'],
    ['DOS', latin('Caf\x82 R\x82sidence, Mu\xA4oz, M\x81ller,1\r\n'), 'dos', 'Café Résidence, Muñoz, Müller,1\r\n'],
    ['nothing', Buffer.alloc(0), 'utf-8', ''],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  }); // prettier-ignore

  it('a file that says it is UTF-8 keeps its bad bytes visible', () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFCaf'), latin('\xE9,1\n')]);
    expect(decodeText(bytes)).toEqual({ text: 'Caf\uFFFD,1\n', encoding: 'utf-8' });
  });
});
