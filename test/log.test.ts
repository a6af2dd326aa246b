import { createLog } from '../src/log';
import { mark, onTrail } from '../src/session/trail';

function written() {
  const lines: unknown[] = [];
  const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
  return { log, lines };
}

const time: unknown = expect.any(Number);
const rest = { level: 30, time };

test('every line of a piece of work tells what they have in common, whatever happens meanwhile', async () => {
  const { log, lines } = written();
  const work = async (session: string): Promise<void> => {
    log.info('began');
    await new Promise((resolve) => setTimeout(resolve, 1));
    mark({ session });
    await Promise.resolve();
    log.info('ended', { n: 1 });
  };
  await Promise.all(
    ['a', 'b'].map((id) => onTrail({ correlation: id }, () => work(`session ${id}`))),
  );
  expect(lines).toEqual([
    { ...rest, code: 'began', correlation: 'a' },
    { ...rest, code: 'began', correlation: 'b' },
    { ...rest, code: 'ended', correlation: 'a', session: 'session a', n: 1 },
    { ...rest, code: 'ended', correlation: 'b', session: 'session b', n: 1 },
  ]);
});

test('what one piece of work gives rise to has a trail of its own', () => {
  const { log, lines } = written();
  onTrail({ correlation: 'a' }, () => onTrail({ session: 's' }, () => log.info('sent')));
  mark({ session: 'nobody' });
  log.info('alone');
  expect(lines).toEqual([
    { ...rest, code: 'sent', session: 's' },
    { ...rest, code: 'alone' },
  ]);
});
