/** The portal's files: an HTML fragment and JSON of one notice, and an Atom feed of all that stand. */
import { Feed } from 'feed';
import { escapeHtml } from '../../../../domain/notices/notice-escape';
import type { NoticeContent } from '../../../../preload/contract/notice-values';
import { noticeTexts } from '../../../../words/notices/notice-texts';
import { sha256Hex } from '../../../register/hash';
import { portalHtml, portalJson } from '../writing/channel-texts';

export interface PortalFile {
  readonly name: string;
  readonly text: string;
}

/** Under this name the feed stands beside the notices, whichever is the newest. */
export const FEED_FILE = 'notis.atom';

const stemOf = ({ outage, number, drill }: NoticeContent): string =>
  `${drill ? 'LATIHAN-' : ''}notis-${outage}-${number}`;

/** The fragment and its JSON; the feed is written after them, so that it never names a file that is not there. */
export const noticeFiles = (content: NoticeContent, withdrawn = false): PortalFile[] => [
  { name: `${stemOf(content)}.html`, text: portalHtml(content, withdrawn) },
  { name: `${stemOf(content)}.json`, text: portalJson(content, withdrawn) },
];

/**
 * Atom 1.0. `contents` newest first; `address` is the folder's address on the portal, or empty. The library puts titles
 * and contents into CDATA, parting what would end it, and says that they are HTML: so they are given as HTML.
 */
export function feedFile(
  contents: readonly NoticeContent[],
  {
    address,
    office,
    updated,
    drill = false,
  }: { address: string; office: string; updated: string; drill?: boolean },
): PortalFile {
  // a drill's feed never takes the place of the real one, whatever folder somebody chooses for it
  const name = `${drill ? 'LATIHAN-' : ''}${FEED_FILE}`;
  const base = address === '' ? '' : address.endsWith('/') ? address : `${address}/`;
  const feed = new Feed({
    id: base === '' ? 'urn:kaunter-siaga:notices' : base,
    title: `${noticeTexts.ms.feed}: ${office}`,
    language: 'ms',
    updated: new Date(updated),
    generator: false,
    author: { name: office },
    ...(base === '' ? {} : { link: base, feedLinks: { atom: `${base}${name}` } }),
  });
  for (const content of contents) {
    const mark = content.drill ? '[LATIHAN] ' : '';
    feed.addItem({
      id: `urn:uuid:${content.id}`,
      // an entry's title is HTML, like its content
      title: escapeHtml(`${mark}${content.ms.subject} / ${content.en.subject}`),
      link: base === '' ? `urn:uuid:${content.id}` : `${base}${stemOf(content)}.html`,
      date: new Date(content.writtenAt),
      published: new Date(content.writtenAt),
      content: portalHtml(content),
      category: [{ term: content.system.code }],
    });
  }
  return { name, text: feed.atom1() };
}

/** What proves a publication: the hash over each file's name and hash, in order. */
export const filesHash = (files: readonly PortalFile[]): string =>
  sha256Hex(files.map(({ name, text }) => `${sha256Hex(text)}  ${name}\n`).join(''));
