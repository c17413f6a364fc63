import { itemOf, type Line } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Characters of a sentence that continues the one before it, of the one before, and of both. */
const SHORT = 34;
const BEFORE = 84;
const BOTH = 104;

/** What a sentence may be about, and what a short one adds to it about others. */
const ADDED: readonly (readonly [RegExp, RegExp])[] = [
  // 代表团与当地球队进行友谊赛，某队以2∶1取胜
  [/[赛局]$/u, /^[^，]+(?:取胜|获胜|夺冠|胜出|战平)$/u],
  // 甲陪同，乙参加活动
  [
    /(?:陪同|随行|同行|随访|(?:参加|出席)(?:座谈|会见|活动|调研|考察|走访|拜访)?)$/u,
    /^[^，由]+(?:参加|出席|陪同)(?:座谈|会见|活动|调研|考察|走访|拜访)?$/u,
  ],
  // 甲介绍了学校概况，乙介绍了招生情况
  [/^[^，；：]{2,24}介绍了[^，；：]+$/u, /^[^，；：]{2,24}介绍了[^，；：]+$/u],
  // 甲在致辞中表示欢迎，乙、丙致辞
  [/^[^，；：]*致辞[^，；：]*表示(?:欢迎|祝贺|感谢)$/u, /^[^，；：]{2,24}(?:致辞|发言|讲话)$/],
  // 与会人员就教育合作进行交流，甲提出建议
  [/(?:座谈|会谈|交流|讨论|探讨|研讨|洽谈|磋商)$/u, /^[^，；：]{2,24}(?:发言|提出建议)$/u],
  // 甲协会与乙协会签署合作协议，丙代表甲协会签字
  [/签署[^，；：]+$/u, /^(?!.*分别)[^，；：、]{2,14}代表[^，；：]{2,16}签字$/u],
  // 仪式在学校举行，双方互赠礼品
  [/举行$/u, /^(?:双方|两[校院会])互赠[^，；：]+$/u],
  // 论坛以线上方式举行，互联平台上线
  [/举行$/u, /^(?!.*[在由])[^，；：]{4,20}(?:上线|揭牌|揭幕|启动)$/u],
  // 甲、乙见证签约，40余人参加活动
  [
    /见证(?:签约|签字|签署)$/u,
    /^(?:共|近|约|超过)?\d+[余多]?[名位人][^，；：]{0,12}(?:参加|出席)(?:活动|仪式)?$/u,
  ],
];

/** 代表团与甲一同出席晚宴 before 甲作了发言: what somebody did at what they attended. */
const ATTENDED = /(?:参加|出席)[^，；：]{2,40}(?:[会宴式礼]|活动|论坛)$/u;
const SPOKE = /^[^，；：、]{2,8}?(?:作了?发言|发言|致辞|讲话)$/u;

/** Behind a list of who belongs to a group, somebody else would be one of them. */
const MEMBERS = /成员|包括|[其本]中/u;

const TRAVELLED = /(?:随行|同行|随访)$/u;
const CROWD = /^(?:共|近|约|超过)?\d+[余多]?[名位人]/u;

/** Characters of a name that is noticed twice in a sentence: not those of 某某市. */
const NAME = 4;

/** Whether a name is in both of two sentences: in one sentence it would be a repetition. */
const haveName = ({ facts }: Discourse, first: string, second: string): boolean =>
  [
    ...facts.allOrgs().flatMap(({ name, short }) => [name.text, short?.text]),
    ...facts.people.map(({ name }) => name?.text),
  ].some((name) => name && name.length >= NAME && first.includes(name) && second.includes(name));

/** Two sentences of different subjects where the second is a short addition to the first. */
export const shortBehind = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || a.opens || b.opens || a.goesOn || b.goesOn) return undefined;
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const fits = second.length <= SHORT && first.length <= BEFORE && first.length + second.length <= BOTH;
  if (!fits || MEMBERS.test(first) || /；/.test(first)) return undefined;
  if (ATTENDED.test(first) && SPOKE.test(second) && itemOf(a) === itemOf(b))
    return { ...a, words: say`${a.words}，${b.words}` };
  const subject = b.words.pieces.find(({ mention }) => mention !== undefined)?.mention;
  if (subject !== undefined && a.words.pieces.some(({ mention }) => mention === subject)) return undefined;
  const adds = ADDED.some(([before, after]) => before.test(first) && after.test(second));
  // 甲、乙随行。60余名企业家参加活动: an audience did not travel with those before it.
  if (TRAVELLED.test(first) && CROWD.test(second)) return undefined;
  const apart = itemOf(a) !== itemOf(b) && itemOf(a) !== undefined && itemOf(b) !== undefined;
  return adds && !apart && !haveName(discourse, first, second)
    ? { ...a, words: say`${a.words}，${b.words}` }
    : undefined;
};
