import { Code, Stack, Text } from '@mantine/core';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { useWords } from '../../ui/words';

/** The closing's own journal entry and the last full check: what a copy of the register can be held against later. */
export function ClosingAnchor({ outage }: { readonly outage: string }) {
  const say = useWords('outages');
  const format = useFormat();
  const closing = useRead('outages.get', { id: outage }).data?.closing;
  const check = useRead('settings.status', {}).data?.check;
  if (!closing) return null;
  return (
    <Stack gap={4} mb="md">
      <Text size="sm">{say('close.entry', { seq: closing.seq })}</Text>
      <Code block aria-label={say('close.hash')}>
        {closing.hash.match(/.{1,4}/g)?.join(' ')}
      </Code>
      <Text size="sm" c="dimmed">
        {check
          ? say(check.problem ? 'close.checkFailed' : 'close.checkGood', {
              at: format.dateTime(check.at),
              seq: check.upTo,
            })
          : say('close.checkNone')}
      </Text>
    </Stack>
  );
}
