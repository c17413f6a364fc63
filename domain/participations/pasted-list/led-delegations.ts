import { costly } from "./costly";
import { organizationAlone } from "./items";
import type { Line } from "./text";

const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const NUMBER_IN = new RegExp(`一行(?:共)?(${NUMBER})[人位名]`, "u");
const DELEGATION = "(?:代表团|考察团|访问团|参访团|调研组|考察组)";
// 示例局代表团一行5人到访我港。代表团由局长王小样率领，成员包括主任李大例。样例集团总经理赵示范参加接待。
const ARTICLE = costly(
  new RegExp(
    `^((?:[^。，,]{0,14}[，,])?)(\\P{P}{3,30}?)${DELEGATION}((?:一行(?:共)?${NUMBER}[人位名])?[^。]{2,40}。)(?:该|此次|本次|这个)?(?:${DELEGATION}|一行)?由([^。，,]{3,30}?)(?:率领|带领|带队|率队|任团长|担任团长)(?:[，,；;](?:主要)?(?:成员|团员|随行人员|随员|同行人员)(?:还)?(?:包括|有|为|是)?[:：]?([^。]{4,160}))?。(.*)$`,
    "u",
  ),
);
const RECEIVED = /(?:接待|陪同|会见|会谈|座谈|接见|欢迎)[^。]{0,12}。?$/u;

/** The lines of a Chinese report that names a delegation, then who leads it, then who received it; undefined for another line. */
export const ledDelegation = (line: Line): Line[] | undefined => {
  const [all = "", when = "", name = "", visit = "", head = "", members = "", rest = ""] =
    ARTICLE.exec(line.text) ?? [];
  const organization = all ? organizationAlone(name, true) : undefined;
  if (!organization || organization.place) return undefined;
  const count = NUMBER_IN.exec(visit)?.[1];
  const others =
    members === "" ? "" : `，陪同来访的有${members.replace(/等$/u, "")}${count ? `等${count}人` : ""}`;
  const said = `${when}${name}${all.slice(when.length + name.length).split("。")[0]}`;
  const coming: Line = {
    ...line,
    raw: all.slice(0, all.length - rest.length),
    text: `${name}${head}率队来访${others}`,
    party: { organization, side: "guest", isInLine: true },
  };
  const received: Line = {
    ...line,
    raw: rest,
    text: rest,
    ...(RECEIVED.test(rest) && { party: { side: "host" } }),
  };
  return [{ ...line, raw: said, text: said, aside: true }, coming, ...(rest === "" ? [] : [received])];
};

// 示例局局长王小样将于下周三率科长李大例、科员赵示范等7人来我单位交流学习
const BRINGS = costly(
  new RegExp(
    `^(?:[^，,。：:]{0,10}[，,：:])?([^，,。：:；;]{6,40}?)(?:将|拟|计划)?(?:于)?(?:[本下]?周[一二三四五六日天]|[今明后]天|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[日号]|[上下]午){0,3}率(?!领|团|队|先)([^。：:]{4,120}?等(?:一行)?(?:共)?${NUMBER}[人名位])(?:来|赴|到|前来|莅临)([^，,。]{2,20})([，,。].*)?$`,
    "u",
  ),
);
/** The line of a Chinese report that somebody brings others: "…率…等7人来…"; undefined for another line. */
export const broughtPeople = (line: Line): Line[] | undefined => {
  const [all, head = "", others = "", , rest = ""] = BRINGS.exec(line.text) ?? [];
  if (!all) return undefined;
  const text = `${head}率队来访，陪同来访的有${others}`;
  const behind = rest.replace(/^[，,。]\s*/u, "");
  return [
    { ...line, text, party: { side: "guest", isInLine: true } },
    ...(behind === "" ? [] : [{ ...line, raw: behind, text: behind, aside: true as const }]),
  ];
};
