import { allLines, type Composed, itemOf, type Line, newsOf, withLinesReplaced } from "../../compose";
import { sourced, spliced, textOf } from "../../phrase";

const STEM = 6;
const STARTED = "launched|opened|inaugurated|unveiled|established|founded|set up|created";
const OCCASION =
  "launch(?:ing)?|opening|inauguration|unveiling|establishment|foundation|founding|launching ceremony";

/** "The quay and the mill were opened": things that began, and nothing else. */
const STUB = new RegExp(
  `^([^;:“]{3,120}?) (?:was|were) (?:also |then |officially |formally )?(?:${STARTED})$`,
  "u",
);
/** What a sentence says was begun: "founded the guild", "at the inauguration of a mill", "the mill was officially opened". */
const BEGUN: readonly RegExp[] = [
  new RegExp(`\\b(?:${STARTED}) (?!by\\b|in\\b|at\\b|on\\b|to\\b)([^,;:“]+)`, "gu"),
  new RegExp(`\\b(?:${OCCASION})(?: ceremony)? (?:of|for) ([^,;:“]+?)(?= (?:was|were) |[,;:“]|$)`, "giu"),
  new RegExp(`(?:^|, )([^,;:“]+?) (?:was|were) (?:\\p{Ll}+ly )?(?:${STARTED})\\b`, "gu"),
];
/** Words of what is only planned, wanted or discussed. */
const NOT_DONE =
  /\b(?:will|would|plans?|planned|expected|hoped?|preparations?|proposed|discussed|agreed|not|before|ahead of)\b/u;

const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d’'-]{4,}|\d+/gu) ?? []).map((word) => word.slice(0, STEM));

const begunIn = (text: string): string[][] =>
  NOT_DONE.test(text)
    ? []
    : BEGUN.flatMap((form) => [...text.matchAll(form)].map(([, things = ""]) => stemsOf(things)));

