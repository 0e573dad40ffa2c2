/**
 * Elements of one name in a workbook's part, one after another. A part is megabytes of XML that nobody vouches for: each
 * letter is passed once, and an element that never ends is the last.
 */
export interface XmlElement {
  /** What stands in its tag behind the name. */
  readonly head: string;
  readonly inside: string;
}

/** Elements of that name do not lie inside each other. */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  const [open, close] = [`<${name}`, `</${name}>`];
  let at = xml.indexOf(open);
  while (at >= 0) {
    const start = at + open.length;
    const end = xml.indexOf('>', start);
    if (end < 0) return;
    at = end + 1;
    if (/[\s/>]/.test(xml[start] ?? '')) {
      const head = xml.slice(start, end);
      if (head.endsWith('/')) yield { head: head.slice(0, -1), inside: '' };
      else {
        const last = xml.indexOf(close, at);
        if (last < 0) return;
        yield { head, inside: xml.slice(at, last) };
        at = last + close.length;
      }
    }
    at = xml.indexOf(open, at);
  }
}
