import type { Outcome } from "../../events/shape";
import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { joined, loose, type Phrase, plain, resting, say } from "../phrase";
import type { Tell } from "../tell";
import { clauseList, enumeration } from "./grammar";
import { bodies, peopleList } from "./mentions";

type Whose = NonNullable<Outcome["to"]>;

/** People and bodies that something is from or to. */
export const whose = (tell: Tell, of: Whose | undefined, path: string): Phrase | undefined => {
  if (!of) return undefined;
  const people = tell.facts.whos(of.participants);
  const orgs = tell.facts.orgs(of.organizations, `${path}.organizations`);
  const told = [
    ...(people.length > 0 ? [peopleList(tell, people)] : []),
    ...(orgs.length > 0 ? [bodies(tell, orgs)] : []),
  ];
  return told.length > 0
    ? resting(loose(joined(told, "、")), people.length > 0 ? `${path}.participants` : undefined)
    : undefined;
};

const launchVerb = (what: string): string =>
  /(?:》|报告|蓝皮书|白皮书|绿皮书|榜单|指数|标准|目录|手册|指南|名单|成果|宣言|倡议)$/.test(what)
    ? "发布"
    : /(?:平台|系统|网站|小程序|数据库)$/.test(what)
      ? "上线"
      : "启动";

/** An outcome: what was agreed, given, launched or found, each result as a sentence of its own. */
export const outcomeLines = (
  tell: Tell,
  { outcome, path }: { outcome: Outcome; path: string },
  opening?: Phrase,
): Line[] => {
  const points = tell.facts.list(outcome.points, `${path}.points`);
  const [first] = points;
  if (!first) return [];
  const front = opening ? say`${opening}，` : plain("");
  if (outcome.type === "result")
    return points.map((point, at) => line(point.path, say`${at === 0 ? front : ""}${phrase(point)}`));
  const list = loose(enumeration(points.map(phrase)));
  const people = tell.facts.whos(outcome.by);
  const by = people.length > 0 ? peopleList(tell, people) : undefined;
  const to = whose(tell, outcome.to, `${path}.to`);
  const told = (): Phrase => {
    switch (outcome.type) {
      case "award":
        if (by) return to ? say`${by}向${to}颁发${list}` : say`${by}颁发${list}`;
        return to ? say`${to}获颁${list}` : say`颁发了${list}`;
      case "gift":
        if (by) return to ? say`${by}向${to}赠送${list}` : say`${by}赠送${list}`;
        return to ? say`${to}获赠${list}` : say`赠送了${list}`;
      case "launch":
        return by ? say`${by}${launchVerb(first.text)}${list}` : say`${list}${launchVerb(first.text)}`;
      default:
        return say`${by ?? plain(tell.plan.twoSides ? "双方" : tell.plan.visit ? "各方" : "与会人员")}一致同意${clauseList(points.map(phrase))}`;
    }
  };
  return [line(path, say`${front}${told()}`)];
};
