import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isCheck, isInspectingTeam, isRoundOfCalls, isTeamOfChecks } from "./inspecting";

const SITE =
  /(?:项目|工地|现场|险工|险段|泵站|堤防|隐患|通道|设施建设|工程|建设)$|^(?:受灾|受淹|受损|倒伏|在建|抢收|抢修)|消防|施工/;
const FIRM = /(?:公司|集团|企业|工厂)$/;
/** Organizations, several of which one calls on rather than sees. */
const ORGANIZATION =
  /(?:公司|集团|企业|工厂|[协学商]会|联合会|联谊会|研究[所院]|大学|学院|使馆|领事馆|委员会|管委会|银行|(?<![布总])部)$/;
/** So many organizations and nothing else, and organizations beside a few other things. */
const ROUND = 2;
const SEVERAL = 3;

/** Waters and ground that an inspection looks at rather than calls on. */
const GROUND = /(?:水库|湖|河|河道|江|渠|海岸|林场|农田|基本农田|田间|路|路段|大桥)$/;
/** Equipment and work, which an inspection looks at rather than calls on. */
const THING =
  /(?:系统|数据库|平台|设备|设施|装置|机组|仪器|生产线|流水线|车间|大棚|温室|展板|大屏|沙盘|模型|产品|样品|作品|台账|档案|资料|栽培|种植|养殖|长势)$/;
/** Things that are seen rather than called on. */
const SHOWN = /(?:展厅|展馆|展览馆|博物馆|规划馆|陈列馆|纪念馆|会馆|公园|景区)$/;
/** Places that are nothing but an exhibition. */
const EXHIBITION =
  /(?:展[示览]?[厅馆]|展[示览]中心|体验[馆厅]|博物馆|规划馆|陈列馆|纪念馆|科技馆|美术馆|校史馆)$/;
/** Things that are watched or looked at. */
const FILM = /(?:视频|宣传片|短片|影片|专题片|纪录片|微电影|演出|表演|展演|演示|文艺节目|图片|照片)$/;
/** Lessons and training, which are watched by visitors in order to learn from them. */
const LESSON = /(?:授课|教学|上课|训练|实训|排练|操作|制作)过程$|课[程堂]教学$|(?:公开课|示范课|展示课)$/;
const isWatched = ({ text }: Said): boolean => FILM.test(text) || LESSON.test(text);

/** 观看, 观摩: the verb of watching. */
export const watching = (films: readonly Said[]): string =>
  films.some(({ text }) => LESSON.test(text)) ? "观摩" : "观看";

/** Things that are looked into rather than visited. */
const STATE = /(?:情况|进展|进度|成效|态势)$/;

/** Results and histories, which a place shows and visitors learn about: 了解建设成果. */
const SHOWN_THERE = /(?:成果|成就|成效|成绩|历程|发展史|发展情况|建设情况)$/;

/** What visitors saw at a place, and what they learned about there: 参观了展览馆，了解建设成果, not 参观了建设成果. */
export const withoutResults = (
  discourse: Discourse,
  { item }: Scene,
  saw: readonly Said[],
): { seen: readonly Said[]; results: readonly Said[] } => {
  const results = saw.filter(({ text }) => SHOWN_THERE.test(text));
  const apart = item.venue !== undefined && !item.sawOpen && !isCheck(discourse);
  return apart ? { seen: saw.filter((one) => !results.includes(one)), results } : { seen: saw, results: [] };
};

/** What was seen, apart from films, performances and lessons beside it, which are watched. */
export const withoutFilms = (saw: readonly Said[]): { shown: readonly Said[]; films: readonly Said[] } => {
  const films = saw.filter(isWatched);
  const all = films.length === saw.length;
  return { shown: all ? saw : saw.filter((one) => !films.includes(one)), films: all ? [] : films };
};

/**
 * 察看, 走访, 检查, 参观: the verb of seeing for the object. Building sites and damage are looked at, firms called on, and an
 * inspection checks. A round of calls is made on organizations, not on things within one of them.
 */
