import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { PLACE_HOLDERS } from '../../../domain/notices/notice-template';
import type { CallError } from '../../../preload/contract/call';
import type { InputOf, OutputOf } from '../../../preload/contract/contract';
import { channelNames } from '../../../words/notices/channel-names';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { useConfirm } from '../../ui/confirm';
import { useFieldSentence } from '../../ui/form';
import { useFormat } from '../../ui/format';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/keys';
import { Loaded } from '../../ui/loading';
import { tellDone } from '../../ui/notify';
import { Screen } from '../../ui/screen';
import { useOfficerNames } from '../../ui/use-officer-names';
import { errorOf, Trouble } from '../../ui/trouble';
import { useLanguage, useWords } from '../../ui/words';
import { NoticePreview } from './notice-preview';
import styles from './notices.module.css';
import { TrialLetter } from './trial-letter';

type Kind = InputOf<'notices.draft'>['kind'];
type Draft = OutputOf<'notices.draft'>['draft'];
const KINDS: readonly Kind[] = ['first', 'update', 'restoration', 'free'];

/** Writing a notice: the template at the left, at the right exactly what each channel will show. */
export function WriteScreen() {
  const say = useWords('notices');
  const { outage = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const asked = KINDS.find((kind) => kind === search.get('kind'));
  const system = useRead('outages.get', { id: outage }).data?.outage.system ?? '';
  const first = useRead('notices.draft', { outage, kind: asked ?? 'free' });
  const kinds = first.data?.kinds ?? [];
  const kind = kinds.find((each) => each === asked) ?? kinds[0];
  const draft = useRead('notices.draft', { outage, kind: kind ?? 'free' });
  return (
    <Screen
      title={say('write.title', { system })}
      lead={say('write.lead')}
      actions={
        <Button
          component={Link}
          to={`/outages/${outage}`}
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {say('one.back')}
        </Button>
      }
    >
      <Loaded read={draft} rows={8}>
        {(value) =>
          kind === undefined ? (
            <Text>{say('write.notNow')}</Text>
          ) : (
            <Writer
              key={kind}
              outage={outage}
              kind={kind}
              kinds={value.kinds}
              initial={value.draft}
              kept={value.kept}
              trialTo={value.trialTo}
              onKind={(next) => setSearch({ kind: next }, { replace: true })}
            />
          )
        }
      </Loaded>
    </Screen>
  );
}

interface WriterProps {
  readonly outage: string;
  readonly kind: Kind;
  readonly kinds: readonly Kind[];
  readonly initial: Draft;
  /** The text is a draft that was kept, by whom and when. */
  readonly kept: OutputOf<'notices.draft'>['kept'];
  readonly trialTo: string;
  readonly onKind: (kind: Kind) => void;
}

function Writer({ outage, kind, kinds, initial, kept, trialTo, onKind }: WriterProps) {
  const say = useWords('notices');
  const ask = useConfirm();
  const navigate = useNavigate();
  const sentence = useFieldSentence();
  const { key } = useIntentKey();
  const [draft, setDraft] = useState(initial);
  const [language, setLanguage] = useState<'ms' | 'en'>('ms');
  const [settled] = useDebouncedValue(draft, 250);
  const preview = useRead('notices.preview', { key, outage, kind, ...settled }, { keepFormer: true });
  const channels = preview.data?.channels ?? [];
  const shown = useLanguage();
  const write = useDo('notices.write', {
    onDone: ({ notice }) => {
      tellDone(say.as('write.done', { number: notice.number }));
      void navigate(`/outages/${outage}?see=notices`);
    },
  });
  const keeping = useIntentKey();
  const keep = useDo('notices.keepDraft', {
    onDone: () => {
      keeping.renew();
      tellDone(say.as('draft.kept'));
    },
  });
  const save = async (): Promise<void> => {
    await keep.run({ key: keeping.key, outage, kind, ...draft });
  };
  const opens = preview.data?.opens ?? null;
  const send = async (): Promise<void> => {
    if (preview.data === undefined || preview.data.stop || opens !== null) return;
    const yes = await ask({
      title: say('write.sure', { kind: say(`kind.${kind}`).toLowerCase() }),
      text: [
        say('write.sureText', { channels: channelNames(channels, shown) }),
        ...(channels.includes('email')
          ? [say('write.sureMail', { count: preview.data?.email.recipients ?? 0 })]
          : []),
      ].join(' '),
      yes: say('write.send'),
    });
    if (yes) await write.run({ key, outage, kind, ...draft });
  };
  useShortcuts([
    { keys: 'Ctrl+Enter', label: 'notices:keys.send', run: () => void send() },
    { keys: 'Ctrl+S', label: 'notices:keys.keep', run: () => void save() },
  ]);
  // what would stop it is told before it is sent
  const stop = preview.data?.stop;
  const stopped: CallError | null = stop
    ? { code: stop, values: { contact: preview.data?.content.contact ?? '' } }
    : null;
  const trouble = write.error ?? keep.error ?? (preview.error === null ? stopped : errorOf(preview.error));
  const at = (path: string): string | undefined =>
    sentence(trouble?.fields?.find((field) => field.path === path)?.code);
  const fields = trouble?.fields ?? [];
  const inOther = fields.some(({ path }) => path.startsWith(language === 'ms' ? 'en.' : 'ms.'));
  const can = language === 'ms' ? 'canMs' : 'canEn';
  const cannot = language === 'ms' ? 'cannotMs' : 'cannotEn';
  const change = (words: Partial<Draft['ms']>): void =>
    setDraft({ ...draft, [language]: { ...draft[language], ...words } });
  const serve = (services: Partial<Draft['services']>): void =>
    setDraft({ ...draft, services: { ...draft.services, ...services } });
  return (
    <div className={styles.write}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={say('write.kind')}
          value={kind}
          onChange={(next) => onKind(next)}
          data={kinds.map((value) => ({ value, label: say(`kind.${value}`) }))}
        />
        <SegmentedControl
          aria-label={say('write.language')}
          value={language}
          onChange={(next) => setLanguage(next)}
          data={(['ms', 'en'] as const).map((value) => ({ value, label: say(`write.${value}`) }))}
        />
        <TextInput
          label={say('write.subject')}
          lang={language}
          value={draft[language].subject}
          onChange={(event) => change({ subject: event.currentTarget.value })}
          error={at(`${language}.subject`)}
          required
          autoComplete="off"
        />
        <Textarea
          label={say('write.body')}
          description={say('write.places', { list: PLACE_HOLDERS.map((name) => `{${name}}`).join(' ') })}
          lang={language}
          value={draft[language].body}
          onChange={(event) => change({ body: event.currentTarget.value })}
          error={at(`${language}.body`)}
          autosize
          minRows={7}
          maxRows={11}
          required
        />
        {kind !== 'restoration' && kind !== 'free' && (
          <>
            <Textarea
              label={say('write.can')}
              lang={language}
              value={draft.services[can]}
              onChange={(event) => serve({ [can]: event.currentTarget.value })}
              error={at(`services.${can}`)}
              autosize
              minRows={2}
            />
            <Textarea
              label={say('write.cannot')}
              lang={language}
              value={draft.services[cannot]}
              onChange={(event) => serve({ [cannot]: event.currentTarget.value })}
              error={at(`services.${cannot}`)}
              autosize
              minRows={2}
            />
          </>
        )}
        {(fields.length === 0 || inOther) && <Trouble error={trouble} />}
        <DraftNote kept={kept} opens={opens} repair={draft[language].body.includes('{repairedBy}')} />
        <Group>
          <Button
            onClick={() => void send()}
            loading={write.busy}
            disabled={opens !== null || (trouble !== null && write.error === null)}
            rightSection={<KeyHint keys="Ctrl+Enter" />}
          >
            {say('write.send')}
          </Button>
          <Button
            variant={opens === null ? 'default' : 'filled'}
            onClick={() => void save()}
            loading={keep.busy}
            rightSection={<KeyHint keys="Ctrl+S" />}
          >
            {say('draft.keep')}
          </Button>
        </Group>
        {channels.includes('email') && <TrialLetter draft={{ outage, kind, ...draft }} to={trialTo} />}
      </Stack>
      {preview.data === undefined ? (
        <p className={styles.quiet}>{say('write.waiting')}</p>
      ) : (
        <NoticePreview texts={preview.data} />
      )}
    </div>
  );
}

/** Since when the text is kept, when it may go out, and what of it waits for BPM's word. */
function DraftNote({
  kept,
  opens,
  repair,
}: Pick<WriterProps, 'kept'> & {
  readonly opens: OutputOf<'notices.preview'>['opens'];
  /** The text has a sentence that waits for BPM's word. */
  readonly repair: boolean;
}) {
  const say = useWords('notices');
  const format = useFormat();
  const nameOf = useOfficerNames();
  return (
    <div role="status" className={styles.quiet}>
      {kept !== null && (
        <p>{say('draft.since', { when: format.dateTime(kept.at), name: nameOf(kept.officer) })}</p>
      )}
      {opens !== null && (
        <p>
          {opens.at === null
            ? say('draft.lockedUntilConfirmed')
            : say('draft.locked', { when: format.dateTime(opens.at) })}
        </p>
      )}
      {kept !== null && opens === null && <p>{say('draft.ready')}</p>}
      {repair && <p>{say('draft.repair', { place: '{repairedBy}' })}</p>}
    </div>
  );
}
