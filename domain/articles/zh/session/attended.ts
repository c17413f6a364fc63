import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { visitorsOf } from "../attendance/party";
import { peopleList } from "../people/people";
import { ceremonial } from "../words/occasion";

/** 向烈士墓敬献花篮: a title that says what those present did. */
const DEED =
  /^(?:向|为)[^，；]{2,30}?(?:敬?献上?花[篮圈]?|敬献[^，；]{1,8}|献花|默哀|致哀|揭幕|揭牌|剪彩|培土|祝寿)$/u;

const FORMAL = /(?:仪式|典礼|庆典|大会|年会|论坛|峰会|[开闭]幕式|晚会|晚宴|酒会|招待会)$/;

/** 安例一行出席了校庆典礼: an item of which only the visitors' attendance is known; undefined if others attended too. */
const attendedByVisitors = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
): Phrase | undefined => {
  const { party, visit } = discourse.content.relations;
  const people = (scene.item.people ?? []).map(({ key }) => key);
  const own = people.length > 0 && people.every((key) => party.people.includes(key));
  if (!visit || !scene.listed || !own) return undefined;
  if (DEED.test(title.text)) return say`${visitorsOf(discourse, scene)}${maybe`在${there}`}${phrase(title)}`;
  const verb = FORMAL.test(title.text) ? "出席了" : "参加了";
  return say`${visitorsOf(discourse, scene)}${maybe`在${there}`}${verb}${phrase(title)}`;
};

/**
 * 代表团在某地出席了由甲主办的某展览会开幕式: an opening abroad that others held and the visitors only attended is a part of their
 * journey.
 */
export const attendedOpening = (
  discourse: Discourse,
  scene: Scene,
  opening: Phrase,
  there: Phrase,
): Phrase | undefined => {
  const { party, visit } = discourse.content.relations;
  const { kind, home } = discourse.facts.record;
  const own = (scene.item.people ?? []).filter(({ key }) => party.people.includes(key));
  const hosts = (scene.item.organizers ?? []).map(({ organization }) => organization?.name?.zh);
  const attended = own.length > 0 && own.every(({ as }) => as === undefined);
  if (!visit || !attended || kind !== "outbound_visit" || hosts.includes(home?.name?.zh)) return undefined;
  return say`${visitorsOf(discourse, scene)}${maybe`在${there}`}出席了${opening}`;
};

/** Characters of those who attended with the visitors, up to which they precede the event. */
const LONG_LIST = 45;

/** Items at which visitors give or receive something, rather than attend with others. */
const FOR_VISITORS = /演讲|讲座|报告|授课|讲学|欢迎|欢送|迎接/;

/** 在副区长甲陪同下，: the hosts' escorts at an item, whom no list of those who attended names. */
const escortedBy = (discourse: Discourse, { item, path }: Scene): Phrase => {
  const { facts, memory, content } = discourse;
  const keys = (item.people ?? []).filter(({ as }) => as === "escort").map(({ key }) => key);
  const escorts = facts
    .whos(keys)
    .filter((who) => !knows(memory, who) && !content.relations.party.people.includes(who.key));
  if (escorts.length === 0) return plain("");
  return sourced(say`在${peopleList(discourse, escorts)}陪同下，`, `${path}.people`);
};

/** 签约仪式 for 续签合作协议: what nobody attends by that title. */
const attendable = ({ item }: Scene, title: Said): Phrase =>
  item.activity === "signing" && !/(?:[会式动坛节]|签约|典礼)$/u.test(title.text)
    ? plain("签约仪式", [title.path])
    : phrase(title);

/** 代表团与市长乙一同出席纪念活动: an item of which only the attendance of the visitors and `others` is known. */
export const attendedTogether = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
  others: Phrase | undefined,
): Phrase | undefined => {
  const { party, visit } = discourse.content.relations;
  const own = (scene.item.people ?? []).some(({ key }) => party.people.includes(key));
  if (!others || !visit || !scene.listed || !own || FOR_VISITORS.test(title.text)) return undefined;
  const { pieces, paths } = others;
  const list = { pieces: pieces.slice(0, -1), paths };
  const verb = pieces.at(-1)?.s ?? "";
  const visitors = visitorsOf(discourse, scene);
  if (!/^(?:参加|出席)$/.test(verb) || !says(list)) return undefined;
  if (DEED.test(title.text)) return say`${visitors}与${list}${maybe`在${there}`}${phrase(title)}`;
  const escorted = escortedBy(discourse, scene);
  const what = attendable(scene, title);
  return textOf(list).length > LONG_LIST
    ? say`${visitors}${escorted}${maybe`在${there}`}${verb}${what}，${list}一同${verb}`
    : say`${visitors}${escorted}与${list}${maybe`在${there}`}一同${verb}${what}`;
};

const MAX_PEOPLE = 3;

/** 安例、白样还出席项目揭牌仪式: an item of which only is known which two or three people of the event attended. */
const attendedByFew = (discourse: Discourse, scene: Scene, title: Said): Phrase | undefined => {
  const { facts, memory } = discourse;
  const listed = scene.item.people ?? [];
  const people = facts.whos(listed.flatMap((one) => (one.as === undefined ? [one.key] : [])));
  const others = facts.people.some((who) => who.present && !people.includes(who));
  const few = people.length > 0 && people.length <= MAX_PEOPLE && people.length === listed.length && others;
  const known = people.every((who) => knows(memory, who));
  const named = ceremonial(title);
  if (!few || people.some((who) => who.group) || scene.item.peopleOpen || !FORMAL.test(textOf(named)))
    return undefined;
  const [first, second] = people;
  const pair = people.length === 2 && first && second && first.side !== second.side;
  const list = pair
    ? say`${peopleList(discourse, [first])}和${peopleList(discourse, [second])}`
    : peopleList(discourse, people);
  return sourced(say`${list}${known ? "还" : ""}出席${named}`, `${scene.path}.people`);
};

/** An item of which only is known which of the visitors, or which few people of the event, attended. */
export const attendedAlone = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
): Phrase | undefined =>
  attendedByVisitors(discourse, scene, title, there) ??
  (says(there) ? undefined : attendedByFew(discourse, scene, title));

/** Characters of those at a discussion who are its subject. */
const SUBJECT = 40;

/** 来自十余所高校的专家学者 for 与会人员: the few whom a discussion lists, and nobody else; one person has no discussion alone. */
export const thoseListed = (
  { facts }: Discourse,
  { item, attendees }: Scene,
  others: Phrase,
): Phrase | undefined => {
  const { pieces, paths } = others;
  const [only, ...more] = facts.whos(attendees);
  if (more.length === 0 && !only?.group) return undefined;
  const who = { pieces: pieces.slice(0, -1), paths };
  const verb = pieces.at(-1)?.s ?? "";
  const all = item.people?.length === attendees.length && !item.organizers;
  return all && /^(?:参加|出席)$/.test(verb) && says(who) && textOf(who).length <= SUBJECT ? who : undefined;
};
