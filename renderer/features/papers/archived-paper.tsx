import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useRead } from '../../ui/bridge';
import { useShortcuts } from '../../ui/keys';
import { useZoom, ZoomButtons } from '../../ui/zoom';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';
import styles from './archived-paper.module.css';

/** The bytes that were printed, hash checked on the way (papers.archived). */
export function ArchivedPaper() {
  const say = useWords('papers');
  const { id = '' } = useParams();
  const shell = useWords('shell');
  const navigate = useNavigate();
  const read = useRead('papers.archived', { id });
  const zoom = useZoom();
  useShortcuts([{ keys: 'Escape', label: 'shell:back', run: () => void navigate(-1) }]);
  return (
    <Screen
      title={say('view')}
      fixed
      actions={
        <>
          <ZoomButtons zoom={zoom} />
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={17} aria-hidden />}
            onClick={() => void navigate(-1)}
          >
            {shell('back')}
          </Button>
        </>
      }
    >
      <Loaded read={read}>
        {({ base64, sha256 }) => (
          <PdfView key={zoom.scale} base64={base64} sha256={sha256} scale={zoom.scale} />
        )}
      </Loaded>
    </Screen>
  );
}

function PdfView({
  base64,
  sha256,
  scale,
}: {
  readonly base64: string;
  readonly sha256: string;
  readonly scale: number;
}) {
  const say = useWords('papers');
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    if (frame.current !== null)
      frame.current.src = `${made}#toolbar=0&navpanes=0&zoom=${Math.round(scale * 100)}`;
    return () => URL.revokeObjectURL(made);
  }, [base64, scale]);
  return (
    <>
      <iframe ref={frame} title={say('view')} className={styles.view} />
      <p className={styles.hash}>{say('viewHash', { hash: sha256 })}</p>
    </>
  );
}
