import { Proxy } from '../storage/support/proxy';
import { begin, openLobby } from './support/gather';
import { FACILITATOR, type Play, choicesOf } from './support/play';
import { Stage } from './support/stage';

const PEOPLE = Array.from({ length: 15 }, (_, at) => `Deelnemer ${String.fromCharCode(65 + at)}`);

let proxy: Proxy | undefined;
let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open(
    [FACILITATOR, ...PEOPLE].map((name) => ({ name })),
    {
      through: async (direct) => {
        proxy = await Proxy.before(direct);
        return proxy.through(direct);
      },
    },
  );
  play = await openLobby(stage, { people: PEOPLE });
  await begin(play, PEOPLE);
  await play.on('1', '2a', '2b');
}, 30_000);

afterAll(async () => {
  await stage.close();
  await proxy?.close();
});

test('fifteen sheets handed in at once are all kept, in at most six writes to storage', async () => {
  const written = () => proxy?.seen.filter(({ method }) => method !== 'GET').length ?? NaN;
  const before = written();
  const presses = PEOPLE.map((name) => {
    const sheet = play.own(name, /^2b ·/);
    return stage.tenant.as(name).press(sheet, 'Insturen', {
      'Waarde 1': choicesOf(sheet, 'Waarde 1')[0] ?? '',
      'Waarom is waarde 1 hier belangrijk?': `Reden van ${name}.`,
    });
  });
  const results = await Promise.all(presses);
  await stage.quiet();
  expect(written() - before).toBeLessThanOrEqual(6);

  const kept = results.filter(({ card }) => JSON.stringify(card).includes('Dit heb je ingestuurd'));
  expect(kept).toHaveLength(15);
  await stage.settle();
  expect(play.own(FACILITATOR, 'Jouw cockpit').visible).toContain('15 van 15');
  for (const name of PEOPLE) {
    expect(play.own(name, /^2b ·/).visible).toContain(`Reden van ${name}.`);
  }
});
