import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 安例一行在某地举行座谈会，就……进行交流，甲、乙参加，安例主持. */
const HELD =
  /^((?:随后，|[^，；。]{2,12}[日午]，)?)(\p{Script=Han}{2,4}?)(?:一行)?(在[^，；。]{2,20}?)?(举行|召开)([^，；。]*?(座谈会|会议|汇报会|交流会|研讨会))((?:，[就围听][^；。]*?(?:交流|座谈|讨论|研讨|汇报|意见))?)(，[^；。]+?参加)?，\2主持$/u;

/** 安例与甲、乙就……进行座谈，安例主持. */
const TALKED =
  /^((?:随后，|[^，；。]{2,12}[日午]，)?)(\p{Script=Han}{2,4})(与[^；。]+?[就围][^；。]*?进行)(了?(?:座谈|交流))，\2主持$/u;

/** 安例主持座谈会，与甲、乙就……进行交流, for talks of which somebody is chair and the first to be named. */
const talked = ({ facts }: Discourse, line: Line): Line | undefined => {
  const [, front = "", name = "", talks = "", sat = ""] = TALKED.exec(textOf(line.words)) ?? [];
  if (name === "" || !facts.people.some((who) => who.name?.text === name)) return undefined;
  const from = front.length + name.length;
  const end = from + talks.length;
  const said = talks.indexOf("座谈，");
  const met = said < 0 ? end : from + said;
  // 与甲座谈，就……进行了交流: the talks are the meeting.
  const about = said < 0 ? end : met + "座谈，".length;
  const words = say`${partOf(line.words, 0, from)}主持座谈会，${partOf(line.words, from, met)}${partOf(line.words, about, end)}${sat.replace("座谈", "交流")}`;
  return { ...line, words };
};

/** 安例主持召开座谈会，就……进行交流, and who took part, for a meeting that somebody holds and chairs in one sentence. */
const chaired = (discourse: Discourse, line: Line): readonly Line[] => {
  const sat = talked(discourse, line);
  if (sat) return [sat];
  const text = textOf(line.words);
  const [whole, front = "", name = "", at = "", , meeting = "", noun = "", topics = "", people = ""] =
    HELD.exec(text) ?? [];
  if (whole === undefined || !discourse.facts.people.some((who) => who.name?.text === name)) return [line];
  const placeFrom = at === "" ? front.length + name.length : text.indexOf(at);
  const from = text.indexOf(meeting, placeFrom + at.length);
  const end = from + meeting.length + topics.length;
  const words = say`${partOf(line.words, 0, front.length + name.length)}${partOf(line.words, placeFrom, placeFrom + at.length)}主持召开${partOf(line.words, from, end)}`;
  const attended = say`${partOf(line.words, end + 1, end + people.length)}${noun}`;
  return [{ ...line, words }, ...(people === "" ? [] : [{ id: `${line.id}.people`, words: attended }])];
};

/** The blocks of a text in which who holds a meeting is not named again as its chair. */
export const withHolderAsChair = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  // Few sentences end so: a plain test keeps the number of calls low.
  withLinesReplaced(blocks, (line) =>
    !line.own && line.words.pieces.at(-1)?.s.endsWith("主持") ? chaired(discourse, line) : [line],
  );
