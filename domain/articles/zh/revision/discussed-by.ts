import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { partOf, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 问答环节由甲主持，围绕……展开，乙、丙参加: a conversation, with those who had it behind it. */
const CONVERSATION =
  /^((?:[^，；。]{0,8}(?:问答|互动|提问|对话|交流|讨论|研讨|圆桌)[^，；。由]{0,4})由[^，；。：]{2,40}主持，)(围绕[^；。：]{4,160})展开，([^；。：“]{2,50})参加$/u;
/** 数百名师生: an audience that was counted before. */
const AUDIENCE =
  /^(?:近|约|数|逾)?[\d一二三四五六七八九十百千]+[余多]?[名位](师生|学生|同学|学员|观众|听众|青年)$/u;

/** Listeners among those who took part, who do not have the conversation alone. */
const LISTENERS = /师生|学生|同学|学员|观众|听众|青年/u;

/** 师生 at the same item, with whom the others talked. */
const audienceAt = ({ facts }: Discourse, one: Line): string | undefined => {
  const item = itemOf(one);
  const scene = facts.items.find(({ path }) => path === item);
  const groups = facts.whos((scene?.item.people ?? []).map(({ key }) => key));
  const [noun, ...more] = groups.flatMap(({ group }) => AUDIENCE.exec(group?.text ?? "")?.[1] ?? []);
  return more.length === 0 ? noun : undefined;
};

const discussedBy = (discourse: Discourse, one: Line): Line => {
  const [, front = "", about = "", people = ""] = one.own ? [] : (CONVERSATION.exec(textOf(one.words)) ?? []);
  if (front === "" || LISTENERS.test(people)) return one;
  const audience = people.endsWith("等") ? undefined : audienceAt(discourse, one);
  const from = front.length + about.length + "展开，".length;
  const who = partOf(one.words, from, from + people.length);
  const topics = partOf(one.words, front.length, front.length + about.length);
  const verb = /交流/.test(about) ? "进行了探讨" : "进行了交流";
  const words = say`${partOf(one.words, 0, front.length)}${who}${audience ? `与${audience}` : ""}${topics}${verb}`;
  return { ...one, words: sourced(words, ...one.words.paths) };
};

/** 问答环节由甲主持，乙、丙与师生围绕……进行了交流: conversations with those who had them as the subject. */
export const withDiscussions = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((one) => discussedBy(discourse, one)) } : block,
  );
