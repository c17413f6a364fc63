import { createHash } from "node:crypto";

/** Chance that falls alike for the same words: every pick of a generated office comes from one of these. */
export interface SeededRandom {
  /** A whole number from `from` to `to`, both included. */
  int: (from: number, to: number) => number;
  /** Whether something of this share (0 to 1) happens. */
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** So many different ones of a list, in their order of being drawn; all, where there are fewer. */
  some: <T>(list: readonly T[], count: number) => T[];
  /** A key of the table, as often as its number says in proportion to the others. */
  weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

type Part = string | number;

/** Four numbers of 32 bits made of words (FNV-1a, one offset for each). */
const seeded = (words: string): [number, number, number, number] => {
  const state: [number, number, number, number] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < words.length; at += 1)
    for (let i = 0; i < 4; i += 1)
      state[i] = Math.imul((state[i] ?? 0) ^ (words.charCodeAt(at) + i), 0x01000193) >>> 0;
  return state;
};

/** The generator sfc32, which passes the usual tests of randomness. Answers fractions from 0 to below 1. */
const fractions = (words: string): (() => number) => {
  let [a, b, c, d] = seeded(words);
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 12; i += 1) next();
  return next;
};

/** The random of what these words name, as `seededRandom(seed, "event", 12)`. */
export const seededRandom = (...parts: readonly Part[]): SeededRandom => {
  const next = fractions(parts.join("/"));
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("There is nothing to pick from");
    return list[int(0, list.length - 1)] as T;
  };
  return {
    int,
    pick,
    chance: (share) => next() < share,
    some: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () => {
        const [drawn] = left.splice(int(0, left.length - 1), 1);
        return drawn as (typeof left)[number];
      });
    },
    weighted: (weights) => {
      const table = Object.entries(weights) as [keyof typeof weights, number][];
      let rest = next() * table.reduce((sum, [, weight]) => sum + weight, 0);
      const found = table.find(([, weight]) => {
        rest -= weight;
        return rest < 0;
      });
      return (found ?? table[0] ?? [])[0] as keyof typeof weights;
    },
  };
};

/** The first millisecond of the ids: one that no real row of an office has. */
const EPOCH = Date.UTC(2001, 0, 1);

/**
 * The id of what these words name: the same in every run. It has the form of version 7, whose beginning follows `order`, so that
 * rows which are written together lie together.
 */
export const idOf = (order: number, ...parts: readonly Part[]): string => {
  const time = (EPOCH + order).toString(16).padStart(12, "0");
  const hash = createHash("sha1").update(parts.join("/")).digest("hex");
  const variant = ((Number.parseInt(hash[3] ?? "0", 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
};
