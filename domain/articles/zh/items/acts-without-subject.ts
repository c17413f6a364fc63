import type { Session } from "../../content/message";
import { type Phrase, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";

/** Acts of whoever held an event, never of all who were there: 发放急救包, 为基地授牌, 把急救包送到学校. */
const OF_HOLDERS =
  /^(?:现场|当场|集中|同时|同步)?(?:还|并)?(?:发车|启动|发放|派发|分发|捐赠|赠送|移交|交付|颁发|颁授|授予|发布|公布|宣布|宣读|通报|揭晓|播放|展示|展出|推介|推出|发出|设置|设立|开通|敬献|献花|表演|演出|演唱|解读|揭牌|表彰|嘉奖|(?:为|向|给)[^，；。]{2,40}(?:揭牌|揭幕|授牌|授旗|颁奖|颁发|发放|赠送|捐赠|表演|演出|提供|举行)|[把将][^，；。]{2,40}(?:发放|分发|赠送|捐赠|移交|交给|送[到往至]|运[到往至]))/u;

/** 论坛上，还表彰了优秀会员: what has no subject needs its aspect. */
const HONOURED =
  /^(?:(?:表彰|嘉奖)(?:[并和及、](?:表彰|嘉奖|奖励|慰问))?)(?![了与和及并、]|大会|会(?!员|长))/u;

/** 发布会通报了系列活动情况, 论坛发布并解读了蓝皮书, 通报表扬了会员: what a meeting itself makes known, as its subject. */
const MADE_KNOWN =
  /^(?:通报(?:表扬|表彰|嘉奖|批评)|(?:通报|公布|发布|推介|解读|揭晓)(?:[并和及、](?:通报|公布|发布|推介|解读|揭晓|展示))?)(?![了与和及并、]|会(?![员费刊徽]))/u;
const MEETING = /(?:会|会议|论坛)$/u;

/** 现场发车，把首批物资发放到学校: what is sent off, with the act before. */
const SENT =
  /^(现场|当场|集中)?(发车|启运|起运|发出)，[把将]([^，；。把将]{2,40}?)((?:发放|分发|送|运)[到往至][^。]+)$/u;

/** 首批物资现场发车，发放到学校 for 现场发车，把首批物资发放到学校, which has no subject. */
export const sentWords = (text: string): string => text.replace(SENT, "$3$1$2，$4");

/** Whether an item without people names an act that only those who held the event can have done. */
export const isOfHolders = ({ content }: Discourse, { scene }: Session): boolean =>
  !content.relations.visit &&
  (scene.item.people ?? []).length === 0 &&
  OF_HOLDERS.test(scene.item.did?.zh ?? "");

/** 仪式上，还为基地授牌: such an act without a subject, on the occasion or after it. */
export const withoutSubject = (discourse: Discourse, { scene }: Session, told: Phrase): Phrase => {
  const said = scene.item.did?.zh ?? "";
  const noun = eventNoun(discourse);
  const front = scene.told === "after" ? `${noun}后，` : scene.told === "before" ? "" : `${noun}上，`;
  const also = scene.told !== "main" || SENT.test(said) || /^(?:现场|当场|同时)/.test(said) ? "" : "还";
  const known = MADE_KNOWN.exec(textOf(told))?.[0].length;
  if (scene.told === "main" && known !== undefined) {
    const itself = MEETING.test(noun) && !noun.includes(textOf(told).slice(0, 2));
    const further = discourse.content.scenes.length > 1 ? "还" : "";
    return say`${plain(itself ? noun : `${noun}上`)}${further}${spliced(told, known, known, "了")}`;
  }
  const honoured = HONOURED.exec(textOf(told))?.[0].length;
  if (honoured !== undefined)
    return say`${plain(`${front}${also}`)}${spliced(told, honoured, honoured, "了")}`;
  if (textOf(told) !== said || !SENT.test(said)) return say`${plain(`${front}${also}`)}${told}`;
  return plain(`${front}${sentWords(said)}`, [`${scene.path}.did`]);
};
