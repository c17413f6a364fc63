import { joined, loose, type Phrase, plain, say } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";
import { enumeration } from "../words/grammar";

/** Works and documents, which are published: 《某集》第一卷. */
const PUBLISHED =
  /(?:》(?:第?[一二三四五六七八九十\d]+[卷辑册期集部版])?(?:（[^）]*）)?|报告|蓝皮书|白皮书|绿皮书|榜单|指数|标准|目录|手册|指南|名单|成果|宣言|倡议|图册|画册|宣传片|形象片)$/;
/** Schemes, which are published unless their occasion launches them. */
const SCHEME = /(?:规划|方案)$/;
/** What is published where its occasion says so: an action, a contest or a fund begins there too. */
const MADE_PUBLIC =
  /(?:规划|方案|计划|政策|举措|品牌|标识|标志|会徽|吉祥物|口号|主题曲?|歌曲|形象|清单|需求|机会|项目|产品|案例|平台|系统|模型|图谱|数据库?|技术|课程|[线航]路|专线)$/;
const ONLINE =
  /(?:平台|系统|网站|官网|小程序|客户端|公众号|APP|数据库)$|(?:线上|网上|在线|云端?|虚拟)(?:展厅|展馆|\p{Script=Han}{0,4}馆|课堂|学院)$/u;

/** Organizations that begin their work with a plaque at their door, and buildings. */
const UNVEILED =
  /(?:基地|研究[院所]|工作室|医院|会客厅|图书角|中心|实验室|学院|分院|工作站|驿站|联络[站处]|办事处|学校|课堂|[史展览物书术技念文体]馆|展厅|楼|大厦)$/u;

/** The ceremony of a building that is ready. */
const COMPLETED = /落成|竣工/;
/** What begins at such a ceremony, but is no building. */
const NOT_BUILT = new RegExp(
  `(?:${ONLINE.source})|(?:基金|学金|奖|项目|计划|行动|活动|品牌|课程|专业|班|机制|联盟|[大比竞]赛|仪器|设备)$|》`,
  "u",
);

const isPublished = (what: string, occasion: string): boolean =>
  PUBLISHED.test(what) ||
  (/发布/.test(occasion) && MADE_PUBLIC.test(what)) ||
  (!/启动/.test(occasion) && SCHEME.test(what));

/** How something was launched, at an occasion of that name; its name may be in quotation marks. */
export const launchVerb = (quoted: string, occasion = ""): string =>
  verbOf(quoted.replace(/”$/u, ""), occasion);

const verbOf = (what: string, occasion: string): string =>
  COMPLETED.test(occasion) && !NOT_BUILT.test(what)
    ? "落成"
    : /馆$/u.test(what) && /开馆/.test(occasion)
      ? "开馆"
      : /揭牌|揭幕|挂牌/.test(occasion)
        ? "揭牌"
        : /授牌/.test(occasion)
          ? "授牌"
          : isPublished(what, occasion)
            ? "发布"
            : ONLINE.test(what)
              ? "上线"
              : /启动/.test(occasion)
                ? "启动"
                : UNVEILED.test(what)
                  ? "揭牌"
                  : "启动";

const clauseOf = (verb: string, points: readonly Said[]): Phrase => {
  const list = loose(enumeration(points.map(phrase)));
  return /[牌馆]$/u.test(verb) ? say`为${list}${verb}` : say`${verb}${list}`;
};

/** 发布《某集》第一卷，启动数字化平台: what somebody launched, each thing with a verb that it takes. */
export const launchedBy = (points: readonly Said[], occasion?: string): Phrase => {
  const groups: { verb: string; points: Said[] }[] = [];
  for (const said of points) {
    const chosen = launchVerb(said.text, occasion);
    // Nobody 上线 a platform or 落成 a building: somebody starts or unveils it.
    const verb = chosen === "上线" ? "启动" : chosen === "落成" ? "揭牌" : chosen;
    const same = groups.find((one) => one.verb === verb);
    if (same) same.points.push(said);
    else groups.push({ verb, points: [said] });
  }
  return joined(
    groups.map((one) => clauseOf(one.verb, one.points)),
    "，",
  );
};

/** 某中心开工: what was launched, with the verb that says how, behind it. */
const BEGUN =
  /^(?![为将把]|共同|一同|启动|宣布|开启|按下|见证)([^，。；]{2,}?)(?:正式|共同)?(揭牌|揭幕|启动|上线|开业|开馆|成立|投产|开工)$/u;
/** What happens, and is not done by those who were there. */
const HAPPENS = /^(?:开业|开馆|成立|投产)$/u;

/** 共同启动某中心开工, 为某中心揭牌: what people did, for what was launched with its verb behind it; undefined where the words have people as their subject. */
export const didLaunch = (said: Said, several: boolean, called?: string): Phrase | undefined => {
  const [, what, verb = ""] = BEGUN.exec(said.text) ?? [];
  if (!what) return undefined;
  const thing = called ?? what;
  const together = several ? "共同" : "";
  const words = /^揭/u.test(verb)
    ? `${together}为${thing}${verb}`
    : /^(?:启动|上线)$/u.test(verb)
      ? `${together}启动${thing}`
      : `${together}${HAPPENS.test(verb) ? "见证" : "启动"}${thing}${verb}`;
  return plain(words, [said.path]);
};
