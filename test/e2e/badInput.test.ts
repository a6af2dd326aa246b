import { verbs } from '../../src/teams/verbs';
import { gather } from './support/gather';
import { FACILITATOR, type Play } from './support/play';
import { MEETING, Stage } from './support/stage';

const ALI = 'Ali Demir';
const BO = 'Bo Jansen';
const PEOPLE = [ALI, BO, 'Cas de Boer', 'Dina Smit'];
const OUTSIDER = 'Otto Vreemd';
const LONG = 'lang '.repeat(4_000);

let stage: Stage;
let play: Play;

beforeAll(async () => {
  stage = await Stage.open([...PEOPLE, FACILITATOR, OUTSIDER].map((name) => ({ name })));
  play = await gather(stage, { people: PEOPLE });
  await play.on('1', '2a', '2b');
}, 30_000);

afterAll(() => stage.close());

/** Names of forms that buttons ask for; one that does not exist among them. */
const FORMS = [
  'describeCase plan settings channels coFacilitator addToCase tellFunction moveMember overview help skip',
  'back handOver mySheet readValues decideValue spokesperson mergeEntries composeAction relate defer assign',
  'upkeep vote order broaden checklist checklistQuestions followUpDate park settle closeSession cancel',
  'myData nonsense',
].flatMap((line) => line.split(' '));

type Data = Readonly<Record<string, string | number | boolean>>;

/** What stands in the fields of a form that nobody could fill in like that. */
const FILLINGS: readonly Data[] = [
  {},
  fields(LONG.slice(0, 10_000)),
  { text: LONG, reason: LONG, why1: LONG, value1: LONG, what: LONG, description: LONG },
  fields(-1),
  fields('[{"a":'),
];

/** The names that our cards give to what they send, all at the same value. */
function fields(value: string | number | boolean): Data {
  const names =
    'run minutes reason to text person group value other words chosen action kept merged what actor ' +
    'mechanism values considerations from first second kind relation givesWay decision asker term owner ' +
    'keeper spread update necessity importance place subject gain date point outcome answers shared ' +
    'questions title description function language names retentionDays autoAdvance scenario channel ' +
    'value1 why1 own1 ownWhy1 what1 actor1 mechanism1 page step entries sure addition';
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

/** Sends data of our own making, as a broken or malicious client could. */
async function send(name: string, data: Data): Promise<string> {
  const verb = String(data['verb'] ?? '');
  const action = { type: 'Action.Execute', verb, data } as const;
  const shown = await stage.tenant.as(name).act(play.meeting(name), action, 'message');
  return shown.kind;
}

function sessionOn(card: unknown): string {
  return /"session":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}

async function sendEverything(name: string, fillings = FILLINGS): Promise<ReadonlySet<string>> {
  const session = sessionOn(play.meeting(ALI, 'Overzicht').card);
  const asked: readonly Data[] = [
    ...Object.keys(verbs).map((verb) => ({ verb })),
    ...FORMS.map((form) => ({ form })),
    { verb: 'constructor' },
  ];
  const answers = new Set<string>();
  for (const ask of asked) {
    for (const filling of fillings) {
      answers.add(await send(name, { ...filling, ...ask, session, slot: 'meeting|phase|4' }));
    }
  }
  return answers;
}

test('whatever a participant or an outsider sends is answered, and changes nothing of others', async () => {
  expect(await sendEverything(ALI)).not.toContain('error');
  expect(await sendEverything(OUTSIDER, [fields('woord')])).not.toContain('error');
  await stage.settle();
  expect(play.meeting(FACILITATOR).visible).toContain('2b ·');
  expect(play.own(FACILITATOR, 'Jouw cockpit').visible).toContain(BO);
}, 20_000);

test('cards of no session, of another place or without anything are answered', async () => {
  const session = sessionOn(play.meeting(ALI).card);
  const odd: readonly Data[] = [
    {},
    { session: 'none', verb: 'next', run: 1 },
    { session, verb: 'next', slot: 'meeting|phase|999' },
    { session, verb: 'next', slot: `private:${BO}|cockpit|0` },
    { session, verb: 'next', slot: 'nowhere' },
    { session, verb: 'next', slot: 'group:nobody|phase|1' },
    { session: LONG, verb: LONG, slot: LONG, form: LONG },
  ];
  for (const data of odd) expect(await send(ALI, data)).toBe('message');
});

test('a body over one megabyte is refused by the server, and the bot goes on', async () => {
  const session = sessionOn(play.meeting(ALI).card);
  expect(await send(ALI, { session, verb: 'park', text: LONG.repeat(60) })).toBe('error');
  expect(await send(ALI, { session, verb: 'park', slot: 'meeting|phase|4' })).toBe('card');
});

test('a second start is refused kindly, and the session goes on', async () => {
  await stage.tenant.as(OUTSIDER).say(MEETING, 'start', { mentionBot: true });
  await stage.settle();
  expect(play.meeting(ALI).visible).toContain(FACILITATOR);
  await play.next('2c1');
});

test('the log holds no error and nothing that was sent', () => {
  expect(stage.lines.filter(({ level }) => level === 'error')).toEqual([]);
  const log = JSON.stringify(stage.lines);
  expect([LONG.slice(0, 50), ...PEOPLE].filter((words) => log.includes(words))).toEqual([]);
});
