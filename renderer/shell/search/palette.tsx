import { Spotlight } from '@mantine/spotlight';
import {
  IconArrowRight,
  IconBook2,
  IconBuilding,
  IconCalendarTime,
  IconFileAlert,
  IconFileText,
  IconInbox,
  IconMessageCircleQuestion,
  IconReceipt,
  IconSearch,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDebouncedValue } from '@mantine/hooks';
import { useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { KeyHint } from '../../ui/key-hint';
import { useWords } from '../../ui/words';
import { usePlaces, type Place } from './places';
import styles from './palette.module.css';
import { usePatientEnter } from './use-patient-enter';

/** What can be found: where it opens, and its sign. */
const RECORDS = {
  case: { at: '/cases', picture: IconFileText },
  receipt: { at: '/receipts', picture: IconReceipt },
  applicant: { at: '/applicants', picture: IconBuilding },
  existing: { at: '/existing', picture: IconInbox },
  intake: { at: '/intakes', picture: IconFileAlert },
  appointment: { at: '/appointments', picture: IconCalendarTime },
  request: { at: '/requests', picture: IconMessageCircleQuestion },
  'printed-case': { at: '/printed-cases', picture: IconBook2 },
} as const;

/** Handed on to the list's scroll area, whose type does not say so: what scrolls must be reachable by key. */
const FOCUSABLE_LIST = { viewportProps: { tabIndex: 0 } };

/** Ctrl+K: type, choose by arrow, Enter. Hits come from the register's index as one types. */
export function Palette() {
  const say = useWords('search');
  const navigate = useNavigate();
  const format = useFormat();
  const hint = say('placeholder');
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 120);
  const places = usePlaces(query);
  const found = useRead(
    'search.find',
    { text: asked, after: null },
    { enabled: asked.length > 0, keepFormer: true },
  );
  const hits = asked.length > 0 && query.trim().length > 0 ? (found.data?.hits ?? []) : [];
  const list = useRef<HTMLDivElement>(null);
  const answered = asked === query.trim() && !found.isPlaceholderData && !found.isPending;
  const onKey = usePatientEnter(list, query.trim() === '' || answered);
  const go = (to: string): void => void navigate(to);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      size={680}
      radius="md"
      centered={false}
      transitionProps={{ duration: 0 }}
      yOffset="12vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.5 }}
      attributes={{ content: { 'aria-label': say('title') } }}
    >
      <Spotlight.Search
        placeholder={hint}
        aria-label={hint}
        onKeyDownCapture={onKey}
        leftSection={<IconSearch size={20} stroke={1.7} aria-hidden />}
      />
      <Spotlight.ActionsList ref={list} mah={400} {...FOCUSABLE_LIST}>
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label={say('records')}>
            {hits.map((hit) => (
              <Spotlight.Action
                key={`${hit.kind}-${hit.id}`}
                onClick={() => go(`${RECORDS[hit.kind].at}/${hit.id}`)}
              >
                <div className={styles.row}>
                  <RecordPicture kind={hit.kind} />
                  <div className={styles.body}>
                    <div className={styles.title}>{hit.title}</div>
                    <div className={styles.detail}>{hit.detail}</div>
                  </div>
                  <span className={styles.kind}>
                    {say(hit.kind)} · {format.date(hit.at)}
                  </span>
                </div>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={say('places')}>
            {places.map((place) => (
              <PlaceAction key={place.id} place={place} onGo={go} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {hits.length === 0 && places.length === 0 && (
          <Spotlight.Empty>{found.isFetching ? say('searching') : say('nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer className={styles.foot ?? ''}>
        <span>{say('keys')}</span>
        {(found.data?.behind ?? 0) > 0 && <span>{say('behind')}</span>}
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

function RecordPicture({ kind }: { readonly kind: keyof typeof RECORDS }) {
  const Picture = RECORDS[kind].picture;
  return <Picture size={20} stroke={1.6} aria-hidden />;
}

function PlaceAction({ place, onGo }: { readonly place: Place; readonly onGo: (to: string) => void }) {
  const Picture = place.icon ?? IconArrowRight;
  return (
    <Spotlight.Action onClick={() => (place.run === undefined ? onGo(place.to) : place.run())}>
      <div className={styles.row}>
        <Picture size={20} stroke={1.6} aria-hidden />
        <div className={styles.body}>
          <div className={styles.title}>{place.label}</div>
        </div>
        {place.keys !== undefined && <KeyHint keys={place.keys} />}
      </div>
    </Spotlight.Action>
  );
}
