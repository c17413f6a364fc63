import type { DraftRecord } from "../../../events/shape";
import { allLines, type Composed, isParagraph, type Line, type Paragraph } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { canComeBefore, textsOf } from "./before-others";
import { statesAim, WITH_CONTENT, wordsOf } from "./content-of-lead";

/** What the two sides discussed: an occasion, the subject, the verb. */
const DISCUSSED =
  /^(at (?:talks|an? (?:\p{Ll}+ )?(?:meeting|discussion|exchange of views|session))\b[^;]*?, )?(they|the (?:two sides|parties|participants|delegation|group|guests|visitors)) (?:then )?discussed |^the talks covered /iu;
/** News with content already. */
const HAS_CONTENT =
  /\b(?:agree(?:d|ment)|discussed|signed|renewed|launched|opened|inaugurated|handed|donated|presented|awarded|promised|said|praised|plans?|proposed|to attend)\b/;
/** More of the same list, or what needs the sentence before. */
const MORE_TOPICS = /^(?:other topics|they|it|both|the participants|among other) /i;
/** "matters of mutual interest", "relations between the two countries": what all talks are about. */
const GENERAL =
  /\b(?:discussed|covered) (?:\p{L}+ )?(?:issues|matters|topics|cooperation|collaboration|relations|ties)(?: (?:of|between|and) [^,]*)?$/u;

/** The visitors, whom the news has introduced. */
const VISITORS = /^(?:delegation|group|guests|visitors)$/;

/** "at the office of the director": a place that only the sentences between explain. */
const ROOM =
  / (?:at|in) (?:the|his|her|its) (?:\p{L}+ )*(?:office|residence|hall|room|headquarters|building)\b/u;

const WITH_NAME = /^[Aa]t [^,]*? with ((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)/u;

/** Topics that a sentence on the hosts had no room for. */
const SPLIT_OFF = /\.topics$/;

/** Words of the topics behind news with and without an aim, and of the paragraph with them. */
const MAX_TOPICS = { behindAim: 24, alone: 42 };
const MAX_PARAGRAPH = 96;

/** Words of five letters and more. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** Whether topics mostly repeat what the news says of its aim. */
const repeats = (topics: string, news: string): boolean => {
  const [words, known] = [wordsIn(topics.replace(DISCUSSED, "")), news.toLowerCase()];
  return words.filter((word) => known.includes(word)).length * 2 > words.length;
};

/** The topics as a sentence that needs none before it. */
const alone = (line: Line): Line => {
  const text = textOf(line.words);
  const [then = ""] = / then(?= discussed )/.exec(text) ?? [];
  if (then)
    return { ...line, words: spliced(line.words, text.indexOf(then), text.indexOf(then) + then.length, "") };
  const [subject] = /^(?:they(?= discussed )|the talks covered)/i.exec(text) ?? [];
  const said = subject?.toLowerCase() === "they" ? "the two sides" : "the two sides discussed";
  return subject ? { ...line, words: spliced(line.words, 0, subject.length, said) } : line;
};

/** Whether topics are those of talks at one stop of several, which stay at the stop. */
const areOfStop = (line: Line, { agenda = [] }: DraftRecord): boolean =>
  agenda.some(
    ({ key, venue, city, when }) =>
      (venue ?? city ?? when) !== undefined &&
      line.words.paths.some((path) => path.startsWith(`agenda[${key}].topics`)),
  );

/** The key of the item whose topics a sentence states. */
const itemOf = ({ words }: Line): string | undefined =>
  words.paths.flatMap((path) => /^agenda\[([^\]]+)\]\.topics/.exec(path)?.[1] ?? [])[0];

type Item = NonNullable<DraftRecord["agenda"]>[number];

const isTourOrBriefing = ({ activity, saw, remarks, told }: Item): boolean =>
  told === "before" ||
  activity === "tour" ||
  activity === "presentation" ||
  (saw ?? []).length > 0 ||
  (remarks ?? []).some(({ act }) => act === "brief" || act === "introduce");

/** Whether the visitors toured a place or were briefed before the talks, which then stay behind that. */
const followsTour = (line: Line, { agenda = [] }: DraftRecord): boolean =>
  agenda
    .slice(
      0,
      Math.max(
        0,
        agenda.findIndex(({ key }) => key === itemOf(line)),
      ),
    )
    .some(isTourOrBriefing);

