import { Button, Input, SegmentedControl, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { TEXT_SIZES, USUAL_TEXT_SIZE } from '../../../../domain/settings/text-size';
import { useDo, useRead } from '../../../ui/bridge';
import { useConfirm } from '../../../ui/confirm';
import { useSavePreferences } from '../../../ui/preferences';
import { Section } from '../../../ui/section';
import { useStatus } from '../../../ui/session';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { OwnSecret } from '../../officers/own-secret';
import { groupsOfFour } from '../fingerprint';
import { PartFrame } from '../part-frame';
import styles from './preferences-part.module.css';

/** Language and look of this PC, one's own secret, and what this counter is. */
export function PreferencesPart() {
  const say = useWords('settings');
  const read = useRead('settings.preferences', {});
  const save = useSavePreferences();
  return (
    <PartFrame lead={say('preferences.lead')}>
      <Stack gap="lg" maw={720}>
        <Input.Wrapper label={say('preferences.language')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={say('preferences.language')}
              value={read.data?.language ?? 'ms'}
              onChange={(language) => void save.run({ language: language })}
              data={[
                { value: 'ms', label: say('preferences.ms') },
                { value: 'en', label: say('preferences.en') },
              ]}
            />
          </div>
        </Input.Wrapper>
        <Input.Wrapper label={say('preferences.scheme')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={say('preferences.scheme')}
              value={read.data?.scheme ?? 'auto'}
              onChange={(scheme) => void save.run({ scheme: scheme })}
              data={(['light', 'dark', 'auto'] as const).map((value) => ({
                value,
                label: say(`preferences.${value}`),
              }))}
            />
          </div>
        </Input.Wrapper>
        <Input.Wrapper
          label={say('preferences.textSize')}
          description={say('preferences.textSizeNote')}
          labelElement="div"
        >
          <div>
            <SegmentedControl
              aria-label={say('preferences.textSize')}
              value={String(read.data?.textSize ?? USUAL_TEXT_SIZE)}
              onChange={(chosen) =>
                void save.run({ textSize: TEXT_SIZES.find((size) => String(size) === chosen) })
              }
              data={TEXT_SIZES.map((size) => ({ value: String(size), label: `${size} %` }))}
            />
          </div>
        </Input.Wrapper>
        <Trouble error={save.error} />
        <OwnSecret />
        <About />
      </Stack>
    </PartFrame>
  );
}

function About() {
  const say = useWords('settings');
  const status = useStatus();
  const client = useQueryClient();
  const ask = useConfirm();
  const leave = useDo('settings.leaveDemo', { onDone: () => void client.resetQueries() });
  if (status === undefined) return null;
  const { counter } = status;
  const confirmLeaving = async (): Promise<void> => {
    const yes = await ask({
      title: say('preferences.leaveTitle'),
      text: say('preferences.leaveText'),
      yes: say('preferences.leaveDemo'),
    });
    if (yes) await leave.run({});
  };
  return (
    <Section title={say('preferences.about')} note={say('preferences.version', { version: status.version })}>
      {counter !== undefined && (
        <dl className={styles.facts}>
          <dt>{say('preferences.counter')}</dt>
          <dd>{counter.code}</dd>
          <dt>{say('preferences.epoch')}</dt>
          <dd>{counter.epoch}</dd>
          <dt>{say('preferences.fingerprint')}</dt>
          <dd className={styles.print}>{groupsOfFour(counter.fingerprint)}</dd>
          <dt>{say('preferences.keyStore')}</dt>
          <dd>{say(`preferences.keyStores.${counter.keyStore}`)}</dd>
        </dl>
      )}
      {status.demo && (
        <Button variant="default" mt="md" loading={leave.busy} onClick={() => void confirmLeaving()}>
          {say('preferences.leaveDemo')}
        </Button>
      )}
      <Trouble error={leave.error} />
    </Section>
  );
}
