import { allLines, type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { printedIn } from "../../final-checks/people-printed";
import { type Phrase, partOf, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { partyLater } from "../attendance/party";
import { orgsWithTops } from "../organizations/orgs-with-tops";

/** 甲接待了代表团，各方会谈. */
const RECEIVED = /接待了([^，。；]{2,16})，(?:各方|双方)会谈$/u;

/** 甲会见了代表团, where the record calls the talks 会见. */
const met = (line: Line): Line => {
  const text = textOf(line.words);
  const found = line.own ? null : RECEIVED.exec(text);
  if (!found?.[1]) return line;
  const behind = found.index + "接待了".length + found[1].length;
  const words = spliced(line.words, behind, text.length, "");
  return { ...line, words: spliced(words, found.index, found.index + 2, "会见") };
};

/** Others who took part, in front of what was said. */
const FURTHER = /\.people\.further$/u;

/** Blocks in which hosts met visitors, as the record calls it, and the others who took part directly follow. */
export const withVisitorsMet = (blocks: readonly Composed[], { content }: Discourse): Composed[] => {
  let titled = false;
  let sittings = 0;
  for (const { item } of content.scenes)
    if (item.activity === "talks") {
      titled ||= item.title?.zh === "会见";
      sittings += 1;
    }
  if (!titled || sittings > 1) return [...blocks];
  const text = withLinesReplaced(blocks, (one) => [met(one)]);
  const at = text.findIndex(
    (block) =>
      isParagraph(block) &&
      /会见了[^，。；]+$/u.test(textOf(block.lines.at(-1)?.words ?? { pieces: [], paths: [] })),
  );
  const [home, next] = [text[at], text[at + 1]];
  if (!home || !next || !isParagraph(home) || !isParagraph(next) || next.lines.length < 2) return text;
  const [further] = next.lines;
  if (!further || further.own || further.opens || !FURTHER.test(further.id)) return text;
  const words = textOf(further.words);
  const list = /参加$/u.test(words)
    ? { ...further, words: spliced(further.words, words.length, words.length, "会见") }
    : further;
  return text.map((block) =>
    block === home
      ? { ...home, lines: [...home.lines, list], keys: [...home.keys, ...next.keys] }
      : block === next
        ? { ...next, lines: next.lines.slice(1) }
        : block,
  );
};

/** 双方举行座谈会，甲、乙等参加: talks of both sides with those of one of them. */
const OF_BOTH =
  /^((?:[^，。；]{1,12}，)?)双方((?:在[^，；]{2,24}?)?)((?:举行|召开)[^，；“”]{0,14}(?:座谈|交流|洽谈|恳谈|对接)会|座谈交流|座谈|会谈)，([^；。]{2,}?)(?:参加|出席)$/u;
/** 双方在政府举行“某地行”恳谈会: a meeting with a name, which is the subject itself. */
const NAMED =
  /^((?:[^，。；]{1,12}，)?)双方((?:在[^，；“”]{2,24})?)(?:举行|召开)(“[^”]{2,30}”[^，；“”]{0,14}会)/u;
const REGION = /[省市县区州镇乡]$/u;

/** Whether sentences name the other side of talks: one of its people, or the organization that was visited; a region is only a place. */
const isSideNamed = ({ facts }: Discourse, there: readonly Who[], before: readonly Phrase[]): boolean => {
  const orgs = there.flatMap(orgsWithTops);
  const known = facts.whos(before.flatMap((words) => [...printedIn(facts, words)]));
  const said = before.map(textOf).join("");
  const forms = orgs.flatMap(({ org, name }) => [name.text, ...(org.short ? [org.short.text] : [])]);
  return (
    known.some(
      (who) =>
        who.side !== "guest" && orgsWithTops(who).some(({ org }) => orgs.some((one) => one.org === org)),
    ) || forms.some((form) => !REGION.test(form) && said.includes(form))
  );
};

const withMeetingHeld = (one: Line): Line => {
  const { words } = one;
  const text = textOf(words);
  const [all, front = "", place = "", name = ""] = one.own ? [] : (NAMED.exec(text) ?? []);
  if (all === undefined) return one;
  const rest = partOf(words, all.length, text.length);
  const both = /^，(?:就|围绕)/u.test(textOf(rest)) ? say`，双方${withoutStart(rest, 1)}` : rest;
  const held = say`${front}${partOf(words, all.length - name.length, all.length)}${place}举行${both}`;
  return { ...one, words: sourced(held, ...words.paths) };
};

/** 考察团与甲、乙等座谈, for 双方座谈，甲、乙等参加, where no sentence before names the other side. */
export const withSidesNamed = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { facts, content } = discourse;
  if (!content.relations.visit) return [...blocks];
  const lines = allLines(blocks);
  return withLinesReplaced(blocks, (one) => {
    const text = textOf(one.words);
    const [, front = "", place = "", act = "", list = ""] = one.own ? [] : (OF_BOTH.exec(text) ?? []);
    if (act === "" || /，由?[^，]*主持/u.test(list)) return [withMeetingHeld(one)];
    const there = facts.whos([...printedIn(facts, one.words)]);
    const before = lines.slice(0, lines.indexOf(one)).map(({ words }) => words);
    const other = there.length > 0 && there.every(({ side }) => side !== "guest");
    if (!other || isSideNamed(discourse, there, before)) return [one];
    const to = text.length - "参加".length;
    const met = say`${partyLater(discourse, content.relations.party)}${place}与${partOf(one.words, to - list.length, to)}`;
    return [{ ...one, words: sourced(say`${front}${met}${act}`, ...one.words.paths) }];
  });
};
