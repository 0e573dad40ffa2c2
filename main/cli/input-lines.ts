/** A line as text, or that it was longer than any question is. */
export type InputLine = string | 'too-long';

/** Characters; a question with the holidays of many years is far shorter. */
export const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * Lines of UTF-8, one at a time, whatever the length of the input; LF or CRLF, a byte order mark is dropped. Of a line
 * that is too long nothing is kept.
 */
export async function* inputLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let overlong = false;
  for await (const chunk of input) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const open = parts.pop() ?? '';
    for (const part of parts) {
      const line = rest + part;
      yield overlong || line.length > LONGEST_LINE ? 'too-long' : line;
      rest = '';
      overlong = false;
    }
    if (!overlong) rest += open;
    if (rest.length > LONGEST_LINE) {
      rest = '';
      overlong = true;
    }
  }
  rest += decoder.decode();
  if (overlong) yield 'too-long';
  else if (rest !== '') yield rest;
}
