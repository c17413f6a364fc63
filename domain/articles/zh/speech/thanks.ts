import { loose, type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { person } from "../people/people";
import { nouns, objects, verbs } from "../words/lists-of-things";
import { startsAt } from "../words/merging";

/** 提供的援助, 为……作出的贡献: what brings its own link, or says whose act it was. */
const LINKED =
  /^[^，的]{1,14}以来|^(?:历年|多年|近年|[近这]几年|[近这]些年|长年|常年)来?[^，的]{0,4}[对为给在]|^(?:\d{4}年|[去今前]年|\d{1,2}月)|^任[^，的]{0,4}[为对给在]|^(?:的|对|为|给|在|一直|长期|多年|此前|始终)|^(?!(?:付出|支持|帮助|努力|贡献|关心|接待|信任)[和与及、])[^，]{1,12}的[^，]+$/;
/** Reasons for thanks that are a thing: 支持, 热情接待. Anything else is an act: 派团参加论坛. */
const THING =
  /(?:支持|帮助|接待|邀请|欢迎|关心|关注|关怀|信任|贡献|努力|付出|捐赠|捐助|资助|援助|合作|配合|厚爱|款待|安排|工作|盛情|指导|服务|协助|参与|情谊|友谊|举措|成绩|经验|陪同|到来|来访|光临|出席|礼物|善举|义举|爱心|精神|保障|重视|理解|建议|意见|机会|平台|成果|好意|祝福|祝贺|问候|热情|肯定|准备|筹备|策划|奉献|礼遇|介绍|分享|讲解|推荐|陪伴|鼓励|慰问|牵线|推动|工作)$/;
const ACT =
  /^(?:不[畏顾辞]|冒着|顶着|坚守|忠于|克服|提供|举办|举行|给予|组织|安排|开展|捐赠|赠送|派出|派遣|推动|促成|承办)(?=.)/;

/** Characters of a verb without an object, which is a thing: 聘任. */
const BARE = 2;

/** 关心家乡发展、推动文化交流的努力: acts that a noun sums up, which need no 的 behind who did them. */
const ACTS_SUMMED_UP =
  /^(?:关心|关注|支持|帮助|推动|推进|促进|弘扬|组织|号召|参与|捐助|捐赠|资助|援助|传播|服务|宣传)(?![和与及、的])[^，]*的(?:努力|付出|贡献|善举|义举|热情|精神|行动|举措|工作)$/;

/** 回馈母校、支持教育的义举: the same with any verb at its beginning, which governs the nouns before 的. */
const GIVEN_BACK = /^(?![^，的]*(?:精神|作用)的)[^，的]{4,}的(?:善举|义举|行动|举措|举动|付出)$/;

const isAct = ({ text }: Said): boolean => ACT.test(text) || (text.length > BARE && !THING.test(text));

/** What an organization may be called after its full name. */
const OWNER = /^(学校|学院|大学|医院|商会|协会|学会|总会|公司|集团|研究院|研究所|中心|使馆)的/;

/** 学校的精心安排 after 湖滨大学: whether a point begins with the noun of whom it thanks. */
const ownsItself = (whom: string, point: string): boolean => {
  const noun = OWNER.exec(point)?.[1];
  if (!noun) return false;
  return whom.endsWith(noun) || (noun === "学校" && /(?:大学|学院|中学|小学)$/.test(whom));
};

/** 组织、主办这次展览, for 组织、主办的这次展览: an act of those who are thanked, recorded as an attribute of its object. */
const actOfWhom = (one: Said): Said | undefined => {
  const [whole, act, object] =
    /^((?:(?:组织|主办|举办|承办|策划|发起|筹办)[、和]?){1,3})的([这此本]次.{4,})$/u.exec(one.text) ?? [];
  return whole ? { ...one, text: `${act}${object}` } : undefined;
};

/** 出席交流周的邀请: an invitation to an act, which would be nested in 某市的……的邀请. */
const INVITED =
  /^(?:(?:率团|组团|应邀)?(?:出席|参加|参与|前来|前往|来(?![自访宾])|到(?![场访会])|赴|访问))[^，的]{2,}的(?:盛情|热情)?邀请$/u;

/** 感谢某市邀请出席交流周: the invitation as the act of whom is thanked, with what else they are thanked for behind it. */
const thankedForInvitation = (
  discourse: Discourse,
  whom: Phrase,
  points: readonly Said[],
): Phrase | undefined => {
  const [first, ...more] = points;
  if (!first || !INVITED.test(first.text) || more.some((one) => isAct(one) || LINKED.test(one.text)))
    return undefined;
  const act = first.text.replace(/的(?:盛情|热情)?邀请$/u, "");
  const invited = say`感谢${whom}邀请${plain(act, [first.path])}`;
  return more.length > 0 ? say`${invited}，并感谢${nouns(discourse, more)}` : invited;
};

/** 湖滨市的出席交流周的邀请, recorded as a whole: who invited, and to what. */
const INVITED_BY =
  /^([^，的]{2,30})的((?:率团|组团)?(?:出席|参加|参与|前来|前往|赴|访问)[^，的]{2,})的(?:盛情|热情)?邀请$/u;

/** 感谢某某的支持, but 感谢某某对……的支持: 的 only where the point does not bring its own link. */
export const thanked = (discourse: Discourse, whom: Phrase, points: readonly Said[]): Phrase => {
  const [first, second, ...more] = points;
  // 感谢湖滨大学的热情接待: what somebody is thanked for may be recorded as whom.
  const by = first ? undefined : INVITED_BY.exec(textOf(whom));
  if (by) return sourced(plain(`感谢${by[1]}邀请${by[2]}`), ...whom.paths);
  if (!first)
    return /的[^的]{0,8}$/.test(textOf(whom)) && THING.test(textOf(whom))
      ? say`感谢${whom}`
      : say`向${whom}致谢`;
  // 感谢学校的精心安排, not 感谢湖滨大学学校的精心安排: what is thanked for names its owner itself.
  if (ownsItself(textOf(whom), first.text))
    return sourced(say`感谢${nouns(discourse, points)}`, ...whom.paths);
  const invited = thankedForInvitation(discourse, whom, points);
  if (invited) return invited;
  const summed = ACTS_SUMMED_UP.test(first.text) || (GIVEN_BACK.test(first.text) && startsAt(first.text, 0));
  const linked = LINKED.test(first.text) || summed || isAct(first);
  // 感谢商会的接待，以及多年来对展会的支持和关心: two of different structure are not an enumeration.
  const unlike = second !== undefined && more.length === 0 && LINKED.test(second.text) && !linked;
  const things = unlike ? objects(discourse, points) : nouns(discourse, points);
  const [organized] = points.length === 1 ? [actOfWhom(first)] : [];
  if (organized) return say`感谢${whom}${loose(phrase(organized))}`;
  if (!points.every(isAct)) return say`感谢${whom}${linked ? "" : "的"}${things}`;
  const acts =
    second && more.length === 0
      ? loose(say`${phrase(first)}并${phrase(second)}`)
      : withAndAtLast(verbs(points), points);
  return say`感谢${whom}${acts}`;
};

/** 派团参加论坛，举办展览，并捐赠图书: three or more acts with commas. */
const withAndAtLast = (acts: Phrase, points: readonly Said[]): Phrase => {
  const [text, last] = [textOf(acts), points.at(-1)?.text ?? ""];
  if (points.length < 3 || /；|，并/.test(text) || !text.endsWith(`，${last}`)) return acts;
  const at = text.length - last.length;
  return spliced(acts, at, at, "并");
};

/** 对某局局长周例一行: somebody whom no sentence has introduced yet, in the words for whom something was meant. */
export const whomIntroduced = (discourse: Discourse, whom: Said): Phrase => {
  const { facts, memory } = discourse;
  const heading = facts.said(facts.record.title, "")?.text ?? "";
  const who = facts.people.find(
    (one) =>
      !one.group &&
      one.posts.some((fact) => fact.title) &&
      (one.name?.text.length ?? 0) > 1 &&
      whom.text.startsWith(one.name?.text ?? "") &&
      !heading.includes(one.name?.text ?? "") &&
      !knows(memory, one),
  );
  if (!who?.name) return phrase(whom);
  return sourced(say`${person(discourse, who)}${plain(whom.text.slice(who.name.text.length))}`, whom.path);
};

/** What others did for the speaker, by its noun: 感谢周到的安排, as against 对捐赠车辆表示感谢. */
const KINDNESS = /(?:安排|接待|款待|招待|邀请|支持|帮助|关心|关怀|关注|配合|指导|信任|厚爱|付出|贡献|努力)$/;
export const isKindness = ({ text }: Said): boolean => text.includes("的") && KINDNESS.test(text);
