import { Accordion, Button, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconKeyboard, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { findTopics, topicOfError, topicsHere, topicsOf } from '../../../words/help/find-topics';
import type { HelpTopic } from '../../../words/help/help-topic';
import { helpTopics } from '../../../words/help/help-topics';
import { useDo } from '../../ui/bridge';
import { Dialog } from '../../ui/dialog';
import { closeHelp, helpTarget, type HelpTarget } from '../../ui/help';
import { tellDone } from '../../ui/notify';
import { useStatus } from '../../ui/session';
import { useStore } from '../../ui/store';
import { Trouble } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import { HelpStep } from './help-parts';
import styles from './help.module.css';

export interface HelpDialogProps {
  /** The screen's address when the help was asked for. */
  readonly path: string;
  /** Opens the list of keys in its place; there is none at the door. */
  readonly onKeys: (() => void) | undefined;
}

/** F1: how do I …, the screen's own topics first; found by typing, opened by Enter. */
export function HelpDialog(props: HelpDialogProps) {
  const say = useWords('help');
  const target = useStore(helpTarget);
  return (
    <Dialog opened={target !== null} onClose={closeHelp} title={say('title')} size="xl">
      {target !== null && <HelpContent target={target} {...props} />}
    </Dialog>
  );
}

function HelpContent({ target, path, onKeys }: HelpDialogProps & { readonly target: HelpTarget }) {
  const say = useWords('help');
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const topics = topicsOf(helpTopics, useStatus()?.office?.kind);
  const answer = target.code === undefined ? undefined : topicOfError(topics, target.code);
  const [open, setOpen] = useState<string | null>(answer?.id ?? null);
  const rest = topics.filter((topic) => topic !== answer);
  const { here, others } = topicsHere(rest, path);
  const found = findTopics(topics, typed, language);
  const searching = typed.trim() !== '';
  return (
    <>
      <TextInput
        data-autofocus
        label={say('search')}
        description={say('searchNote')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Accordion value={open} onChange={setOpen} order={3} transitionDuration={0}>
        {searching ? (
          <>
            <p className={styles.group} role="status">
              {found.length === 0 ? say('none') : ''}
            </p>
            <TopicGroup title={say('found')} topics={found} />
          </>
        ) : (
          <>
            <TopicGroup title={say('forError')} topics={answer === undefined ? [] : [answer]} />
            <TopicGroup title={say('here')} topics={here} />
            <TopicGroup title={say('others')} topics={others} />
          </>
        )}
      </Accordion>
      <Foot onKeys={onKeys} />
    </>
  );
}

function TopicGroup({ title, topics }: { readonly title: string; readonly topics: readonly HelpTopic[] }) {
  const language = useLanguage();
  if (topics.length === 0) return null;
  return (
    <>
      <p className={styles.group}>{title}</p>
      {topics.map((topic) => (
        <Accordion.Item key={topic.id} value={topic.id}>
          <Accordion.Control>{topic.text[language].ask}</Accordion.Control>
          <Accordion.Panel>
            <ol className={styles.steps}>
              {topic.text[language].steps.map((step) => (
                <li key={step}>
                  <HelpStep text={step} language={language} />
                </li>
              ))}
            </ol>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </>
  );
}

function Foot({ onKeys }: Pick<HelpDialogProps, 'onKeys'>) {
  const say = useWords('help');
  const language = useLanguage();
  const save = useDo('help.save', { onDone: ({ file }) => tellDone(say.as('saved', { file })) });
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder }) => {
      if (folder !== null) void save.run({ language, folder });
    },
  });
  return (
    <>
      <div className={styles.foot}>
        {onKeys !== undefined && (
          <Button variant="default" leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onKeys}>
            {say('keys')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          loading={choose.busy || save.busy}
          onClick={() => void choose.run({ title: say('saveTitle') })}
        >
          {say('save')}
        </Button>
      </div>
      <Trouble error={save.error} />
    </>
  );
}