const ABOUT_EVENT = /^(?:lead|agenda\[|outcomes\[)/;
/** Whether a sentence reports what was done at the event itself. */
const isAct = ({ id, own }: Line): boolean => !own && ABOUT_EVENT.test(id) && !id.includes(".remarks[");

/** The sentences before a stub in which all its things have begun. */
const statingStart = (one: Line, all: readonly Line[]): Line[] | undefined => {
  const [, things] = STUB.exec(textOf(one.words)) ?? [];
  if (!things) return undefined;
  const others = all.slice(0, all.indexOf(one)).filter(isAct);
  const found = things.split(/, (?:and )?| and /u).map((thing) => {
    const own = stemsOf(thing);
    return others.find(({ words }) =>
      begunIn(textOf(words)).some((begun) => own.length > 0 && own.every((stem) => begun.includes(stem))),
    );
  });
  return found.every((other) => other !== undefined) ? found : undefined;
};

/** "An online meeting was held": an occasion by its kind alone. */
const OCCASION_ONLY =
  /^an? (?:(?:online|virtual|brief|short|joint|formal|official|special|small|simple|solemn) )*(meeting|event|gathering|ceremony|session)(?: was held| took place)( online)?$/iu;
const ONLINE = / online(?= (?:on|in) |[,;.]|$)/u;

/** The news with "at an online meeting" for "online". */
const onlineAt = (news: Line, noun: string): Line | undefined => {
  const text = textOf(news.words);
  const at = ONLINE.exec(text)?.index;
  const held = /\b(?:meeting|talks?|held|hold|session|conference|ceremony)\b/u.test(text);
  return at === undefined || held
    ? undefined
    : { ...news, words: spliced(news.words, at, at + " online".length, ` at an online ${noun}`) };
};

/** The news in the words that a stub on the kind of occasion leaves it with; undefined where the stub has to stay. */
const newsWithOccasion = (one: Line, all: readonly Line[]): Line | undefined => {
  const [news] = all;
  const [text, noun] = OCCASION_ONLY.exec(textOf(one.words)) ?? [];
  if (!text || !noun || !news || one === news || !one.id.startsWith("agenda[")) return undefined;
  const online = /\bonline\b|\bvirtual\b/u.test(text) ? onlineAt(news, noun) : undefined;
  if (online) return online;
  const isNamed = new RegExp(`\\b(?:the|this|that) (?:\\p{Ll}+ )?${noun}\\b`, "iu");
  return all.slice(all.indexOf(one) + 1).some(({ words }) => isNamed.test(textOf(words))) ? undefined : news;
};

/** "The two sides saw a dryer and a nursery": what known people saw, and nothing else. */
const SAW_ONLY =
  /^(?:they|it|the (?:\p{Ll}+ ){0,2}\p{Ll}+) (?:then |also )?(?:saw|viewed|were shown|was shown) ([^;:“]+)$/iu;

/** The sentence beside it on the same item that names all that was seen. */
const statingSeen = (one: Line, all: readonly Line[]): Line | undefined => {
  const [, seen] = SAW_ONLY.exec(textOf(one.words)) ?? [];
  if (!seen) return undefined;
  const own = stemsOf(seen);
  const at = all.indexOf(one);
  const item = itemOf(one);
  return [all[at + 1], all[at - 1]].find((other) => {
    if (!item || !other || itemOf(other) !== item || other.id.includes(".remarks[")) return false;
    const stems = new Set(stemsOf(textOf(other.words)));
    return own.length > 1 && own.every((stem) => stems.has(stem));
  });
};

/** Words in any sentence, which say nothing of what is done in it. */
const EMPTY: ReadonlySet<string> = new Set(
  "the and she her his him its they them their was were also then few some all with for from who had has".split(
    " ",
  ),
);
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d’'-]{3,}|\d+/gu) ?? []).filter((word) => !EMPTY.has(word));

/** The sentence in front of an own one of the office, on the same item, that has all its words. */
const statingOwn = (one: Line, all: readonly Line[]): Line | undefined => {
  const before = all[all.indexOf(one) - 1];
  const text = textOf(one.words);
  const item = itemOf(one);
  if (!one.own || !before || !item || itemOf(before) !== item || /[“;]|\b(?:not|no|never)\b/u.test(text))
    return undefined;
  const known = wordsOf(textOf(before.words));
  const own = wordsOf(text);
  // "Lee gave Ray a boat" behind "Ray gave Lee a boat" is another act: its words come in another order.
  let at = -1;
  const again = own.every((word) => {
    at = known.indexOf(word, at + 1);
    return at >= 0;
  });
  return own.length > 1 && again ? before : undefined;
};

const POINTS_BACK = /^(?:it|its|they|their|this|these|he|she|there)\b/i;

/** Whether a sentence may only repeat what others state. */
const isStub = (one: Line): boolean => {
  if (!ABOUT_EVENT.test(one.id) || one.id.includes(".remarks[")) return false;
  const text = textOf(one.words);
  return STUB.test(text) || OCCASION_ONLY.test(text) || SAW_ONLY.test(text);
};

/**
 * The blocks of a text without stubs of what others of its sentences state: "The guild was launched" behind "Lee founded the
 * guild", "An online meeting was held" behind a signing that was online.
 */
export const withoutStubs = (blocks: readonly Composed[]): Composed[] => {
  let made = [...blocks];
  const first = newsOf(blocks);
  const candidates = allLines(blocks).filter(
    (one) => one !== first && (one.own ? one.id.includes(".narrative") : isStub(one)),
  );
  for (const one of candidates) {
    const all = allLines(made);
    const next = all[all.indexOf(one) + 1];
    if (next && POINTS_BACK.test(textOf(next.words))) continue;
    if (one.words.pieces.some(({ introduces, short }) => introduces !== undefined || short !== undefined))
      continue;
    const [news] = all;
    const occasion = newsWithOccasion(one, all);
    const seen = statingSeen(one, all) ?? statingOwn(one, all);
    const replaced = new Map<Line, Line>();
    if (occasion && news) replaced.set(news, occasion);
    else if (seen) replaced.set(seen, seen);
    else for (const other of statingStart(one, all) ?? []) replaced.set(other, other);
    const [target] = replaced.keys();
    if (!target) continue;
    made = withLinesReplaced(made, (line) => {
      if (line === one) return [];
      const kept = replaced.get(line) ?? line;
      return [line === target ? { ...kept, words: sourced(kept.words, ...one.words.paths) } : kept];
    });
  }
  return made;
};
