import { type Composed, isParagraph, itemOf, type Line, type Paragraph } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { type Phrase, plain, say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withTopicsOfLead } from "./topics-of-lead";

/** (签约前，)双方就合作前景进行交流: a sentence about nothing but the topics of talks, and who else was there. */
const TOPICS =
  /^((?:(?:[^，。；]{1,6}前|[^，。；]{0,6}[上下]午|座谈中|座谈会上|会谈中)，)?)([^，。；]{2,16}?)(?=(?:就|围绕)[^。；]{2,}?(?:进行|展开|交换)(?:了?交流|了?探讨|了?磋商|了?洽谈|了?意见))/u;
/** 双方就三方面事项进行了交流：一是……: topics that are counted. */
const ENDS =
  /(?:进行|展开|交换)(?:了?交流|了?探讨|了?磋商|了?洽谈|了?意见)(?:：.+|，[^：；。]+参加(?:座谈|会见|会谈)?)?$/u;
/** 甲对乙一行表示欢迎: the host's first words. */
const WELCOMES = /^[^，。；]{2,40}表示欢迎/u;
/** 甲介绍了……: what somebody informed the others of, before they talked about anything. */
const INFORMS = /^[^，。；]{2,40}?(?:介绍|汇报|通报)了/u;
/** Characters of topics that close the paragraph of the last speaker. */
const SHORT = 70;

/** Whether those who talked are 双方, or two people of whom only the names are printed. */
const areBoth = ({ facts }: Discourse, subject: string): boolean => {
  if (subject === "双方") return true;
  const names = facts.people.flatMap(({ name }) => (name && name.text.length > 1 ? [name.text] : []));
  const [one, other, ...more] = subject.replace(/一行$/, "").split(/[与和]/);
  return (
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    [one, other].every((name) => names.includes(name))
  );
};

/** 双方还就合作前景进行交流, as what was also talked about. */
const asFurther = (words: Phrase, start: number): Phrase =>
  say`${plain("双方还")}${withoutStart(words, start)}`;

interface Found {
  readonly at: number;
  readonly topics: Line;
  readonly front: string;
  readonly start: number;
}

/** The sentence of topics in front of a welcome or an introduction, outside the first paragraph. */
const found = (blocks: readonly Composed[], discourse: Discourse): Found | undefined => {
  const lead = blocks.findIndex(isParagraph);
  for (const [at, block] of blocks.entries()) {
    if (at <= lead || !isParagraph(block)) continue;
    const [topics, second] = block.lines;
    const text = topics && !topics.own ? textOf(topics.words) : "";
    const [whole, front = "", subject = ""] = TOPICS.exec(text) ?? [];
    if (!topics || whole === undefined || !ENDS.test(text) || !areBoth(discourse, subject)) continue;
    const after = blocks[at + 1];
    const next = second ?? (after && isParagraph(after) ? after.lines[0] : undefined);
    const same = next && !next.own && isSpeech(next) && itemOf(next) === itemOf(topics);
    const first = same ? textOf(next.words) : "";
    if (WELCOMES.test(first) || INFORMS.test(first)) return { at, topics, front, start: whole.length };
  }
  return undefined;
};

/** 甲与乙等座谈，就合作前景进行交流(，丙参加): talks with those who sat there in front of their topics. */
const MEETING =
  /^([^。；：]{4,}?(?:座谈|会谈|座谈会|交流会))，((?:就|围绕)[^。；]{2,}?进行(?:交流|探讨|磋商|洽谈|研讨))(，[^。；]+参加)?$/u;

/** Talks whose sentence states their topics in front of the host's welcome, as what they were and what was talked about. */
const apart = (words: Phrase): { readonly met: Phrase; readonly topics: Phrase } | undefined => {
  const [, front, topics, joined = ""] = MEETING.exec(textOf(words)) ?? [];
  if (!front || !topics) return undefined;
  const end = front.length + 1 + topics.length;
  const about = spliced(
    withoutStart(words, front.length + 1),
    topics.length,
    topics.length + joined.length,
    "",
  );
  return { met: spliced(words, front.length, end, ""), topics: say`${plain("双方")}${about}` };
};

