import { Button, Group, Stack } from '@mantine/core';
import { IconCopy, IconLicense } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../../ui/bridge';
import { copyText } from '../../../ui/clipboard';
import { Dialog } from '../../../ui/dialog';
import { Loaded } from '../../../ui/loading';
import { tellDone, tellTrouble } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';
import { PartFrame } from '../part-frame';
import styles from './about-part.module.css';

/** What this program is, whose work it stands on, where it keeps things, and how it stands, to be told to who helps. */
export function AboutPart() {
  const say = useWords('settings');
  const shell = useWords('shell');
  const read = useRead('settings.about', {});
  const [licences, setLicences] = useState(false);
  const copy = (text: string): void =>
    void copyText(text).then((done) =>
      done ? tellDone(say.as('about.copied')) : tellTrouble(say('about.notCopied'), 'not-copied'),
    );
  return (
    <PartFrame lead={say('about.lead')}>
      <Loaded read={read}>
        {({ version, runtime, system, folders, diagnostics }) => (
          <Stack gap="lg" maw={760}>
            <dl className={styles.facts}>
              <div>
                <dt>{say('about.version')}</dt>
                <dd>{`${shell('app')} ${version}`}</dd>
              </div>
              <div>
                <dt>{say('about.runtime')}</dt>
                <dd>
                  {runtime}
                  <br />
                  {system}
                </dd>
              </div>
              {folders.map(({ what, path }) => (
                <div key={what}>
                  <dt>{say(`about.folders.${what}`)}</dt>
                  <dd className={styles.path}>{path}</dd>
                </div>
              ))}
            </dl>
            <Section title={say('about.diagnostics')} note={say('about.diagnosticsNote')}>
              <pre className={styles.diagnostics} tabIndex={0} aria-label={say('about.diagnostics')}>
                {diagnostics}
              </pre>
              <Group>
                <Button leftSection={<IconCopy size={17} aria-hidden />} onClick={() => copy(diagnostics)}>
                  {say('about.copy')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconLicense size={17} aria-hidden />}
                  onClick={() => setLicences(true)}
                >
                  {say('about.licences')}
                </Button>
              </Group>
            </Section>
          </Stack>
        )}
      </Loaded>
      <Dialog opened={licences} onClose={() => setLicences(false)} title={say('about.licences')} size="xl">
        <Licences />
      </Dialog>
    </PartFrame>
  );
}

function Licences() {
  const say = useWords('settings');
  const read = useRead('settings.licences', {});
  return (
    <Loaded read={read}>
      {({ text }) => (
        <>
          <p>{say('about.own')}</p>
          <pre className={styles.licences} tabIndex={0} data-autofocus>
            {text === '' ? say('about.noLicences') : text}
          </pre>
        </>
      )}
    </Loaded>
  );
}
