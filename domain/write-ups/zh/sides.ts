import type { Mention } from "../draft";
import type { NamedSentence } from "../mentions";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson } from "../person";
import type { Span } from "../proposal";
import { shareSides, statementsAbout } from "../sides";
import { isNegated } from "./negation";

const RECEIVES = /(?<!参加|出席|参与)(?:亲切|热情)?(?:会见|会晤|接待|接见)(?!室|厅|时)了?/g;
const VISITS =
  /(?:到访|拜访|拜会|来访|走访|访问(?!团)|(?<!回|受|收|得|达|看|听|遇|提|谈|感)(?:[到赴]|(?<![近以带未原从年往下起])来(?!访|自|到))(?!来|达|会|场|位)[\p{Script=Han}]{2,24}?(?:考察|调研|访问|参观|交流|拜访|座谈|洽谈|指导|学习)(?!团|组))/gu;
const ESCORT = /陪同/g;
const WELCOMED = /对[^，。]{2,24}?表示[^，。]{0,6}欢迎/;

/** Sides and roles of people as far as verbs of the text state them; the words that do so are kept with them. */
export const withSides = (
  passages: Passages,
  named: readonly NamedSentence[],
  people: readonly FoundPerson[],
): void => {
  const { side, role } = statementsAbout(people);
  const spanIn = (sentence: Sentence, at: number, words: string): Span => ({
    start: sentence.start + at,
    end: sentence.start + at + words.length,
  });
  for (const { sentence, mentions } of named) {
    const { text } = sentence;
    const stated = (verb: RegExp) =>
      [...text.matchAll(verb)].filter(({ index }) => !isNegated(text.slice(0, index)));
    const behind = ({ end }: Mention) => text.slice(end - sentence.start);
    for (const mention of mentions) {
      const party = /^一行(?:\d+人|[一二三四五六七八九十]+人)?/.exec(behind(mention))?.[0];
      const led = /^(?:带领|率领?队?团?)(?=[\p{Script=Han}])/u.exec(behind(mention))?.[0];
      const words = party ?? led;
      if (words) {
        const at = { start: mention.end, end: mention.end + words.length };
        role(mention, "head", at);
        if (party) side(mention, "guest", { start: mention.end, end: mention.end + 2 });
      }
    }
    for (const match of stated(RECEIVES)) {
      const at = spanIn(sentence, match.index, match[0]);
      const passive =
        /接待$/.test(match[0]) && /受到[^，。]*$|感谢[^，。]*$/.test(text.slice(0, match.index));
      if (passive) continue;
      const before = mentions.filter(
        ({ end }) => end <= at.start && !/[。；]/.test(text.slice(end - sentence.start, match.index)),
      );
      const after = mentions.filter(
        ({ start }) =>
          start >= at.end && !/[。；]/.test(text.slice(at.end - sentence.start, start - sentence.start)),
      );
      // 张三一行拜访…，李四接待: who visits before the verb is not among those who receive.
      const visitEnd = [...text.slice(0, match.index).matchAll(VISITS)].at(-1);
      const from = visitEnd ? visitEnd.index + visitEnd[0].length : 0;
      for (const mention of before.filter(({ start }) => start - sentence.start >= from)) {
        if (
          /^一行/.test(behind(mention)) ||
          /受[^，。]{0,20}$/.test(text.slice(0, mention.start - sentence.start))
        )
          continue;
        side(mention, "host", at);
        role(mention, "receiver", at);
      }
      for (const mention of after)
        if (!/陪同|参加|见证/.test(text.slice(at.end - sentence.start, mention.start - sentence.start)))
          side(mention, "guest", at);
    }
    for (const match of stated(ESCORT)) {
      const at = spanIn(sentence, match.index, match[0]);
      const clauseFrom = Math.max(text.lastIndexOf("。", match.index), text.lastIndexOf("；", match.index));
      for (const mention of mentions) {
        const local = mention.end - sentence.start;
        if (mention.end > at.start || local < clauseFrom) continue;
        const visits = new RegExp(VISITS.source, "u").test(text.slice(local, match.index));
        if (!visits) {
          side(mention, "host", at);
          role(mention, "escort", at);
        }
      }
    }
    for (const match of stated(VISITS)) {
      const at = spanIn(
        sentence,
        match.index,
        /^(?:到访|拜访|拜会|来访|走访|访问|.)/.exec(match[0])?.[0] ?? "",
      );
      const clause = Math.max(...["。", "；"].map((sign) => text.lastIndexOf(sign, match.index)));
      for (const mention of mentions) {
        const local = mention.end - sentence.start;
        if (
          local > match.index ||
          local < clause ||
          /受|由|陪同|邀请/.test(text.slice(Math.max(clause, 0), match.index))
        )
          continue;
        side(mention, "guest", at);
      }
    }
    const welcome = WELCOMED.exec(text);
    if (welcome) {
      const at = spanIn(sentence, welcome.index + welcome[0].length - 2, "欢迎");
      for (const mention of mentions) {
        const local = mention.start - sentence.start;
        if (local > welcome.index && local < welcome.index + welcome[0].length) side(mention, "guest", at);
        else if (local < welcome.index && !/[，。；]/.test(text.slice(local, welcome.index)))
          side(mention, "host", at);
      }
    }
    for (const [code, words] of [
      ["chair", /(?:主持)(?:了)?(?:会议|座谈|论坛|仪式|研讨会|会谈|活动)?/g],
      [
        "speaker",
        /(?:分别)?(?:致辞|致欢迎辞|发表[^，。]{0,8}(?:讲话|演讲)|作[^，。]{0,10}(?:报告|发言|演讲)|发言)/g,
      ],
    ] as const)
      for (const match of stated(words)) {
        const before = mentions.filter(
          ({ end }) =>
            end - sentence.start <= match.index &&
            !/[，。；]/.test(text.slice(end - sentence.start, match.index)),
        );
        const near = before.filter(
          ({ start }, n) =>
            n === before.length - 1 || /、|和/.test(text.slice(start - sentence.start, match.index)),
        );
        for (const mention of near) role(mention, code, spanIn(sentence, match.index, match[0]));
      }
  }
  shareSides(passages.text, people);
};
