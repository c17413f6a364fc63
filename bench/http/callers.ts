import { Agent, request } from "node:http";

/** People who work at the same time. */
export const CALLERS = 16;
/** Milliseconds of a measurement, and of the run before it that is not counted. */
const MEASURED = 2000;
const WARM_UP = 800;
/** A slow answer is still measured so often. */
const FEWEST = 3 * CALLERS;
/** So often the kinds of work that are compared take turns. */
const ROUNDS = 4;

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS, scheduling: "fifo" });

export interface Call {
  path: string;
  cookie: string;
  /** Sent as JSON by POST; absent: GET. */
  body?: string;
}

/** One request over a connection that is kept; throws unless the answer is 200. */
export const send = (origin: string, { path, cookie, body }: Call): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, ...(body && { "content-type": "application/json", origin }) };
    const sent = request(origin + path, { agent, method: body ? "POST" : "GET", headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => {
        const all = Buffer.concat(chunks);
        if (answer.statusCode === 200) resolve(all);
        else reject(new Error(`${path.slice(0, 80)}: ${answer.statusCode} ${all.toString().slice(0, 300)}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });

const run = async (work: (caller: number) => Promise<unknown>, lasts: number, fewest: number) => {
  const times: number[] = [];
  const end = performance.now() + lasts;
  const caller = async (number: number) => {
    while (performance.now() < end || times.length < fewest) {
      const start = performance.now();
      await work(number);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, number) => caller(number)));
  return times;
};

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

export interface Measured {
  /** The median of milliseconds that one call takes. */
  median: number;
  /** What each of `spent` grew by for one call. */
  spent: number[];
}

/** A kind of work, and how many milliseconds of processor time the programs that do it have taken so far. */
interface MeasuredWork {
  work: (caller: number) => Promise<unknown>;
  spent: readonly (() => number)[];
}

/** Several kinds of work in turn, so that other load meets all of them, each by all callers without a pause. */
export const measuredInTurn = async (works: readonly MeasuredWork[]): Promise<Measured[]> => {
  const found = works.map(({ work, spent }) => ({
    work,
    spent,
    times: [] as number[],
    sums: spent.map(() => 0),
  }));
  for (const { work } of works) await run(work, WARM_UP, CALLERS);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const each of found) {
      const before = each.spent.map((read) => read());
      each.times.push(...(await run(each.work, MEASURED / ROUNDS, FEWEST / ROUNDS)));
      each.sums = each.spent.map((read, place) => (each.sums[place] ?? 0) + read() - (before[place] ?? 0));
    }
  return found.map(({ times, sums }) => ({
    median: middle(times),
    spent: sums.map((sum) => sum / times.length),
  }));
};

/** The median of milliseconds of one caller alone. */
export const medianAlone = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const start = performance.now();
    await work();
    if (round >= 5) times.push(performance.now() - start);
  }
  return middle(times);
};

export const closeConnections = (): void => agent.destroy();
