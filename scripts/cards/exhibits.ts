import { SILENT } from '../../cards/driving/cockpitSamples';
import { typicalPoster } from '../../cards/plan/samples/poster';
import type { CardView } from '../../cards';
import { SAMPLE_TIME } from '../../cards/parts/samples';
import type { Localized, WorkshopDefinition } from '../../src/workshop/definition';
import type { Frame } from '../../src/workshop/views/frame';
import { type ShownValue, showValue, valueChoices } from '../../src/workshop/views/shownValue';

const GROUP = 'democratie';

/** What the picture in README.md shows, by column: cockpit and group decisions, a silent sheet, the poster. */
export function exhibits(definition: WorkshopDefinition): readonly (readonly CardView[])[] {
  return [
    [cockpit(definition), decisions(definition)],
    [sheet(definition)],
    [{ kind: 'poster', poster: shortPoster }],
  ];
}

function cockpit(definition: WorkshopDefinition): CardView {
  const { title, guidance } = phase('2b', definition);
  const next = phase('2c1', definition);
  return {
    kind: 'cockpit',
    ...SILENT,
    title,
    guidance,
    progress: { ready: 9, of: 12, busy: ['Sam Bakker', 'Fatima El Amrani', 'Daan Smit'] },
    unreached: [],
    lost: 0,
    open: [],
    next: { title: next.title, minutes: next.minutes },
  };
}

function sheet(definition: WorkshopDefinition): CardView {
  const fundament = definition.fundamenten.find(({ id }) => id === GROUP);
  const { clock: _, ...frame } = frameOf('2b', definition);
  return {
    kind: 'valuesSheet',
    frame,
    ...(fundament === undefined
      ? {}
      : { fundament: { name: fundament.name, question: fundament.question } }),
    choices: valueChoices(definition, GROUP),
    entries: [],
    deleted: false,
    late: false,
    audience: 'groupAfterReveal',
  };
}

function decisions(definition: WorkshopDefinition): CardView {
  const value = (id: string): ShownValue => showValue({ kind: 'catalogue', id }, definition);
  return {
    kind: 'valueDecisions',
    frame: frameOf('2c3', definition),
    group: GROUP,
    candidates: [
      {
        value: value('inclusiviteit'),
        mentions: 3,
        researched: true,
        decision: { chosen: true, reason: 'Wie niet in het bestand staat, mogen we niet missen.' },
      },
      { value: value('betrokkenheid'), mentions: 2, researched: false },
      { value: value('passendheid'), mentions: 1, researched: true },
      {
        value: value('duurzaamheid'),
        mentions: 1,
        researched: false,
        decision: { chosen: false, reason: 'Dit speelt bij deze dienst nauwelijks.' },
      },
    ],
    spokesperson: { name: 'Noor de Wit' },
  };
}

const shortPoster = {
  ...typicalPoster,
  actions: typicalPoster.actions
    .filter(({ owner }) => owner !== undefined)
    .slice(0, 3)
    .map((action) => ({ ...action, checklist: [] })),
  relations: [],
  deferred: [],
  uses: [],
  agreed: [],
  parked: [],
};

function frameOf(id: string, definition: WorkshopDefinition): Frame {
  const { title, instruction } = phase(id, definition);
  return {
    phase: id,
    run: 4,
    title,
    instruction,
    standing: 'current',
    clock: { kind: 'running', until: SAMPLE_TIME },
  };
}

interface Phase {
  readonly title: Localized;
  readonly instruction: Localized;
  readonly guidance: Localized;
  readonly minutes: number;
}

function phase(id: string, { phases }: WorkshopDefinition): Phase {
  const found = phases.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The workshop has no phase ${id}.`);
  return found;
}
