type Work = () => Promise<void> | void;

/** Work to compare with a baseline. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  /** Wall time where waiting is the point, else the processor time of the process. */
  readonly clock: 'wall' | 'cpu';
  readonly rounds: number;
  /** How often each side does its work in a round, where once is too short to time. */
  readonly times?: number;
  readonly subject: Work;
  readonly baseline: Work;
  /** Lets what a run left behind end, untimed. */
  readonly between?: Work;
}

/** Runs both sides in turn, in alternating order, after two rounds that do not count. Medians, per piece of work. */
export async function compare({ what, against, clock, rounds, ...work }: Comparison) {
  const { times = 1, subject, baseline, between } = work;
  const run = async (side: Work): Promise<number> => {
    const [wall, cpu] = [performance.now(), process.cpuUsage()];
    for (let time = 0; time < times; time += 1) await side();
    const { user, system } = process.cpuUsage(cpu);
    const ms = clock === 'wall' ? performance.now() - wall : (user + system) / 1_000;
    await between?.();
    return ms / times;
  };
  const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let round = -2; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await run(subject) : undefined;
    const base = await run(baseline);
    const own = first ?? (await run(subject));
    if (round < 0) continue;
    ours.push(own);
    theirs.push(base);
    ratios.push(own / base);
  }
  return {
    what,
    against,
    ratio: quantile(ratios, 0.5, 2),
    quartiles: `${quantile(ratios, 0.25, 2)} – ${quantile(ratios, 0.75, 2)}`,
    ms: quantile(ours, 0.5, 3),
    'ms against': quantile(theirs, 0.5, 3),
    clock,
  };
}

function quantile(numbers: readonly number[], part: number, digits: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(digits);
}
