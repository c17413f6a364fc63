// Whether a repeated group of a regular expression can match one text in several ways. Where the rest does not match, each of
// them is tried, and each repetition multiplies them.
import { CharSet, type Concatenation, type Element, JS, type NoParent, type Quantifier } from "refa";

type Alternatives = readonly NoParent<Concatenation>[];
type Part = NoParent<Element>;

/** From this maximum on a repetition counts as one without end: `{0,4}` has few ways. */
const MANY = 5;
/** Of `{1,500}` so many repetitions are looked at. */
const MOST_COPIES = 60;

/** A place of the expression: where it goes on without a character, perhaps only before some characters, or with one. */
interface Place {
  on: { to: number; before?: CharSet | undefined }[];
  reads?: { to: number; set: CharSet };
}

const isOneCharacter = (alternatives: Alternatives): boolean =>
  alternatives.every(({ elements: [only, ...more] }) => only?.type === "CharacterClass" && more.length === 0);

/** The characters that a lookahead demands or, if it is of one character, excludes; undefined if it cannot be determined. */
const aheadOf = (alternatives: Alternatives, negate: boolean, most: number): CharSet | undefined => {
  if (negate && !isOneCharacter(alternatives)) return undefined;
  let set = CharSet.empty(most);
  for (const { elements } of alternatives) {
    const [first] = elements;
    if (first?.type !== "CharacterClass") return undefined;
    set = set.union(first.characters);
  }
  return negate ? set.negate() : set;
};

/** The places of a group that is repeated without end; the first is where it begins. */
const placesOf = (group: Alternatives, most: number): readonly Place[] => {
  const places: Place[] = [];
  const place = (): number => places.push({ on: [] }) - 1;
  const go = (from: number, to: number, before?: CharSet): void => {
    places[from]?.on.push({ to, before });
  };
  const alternatives = (each: Alternatives, from: number): number => {
    const end = place();
    for (const { elements } of each) {
      const start = place();
      go(from, start);
      go(
        elements.reduce((at, part) => element(part, at), start),
        end,
      );
    }
    return end;
  };
  const endless = (each: Alternatives, from: number, end: number): void => {
    const start = place();
    go(from, start);
    go(alternatives(each, start), start);
    go(start, end);
  };
  const element = (part: Part, from: number): number => {
    const end = place();
    if (part.type === "CharacterClass") {
      const start = place();
      go(from, start);
      const found = places[start];
      if (found) found.reads = { to: end, set: part.characters };
    } else if (part.type === "Alternation") go(alternatives(part.alternatives, from), end);
    else if (part.type === "Assertion")
      go(from, end, part.kind === "ahead" ? aheadOf(part.alternatives, part.negate, most) : undefined);
    else if (part.type === "Unknown") go(from, end);
    else {
      let at = from;
      for (let n = 0; n < Math.min(part.min, MOST_COPIES); n += 1) at = alternatives(part.alternatives, at);
      if (part.max === Number.POSITIVE_INFINITY) endless(part.alternatives, at, end);
      else {
        for (let n = part.min; n < Math.min(part.max, MOST_COPIES); n += 1) {
          go(at, end);
          at = alternatives(part.alternatives, at);
        }
        go(at, end);
      }
    }
    return end;
  };
  const start = place();
  endless(group, start, place());
  return places;
};

interface Step {
  /** The place that reads the character. */
  by: number;
  to: number;
  set: CharSet;
}

/** Every way from a place to the next character; two ways to the same one are two. */
const stepsFrom = (places: readonly Place[], from: number): Step[] => {
  const found: Step[] = [];
  const taken = new Set<object>();
  const follow = (at: number, before: CharSet | undefined): void => {
    const { on = [], reads } = places[at] ?? {};
    if (reads) {
      const set = before ? reads.set.intersect(before) : reads.set;
      if (!set.isEmpty) found.push({ by: at, to: reads.to, set });
    }
    for (const way of on) {
      const both = way.before && before ? before.intersect(way.before) : (way.before ?? before);
      if (taken.has(way) || both?.isEmpty) continue;
      taken.add(way);
      follow(way.to, both);
      taken.delete(way);
    }
  };
  follow(from, undefined);
  return found;
};

