import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import type { Scene } from "../../content/message";
import { type Phrase, partOf, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

const SEEN = "(?:参观|走访|考察|察看|看望|观看)";
/** 随后，: what the order of the places shows. */
const THEN = /^(?:随后|最后|此外)，/u;
/** 考察团来到某市，参观了……. */
const CAME = new RegExp(`^([^，。；在]{2,24}?)来到([^，。；]{2,30})，(?=${SEEN}了)`, "u");
/** 考察团还在某市参观了……. */
const DID = new RegExp(
  `^([^，。；在]{2,24}?)(?:还|又)?在([^，。；]{2,30}?)(?=(?:${SEEN}|会见|拜会|拜访|接受|出席|参加)了?[^，。；]|[与同][^，。；]+(?:座谈|交流|会谈|探讨|交换意见))`,
  "u",
);
/** Any of them, which most sentences are not. */
const SEEN_THERE = /^(?:(?:随后|最后|此外)，)?(?:在|[^，。；]{2,24}?(?:来到|在))/u;
const PLACED = /^在([^，。；]{2,30})，/u;
const ALONE = `([^，。；在]{2,24}?)${SEEN}了([^，。；、]{2,24})，(?=了解(?!了)|并(?:建议|要求|希望|强调|指出))`;
/** 考察团参观了某馆，了解……: a place alone that was seen, and what was learned or said there. */
const LEARNED = new RegExp(`^${ALONE}`, "u");
const LEARNED_WITH = new RegExp(`(?:^|，)${ALONE}`, "u");
/** 考察团参观了某馆: nothing but the place. */
const ONLY_SEEN = new RegExp(`^((?:[^，。；]{2,6}，)?)[^，。；]{2,24}?${SEEN}了([^，。；、]{2,24})$`, "u");
/** Sentences of the kind from which on they are a monotonous list. */
const MANY = 3;

/** Characters of short paragraphs that become one. */
const MAX_CHARACTERS = 260;

/** A paragraph that takes the lines of the next one. */
const joinedTo = (before: Paragraph, block: Paragraph, lines: readonly Line[]): Paragraph => ({
  ...before,
  lines: [...before.lines, ...lines],
  keys: [...before.keys, ...block.keys],
});

const bare = (name: string): string => name.replace(/[省市县区]$/u, "");

/** Whether words name the place of an item. */
const isPlaceOf = ({ item }: Scene, words: string): boolean =>
  [item.city?.zh, item.venue?.name?.zh, item.venue?.city?.zh].some(
    (name) =>
      name !== undefined && (words.endsWith(name) || name.endsWith(words) || bare(name) === bare(words)),
  );

interface Placed {
  readonly place: string;
  readonly words: Phrase;
}

/** A sentence about one stop with its place in front, if it has no day and names no other place. */
const placed = (discourse: Discourse, line: Line, whole: string): Placed | undefined => {
  const then = THEN.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(then);
  const there = PLACED.exec(text)?.[1];
  const found = there ? null : (CAME.exec(text) ?? (/；在/.test(text) ? null : DID.exec(text)));
  const scene = there || found ? sceneOf(discourse, line) : undefined;
  const [front = "", who = "", place = there ?? ""] = found ?? [];
  if (!scene || !isPlaceOf(scene, place)) return undefined;
  const words = withoutStart(line.words, then);
  if (!found) return { place, words };
  const at = front.lastIndexOf(place);
  const names = partOf(words, at, at + place.length);
  return {
    place,
    words: say`在${names}，${partOf(words, 0, who.length)}${withoutStart(words, front.length)}`,
  };
};

/** 在某馆，调研组了解了……, for 调研组参观了某馆，了解……. */
const learnedThere = (words: Phrase): Phrase | undefined => {
  const text = textOf(words);
  const then = THEN.exec(text)?.[0].length ?? 0;
  const [front = "", who = "", place = ""] = LEARNED.exec(text.slice(then)) ?? [];
  if (!front) return undefined;
  const at = then + front.length - 1 - place.length;
  const rest = withoutStart(words, then + front.length);
  const act = textOf(rest).startsWith("并") ? withoutStart(rest, 1) : say`了解了${withoutStart(rest, 2)}`;
  return say`在${partOf(words, at, at + place.length)}，${partOf(words, then, then + who.length)}${act}`;
};

/** 在某馆，会长甲建议……, for 考察团参观了某馆。会长甲建议……: a stop of which only the place and what was said there is known. */
const saidThere = (
  discourse: Discourse,
  line: Line,
  text: string,
  next: Line | undefined,
): Line | undefined => {
  const [, front = "", place] = ONLY_SEEN.exec(text) ?? [];
  const scene = place && sceneOf(discourse, line);
  const said = next && !next.own && next.id.includes(".remarks[") && sceneOf(discourse, next) === scene;
  if (!place || !scene || !said || /^在|^[^，]*[上中]，/.test(textOf(next.words))) return undefined;
  const from = text.length - place.length;
  const words = sourced(
    say`${THEN.test(front) ? "" : front}在${partOf(line.words, from, text.length)}，${next.words}`,
    ...line.words.paths,
  );
  return { ...next, words };
};

/** The lines of a paragraph in which a stop of which hardly more is known than what was said there begins with its place. */
const withSaidThere = (discourse: Discourse, lines: readonly Line[], from: number): Line[] =>
  lines.flatMap((line, at): Line[] => {
    const before = at > 0 && lines[at - 1];
    if (before && at - 1 >= from && saidThere(discourse, before, textOf(before.words), line)) return [];
    return [(at >= from && saidThere(discourse, line, textOf(line.words), lines[at + 1])) || line];
  });

/**
 * The blocks of a text in which the stops of a journey begin with their place: 在新沂，考察团参观了…… for 考察团来到新沂，参观了…… and 随后，考察团在邳州参观了……. One stop
 * alone keeps its words.
 */
export const withPlacesInFront = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!discourse.content.relations.visit) return [...blocks];
  const made = new Map<Line, Placed>();
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const alike: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const text = line.own ? "" : textOf(line.words);
    const found = SEEN_THERE.test(text) ? placed(discourse, line, text) : undefined;
    if (found) made.set(line, found);
    if (LEARNED_WITH.test(text) || saidThere(discourse, line, text, lines[at + 1])) alike.push(line);
  }
  const further = [...made.values()].some(({ words }) => /；在/.test(textOf(words)));
  const several = further || new Set([...made.values()].map(({ place }) => place)).size > 1;
  const monotonous = new Set(alike.length >= MANY ? alike.slice(1) : []);
  if (!several && monotonous.size === 0) return [...blocks];
  const worded = (line: Line): Line => {
    const words = (several && made.get(line)?.words) || (monotonous.has(line) && learnedThere(line.words));
    return words ? { ...line, words } : line;
  };
  const found: Composed[] = [];
  for (const block of blocks) {
    const from = isParagraph(block) ? block.lines.findIndex((line) => monotonous.has(line)) : -1;
    if (!isParagraph(block) || from < 0) {
      found.push(isParagraph(block) ? { ...block, lines: block.lines.map(worded) } : block);
      continue;
    }
    const lines = withSaidThere(discourse, block.lines, from).map(worded);
    const before = found.at(-1);
    const stub = lines.length === 1 && lines.length < block.lines.length;
    if (stub && isParagraph(before) && sizeOf([...before.lines, ...lines]) <= MAX_CHARACTERS)
      found[found.length - 1] = joinedTo(before, block, lines);
    else found.push({ ...block, lines });
  }
  return found;
};
