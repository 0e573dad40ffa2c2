import { hasOptions } from '../../domain/outages/outage';
import { noticeTexts } from '../../words/notices/notice-texts';
import { Crest } from '../look/crest';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { PosterPaper } from './poster-data';

const { ms, en } = noticeTexts;

/** More than this, and the letters become smaller so that one sheet holds it. */
const LONG = 700;

/** Poster of a notice (S0.3): what is down, since when, what one can and cannot do, when more is told. */
export function Poster({ data, view }: { data: PosterPaper; view: PaperView }) {
  const back = data.kind === 'restoration';
  const free = data.kind === 'free';
  const length = free
    ? data.bodyMs.length + data.bodyEn.length
    : data.ms.can.length + data.ms.cannot.length + data.en.can.length + data.en.cannot.length;
  return (
    <Sheet view={view} kind={length > LONG ? 'poster long' : 'poster'}>
      <header>
        <Crest />
        <p className="office">{data.officeName}</p>
      </header>
      <section className="banner">
        <h1>{free ? data.ms.subject : `${data.ms.system} ${back ? ms.back : ms.down}`}</h1>
        <p lang="en">{free ? data.en.subject : `${data.en.system} ${back ? en.back : en.down}`}</p>
      </section>
      <section className="facts">
        <Fact labels={[ms.since, en.since]} value={stampText(data.since)} />
        {back && data.restoredAt !== null ? (
          <Fact labels={[ms.restoredAt, en.restoredAt]} value={stampText(data.restoredAt)} />
        ) : data.nextAt !== null ? (
          <Fact labels={[ms.next, en.next]} value={stampText(data.nextAt)} />
        ) : null}
      </section>
      {!back && hasOptions(data.systemCode) && (
        <p className="pay">
          {ms.payNothing} · <span lang="en">{en.payNothing}</span>
        </p>
      )}
      {free ? (
        <section className="part body">
          <p>{data.bodyMs}</p>
          <p lang="en">{data.bodyEn}</p>
        </section>
      ) : back ? null : (
        <>
          <Part labels={[ms.can, en.can]} texts={[data.ms.can, data.en.can]} />
          <Part labels={[ms.cannot, en.cannot]} texts={[data.ms.cannot, data.en.cannot]} />
        </>
      )}
      <footer className="push">
        <span>
          {ms.contact} / <span lang="en">{en.contact}</span>: {data.contact}
        </span>
        <span>{stampText(data.writtenAt)}</span>
      </footer>
    </Sheet>
  );
}

function Heading({ labels: [malay, english] }: { labels: readonly [string, string] }) {
  return (
    <h2>
      {malay} · <span lang="en">{english}</span>
    </h2>
  );
}

function Fact({ labels, value }: { labels: readonly [string, string]; value: string }) {
  return (
    <div className="fact">
      <Heading labels={labels} />
      <strong>
        <Figure wrap>{value}</Figure>
      </strong>
    </div>
  );
}

function Part({ labels, texts }: { labels: readonly [string, string]; texts: readonly [string, string] }) {
  if (texts[0] === '' && texts[1] === '') return null;
  return (
    <section className="part keep">
      <Heading labels={labels} />
      <p>{texts[0]}</p>
      <p lang="en">{texts[1]}</p>
    </section>
  );
}