export const seeing = (discourse: Discourse, saw: readonly Said[], within = false): string => {
  const { facts } = discourse;
  const { kind, title, purpose } = facts.record;
  const texts = [title, purpose].map((text) => facts.said(text, "")?.text ?? "");
  if (isCheck(discourse)) {
    if (!isTeamOfChecks(discourse)) return "检查";
    return saw.some(({ text }) => ORGANIZATION.test(text)) ? "走访" : "察看";
  }
  const count = (pattern: RegExp): number => saw.filter(({ text }) => pattern.test(text)).length;
  if (saw.length === 0) return "参观";
  if (saw.every(isWatched)) return watching(saw);
  if (!within && count(SHOWN) === 0 && isRoundOfCalls(discourse)) return "走访";
  if (count(SITE) * 2 > saw.length || saw.every(({ text }) => STATE.test(text) || SITE.test(text)))
    return "察看";
  const shown = count(SHOWN) > 0;
  const organizations = count(ORGANIZATION);
  const called = count(FIRM) * 2 > saw.length || (organizations >= SEVERAL && organizations * 2 > saw.length);
  if (called && !shown) return "走访";
  if (saw.length >= ROUND && organizations === saw.length) return "走访";
  const surveys = kind === "inspection" && !shown && saw.length > 1;
  return surveys && texts.some((text) => text.includes("调研")) && !texts.some((text) => /考察/.test(text))
    ? "考察"
    : within
      ? "参观"
      : inspected(discourse, saw);
};

/** 走访, 察看 rather than 参观: what a team or an official of an inspection does, unlike a delegation of visitors. */
const inspected = (discourse: Discourse, saw: readonly Said[]): string => {
  // 调研组参观了展览馆: nobody calls on an exhibition.
  if (!isInspectingTeam(discourse) || saw.every(({ text }) => EXHIBITION.test(text))) return "参观";
  if (
    saw.some(({ text }) => THING.test(text) || SITE.test(text)) &&
    !saw.some(({ text }) => ORGANIZATION.test(text))
  )
    return "察看";
  return saw.every(({ text }) => GROUND.test(text)) ? "察看" : "走访";
};

/** 车览, 乘船游览, 瞻仰: titles of a tour that are themselves the verb of what was seen. */
const SEEN_SO =
  /^(?:[车船夜][览游]|游览|[远俯]瞰|鸟瞰|远[眺观]|眺望|瞻仰|观赏|探访|寻访|(?:乘[车船]|驱车|步行|沿途|登高|夜间)(?:游览|参观|考察|观赏|察看|俯瞰|远眺|走访))$/u;

/** What is seen from somewhere else: 在样本塔远眺. */
const FROM_AFAR = /(?:[远俯鸟]瞰|远[眺观]|眺望)$/u;
/** Whether the title of a tour is the verb of its sights, or of its place where none are named. */
export const isWayOfSeeing = (title: string, hasSights: boolean): boolean =>
  SEEN_SO.test(title) && (hasSights || !FROM_AFAR.test(title));

/** 拜访侨团, 走访企业: calls on organizations by a common noun, which the sights name. */
const CALL =
  /^(拜访|拜会|走访|访问|参访|回访)(?:\p{Script=Han}{0,6}(?:侨团|侨社|社团|会馆|[商协学]会|企业|公司|单位|院校|高校|学校|机构|部门|商户|会员))?$/u;

/** The verb of a title that says no more than that visitors called on several, whom the item names. */
export const callOfTitle = (title: string): string | undefined => CALL.exec(title)?.[1];

/** The same of the sights of an item at its place, or of the place itself where nothing else was seen. */
export const seeingAt = (discourse: Discourse, { item }: Scene, saw: readonly Said[]): string => {
  const how = item.title?.zh?.trim() ?? "";
  if (isWayOfSeeing(how, saw.length > 0)) return how;
  const called = saw.every(({ text }) => !SHOWN.test(text) || /会馆$/.test(text))
    ? callOfTitle(how)
    : undefined;
  if (called && saw.length > 0) return called;
  if (saw.length > 0) return seeing(discourse, saw, item.venue !== undefined);
  const place = discourse.facts.place(item.venue, "");
  return place && !isCheck(discourse) ? inspected(discourse, [place.name]) : seeing(discourse, saw);
};
