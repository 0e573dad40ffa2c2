import { Button, SegmentedControl, Select, Text } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DRILL_SPEEDS } from '../../../preload/contract/drills';
import { useDo, useRead } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { useStatus } from '../../ui/session';
import { Trouble } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import styles from './drills.module.css';

type Speed = (typeof DRILL_SPEEDS)[number];

/** Which system, how fast; the drill then opens in the office's place. */
export function OpenDrill() {
  const say = useWords('drills');
  const language = useLanguage();
  const client = useQueryClient();
  const systems = useRead('systems.list', {}).data?.systems.filter(({ active }) => active) ?? [];
  const [system, setSystem] = useState<string | null>(null);
  const [speed, setSpeed] = useState<Speed>(60);
  const open = useDo('drills.open', {
    onDone: () => {
      tellDone(say.as('opened'));
      void client.resetQueries();
    },
  });
  const usual = useStatus()?.office?.kind === 'skei' ? 'AP' : 'ESV3';
  const chosen = system ?? (systems.find(({ code }) => code === usual) ?? systems[0])?.code ?? null;
  return (
    <Section title={say('command')}>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== null) void open.run({ system: chosen, speed });
        }}
      >
        <Select
          label={say('system')}
          data={systems.map(({ code, nameMs, nameEn }) => ({
            value: code,
            label: `${code} · ${language === 'ms' ? nameMs : nameEn}`,
          }))}
          value={chosen}
          onChange={setSystem}
          allowDeselect={false}
        />
        <div role="group" aria-label={say('speed')}>
          <div className={styles.label}>{say('speed')}</div>
          <SegmentedControl
            fullWidth
            aria-label={say('speed')}
            value={String(speed)}
            onChange={(value) => setSpeed(DRILL_SPEEDS.find((one) => String(one) === value) ?? 1)}
            data={DRILL_SPEEDS.map((one) => ({ value: String(one), label: say(`speeds.${one}`) }))}
          />
        </div>
        <Button
          type="submit"
          leftSection={<IconSchool size={18} aria-hidden />}
          loading={open.busy}
          disabled={chosen === null}
        >
          {say('open')}
        </Button>
      </form>
      <Text className={styles.note ?? ''}>{say('speedNote')}</Text>
      <Trouble error={open.error} />
    </Section>
  );
}
