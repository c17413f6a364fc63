import type { Rewording } from "../../rewording";

const PHASE = /^(?:[^，。在]{0,8}，)?在([^，。“”《》]{2,16})环节，/u;

/** Whether the words of a title, two by two, are all in a text. */
const holdsWordsOf = (title: string, text: string): boolean =>
  [...title].every((_, at) => at % 2 === 1 || text.includes(title.slice(at, at + 2)));

/** 甲与乙签署交接证书, for 在签署交接证书环节，甲与乙签署交接证书: a part of a programme that says no more than its sentence. */
export const phaseOnce: Rewording = (text) => {
  const [front, title] = PHASE.exec(text) ?? [];
  if (!front || !title || title.length % 2 === 1 || !holdsWordsOf(title, text.slice(front.length)))
    return undefined;
  return { from: front.indexOf(`在${title}环节`), to: front.length, text: "" };
};

const SUM = /(?:捐赠|移交)(?=(?:人民币)?[\d一二三四五六七八九十百千万余多]+元(?:人民币)?的?捐[款资])/u;
const GIVEN_SUM = /^((?:人民币)?[\d一二三四五六七八九十百千万余多]+元(?:人民币)?)的?捐[款资]/u;

/** 捐款700万元, for 捐赠700万元捐款. */
export const sumOnce: Rewording = (text) => {
  const found = SUM.exec(text);
  const from = found ? found.index : 0;
  const [whole, sum] = found ? (GIVEN_SUM.exec(text.slice(from + 2)) ?? []) : [];
  return whole ? { from, to: from + 2 + whole.length, text: `捐款${sum}` } : undefined;
};

const WITH_THOSE = /与(?=与会)/u;

/** 同与会代表, for 与与会代表. */
export const withThose: Rewording = (text) => {
  const found = WITH_THOSE.exec(text);
  return found ? { from: found.index, to: found.index + 1, text: "同" } : undefined;
};

const OCCASION = /^在(\p{Script=Han}{2})(?:仪式|典礼)上，(?=[^，；。]*$)/u;

/** 甲启动项目, for 在启动仪式上，甲启动项目. */
export const occasionOnce: Rewording = (text) => {
  const [front, act] = OCCASION.exec(text) ?? [];
  const done = front && act && [...act].every((sign) => text.slice(front.length).includes(sign));
  return done ? { from: 0, to: front.length, text: "" } : undefined;
};

const SEEN_AT = /在([^，。；]{4,30}?)(参观|察看|查看)了(\p{Script=Han}{2,8}?)的/u;

/** 参观了某小学教学楼的外观, for 在某小学教学楼参观了教学楼的外观. */
export const seenOnce: Rewording = (text) => {
  const [whole, place, verb, thing] = SEEN_AT.exec(text) ?? [];
  if (!whole || !place || !thing || !place.endsWith(thing)) return undefined;
  const from = text.indexOf(whole);
  return { from, to: from + whole.length, text: `${verb}了${place}的` };
};

const REPORTED_FOR = /代表([^，。；]{6,30}?)(汇报|介绍|通报)了([^，。；的]{4,12}?)(?=的?工作|的?情况)/u;

/** 代表第一届理事会汇报了工作情况, for 代表第一届理事会汇报了第一届理事会工作情况. */
export const reportedOnce: Rewording = (text) => {
  const [whole, principal, , organization] = REPORTED_FOR.exec(text) ?? [];
  if (!whole || !principal || !organization || !principal.endsWith(organization)) return undefined;
  const to = text.indexOf(whole) + whole.length;
  return { from: to - organization.length, to: text[to] === "的" ? to + 1 : to, text: "" };
};

/** Whether the next so many characters after 和, 与, 及 or 、 have come before it, so that something may be said twice in a list. */
export const repeatsBehindLink = (text: string, letters: number): boolean => {
  for (const { index } of text.matchAll(/[和与及、]/g)) {
    const next = text.slice(index + 1, index + 1 + letters);
    if (next.length === letters && index > 0 && text.lastIndexOf(next, index - 1) >= 0) return true;
  }
  return false;
};

const SHORTEST_ATTRIBUTE = 5;
const ATTRIBUTE =
  /([^，。；、：“”《》（）和与及的了]{5,16})(的[^，。；、：“”《》]{2,12}?)([和与、])\1(?!的)(?=\p{Script=Han}{2})/u;

/** 办案的经验和存在的问题, for 办案的经验和办案存在的问题. */
export const attributeOnce: Rewording = (text) => {
  if (!repeatsBehindLink(text, SHORTEST_ATTRIBUTE)) return undefined;
  const [whole, owner, first, link] = ATTRIBUTE.exec(text) ?? [];
  if (!whole || !owner || !first || !link) return undefined;
  const from = text.indexOf(whole) + owner.length + first.length + link.length;
  return { from, to: from + owner.length, text: "" };
};

const MET = /会见.*，[^，；]*参加(会见)$/u;

/** 甲会见代表团，乙参加, for 甲会见代表团，乙参加会见. */
export const metOnce: Rewording = (text) => {
  const found = MET.exec(text);
  return found ? { from: text.length - 2, to: text.length, text: "" } : undefined;
};

const STATE_OF = /(?<=[侨国省市县区州])情(情况)/u;

/** 介绍了区侨情, for 介绍了区侨情情况. */
export const stateOnce: Rewording = (text) => {
  const found = STATE_OF.exec(text);
  return found ? { from: found.index + 1, to: found.index + 3, text: "" } : undefined;
};

