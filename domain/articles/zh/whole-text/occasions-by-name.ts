import { type Composed, itemOf, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 会见前，, 座谈后，: a meeting as a point of time. */
const POINT = /^在?(会见|会谈|座谈会?|会晤|会面|交流会)(结束后|[前后])，/u;
const MEETINGS = /会见|会谈|座谈会|座谈|会晤|会面|交流会|见面会/gu;

/** A sentence with the point of time by the noun that the text has for the meeting. */
const named = (line: Line, earlier: string, single: boolean): Line => {
  const [front, noun, place] = line.own ? [] : (POINT.exec(textOf(line.words)) ?? []);
  if (front === undefined || noun === undefined || place === undefined || earlier === "") return line;
  if (earlier.includes(noun)) return line;
  const [only, ...more] = new Set(earlier.match(MEETINGS));
  if (!single || only === undefined || more.length > 0) return line;
  return { ...line, words: spliced(line.words, 0, front.length, `${only}${place}，`) };
};

/** A text in which 会谈前 or 座谈会后 calls the one meeting of the record as the sentence on it does. */
export const withOccasionsByName = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const { agenda = [], partOf } = facts.record;
  const talks = agenda.flatMap(({ activity, key }, at) =>
    activity === "talks" ? [`agenda[${key ?? at}]`] : [],
  );
  const single = talks.length === 1;
  // 东海座谈会期间, 出席交流会: other meetings than this one.
  const isOnIt = (line: Line): boolean => {
    const item = itemOf(line);
    return !line.own && !line.id.includes(".remarks[") && (item === undefined || talks.includes(item));
  };
  const larger = partOf?.name?.zh ?? "";
  let earlier = "";
  const next = (line: Line): Line => {
    const made = named(line, earlier, single);
    if (isOnIt(line)) earlier += textOf(line.words).replaceAll(larger || "\n", "");
    return made;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(next) } : block,
  );
};
