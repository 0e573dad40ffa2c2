import { renderToStaticMarkup } from 'react-dom/server';
import { faceCss } from './face';
import { baseStyle } from './base-style';
import type { PageSize } from './page-size';

export interface StaticPage {
  readonly title: string;
  readonly language: 'ms' | 'en';
  readonly page: PageSize;
  /** What the document's own style adds. */
  readonly style: string;
  /** Markup that React made: every text in it is escaped. */
  readonly markup: string;
}

/** One HTML page: no script, nothing loaded from outside, page and margins in `@page`. */
export function staticPage({ title, language, page, style, markup }: StaticPage): string {
  const html = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
        />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: faceCss(markup) + baseStyle(page) + style }} />
      </head>
      <body dangerouslySetInnerHTML={{ __html: markup }} />
    </html>,
  );
  return `<!doctype html>${html}`;
}
