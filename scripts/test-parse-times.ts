// The processor time of parsing records with problems, few and twice as many, in a process of its own: other tests share theirs.
import { LIMITS } from "@/domain/events/limits";
import { parseRecord } from "@/domain/events/parse";

const list = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const person = (i: number) => ({ key: `p${i}`, person: { name: { en: `Person ${i}` } } });
const organization = (i: number, j: number) => ({ name: { en: "One" }, city: { en: `City ${i} ${j}` } });
const base = {
  ...{ format: "rapporteur/event-record@1", kind: "meeting", status: "held", title: { en: "A meeting" } },
  ...{ when: {}, participants: [], agenda: [] },
};

/** Problems of one kind, as many as `n`, within the limits of lists, so that all of them are looked for. */
const KINDS: Record<string, (n: number) => object> = {
  "unknown fields": (n) => Object.fromEntries(list(20 * n, (i) => [`field${i}`, 1])),
  "wrong values": (n) => ({ participants: list(n, (i) => ({ key: i, person: { name: 0 }, roles: [0, 0] })) }),
  "missing names": (n) => ({ participants: list(n, (i) => ({ key: `p${i}`, person: {} })) }),
  "one key many times": (n) => ({ participants: list(n, () => person(0)) }),
  "an organization that is another one each time": (n) => ({
    participants: list(n, (i) => ({ key: `p${i}`, of: list(15, (j) => organization(i, j)) })),
  }),
  "keys that lead nowhere": (n) => ({
    participants: list(n, person),
    agenda: [{ key: "t", activity: "talks", people: list(n, (i) => ({ key: `nobody${i}` })) }],
  }),
};

const parseOften = (input: object): void => {
  for (let round = 0; round < 40; round += 1)
    if (parseRecord(input).ok) throw new Error("The record has no problem");
};

/** Milliseconds of many rounds, since the system counts in larger steps than one takes. */
const timeOf = (input: object): number => {
  const before = process.cpuUsage();
  parseOften(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const ROUNDS = 6;

/**
 * The least times of two inputs in turn: other programs, and the threads that compile and collect garbage, add to some of them. The
 * code is compiled meanwhile.
 */
const timesOf = (small: object, large: object): { few: number; many: number } => {
  const rounds = list(ROUNDS, () => ({ few: timeOf(small), many: timeOf(large) }));
  return {
    few: Math.min(...rounds.map(({ few }) => few)),
    many: Math.min(...rounds.map(({ many }) => many)),
  };
};

const times = Object.entries(KINDS).map(([kind, more]) => ({
  kind,
  ...timesOf({ ...base, ...more(LIMITS.people / 2) }, { ...base, ...more(LIMITS.people) }),
}));
console.log(JSON.stringify(times));