/** Two ways to have read the same text, and how they came to it. */
interface Pair {
  one: number;
  other: number;
  set: CharSet;
  before?: Pair | undefined;
}

const READABLE: readonly (readonly [number, number])[] = [
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x30, 0x39],
  [0x4e00, 0x9fff],
  [0x20, 0x7e],
];
const oneOf = ({ ranges }: CharSet): string => {
  for (const [from, to] of READABLE)
    for (const { min, max } of ranges)
      if (max >= from && min <= to) return String.fromCodePoint(Math.max(min, from));
  return String.fromCodePoint(ranges[0]?.min ?? 0);
};

const textOf = (pair: Pair | undefined, last: CharSet): string => {
  let text = oneOf(last);
  for (let at = pair; at; at = at.before) text = `${oneOf(at.set)}${text}`;
  return text;
};

/** A text that the group, repeated, matches in two ways; undefined if there is none. */
const twoWays = (group: Alternatives, most: number): string | undefined => {
  const places = placesOf(group, most);
  const known = new Map<number, Step[]>();
  const steps = (at: number): Step[] => {
    const found = known.get(at) ?? stepsFrom(places, at);
    known.set(at, found);
    return found;
  };
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  const extend = (one: number, other: number, before?: Pair): string | undefined => {
    for (const [i, a] of steps(one).entries())
      for (const b of one === other ? steps(other).slice(i + 1) : steps(other)) {
        const set = a.set.intersect(b.set);
        if (set.isEmpty) continue;
        if (a.by === b.by) return textOf(before, set);
        const name = a.to < b.to ? `${a.to} ${b.to}` : `${b.to} ${a.to}`;
        if (!seen.has(name)) pairs.push({ one: a.to, other: b.to, set, before });
        seen.add(name);
      }
    return undefined;
  };
  const reached = new Set([0]);
  for (const at of reached) for (const { to } of steps(at)) reached.add(to);
  for (const at of reached) {
    const found = extend(at, at);
    if (found !== undefined) return found;
  }
  for (const pair of pairs) {
    const found = extend(pair.one, pair.other, pair);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whether nothing behind a part can fail, so that no other way of matching it is ever tried. */
const cannotFail = (parts: readonly Part[]): boolean =>
  parts.every((part) => part.type === "Quantifier" && part.min === 0);

/** The repeated groups after which the expression can still fail. */
const repeatedGroups = (alternatives: Alternatives, isLast: boolean): NoParent<Quantifier>[] =>
  alternatives.flatMap(({ elements }) =>
    elements.flatMap((part, i) => {
      if (part.type === "CharacterClass" || part.type === "Unknown") return [];
      const last = isLast && cannotFail(elements.slice(i + 1));
      if (part.type === "Assertion") return repeatedGroups(part.alternatives, part.kind === "ahead");
      if (part.type === "Quantifier" && part.max >= MANY && !isOneCharacter(part.alternatives)) {
        const isSafe = last && part.min <= 1;
        return isSafe ? repeatedGroups(part.alternatives, true) : [part];
      }
      return repeatedGroups(part.alternatives, last);
    }),
  );

/** A text that a repeated group of the expression matches in several ways, so that matching may take exponential time. */
export const ambiguousMatch = (source: string, flags: string): string | undefined => {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source, flags }).parse({
    assertions: "parse",
    backreferences: "unknown",
  });
  for (const group of repeatedGroups(expression.alternatives, true)) {
    const text = twoWays(group.alternatives, maxCharacter);
    if (text !== undefined) return text;
  }
  return undefined;
};
