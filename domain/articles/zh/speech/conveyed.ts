import type { Remark } from "../../../events/shape";
import type { RemarkAt } from "../../content/message";
import { maybe, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { peopleList } from "../people/people";
import { clausesOf } from "../words/statements";

/** 致组委会的亲笔信, 对来宾的问候: a message whose words include the addressee, so that its sender needs no 的. */
const ADDRESSED = /^(?:致|写给|发给|寄给|寄语|关于|(?:预祝|祝贺|慰问|感谢|(?:对|向))[^，；。的]+的)/;
/** 亲切的问候: a message with an attribute of its own, after which a second 的 would follow that of its sender. */
const DESCRIBED = /^\p{Script=Han}{2,6}的(?=\p{Script=Han}{2})/u;
const GREETING = /问候|祝愿|祝福|谢意|感谢|慰问|祝贺|敬意|歉意|口信/;
const LETTER = /(?<!口)信|函|电|词/;
/** Decisions of an authority, rather than somebody's writing. */
const DECISION = /(函|决定|通知|批复|文件|公告|公报|通报|命令)》?$/;
const WRITTEN = /((?<!口)信|电)$/;

/** 函中明确: the words that introduce the content of a message after its name. */
const introduced = (message: string): string => {
  const [, decision] = DECISION.exec(message) ?? [];
  if (decision) return `${decision}中明确`;
  const [, written] = WRITTEN.exec(message) ?? [];
  return written ? `${written}中表示` : "其中表示";
};

/** 信中写道: the source of the quoted words of a message that somebody else reads out; undefined for the speaker's own. */
export const quotedFrom = ({ facts }: Discourse, { remark, path }: RemarkAt): string | undefined => {
  const what = facts.said(remark.message, `${path}.message`);
  const own = remark.by !== "all" && remark.from?.every((key) => remark.by?.includes(key)) === true;
  if (remark.act !== "convey" || !what || own) return undefined;
  const noun = /(信|函|电|辞)》?$/.exec(what.text)?.[1];
  return noun === undefined ? "其中写道" : noun === "辞" ? "致辞中说" : `${noun}中写道`;
};

/** 致以新春祝福, 向乙致贺信, 发来贺电: one's own message; who was there does not send greetings. */
const sent = (discourse: Discourse, { to }: Remark, by: readonly Who[], what: Said, path: string): Phrase => {
  const greeting = GREETING.test(what.text) && !LETTER.test(what.text);
  if (greeting && by.every((who) => who.present)) return say`致以${phrase(what)}`;
  const whom = discourse.facts.whos(to);
  if (whom.length > 0 && /^(?:贺|感谢|慰问)[信电]$/.test(what.text))
    return say`向${sourced(peopleList(discourse, whom), `${path}.to`)}致${phrase(what)}`;
  return say`发来${phrase(what)}`;
};

/** 对某事表示祝贺, 祝贺某事, 感谢某人: what a message does, not what it says. */
const EXPRESSED =
  /^(?:[对向就][^，。；]{2,90}?(?:表示[^，。；]{0,6}(?:祝贺|感谢|慰问|欢迎|敬意|支持|哀悼)|致以[^，。；]{2,10})|(?:热烈|诚挚|衷心|谨)?(?:祝贺|祝愿|感谢|预祝))/u;

/** Messages of absent people: 宣读了贺信, 发来贺电, 代某某表示. */
export const conveyed = (
  discourse: Discourse,
  { remark, path }: RemarkAt,
  by: readonly Who[],
): Phrase | undefined => {
  const { facts } = discourse;
  const points = facts.list(remark.points, `${path}.points`);
  const what = facts.said(remark.message, `${path}.message`);
  const from = facts.whos(remark.from);
  const own = from.length > 0 && from.every((who) => by.includes(who));
  const list = points.length > 0 ? clausesOf(discourse, points) : undefined;
  // 宣读了《某办公室关于……的函》: the title of a document names its sender.
  const [only, ...more] = from;
  const name = (only?.group ?? only?.name)?.text;
  const named = what && more.length === 0 && name !== undefined && what.text.startsWith(`《${name}`);
  const sender = from.length > 0 && !own && !named ? peopleList(discourse, from) : undefined;
  if (!what) return list ? say`${maybe`代${sender}`}表示，${list}` : undefined;
  if (own) {
    const front = sent(discourse, remark, by, what, path);
    // 发来贺词，对开幕表示祝贺: the words have a verb of their own.
    return list && EXPRESSED.test(textOf(list))
      ? say`${front}，${list}`
      : say`${front}${maybe`，表示${list}`}`;
  }
  const verb = GREETING.test(what.text) && !LETTER.test(what.text) ? "转达" : "宣读";
  const link = ADDRESSED.test(what.text) || DESCRIBED.test(what.text) ? "" : "的";
  const of = say`${verb}了${maybe`${sender}${link}`}${phrase(what)}`;
  return sourced(say`${of}${maybe`，${introduced(what.text)}，${list}`}`, ...(named ? [`${path}.from`] : []));
};
