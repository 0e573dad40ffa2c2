import { Button, SegmentedControl, Tabs } from '@mantine/core';
import { IconZoomIn } from '@tabler/icons-react';
import { useState } from 'react';
import { posterOf } from '../../../papers/poster/poster-of';
import { renderDocument } from '../../../papers/render-document';
import type { OutputOf } from '../../../preload/contract/contract';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { LargeView } from '../../ui/large-view';
import { useNow } from '../../ui/now';
import { useWords } from '../../ui/words';
import { ReachSum } from '../applicants/reach-sum';
import { BoardFace } from '../board/board-face';
import styles from './notices.module.css';

type Texts = OutputOf<'notices.preview'>;

/** What each channel shows, made by the code that publishes it. Markup stands in frames without any rights. */
export function NoticePreview({ texts }: { readonly texts: Texts }) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const { channels, dueAt } = texts;
  return (
    <section aria-label={say('write.previews')} className={styles.preview}>
      <Tabs defaultValue={channels[0] ?? 'counter'} keepMounted={false}>
        <Tabs.List grow>
          {channels.map((channel) => (
            <Tabs.Tab key={channel} value={channel}>
              {say(`write.${channel}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="email" className={styles.previewBody ?? ''}>
          <EmailPreview email={texts.email} system={texts.content.system.code} />
        </Tabs.Panel>
        <Tabs.Panel value="portal" className={styles.previewBody ?? ''}>
          <PortalPreview portal={texts.portal} />
        </Tabs.Panel>
        <Tabs.Panel value="counter" className={styles.previewBody ?? ''}>
          <CounterPreview texts={texts} />
        </Tabs.Panel>
      </Tabs>
      {dueAt !== null && (
        <p className={`${styles.quiet} ${styles.previewBody}`}>
          {say('write.due', { when: format.when(dueAt, now) })}
        </p>
      )}
    </section>
  );
}

function Choice<T extends string>(props: {
  readonly value: T;
  readonly all: readonly { value: T; label: string }[];
  readonly onChange: (value: T) => void;
}) {
  const say = useWords('notices');
  return (
    <SegmentedControl
      size="xs"
      mb="sm"
      aria-label={say('write.previews')}
      value={props.value}
      onChange={(value) => props.onChange(value)}
      data={[...props.all]}
    />
  );
}

/** The piece has no style of its own: the portal's page gives it one, and here something that stands for it. */
const PORTAL_LOOK =
  '<style>body{margin:16px;font:15px/1.5 Arial,sans-serif;color:#222}h2{font-size:20px}</style>';

function Frame({ html, title }: { readonly html: string; readonly title: string }) {
  const shell = useWords('shell');
  const [large, setLarge] = useState(false);
  const frame = <iframe className={styles.frame} sandbox="" srcDoc={html} title={title} />;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        mb={6}
        leftSection={<IconZoomIn size={16} stroke={1.7} aria-hidden />}
        onClick={() => setLarge(true)}
      >
        {shell('zoom.large')}
      </Button>
      {frame}
      {large && (
        <LargeView title={title} onClose={() => setLarge(false)}>
          {(scale) => (
            <div className={styles.large} style={{ zoom: scale }}>
              {frame}
            </div>
          )}
        </LargeView>
      )}
    </>
  );
}

function EmailPreview({ email, system }: { readonly email: Texts['email']; readonly system: string }) {
  const say = useWords('notices');
  const [look, setLook] = useState<'html' | 'plain'>('html');
  return (
    <>
      <p className={styles.quiet}>
        {`${say('write.recipients', { count: email.recipients })} · ${say(email.ready ? 'write.bySmtp' : 'write.byHand')}`}
      </p>
      {email.sum !== null && <ReachSum sum={email.sum} system={system} />}
      <p className={styles.subject}>{email.subject}</p>
      <Choice
        value={look}
        onChange={setLook}
        all={[
          { value: 'html', label: say('write.html') },
          { value: 'plain', label: say('write.plain') },
        ]}
      />
      {look === 'html' ? (
        <Frame html={email.html} title={say('write.email')} />
      ) : (
        <pre className={styles.raw}>{email.text}</pre>
      )}
    </>
  );
}

function PortalPreview({ portal }: { readonly portal: Texts['portal'] }) {
  const say = useWords('notices');
  const [look, setLook] = useState<'html' | 'json' | 'feed'>('html');
  return (
    <>
      <p className={styles.quiet}>
        {portal.folder === '' ? say('write.noFolder') : say('write.folder', { folder: portal.folder })}
      </p>
      <Choice
        value={look}
        onChange={setLook}
        all={[
          { value: 'html', label: say('write.html') },
          { value: 'json', label: say('write.json') },
          { value: 'feed', label: say('write.feed') },
        ]}
      />
      {look === 'html' ? (
        <Frame html={`${PORTAL_LOOK}${portal.html}`} title={say('write.portal')} />
      ) : (
        <pre className={styles.raw}>{look === 'json' ? portal.json : portal.feed}</pre>
      )}
    </>
  );
}

function CounterPreview({ texts }: { readonly texts: Texts }) {
  const crest = useRead('settings.crest', {}).data?.image ?? null;
  const say = useWords('notices');
  const [look, setLook] = useState<'board' | 'poster'>('board');
  return (
    <>
      <Choice
        value={look}
        onChange={setLook}
        all={[
          { value: 'board', label: say('write.board') },
          { value: 'poster', label: say('write.poster') },
        ]}
      />
      {look === 'board' ? (
        <div className={styles.boardFrame}>
          <BoardFace notice={texts.content} />
        </div>
      ) : (
        <Frame html={posterPage(texts.content, crest)} title={say('write.poster')} />
      )}
    </>
  );
}

const posterPage = (content: Texts['content'], crest: string | null): string =>
  renderDocument(posterOf(content), { size: 'A4', mark: { kind: 'preview' }, drill: content.drill, crest });
