import { Button, Group } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import type { OutageSummary } from '../../../preload/contract/outages';
import { useDo, useIntentKey } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { TimesTable } from './times-table';

/** The outage looked back on: its times, and the report on paper or as files. */
export function ReportSection({ outage }: { readonly outage: OutageSummary }) {
  const say = useWords('reports');
  return (
    <Section
      title={say('title')}
      actions={outage.state !== 'reported' && <ReportButtons outage={outage.id} />}
    >
      <TimesTable outage={outage.id} />
    </Section>
  );
}

function ReportButtons({ outage }: { readonly outage: string }) {
  const say = useWords('reports');
  const { key, renew } = useIntentKey();
  const print = useDo('reports.print', {
    onDone: () => {
      renew();
      tellDone(say.as('printed'));
    },
  });
  const save = useDo('reports.save', {
    onDone: ({ files }) => tellDone(say.as('saved', { files: files.join(', ') })),
  });
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder }) => {
      if (folder !== null) void save.run({ outage, folder });
    },
  });
  return (
    <div>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          loading={choose.busy || save.busy}
          onClick={() => void choose.run({ title: say('chooseTitle') })}
        >
          {say('save')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          loading={print.busy}
          onClick={() => void print.run({ key, outage })}
        >
          {say('print')}
        </Button>
      </Group>
      <Trouble error={save.error ?? print.error} />
    </div>
  );
}