const VISITORS =
  /^(?:[^，。；]{1,14}，)?(代表团|访问团|考察团|调研组|双方)(?=[\p{Script=Han}])[^。；]*?，(\1)(?=与|还|并|就|在|向|参观|走访)/u;

/** 代表团参观了展厅，与员工交流, for 代表团参观了展厅，代表团与员工交流. */
export const visitorsOnce: Rewording = (text) => {
  const found = VISITORS.exec(text);
  const visitors = found?.[2];
  if (!found || !visitors) return undefined;
  const others = /，[^，]*(?:参加|陪同|出席|主持|接待|介绍)/u.test(found[0]);
  const to = found[0].length;
  return others ? undefined : { from: to - visitors.length, to, text: "" };
};

const SEEN_WITH =
  /(?:参观|走访|访问)了[^，。；、和与]{0,10}?([^，。；、和与]{3,16})，[与同](\1)(?=师生|员工|职工|工作人员|教师|学生|专家)/u;

/** 参观了某学院，与师生交流, for 参观了某学院，与某学院师生交流. */
export const seenWithOnce: Rewording = (text) => {
  const found = SEEN_WITH.exec(text);
  const name = found?.[2];
  if (!found || !name) return undefined;
  const to = found.index + found[0].length;
  return { from: to - name.length, to, text: "" };
};

const OCCASION_OF_DAY =
  /^([^，]{2,12}[日午晚])，(?![^，。；]*举行的)(?=在?[^，。；]{0,10}(?:开幕式|闭幕式|座谈会|交流会|仪式|会谈)上，)(在?)/u;

/** 6日上午的开幕式上，, for 6日上午，在开幕式上，. */
export const dayOfOccasion: Rewording = (text) => {
  const [front, day, at] = OCCASION_OF_DAY.exec(text) ?? [];
  return front && day ? { from: day.length, to: day.length + 1 + (at?.length ?? 0), text: "的" } : undefined;
};

const MORE_AND_MORE = /(加强|深化|扩大|促进|增进)(\p{Script=Han}{2})、(\1)(\p{Script=Han}{2})(?=[，。；]|$)/u;

/** 加强交流与合作, for 加强交流、加强合作. */
export const verbOnce: Rewording = (text) => {
  const found = MORE_AND_MORE.exec(text);
  const [, verb, first, , second] = found ?? [];
  if (!found || !verb || !first || !second || /[等化]/.test(first + second)) return undefined;
  return { from: found.index, to: found.index + found[0].length, text: `${verb}${first}与${second}` };
};

const AT_PLACE =
  /^(?:[^，]{1,14}，)?在([^，。；、]{4,24})，[^，。；]{2,20}?与(\1)(?![城区路市镇])(?=(?:党委|党组)?(?:常务)?副?(?:院|校|会|馆|所|局|理事|董事)?(?:长|主任|书记|主席|主委)|[^，。；的]{2,10}(?:院|校|会|馆|所|处|部|系)(?:长|主任))/u;

/** 在某学院，甲与副院长乙座谈, for 在某学院，甲与某学院副院长乙座谈. */
export const atPlaceOnce: Rewording = (text) => {
  const found = AT_PLACE.exec(text);
  const place = found?.[2];
  if (!found || !place) return undefined;
  const to = found[0].length;
  return { from: to - place.length, to, text: "" };
};

const WITH_ORGANIZATION =
  /在([^，。；、和与]{4,20})与((?:[^，。；、]{2,12}?)?\1)(?=(?:部分|相关|有关)?(?:师生|代表|人员|负责人|工作人员|专家|学者))/u;

/** 在某中心与师生代表座谈, for 在某中心与某大学某中心师生代表座谈: people of the organization that they were met in. */
export const ofPlaceOnce: Rewording = (text) => {
  const found = WITH_ORGANIZATION.exec(text);
  const named = found?.[2];
  if (!found || named === undefined) return undefined;
  const to = found.index + found[0].length;
  return { from: to - named.length, to, text: "" };
};

const ESCORTED_IN =
  /^(?:[^，。；]{1,14}，)?在([^，。；、]{3,20}(?:公司|集团|大学|学院|医院|中心|合作社|研究院|研究所))[^，。；]{2,16}陪同下，[^，。；]{2,14}?在(\1)(?=参观|考察|察看|查看|走访)/u;

/** 在某公司董事长乙陪同下，代表团在该公司参观了……: the organization of who accompanied the visitors in it. */
export const escortedAtOrganization: Rewording = (text) => {
  const found = ESCORTED_IN.exec(text);
  const organization = found?.[2];
  if (!found || !organization) return undefined;
  const noun = /(公司|集团|中心|合作社|研究院|研究所|学院|医院|大学)$/.exec(organization)?.[1] ?? "";
  const called = /院$/.test(noun) ? "院" : noun === "大学" ? "校" : noun;
  return { from: found[0].length - organization.length, to: found[0].length, text: `该${called}` };
};

const PLACE_THEN_POST = /在([^，。；、“”（）]{4,24})与(\1)(?=\p{Script=Han}{2,16})/u;

/** 在某集团与海外部经理乙座谈, for 在某集团与某集团海外部经理乙座谈: a post that names the organization where its holder was met. */
export const placeThenPost: Rewording = (text) => {
  const found = PLACE_THEN_POST.exec(text);
  const to = found ? found.index + found[0].length : 0;
  return found?.[2] ? { from: to - found[2].length, to, text: "" } : undefined;
};
