import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutageSummary } from '../../../../preload/contract/outages';
import { useAppEvent, useDo, useIntentKey, useRead } from '../../../ui/bridge';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { OutageSelect } from '../outage-select';
import { openCount } from '../piles';
import { PackageResult } from './package-result';
import { SealedTo } from './sealed-to';
import styles from './package.module.css';

export interface WritePackageProps {
  readonly outages: readonly OutageSummary[];
  readonly outage: OutageSummary;
  readonly onChoose: (id: string) => void;
}

/** Chooses a folder and writes the package there; the same key until it has been written. */
export function WritePackage({ outages, outage, onChoose }: WritePackageProps) {
  const say = useWords('reconciliation');
  const { key, renew } = useIntentKey();
  const [folder, setFolder] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const open = useRead('reconciliation.list', { outage: outage.id, pile: 'todo' }).data;
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder: chosen }) => {
      if (chosen !== null) setFolder(chosen);
    },
  });
  const write = useDo('reconciliation.package', { onDone: renew });
  useAppEvent((event) => {
    if (event.kind === 'task' && event.of !== null && event.of > 0) setShare((100 * event.done) / event.of);
  });
  const sealing = useRead('reconciliation.recipients', {}).data;
  const left = open === undefined ? 0 : openCount(open);
  return (
    <Stack gap="md">
      <div className={styles.form}>
        <OutageSelect outages={outages} value={outage.id} onChange={onChoose} label={say('package.outage')} />
        <div>
          <div className={styles.label}>{say('package.folder')}</div>
          <Group gap="sm" wrap="nowrap">
            <Button
              variant="default"
              leftSection={<IconFolder size={18} aria-hidden />}
              loading={choose.busy}
              onClick={() =>
                void choose.run({
                  title: say('package.chooseTitle'),
                  ...(folder === null ? {} : { start: folder }),
                })
              }
            >
              {say('package.choose')}
            </Button>
            <Text className={styles.path ?? ''} c={folder === null ? 'dimmed' : ''}>
              {folder ?? say('package.folderNone')}
            </Text>
          </Group>
        </div>
      </div>
      {left > 0 && <Text c="dimmed">{say('package.openRows', { count: left })}</Text>}
      {sealing && <SealedTo names={sealing.recipients.map(({ name }) => name)} />}
      <Trouble error={write.error} />
      <Group>
        <Button
          disabled={folder === null}
          loading={write.busy}
          onClick={() => {
            setShare(null);
            if (folder !== null) void write.run({ key, outage: outage.id, folder });
          }}
        >
          {say('package.write')}
        </Button>
      </Group>
      {write.busy && (
        <div role="status">
          <Text mb={6}>{say('package.writing')}</Text>
          <Progress value={share ?? 100} animated={share === null} aria-label={say('package.writing')} />
        </div>
      )}
      {write.value !== undefined && !write.busy && <PackageResult result={write.value} />}
    </Stack>
  );
}
