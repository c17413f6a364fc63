import { type Composed, isParagraph, type Line, linesOf, mentionsAnyOf, sizeOf } from "../../compose";
import { type Phrase, partOf, plain, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 在甲、乙陪同下，: who escorted the visitors on a tour. */
const ESCORTED = /^((?:随后，)?)在([^，；。][^；。]*?)陪同下，/u;
/** A list that needs the sentence in front of it. */
const LEANS = /^[该其省市县区]|有关|相关/u;
/** What a first paragraph with the hosts says of them. */
const HOSTED = /陪同|接待|会见|座谈|会谈|同行/u;
const INSPECTED = /调研|考察|视察|走访|看望|慰问|检查/u;
/** A tour of which nothing is known but that it took place. */
const BARE = /^[^，；。]{2,40}(?:前往|到场)(?:参观|考察)$/u;
/** Characters of a first paragraph with the escorts. */
const ROOM = 260;

interface Found {
  readonly at: number;
  readonly index: number;
  readonly line: Line;
}

/** The only sentence on escorts, whom it introduces. */
const found = (blocks: readonly Composed[]): Found | undefined => {
  const all: Found[] = [];
  for (const [at, block] of blocks.entries())
    for (const [index, line] of linesOf(block).entries())
      if (!line.own && ESCORTED.test(textOf(line.words))) all.push({ at, index, line });
  return all.length === 1 ? all[0] : undefined;
};

const mentionedIn = ({ pieces }: Phrase): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { mention } of pieces) for (const key of mention?.split("+") ?? []) keys.add(key);
  return keys;
};

/** Whether they escorted the visitors throughout: as their role in the event, at its only item, or at each of its items. */
const areOfVisit = ({ facts }: Discourse, keys: ReadonlySet<string>): boolean => {
  const escorts = facts.whos([...keys]);
  const { agenda = [] } = facts.record;
  for (const { key, raw } of escorts) {
    if (agenda.length === 1 || raw.roles?.includes("escort")) continue;
    for (const { people = [] } of agenda)
      if (!people.some((one) => one.key === key && one.as === "escort")) return false;
  }
  return escorts.some(({ group }) => !group);
};

/** The first paragraph of an inspection says who escorted the visitors, if it names none of the hosts. */
export const withEscortsInLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (discourse.facts.record.kind !== "inspection" || !isParagraph(lead) || lead.part !== "lead")
    return [...blocks];
  const [news] = lead.lines;
  if (!news || !INSPECTED.test(textOf(news.words))) return [...blocks];
  const tour = lead.lines.some(({ words }) => HOSTED.test(textOf(words))) ? undefined : found(blocks);
  const block = tour && blocks[tour.at];
  if (!tour || tour.at === at || !isParagraph(block)) return [...blocks];
  const text = textOf(tour.line.words);
  const [front = "", then = "", list = ""] = ESCORTED.exec(text) ?? [];
  const from = then.length + 1;
  const escorting = partOf(tour.line.words, from, from + list.length);
  const keys = mentionedIn(escorting);
  const earlier = blocks.slice(at + 1, tour.at + 1).flatMap(linesOf);
  const acted = earlier.slice(0, earlier.indexOf(tour.line)).some((one) => mentionsAnyOf(one, keys));
  if (LEANS.test(list) || acted || !areOfVisit(discourse, keys)) return [...blocks];
  if (sizeOf(lead.lines) + list.length > ROOM) return [...blocks];
  const words = say`${escorting}${plain("陪同")}`;
  const left = withoutStart(tour.line.words, front.length);
  const rest = BARE.test(textOf(left)) ? [] : [{ ...tour.line, words: say`${plain(then)}${left}` }];
  const lines = block.lines.toSpliced(tour.index, 1, ...rest);
  const escorts: Line = { id: `${tour.line.id}.escorts`, words };
  return blocks.flatMap((one, i): Composed[] => {
    if (i === at) return [{ ...lead, lines: [...lead.lines, escorts] }];
    if (i !== tour.at) return [one];
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
