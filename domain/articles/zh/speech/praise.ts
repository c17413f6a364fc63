import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { bareText } from "../words/grammar";
import { objects } from "../words/lists-of-things";
import { clausesOf } from "../words/statements";

/** Praise in a clause rather than of a thing: 某区以项目助推发展，面貌焕然一新. */
const isClause = (text: string): boolean => {
  const last = bareText(plain(text)).split("，").at(-1) ?? "";
  return text.includes("，") && !/的|等$/.test(last);
};

/** 高新区的经济发展, of which nothing says how it went. */
const BARE_GROWTH = /的(?:经济|社会|经济社会|产业|教育|文化|各项)?(?:发展|建设)$/;

/** 肯定了高新区的经济发展成绩: praise is for results. */
const withSuccess = (one: Said): Said =>
  BARE_GROWTH.test(one.text) ? { ...one, text: `${one.text}成绩` } : one;

/** 两国升级伙伴关系, 双方的务实合作: relations, which nobody ranks above to approve of them. */
const RELATIONS = /(?:关系|升级|往来|交往|友谊|(?<!的|开展|深化|加强)合作)$/;
/** 办学条件, 人才培养水平: what one finds at hosts, rather than what somebody has achieved. */
const FOUND = /(?:条件|水平|特色|基础|环境|设施|设备|实力|优势|风貌|氛围|文化|底蕴)$/;

/** 中外科研合作的前景: what is still to come, which nobody can approve of. */
const AHEAD = /(?:前景|潜力|发展空间|未来发展)$/;

/** 甲国和乙国的前景, 经济与社会发展前景 are of one thing. */
const JOINT = /^[^的]*的|[^的]*(?=(?:发展|合作)?(?:前景|潜力)$)/g;

/** 科研现状和未来的发展前景: what there is, beside what is to come. */
const PRESENT = /(?:现状|情况|成绩|成就|成果|进展|工作|水平|做法)[、和与及]/;

/** 积极评价两国关系升级, 称赞了某院的办学条件 as a guest; 肯定了某院的成绩, 工作, 做法. */
const verbOf = (things: readonly Said[], guest: boolean): string => {
  const all = (kind: RegExp): boolean => things.every(({ text }) => kind.test(text));
  if (all(RELATIONS)) return "积极评价";
  if (
    all(AHEAD) &&
    !things.some(({ text }) => PRESENT.test(text) || /[、和与及]/.test(text.replace(JOINT, "")))
  )
    return "看好";
  const mixed = things.some(({ text }) => AHEAD.test(text));
  return mixed || (guest && all(FOUND)) ? "称赞了" : "肯定了";
};

/** 肯定了甲区的做法，认为甲区……: things that somebody praised, and what they judged in clauses. */
export const praised = <T>(
  discourse: Discourse,
  points: readonly Said[],
  by: readonly Who[],
  made: (words: Phrase, verb: string, reports?: boolean) => T,
): T | undefined => {
  if (points.length === 0) return undefined;
  const clauses = points.filter(({ text }) => isClause(text));
  const things = points.filter((one) => !clauses.includes(one)).map(withSuccess);
  if (things.length === 0) return made(say`肯定了${objects(discourse, points)}`, "肯定");
  // An inspector approves of what was inspected.
  const inspects = discourse.facts.record.kind === "inspection";
  const guest = !inspects && by.length > 0 && by.every(({ side }) => side === "guest");
  const verb = verbOf(things, guest);
  if (clauses.length === 0) return made(say`${verb}${objects(discourse, things)}`, "肯定");
  return made(say`${verb}${objects(discourse, things)}，认为${clausesOf(discourse, clauses)}`, "肯定", true);
};
