import { Button, Code } from '@mantine/core';
import { useNavigate, useRouteError } from 'react-router';
import { useWords } from '../ui/words';
import { FullMessage } from './full-message';

/** A screen that broke: the register lives in another process, so what was saved is safe. */
export function Crash() {
  const say = useWords('shell');
  const error = useRouteError();
  const navigate = useNavigate();
  return (
    <FullMessage
      title={say('crash.title')}
      text={
        <>
          <p>{say('crash.text')}</p>
          <Code block>{error instanceof Error ? error.message : String(error)}</Code>
        </>
      }
    >
      <Button onClick={() => location.reload()}>{say('crash.again')}</Button>
      <Button variant="default" onClick={() => void navigate('/')}>
        {say('crash.home')}
      </Button>
    </FullMessage>
  );
}
