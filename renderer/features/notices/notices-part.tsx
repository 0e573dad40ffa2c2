import { SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { PLACE_HOLDERS } from '../../../domain/notices/notice-template';
import type { OutputOf } from '../../../preload/contract/contract';
import { useDo, useRead } from '../../ui/bridge';
import { useFieldSentence } from '../../ui/form';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import { PartFrame } from '../settings/part-frame';
import { SaveBar } from '../settings/save-bar';
import type { SettingsProps } from '../settings/settings-props';
import { FolderField } from '../settings/folder-field';
import styles from './notices.module.css';

type Kept = OutputOf<'notices.settings'>;
const KINDS = ['first', 'update', 'restoration', 'free'] as const;
const LANGUAGES = ['ms', 'en'] as const;

/** Templates of the notices, what counters can do meanwhile, and where the portal's files go. */
export function NoticesPart({ officer }: SettingsProps) {
  const say = useWords('notices');
  const settings = useWords('settings');
  const read = useRead('notices.settings', {});
  const locked = officer.role === 'clerk' ? settings('supervisorOnly') : undefined;
  return (
    <PartFrame lead={say('settings.lead')} locked={locked}>
      <Loaded read={read} rows={8}>
        {(kept) => <Editor key={JSON.stringify(kept)} kept={kept} locked={locked !== undefined} />}
      </Loaded>
    </PartFrame>
  );
}

function Editor({ kept, locked }: { readonly kept: Kept; readonly locked: boolean }) {
  const say = useWords('notices');
  const sentence = useFieldSentence();
  const [value, setValue] = useState(kept);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('first');
  const saving = useDo('notices.saveSettings', { onDone: () => tellDone(say.as('settings.saved')) });
  const { templates, portal } = value;
  const fields = saving.error?.fields ?? [];
  const at = (path: string): string | undefined =>
    sentence(fields.find((field) => field.path === path)?.code);
  // a complaint about a template that is not in sight must be seen all the same
  const wrongKind = KINDS.find((each) =>
    fields.some(({ path }) => path.startsWith(`templates.kinds.${each}.`)),
  );
  const change = (next: Partial<Kept['templates']>): void =>
    setValue({ ...value, templates: { ...templates, ...next } });
  const changeText = (
    language: 'ms' | 'en',
    words: Partial<Kept['templates']['kinds']['first']['ms']>,
  ): void =>
    change({
      kinds: {
        ...templates.kinds,
        [kind]: { ...templates.kinds[kind], [language]: { ...templates.kinds[kind][language], ...words } },
      },
    });
  return (
    <Stack>
      <Section title={say('settings.kinds')}>
        <Stack gap="sm">
          <SegmentedControl
            aria-label={say('write.kind')}
            value={kind}
            onChange={(next) => setKind(next)}
            data={KINDS.map((each) => ({
              value: each,
              label: each === wrongKind ? `! ${say(`kind.${each}`)}` : say(`kind.${each}`),
            }))}
          />
          <p className={styles.quiet}>
            {say('write.places', { list: PLACE_HOLDERS.map((name) => `{${name}}`).join(' ') })}
          </p>
          <div className={styles.two}>
            {LANGUAGES.map((language) => (
              <Stack key={language} gap="sm">
                <TextInput
                  label={`${say('write.subject')} · ${say(`write.${language}`)}`}
                  lang={language}
                  value={templates.kinds[kind][language].subject}
                  onChange={(event) => changeText(language, { subject: event.currentTarget.value })}
                  error={at(`templates.kinds.${kind}.${language}.subject`)}
                  disabled={locked}
                />
                <Textarea
                  label={`${say('write.body')} · ${say(`write.${language}`)}`}
                  lang={language}
                  value={templates.kinds[kind][language].body}
                  onChange={(event) => changeText(language, { body: event.currentTarget.value })}
                  error={at(`templates.kinds.${kind}.${language}.body`)}
                  autosize
                  minRows={8}
                  maxRows={14}
                  disabled={locked}
                />
              </Stack>
            ))}
          </div>
          <TextInput
            label={say('settings.contact')}
            value={templates.contact}
            onChange={(event) => change({ contact: event.currentTarget.value })}
            error={at('templates.contact')}
            disabled={locked}
            maw={420}
          />
        </Stack>
      </Section>
      <Section title={say('settings.services')} note={say('settings.servicesNote')}>
        {Object.entries(templates.services).map(([code, services]) => (
          <Stack key={code} gap="xs" mb="md">
            <strong>{code === '*' ? say('settings.anySystem') : code}</strong>
            <div className={styles.two}>
              {(['canMs', 'canEn', 'cannotMs', 'cannotEn'] as const).map((field) => {
                const language = field.endsWith('Ms') ? 'ms' : 'en';
                return (
                  <Textarea
                    key={field}
                    label={`${say(field.startsWith('cannot') ? 'write.cannot' : 'write.can')} · ${say(`write.${language}`)}`}
                    lang={language}
                    value={services[field]}
                    onChange={(event) =>
                      change({
                        services: {
                          ...templates.services,
                          [code]: { ...services, [field]: event.currentTarget.value },
                        },
                      })
                    }
                    error={at(`templates.services.${code}.${field}`)}
                    autosize
                    minRows={2}
                    disabled={locked}
                  />
                );
              })}
            </div>
          </Stack>
        ))}
      </Section>
      <Section title={say('settings.portal')} note={say('settings.folderNote')}>
        <Stack gap="sm" maw={720}>
          <FolderField
            label={say('settings.folder')}
            value={portal.folder}
            onChange={(folder) => setValue({ ...value, portal: { ...portal, folder } })}
            error={at('portal.folder')}
            disabled={locked}
          />
          <TextInput
            label={say('settings.address')}
            description={say('settings.addressNote')}
            value={portal.address}
            onChange={(event) =>
              setValue({ ...value, portal: { ...portal, address: event.currentTarget.value } })
            }
            error={at('portal.address')}
            disabled={locked}
            autoComplete="off"
          />
        </Stack>
      </Section>
      {!locked && (
        <SaveBar
          changed={JSON.stringify(value) !== JSON.stringify(kept)}
          busy={saving.busy}
          error={saving.error}
          onSave={() => void saving.run(value)}
          onUndo={() => setValue(kept)}
        />
      )}
    </Stack>
  );
}
