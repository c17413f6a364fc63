import type { Rewording } from "../../rewording";
import { nounAgain } from "../words/at-own-organization";

const ORGANIZATION =
  "(?:[侨残妇文台]联|工商联|总工会|科协|友协|贸促会|外办|侨办|台办|政协副?主席|人大常委会副?主任)";
/** 感谢湖滨市, 到湖滨市: what a region does not begin with, although it has as many characters. */
const NO_REGION =
  "(?![与由在到赴对向为从]|感谢|欢迎|邀请|希望|祝贺|支持|帮助|协助|委托|代表|访问|到访|来访|走访|拜访|前往|来到|参观|考察|调研|联系)";
const OF_REGION = new RegExp(
  `((?:${NO_REGION}\\p{Script=Han}{2,4}|(?<=^|[，、。；由与和在])(?![各该全两])\\p{Script=Han})([省市县区]))(?=\\p{Script=Han})([^。；]{2,40}?)[、，][与和由]?(\\1)(?=${ORGANIZATION})`,
  "u",
);

/** What each such sentence has, which is quickly found missing. */
const LEVEL_IN_FRONT = new RegExp(`[省市县区]${ORGANIZATION}`);

const ANOTHER = /\p{Script=Han}{2}[省市县区州]/u;

/** 湖滨区政协副主席、区侨联主席, for 湖滨区政协副主席、湖滨区侨联主席; undefined where another region comes between. */
export const organizationOfRegion: Rewording = (text) => {
  if (!LEVEL_IN_FRONT.test(text)) return undefined;
  const found = OF_REGION.exec(text);
  const [, , level, between, region] = found ?? [];
  if (!found || !level || !region || between === undefined) return undefined;
  // After a bracket another side may have begun.
  if (ANOTHER.test(between) || between.includes("（")) return undefined;
  const to = found.index + found[0].length;
  return { from: to - region.length, to, text: level };
};

/** The same next to organizations of several regions: 省侨联 in another clause would be ambiguous. */
export const organizationOfRegionBeside =
  (twins: readonly string[]): Rewording =>
  (text) => {
    const found = organizationOfRegion(text);
    const change = found && [found].flat()[0];
    const called = change && `${change.text}${text.slice(change.to)}`;
    const apart = OF_REGION.exec(text)?.[0].includes("，");
    return apart && twins.some((twin) => called?.startsWith(twin)) ? undefined : found;
  };

/** 在致辞中表示欢迎, for 在致辞中致辞表示欢迎. */
export const addressOnce: Rewording = (text) => {
  const found = /(?<=在[^，。；]{0,4}(?:致辞|讲话|发言)中)致辞(?=表示)/u.exec(text);
  return found ? { from: found.index, to: found.index + 2, text: "" } : undefined;
};

const OWN_TEAM =
  /(\p{Script=Han}{2,4})((?:向|为|介绍了?|展示了?|汇报了?)[^，。；：、“”]{0,30}?(?<=赠送|赠予|捐赠|颁发|介绍了?|展示了?|汇报了?|推介了?|的))\1(?=(?:研究|科研|创作)?(?:团队|课题组|工作室))/u;

/** 馆长安例向白样赠送其团队出版的图书, for 安例向白样赠送安例团队出版的图书: a name again in what its owner gave or said. */
export const ownTeam: Rewording = (text) => {
  if (!/团队|课题组|工作室/.test(text)) return undefined;
  const found = OWN_TEAM.exec(text);
  const [all = "", name = ""] = found ?? [];
  const to = found ? found.index + all.length : 0;
  return found ? { from: to - name.length, to, text: "其" } : undefined;
};

const OWN_ROOM =
  /(\p{Script=Han}{2,5}(?:馆|院|校|所|中心|局|办|公司))在(?:该[校院所局会])?\1(?=[^，。；与和]{0,14}(?:室|厅|楼|堂|馆)(?:举[行办]|召开|会见|接待|接受))/u;

/** 某大学图书馆在404会议室举行仪式, for 某大学图书馆在该校图书馆404会议室举行仪式: the organization in the name of its own room. */
export const ownRoom: Rewording = (text) => {
  const found = OWN_ROOM.exec(text);
  const [all = "", name = ""] = found ?? [];
  return found
    ? { from: found.index + name.length + "在".length, to: found.index + all.length, text: "" }
    : undefined;
};

const NAME = "\\p{Script=Han}{2,14}?(?:大学|学院|研究院|医院|协会|商会|学会|集团|公司)";
/** 到湖滨学院学习湖滨学院的经验, 湖滨大学校长安例为湖滨大学港口中心揭牌. */
const WHERE_AND_WHAT = new RegExp(
  `[赴到]\\p{Script=Han}{0,5}?(${NAME})(?:学习|考察|调研|了解|参观)(?:考察|调研|交流)?(\\1)的`,
  "u",
);
const OWN_UNIT = new RegExp(
  `(?:^|[，、在由和与])(${NAME})(?=党委|党组|副?[校院会]长|董事长|总经理)[^。；“”]{4,24}为(\\1)(?=\\p{Script=Han}{3,14}(?:揭牌|揭幕))`,
  "u",
);

/** 到湖滨学院学习该院的经验: an organization that the same clause has just named in full. */
export const organizationOfClause: Rewording = (text) => {
  const found = WHERE_AND_WHAT.exec(text) ?? (/揭[牌幕]/.test(text) ? OWN_UNIT.exec(text) : undefined);
  const [all, name = "", again] = found ?? [];
  if (!found || all === undefined || again === undefined || nounAgain(name) === "") return undefined;
  // 甲医院合作医院 is what the plaque says.
  if (new RegExp(`${nounAgain(name).slice(1)}(?:揭牌|揭幕)`, "u").test(text)) return undefined;
  const from = found.index + all.lastIndexOf(name);
  return { from, to: from + name.length, text: nounAgain(name) };
};
