import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../words/language';
import { helpParts, type HelpPart } from '../../words/help/help-text';
import type { HelpTopic } from '../../words/help/help-topic';
import { words } from '../../words/words';
import { pageSize } from '../look/page-size';
import { staticPage } from '../look/static-page';
import { helpBookStyle } from './help-book-style';

/** The help as a book for the counter's drawer: every topic given, one after another, on A4 pages. */
export function renderHelpBook(topics: readonly HelpTopic[], language: Language): string {
  const { book, bookLead } = words[language].help;
  return staticPage({
    ...{ title: book, language, page: pageSize('A4'), style: helpBookStyle },
    markup: renderToStaticMarkup(
      <main>
        <h1>{book}</h1>
        <p className="soft lead">{bookLead}</p>
        {topics.map((topic) => (
          <Topic key={topic.id} topic={topic} language={language} />
        ))}
      </main>,
    ),
  });
}

function Topic({ topic, language }: { readonly topic: HelpTopic; readonly language: Language }) {
  const { ask, steps } = topic.text[language];
  return (
    <section className="keep">
      <h2>{ask}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            {helpParts(step, language).map((part, at) => (
              <Part key={at} part={part} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Part({ part }: { readonly part: HelpPart }) {
  if (part.kind === 'label') return <strong>{part.text}</strong>;
  return part.kind === 'key' ? <kbd>{part.text}</kbd> : part.text;
}
