import { literal } from "../literal";
import { type Phrase, plain, resting, say, says, textOf } from "../phrase";
import type { Discourse } from "../reference/discourse";

/** What somebody does to or at something, behind the one who does it. */
const CLAUSE =
  /^\p{Script=Han}[^，。；：]{1,24}(?:捐赠|捐款|捐助|赠送|亮相|参展|慰问|看望|走进|表彰|授牌|揭牌|落户|开工|奠基|开展|举行|举办|召开|启动|成立)(?!仪式|活动|大会)/u;
/** Labels of a list, and words that only the office's own page explains. */
const LABEL = /(?:记录|安排|通知|总结|简报|纪要|剪影|花絮|方案)$|^我|来我|本会|举行$|召开$|举办$/;

/** 示例市慈善总会 for 慈善总会, which the title begins with. */
const withWholeName = ({ facts }: Discourse, title: string): string => {
  for (let length = Math.min(title.length, 12); length > 2; length -= 1) {
    const front = title.slice(0, length);
    const org = facts.allOrgs().find(({ name }) => name.text.length > length && name.text.endsWith(front));
    if (org) return `${org.name.text}${title.slice(length)}`;
  }
  return title;
};

/** 慈善总会向山区学校捐赠图书: the office's own title as the first sentence of an event without a name; undefined where it states nothing. */
export const eventByTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  if (!title || record.officialName || record.theme || LABEL.test(title.text) || !CLAUSE.test(title.text))
    return undefined;
  return plain(withWholeName(discourse, title.text), [title.path]);
};

const HELD = /(?=(?:举行|举办|召开|开展)[^，。]+$)/;

/** 某协会在湖滨市举行挂牌仪式: the place inside what the title says was held, else in a clause of its own. */
export const placedTitle = (told: Phrase, at: Phrase): Phrase => {
  const [front, rest] = textOf(told).split(HELD);
  if (!says(at)) return told;
  return front && rest ? resting(say`${front}在${at}${rest}`, ...told.paths) : say`${told}，活动在${at}举行`;
};

/** Whether an item is only what the title of the event says was held: 挂牌仪式. */
export const isHeldByTitle = (discourse: Discourse, item: string): boolean => {
  const title = textOf(eventByTitle(discourse) ?? plain(""));
  return new RegExp(`(?:举行|举办|召开|开展|参加|出席)[^，。]*${literal(item)}$`).test(title);
};

/** Whether a title speaks of the larger event, whose own sentence then says when or where it was. */
export const namesLargerEvent = ({ facts }: Discourse): boolean => {
  const { partOf, title } = facts.record;
  const told = partOf?.when !== undefined || partOf?.city !== undefined || partOf?.venue !== undefined;
  return told && /届|博会|交易会|论坛|大会|峰会/.test(facts.said(title, "")?.text ?? "");
};
