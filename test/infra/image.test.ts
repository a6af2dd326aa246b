import { existsSync, readFileSync } from 'node:fs';

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile: comments gone, continued lines joined. */
function instructionsOf(source: string): readonly Instruction[] {
  return source
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', ...rest] = line.split(' ');
      return { word, rest: rest.join(' ') };
    });
}

const all = instructionsOf(readFileSync('Dockerfile', 'utf8'));
const lastStage = all.slice(all.findLastIndex(({ word }) => word === 'FROM'));
const rests = (word: string, among = all) =>
  among.filter((one) => one.word === word).map(({ rest }) => rest);

describe('the image recipe', () => {
  it('starts from one image with a fixed version', () => {
    expect(rests('ARG')).toEqual([
      expect.stringMatching(/^NODE_IMAGE=node:24[\w.-]*(@sha256:\w+)?$/),
    ]);
    expect(rests('FROM').map((from) => from.split(' ')[0])).toEqual(Array(3).fill('${NODE_IMAGE}'));
  });

  it('leaves the tools of the build behind', () => {
    expect(rests('RUN', lastStage)).toEqual([]);
    expect(rests('RUN').join('\n')).toContain('npm ci --omit=dev --omit=optional --ignore-scripts');
  });

  it('does not run as root, and runs the bot itself so that it hears the signal to stop', () => {
    expect(rests('USER', lastStage)).toEqual(['1000:1000']);
    expect(rests('CMD', lastStage)).toEqual(['["node", "dist/main.js"]']);
    expect(lastStage.findIndex(({ word }) => word === 'USER')).toBeLessThan(
      lastStage.findIndex(({ word }) => word === 'CMD'),
    );
  });

  it('tells whether it lives', () => {
    expect(rests('HEALTHCHECK', lastStage)).toEqual([expect.stringContaining('/health')]);
  });

  it('holds no secrets, and copies nothing but what it names', () => {
    const source = readFileSync('Dockerfile', 'utf8');
    expect(source).not.toMatch(/PASSWORD|SECRET|TOKEN|CONNECTION_STRING|AccountKey/i);
    expect(rests('ADD')).toEqual([]);
    expect(rests('COPY').filter((copied) => /^(\.|\*)\s/.test(copied))).toEqual([]);
  });

  it('asks only for files that exist and that the builder gets', () => {
    const ignore = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignore).toContain('*');
    const asked = rests('COPY')
      .filter((copied) => !copied.startsWith('--from'))
      .flatMap((copied) => copied.split(' ').slice(0, -1));
    expect(asked.filter((name) => !existsSync(name) || !ignore.includes(`!${name}`))).toEqual([]);
    expect(ignore.filter((line) => line.includes('.env'))).toEqual([]);
  });
});
