import { Text } from '@mantine/core';
import type { ServiceEntry } from '../../../../preload/contract/requests';
import { useLanguage, useWords } from '../../../ui/words';
import { usePromiseText } from '../promise-text';

/** What is promised of a service, and with which step its time begins. */
export function PromiseNote({ service }: { readonly service: ServiceEntry }) {
  const say = useWords('requests');
  const language = useLanguage();
  const promiseText = usePromiseText();
  const promised = service.clocks.flatMap(({ name, promise, starts }) => {
    if (!promise) return [];
    const start = service.steps.find(({ code }) => code === starts)?.text[language] ?? starts;
    const text = say('receive.promise', { promise: promiseText(promise) });
    const later = starts === 'receive' ? '' : ` ${say('receive.startsLater', { step: start })}.`;
    return [`${service.clocks.length > 1 ? `${name[language]}. ` : ''}${text}.${later}`];
  });
  return (
    <div role="status">
      {(promised.length === 0 ? [`${say('receive.noPromise')}.`] : promised).map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
    </div>
  );
}
