import type { Session } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** Titles that are an act stated in a sentence of its own: 聘书颁发, 赠书. */
export const ACT =
  /^(?:颁发|颁授|授予|签署|赠送|捐赠|移交|交接|宣布)|(?:颁发|颁奖|颁授|授予|授牌|授旗|揭牌|表彰|赠书|赠送|捐赠|签约|签署)$/;
/** Whether the title of an item repeats the act at it. */
export const isActOnly = (title: string): boolean => ACT.test(title);

/** Titles of items that are only the messages themselves. */
export const MESSAGES = /(?:贺电|贺信|贺词|电报|信函|致辞|讲话)$/;

const bare = (name: string): string => name.replace(/[“”《》]/g, "");

/** 某某捐赠仪式 of 某某捐赠仪式在湖滨举行. */
const HELD = /^([^，。；]{4,40}?)(?:在[^，。；]{2,24})?(?:举行|举办|召开)$/u;

/** 报告发布 of 年度报告发布会, 研讨会 of 第三届研讨会暨报告发布会: a title that ends the name of an event or one of its parts. */
const endsName = (name: string, title: string): boolean =>
  bare(name)
    .split("暨")
    .some((part) => ["", "会", "仪式", "活动"].some((end) => part.endsWith(`${title}${end}`)));

/** Whether an item is the event under another name: its title ends the formal name, or the title says that it was held. */
export const isEventItself = ({ facts }: Discourse, title: string): boolean => {
  const { officialName, title: headline } = facts.record;
  const name = facts.said(officialName, "")?.text;
  if (name !== undefined) return endsName(name, bare(title));
  return HELD.exec(bare(facts.said(headline, "")?.text ?? ""))?.[1] === bare(title);
};

/** 召开会员大会 after 湖滨商会第二届会员大会举行: an act that only holds the event, as if it were another one. */
export const isConvenedAgain = (discourse: Discourse, { scene }: Session): boolean => {
  const { did, venue, when, topics, sections, organizers } = scene.item;
  const said = discourse.facts.said(did, `${scene.path}.did`)?.text ?? "";
  const convened = /^(?:召开|举行|举办)了?(.{2,})$/u.exec(said)?.[1];
  const more = venue ?? when ?? topics ?? sections ?? organizers;
  const held = discourse.plan.event?.type === "hold" || discourse.plan.news.type === "hold";
  return convened !== undefined && more === undefined && held && isEventItself(discourse, convened);
};

/** A meal with a name, which is held: 欢迎晚宴. */
export const BANQUET = /(?:宴|宴会|招待会|酒会|茶话会)$/;
