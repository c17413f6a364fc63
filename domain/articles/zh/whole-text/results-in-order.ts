import {
  allLines,
  type Composed,
  isContext,
  isParagraph,
  itemOf,
  type Line,
  mentionsAnyOf,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { freshMemory } from "../../reference/memory";
import { headline } from "../headline/headline";

/** A result in the title, which is the news. */
const NEWS = /签|发布|启动|揭|成立(?!\S{1,6}年)|通过|当选|捐|赠|达成|授|颁|公布|缔结/u;
/** Words that go on from the sentence before them. */
const GOES_ON =
  /^(?:随后|其间|期间|接着|之后|此后|最后|同时|此外|当[日天晚]|根据|[^，。；]{0,12}前，)|^[^，。；]{0,10}还/u;
/** Characters of results that are too short for a paragraph. */
const FEW = 20;
const RESULT = /^(?:agreements|outcomes)\[[^\]]*\]/u;

type Places = ReadonlyMap<string, number>;

/** The places in the programme of the items of a record, and of the results and documents of each. */
const placesOf = ({ agenda = [] }: Discourse["facts"]["record"]): Places => {
  const places = new Map<string, number>();
  for (const [at, { key, outcomes = [], agreements = [] }] of agenda.entries()) {
    places.set(`agenda[${key ?? at}]`, at);
    for (const one of outcomes) places.set(`outcomes[${one}]`, at);
    for (const one of agreements) places.set(`agreements[${one}]`, at);
  }
  return places;
};

const placeOf = (one: Line, places: Places): number | undefined =>
  places.get(RESULT.exec(one.id)?.[0] ?? itemOf(one) ?? "");

/** Whether a text may have some sentences later: nobody and no short form that they introduce is in those that they pass. */
const mayPass = (moved: readonly Line[], passed: readonly Line[]): boolean => {
  const [people, shorts] = [new Set<string>(), new Set<string>()];
  for (const { words } of moved)
    for (const { mention, short } of words.pieces) {
      for (const key of mention?.split("+") ?? []) people.add(key);
      if (short !== undefined) shorts.add(short);
    }
  return !passed.some(
    (one) =>
      mentionsAnyOf(one, people) ||
      one.words.pieces.some(({ shortOf }) => shortOf !== undefined && shorts.has(shortOf)),
  );
};

/** Some lines of a paragraph, up to the end of a run. */
interface Run {
  readonly lines: readonly Line[];
  /** What follows it in its paragraph. */
  readonly rest: readonly Line[];
}

/** The results that a paragraph has from one of its lines on, and those who were at them; in the order of the programme. */
const runFrom = (lines: readonly Line[], start: number, places: Places): Run => {
  let last = -1;
  const end = lines.findIndex((one, at) => {
    if (at < start) return false;
    const place = placeOf(one, places) ?? -1;
    const goesOn = place >= 0 && place >= last && (RESULT.test(one.id) || one.id.endsWith(".people"));
    last = place;
    return !goesOn;
  });
  return end < 0
    ? { lines: lines.slice(start), rest: [] }
    : { lines: lines.slice(start, end), rest: lines.slice(end) };
};

/** The results with which a paragraph begins, or that the first one has between the event and those who were there. */
const resultsIn = ({ part, lines }: Paragraph, first: boolean, places: Places): Run | undefined => {
  const start = first ? lines.findIndex((one) => RESULT.test(one.id)) : 0;
  if (start < 0 || (first && start === 0) || (!first && part === "lead")) return undefined;
  const run = runFrom(lines, start, places);
  if (!run.lines.some(({ id }) => RESULT.test(id))) return undefined;
  return first && !run.rest[0]?.id.startsWith("people.") ? undefined : run;
};

/** A text with some lines of one paragraph behind a line of another, as a paragraph of their own. */
const withMoved = (
  blocks: readonly Composed[],
  from: Paragraph,
  moved: readonly Line[],
  before: Line,
): Composed[] =>
  blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const lines = block === from ? block.lines.filter((one) => !moved.includes(one)) : block.lines;
    const cut = lines.indexOf(before) + 1;
    if (cut === 0) return lines.length > 0 ? [{ ...block, lines }] : [];
    const behind: Paragraph = {
      type: "paragraph",
      part: "outcomes",
      lines: [...moved, ...lines.slice(cut)],
      keys: [...from.keys, ...block.keys],
    };
    return [{ ...block, lines: lines.slice(0, cut) }, behind];
  });

/** Whether the title of a record or the headline of its text reports a result. */
const isResultNews = (discourse: Discourse, headlineOf: typeof headline): boolean => {
  const { title, officialName } = discourse.facts.record;
  if (NEWS.test(`${title?.zh ?? ""}，${officialName?.zh ?? ""}`)) return true;
  const line = headlineOf({ ...discourse, memory: freshMemory() });
  return line !== undefined && NEWS.test(textOf(line.words));
};

/**
 * The text of an event whose title has no result, with the results behind what came before them in the programme: a signing after the
 * addresses and reports rather than between the event and those who were there or spoke.
 */
export const withResultsInOrder = (
  blocks: readonly Composed[],
  discourse: Discourse,
  headlineOf = headline,
): Composed[] => {
  const { facts, plan } = discourse;
  if (plan.news.type !== "hold") return [...blocks];
  const paragraphs = blocks.filter(isParagraph);
  const places = placesOf(facts.record);
  for (const [at, from] of paragraphs.entries()) {
    const run = resultsIn(from, at === 0, places);
    const [first] = run?.lines ?? [];
    const place = first && placeOf(first, places);
    if (!run || !first || place === undefined) continue;
    // A few words are no paragraph.
    if (sizeOf(run.lines) < FEW) continue;
    const inLead = at > 0 && paragraphs[0]?.lines.some((one) => placeOf(one, places) === place);
    const behind = [...run.rest, ...allLines(paragraphs.slice(at + 1))];
    const end = behind.findLastIndex((one) => (placeOf(one, places) ?? place) < place);
    const [before, after] = [behind[end], behind[0]];
    const passed = behind.slice(0, end + 1);
    if (inLead || !before || !after || passed.some(isContext) || !mayPass(run.lines, passed)) continue;
    if ([first, after].some(({ words }) => GOES_ON.test(textOf(words)))) continue;
    return isResultNews(discourse, headlineOf) ? [...blocks] : withMoved(blocks, from, run.lines, before);
  }
  return [...blocks];
};
