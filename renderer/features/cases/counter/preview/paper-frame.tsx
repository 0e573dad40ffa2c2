import { useEffect, useRef, useState } from 'react';
import { pageSize } from '../../../../../papers/look/page-size';
import type { Settings } from '../../../../../papers/look/setting';
import type { PaperSize } from '../../../../../domain/papers/print-job';
import styles from './paper-frame.module.css';

const PX_PER_MM = 96 / 25.4;
/** Of a roll, whose length is that of its content, until that is laid out. */
const ROLL_MM = 230;
/** Smaller than this nobody can read a paper; it scrolls instead. */
const LEAST_SCALE = 0.62;

export interface PaperFrameProps {
  readonly title: string;
  readonly settings: Settings;
  readonly size: PaperSize;
  /** Pixels at hand; with a height the whole page is in sight. */
  readonly width: number;
  readonly height?: number | undefined;
  /** How large it may be drawn at most; 1 is its own size. */
  readonly most?: number;
}

/** Pixels that a paper of this size is wide in its own size. */
export const paperWidthPx = (size: PaperSize): number => pageSize(size).widthMm * PX_PER_MM;

/** One of a document's settings, as the page that a frame shows. */
interface Page {
  readonly of: Settings;
  readonly setting: number;
  readonly html: string;
}
const pageOf = (of: Settings, setting: number): Page => ({ of, setting, html: of[setting]?.() ?? '' });
const NO_PAGE: Page = { of: [], setting: 0, html: '' };
type Pages = readonly [Page, Page];
const put =
  (at: 0 | 1, page: Page) =>
  ([first, second]: Pages): Pages =>
    at === 0 ? [page, second] : [first, page];

/**
 * Paper on the screen: a sandboxed frame without script. It shares our origin only so that it can be measured: like the
 * printed paper it is set more tightly until it fits its page. Two frames take turns, so that the paper never flashes
 * white while somebody types.
 */
export function PaperFrame({ title, settings, size, width, height: room, most = 1.1 }: PaperFrameProps) {
  const [pages, setPages] = useState<Pages>(() => [pageOf(settings, 0), NO_PAGE]);
  const [front, setFront] = useState<0 | 1>(0);
  const [rollPx, setRollPx] = useState(ROLL_MM * PX_PER_MM);
  const newest = useRef(settings);
  useEffect(() => {
    if (newest.current === settings) return;
    newest.current = settings;
    setPages(put(front === 0 ? 1 : 0, pageOf(settings, 0)));
  }, [settings, front]);

  const page = pageSize(size);
  const paperWidth = page.widthMm * PX_PER_MM;
  const height = page.heightMm === null ? rollPx : page.heightMm * PX_PER_MM;
  const loaded = (at: 0 | 1, sheetPx: number): void => {
    const { of, setting, html } = pages[at];
    if (of !== newest.current || html === '') return;
    if (page.heightMm === null) setRollPx(sheetPx);
    const tighter = page.heightMm !== null && sheetPx > height + 1 && setting + 1 < of.length;
    if (tighter) setPages(put(at, pageOf(of, setting + 1)));
    else setFront(at);
  };
  const whole = room === undefined || size === '80mm' ? 1 : Math.max(LEAST_SCALE, room / height);
  const scale = Math.min(most, width / paperWidth, room === undefined ? most : whole);
  return (
    <div className={styles.sheet} style={{ width: paperWidth * scale, height: height * scale }}>
      {([0, 1] as const).map((at) => (
        <iframe
          key={at}
          title={at === front ? title : ''}
          aria-hidden={at !== front}
          tabIndex={-1}
          scrolling="no"
          sandbox="allow-same-origin"
          srcDoc={pages[at].html}
          className={`${styles.frame} ${at === front ? '' : styles.behind}`}
          style={{ width: paperWidth, height, transform: `scale(${scale})` }}
          onLoad={({ currentTarget }) => loaded(at, longestSheetPx(currentTarget))}
        />
      ))}
    </div>
  );
}

const longestSheetPx = ({ contentDocument }: HTMLIFrameElement): number =>
  Math.max(0, ...[...(contentDocument?.querySelectorAll('.sheet') ?? [])].map((sheet) => sheet.getBoundingClientRect().height)); // prettier-ignore
