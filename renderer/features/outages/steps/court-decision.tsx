import { Button, Group, Radio, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { OPTIONS, type Option } from '../../../../domain/outages/outage';
import type { Court } from '../../../../preload/contract/settings';
import { useLent } from '../../../ui/approval';
import { tellDone } from '../../../ui/notify';
import { StatusMark } from '../../../ui/status-mark';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { UseOfEsv2 } from '../../esv2/end/use-of-esv2';
import { LetterFields, letterTyped, NO_LETTER } from './letter-fields';
import styles from './court-decision.module.css';

export interface CourtDecisionProps {
  readonly outage: string;
  readonly court: Court;
  readonly decided: Option | undefined;
}

/** The three options of the guide for one court. */
export function CourtDecision({ outage, court, decided }: CourtDecisionProps) {
  const say = useWords('outages');
  const [option, setOption] = useState<Option>(decided ?? 'P1');
  const [reason, setReason] = useState('');
  const [letter, setLetter] = useState(NO_LETTER);
  const decide = useLent('outages.decide', {
    onDone: () => {
      setReason('');
      setLetter(NO_LETTER);
      tellDone(say.as('decide.done', { option: say(`decide.${option}`), court: court.name }));
    },
  });
  const save = (): void => {
    const typed = letterTyped(letter);
    if (typed === 'date-malformed') return;
    const input = { id: outage, court: court.code, option, reason, letter: typed };
    const what = say('decide.save', { option: say(`decide.${option}`) });
    void decide.run(input, `${what} · ${court.name}`);
  };
  const name = say('decide.court', { name: court.name, code: court.code });
  return (
    <div className={styles.court}>
      <div className={styles.head}>
        <span>{name}</span>
        {decided === undefined ? (
          <StatusMark tone="warn">{say('decide.undecided')}</StatusMark>
        ) : (
          <StatusMark tone="good">{`${say('decide.chosen')}: ${say(`decide.${decided}`)}`}</StatusMark>
        )}
      </div>
      <Radio.Group
        label={<VisuallyHidden>{name}</VisuallyHidden>}
        value={option}
        onChange={(value) => setOption(value)}
      >
        <div className={styles.options}>
          {OPTIONS.map((each) => (
            <Radio.Card
              key={each}
              value={each}
              className={styles.option ?? ''}
              tabIndex={each === option ? 0 : -1}
            >
              <div className={styles.name}>
                <span>{say(`decide.${each}`)}</span>
                <Radio.Indicator size="xs" />
              </div>
              <div className={styles.text}>{say(`decide.${each}Text`)}</div>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {option === 'P2' && <UseOfEsv2 />}
      <LetterFields letter={letter} error={decide.error} onChange={setLetter} />
      <Group align="flex-end" mt="sm" wrap="nowrap">
        <TextInput
          flex={1}
          label={say('decide.reason')}
          placeholder={say('decide.reasonNote')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={300}
          autoComplete="off"
        />
        <Button variant={decided === option ? 'default' : 'filled'} loading={decide.busy} onClick={save}>
          {say(decided === option ? 'decide.again' : 'decide.save', { option: say(`decide.${option}`) })}
        </Button>
      </Group>
      {!decide.error?.fields?.length && <Trouble error={decide.error} />}
    </div>
  );
}