/** Whether what was said at the talks would follow another item, and read as said there. */
const leavesRemarks = (line: Line, blocks: readonly Composed[]): boolean => {
  const lines = allLines(blocks);
  const own = `agenda[${itemOf(line)}].`;
  const behind = lines.slice(lines.indexOf(line) + 1).flatMap(({ words }) => words.paths);
  const before = lines.slice(0, lines.indexOf(line)).flatMap(({ words }) => words.paths);
  const isOther = (path: string): boolean => path.startsWith("agenda[") && !path.startsWith(own);
  return behind.some((path) => path.startsWith(`${own}remarks`)) && before.some(isOther);
};

const peopleOf = ({ people = [] }: NonNullable<DraftRecord["agenda"]>[number]): string =>
  people
    .map(({ key }) => key)
    .sort()
    .join();

/** Whether topics are those of one of several talks with different people, who are not "the two sides" of the visit. */
const areOfOneTalk = (line: Line, { agenda = [] }: DraftRecord): boolean => {
  const talks = agenda.filter(({ activity }) => activity === "talks");
  const own = talks.find(({ key }) =>
    line.words.paths.some((path) => path.startsWith(`agenda[${key}].topics`)),
  );
  return own !== undefined && talks.some((one) => peopleOf(one) !== peopleOf(own));
};

const isTopics = (line: Line): boolean =>
  DISCUSSED.test(textOf(line.words)) && line.words.paths.some((path) => /\.topics\b/.test(path));

/** The first sentence on topics, where it can follow the news at once. */
const topicsFor = (news: Paragraph, blocks: readonly Composed[]): Line | undefined => {
  const lines = allLines(blocks);
  const at = lines.findIndex(isTopics);
  const [line, next] = lines.slice(at);
  if (at < 0 || !line || line.own || (line.goesOn && !SPLIT_OFF.test(line.id))) return undefined;
  const text = textOf(line.words);
  const most = MAX_TOPICS[news.lines.some(statesAim) ? "behindAim" : "alone"];
  if (wordsOf([line]) > most || wordsOf([...news.lines, line]) > MAX_PARAGRAPH) return undefined;
  // "At talks with Kim" behind "received by Kim, dean of the college" names Kim twice.
  const [, name] = WITH_NAME.exec(text) ?? [];
  if ((name && textsOf(news.lines).includes(name)) || ROOM.test(text)) return undefined;
  if (text.includes(";") || GENERAL.test(text) || repeats(text, textsOf(news.lines))) return undefined;
  if (next && MORE_TOPICS.test(textOf(next.words))) return undefined;
  const known = textsOf(news.lines).toLowerCase();
  const between = textsOf(lines.slice(0, at)).toLowerCase();
  const isClear = (noun: string): boolean =>
    VISITORS.test(noun) || known.includes(noun) || !between.includes(noun);
  return canComeBefore(line, lines.slice(0, at), isClear) ? line : undefined;
};

/** A visit or a meeting whose first paragraph says who came, and of its content at most what it was for. */
const lacksTopics = ({ part, lines }: Paragraph): boolean =>
  part === "lead" &&
  !HAS_CONTENT.test(textsOf(lines)) &&
  !WITH_CONTENT.test(textsOf(lines)) &&
  !lines.some(({ id }) => /^(?:agreements|outcomes)|\.remarks\[/.test(id));

/** The blocks of a text on a visit or a meeting whose first paragraph ends with what was discussed there. */
export const withTopicsInNews = (blocks: readonly Composed[], { plan, facts }: Discourse): Composed[] => {
  const start = blocks.findIndex(isParagraph);
  const [news, ...rest] = blocks.slice(start);
  if ((plan.news.type !== "visit" && plan.news.type !== "meet") || !isParagraph(news) || !lacksTopics(news))
    return [...blocks];
  const line = topicsFor(news, rest);
  const record = facts.record;
  if (!line || areOfStop(line, record) || areOfOneTalk(line, record)) return [...blocks];
  if (followsTour(line, record) || leavesRemarks(line, rest)) return [...blocks];
  const left = rest.flatMap((block): Composed[] => {
    if (!isParagraph(block) || !block.lines.includes(line)) return [block];
    const lines = block.lines.filter((one) => one !== line);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
  return [...blocks.slice(0, start), { ...news, lines: [...news.lines, alone(line)] }, ...left];
};
