import { type Composed, itemOf, type Line, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";

const TALKED =
  "进行了?(?:深入)?(?:座谈交流|交流座谈|会谈交流|交流|探讨|座谈|会谈|讨论|研讨|磋商|洽谈|商谈|沟通)|交换了?意见";
/** 就合作进行了交流: topics of talks, with which a sentence ends. */
const ABOUT = new RegExp(`^[^；。]*(?:就|围绕)([^；。]+?)(?:${TALKED})$`, "u");
/** 就合作进行了交流，双方一致同意……: the same with what both agreed on. */
const AGREED_BEHIND = new RegExp(
  `^([^；。]*(?:就|围绕)[^；。]+?(?:${TALKED}))，(双方|各方)一致同意([^，；。]+)$`,
  "u",
);
const AGREED = /^(?:双方|各方)一致同意([^，；。]+)$/u;
/** Words of an agreement that say nothing beyond that talks on a topic led to it. */
const GENERAL =
  /今后|继续|务实|深入|广泛|全面|密切|共同|进一步|积极|在|上|中|方面|领域|项目|开展|加强|深化|推进|推动|促进|合作|交流|等|的|与|和|及|、/u;
/** Topics of which 开展, 加强 or 推进 is no decision: relations rather than 渔港建设. */
const RELATIONS = /合作|交流|往来|联系/u;

/** Whether an agreement is on all topics of the talks that led to it, and on nothing else: 在污水处理上开展合作, of talks on 污水处理合作. */
const isOnTopics = (agreed: string, topics: string): boolean => {
  if (!RELATIONS.test(topics)) return false;
  const parts = agreed.split(GENERAL).filter((part) => part !== "");
  const said = topics.split(GENERAL).filter((part) => part !== "");
  if (!said.every((part) => agreed.includes(part))) return false;
  const verbs = ["合作", "交流"].every((verb) => !agreed.includes(verb) || topics.includes(verb));
  return verbs && parts.some((part) => part.length >= 4) && parts.every((part) => topics.includes(part));
};

/** 就污水处理合作进行了交流，并达成共识: the result of talks without the topics again. */
const withAgreementOnce = (line: Line): Line => {
  const text = textOf(line.words);
  const [, talks, , agreed] = line.own ? [] : (AGREED_BEHIND.exec(text) ?? []);
  const topics = talks === undefined ? undefined : ABOUT.exec(talks)?.[1];
  if (talks === undefined || agreed === undefined || topics === undefined || !isOnTopics(agreed, topics))
    return line;
  const words = say`${partOf(line.words, 0, talks.length)}，并达成共识`;
  return { ...line, words: sourced(words, ...line.words.paths) };
};

/** The same of two neighbouring sentences about one item. */
const joined = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const agreed = AGREED.exec(textOf(one.words))?.[1];
  const topics = agreed === undefined ? undefined : ABOUT.exec(textOf(before.words))?.[1];
  if (agreed === undefined || topics === undefined || !isOnTopics(agreed, topics)) return undefined;
  const items = [itemOf(before), itemOf(one)];
  if (items.every((item) => item !== undefined) && items[0] !== items[1]) return undefined;
  return { ...before, words: sourced(say`${before.words}，并达成共识`, ...one.words.paths) };
};

/** The text in which the result of talks does not repeat their topics. */
export const withAgreementsOnTopics = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    const made = withNeighboursJoined(block, joined);
    return made.type === "paragraph" ? { ...made, lines: made.lines.map(withAgreementOnce) } : made;
  });