/** The blocks with the topics of talks in a line of their own behind what was said. */
const withTopicsApart = (blocks: readonly Composed[]): Composed[] | undefined => {
  const lead = blocks.findIndex(isParagraph);
  for (const [at, block] of blocks.entries()) {
    if (at <= lead || !isParagraph(block)) continue;
    const [talks, second] = block.lines;
    const after = blocks[at + 1];
    const next = second ?? (after && isParagraph(after) ? after.lines[0] : undefined);
    const same = talks && next && !next.own && isSpeech(next) && itemOf(next) === itemOf(talks);
    const parts = same && !talks.own && WELCOMES.test(textOf(next.words)) ? apart(talks.words) : undefined;
    if (!talks || !parts) continue;
    let last = at;
    while (endsWithWords(blocks[last + 1], itemOf(talks))) last += 1;
    const further = { ...talks, words: parts.topics };
    return blocks.flatMap((one, i): Composed[] => {
      if (!isParagraph(one)) return [one];
      const met = i === at ? { ...one, lines: [{ ...talks, words: parts.met }, ...one.lines.slice(1)] } : one;
      if (i !== last) return [met];
      return textOf(further.words).length <= SHORT
        ? [{ ...met, lines: [...met.lines, further] }]
        : [met, { ...met, lines: [further] }];
    });
  }
  return undefined;
};

/** Whether a paragraph ends with what somebody said at an item. */
const endsWithWords = (block: Composed | undefined, item: string | undefined): block is Paragraph => {
  const last = block && isParagraph(block) ? block.lines.at(-1) : undefined;
  return last !== undefined && isSpeech(last) && itemOf(last) === item;
};

/** A paragraph divided before the topics of talks that follow a tour in it. */
const withTalksApart = (block: Composed): Composed[] => {
  if (!isParagraph(block)) return [block];
  let at = 0;
  for (const [index, { id, words }] of block.lines.entries())
    if (index > 0 && at === 0 && id.startsWith("agenda[") && !id.includes("].")) {
      const text = textOf(words);
      if (/^座谈(?:会上|中)，/u.test(text) && TOPICS.test(text)) at = index;
    }
  if (at < 1) return [block];
  return [
    { ...block, lines: block.lines.slice(0, at) },
    { ...block, lines: block.lines.slice(at) },
  ];
};

/**
 * The text with the welcome or the introduction first and the topics behind what was said, where these are between the first
 * paragraph and the first words: 甲对乙一行表示欢迎……。乙感谢……。双方还就……进行交流.
 */
export const withTopicsBehindWelcome = (given: readonly Composed[], discourse: Discourse): Composed[] => {
  const own = found(given, discourse);
  const blocks = own ? given : given.flatMap(withTalksApart);
  const one = own ?? (blocks.length > given.length ? found(blocks, discourse) : undefined);
  if (!one) {
    const apart = discourse.content.relations.twoSides ? withTopicsApart(given) : undefined;
    return apart ?? withTopicsOfLead(given, discourse) ?? [...given];
  }
  const item = itemOf(one.topics);
  const without = blocks.flatMap((block, at): Composed[] => {
    if (at !== one.at || !isParagraph(block)) return [block];
    const lines = block.lines.slice(1);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
  let last = one.at;
  while (endsWithWords(without[last + 1], item)) last += 1;
  const [head, end] = [without[one.at], without[last]];
  const spoken = without.slice(one.at, last + 1).flatMap((block) => (isParagraph(block) ? block.lines : []));
  if (spoken.length < 2 || !endsWithWords(head, item) || !endsWithWords(end, item)) return [...given];
  const further = { ...one.topics, words: asFurther(one.topics.words, one.start) };
  return without.flatMap((block, at): Composed[] => {
    const begun =
      at === one.at && isParagraph(block)
        ? {
            ...block,
            lines: block.lines.map((each, i) =>
              i === 0 ? { ...each, words: spliced(each.words, 0, 0, one.front) } : each,
            ),
          }
        : block;
    if (at !== last || !isParagraph(begun)) return [begun];
    return textOf(further.words).length <= SHORT
      ? [{ ...begun, lines: [...begun.lines, further] }]
      : [begun, { ...begun, lines: [further] }];
  });
};
