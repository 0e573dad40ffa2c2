import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../../ui/bridge';
import { Dialog } from '../../../ui/dialog';
import { useFormat } from '../../../ui/format';
import { StatusMark, type Tone } from '../../../ui/status-mark';
import { useWords } from '../../../ui/words';
import { AnnounceEnd } from './announce-end';

const TONES: Readonly<Record<string, Tone>> = { over: 'bad', 'very-soon': 'warn', soon: 'warn' };

/** Until when ESV2 may be used, and on whose word; a supervisor keeps the next word (S1.9). */
export function UseOfEsv2() {
  const say = useWords('esv2');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const read = useRead('esv2.ends', {}).data;
  if (read === undefined) return null;
  const { end, ends } = read;
  const newest = ends[0];
  const values = {
    date: newest === undefined ? '' : format.civil(newest.endsOn),
    count: 'days' in end ? end.days : 0,
  };
  const close = (): void => setOpened(false);
  return (
    <Group role="group" aria-label={say('end.title')}>
      <StatusMark tone={TONES[end.kind] ?? 'info'}>
        {`${say('end.title')}: ${say(`end.${end.kind}`, values)}`}
        {newest !== undefined && ` (${newest.source})`}
      </StatusMark>
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {say('end.announce')}
      </Button>
      <Dialog opened={opened} onClose={close} title={say('end.announce')}>
        {opened && <AnnounceEnd onClose={close} />}
      </Dialog>
    </Group>
  );
}
