import { closedTexts } from '../../words/appointments/closed-texts';
import { Crest } from '../look/crest';
import { stampText } from '../look/date-text';
import { Figure } from '../look/figure';
import type { PaperView } from '../look/paper-view';
import { Sheet } from '../look/sheet';
import type { ClosedPosterPaper } from './closed-poster-data';

const { ms, en } = closedTexts;

/** To hang at the door: which court registers nothing new, and what can be done there all the same. */
export function ClosedPoster({ data, view }: { data: ClosedPosterPaper; view: PaperView }) {
  return (
    <Sheet view={view} kind="poster">
      <header>
        <Crest />
        <p className="office">{data.office.name}</p>
      </header>
      <p className="court">
        <strong>{data.court}</strong>
      </p>
      <section className="banner">
        <h1>{ms.head}</h1>
        <p lang="en">{en.head}</p>
      </section>
      <section className="facts">
        <div className="fact">
          <h2>
            {ms.since} · <span lang="en">{en.since}</span>
          </h2>
          <strong>
            <Figure wrap>{stampText(data.closedAt)}</Figure>
          </strong>
        </div>
      </section>
      <section className="part keep">
        <h2>
          {ms.can} · <span lang="en">{en.can}</span>
        </h2>
        <p>{ms.canText}</p>
        <p lang="en">{en.canText}</p>
      </section>
      <footer className="push">
        <span>{data.office.address.join(', ')}</span>
        <span>{stampText(data.writtenAt)}</span>
      </footer>
    </Sheet>
  );
}
