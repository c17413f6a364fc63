import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
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

/** 肯定了甲区的做法，认为甲区……: things that somebody praised, and what they judged in clauses. */
export const praised = <T>(
  discourse: Discourse,
  points: readonly Said[],
  made: (words: Phrase, verb: string, reports?: boolean) => T,
): T | undefined => {
  if (points.length === 0) return undefined;
  const clauses = points.filter(({ text }) => isClause(text));
  const things = points.filter((one) => !clauses.includes(one)).map(withSuccess);
  if (clauses.length === 0) return made(say`肯定了${objects(discourse, things)}`, "肯定");
  if (things.length === 0) return made(say`肯定了${objects(discourse, points)}`, "肯定");
  return made(say`肯定了${objects(discourse, things)}，认为${clausesOf(discourse, clauses)}`, "肯定", true);
};
