import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** A sentence of what somebody said. */
const SAID = /^agenda\[[^\]]*\]\.remarks\[/;
/** People of a group, who are 他们 where they are named again. */
const PEOPLE =
  /(?:队员|医生|医护人员|专家|学者|学员|师生|教师|学生|同学|侨胞|乡亲|会员|工作者|志愿者|企业家|朋友|官兵|员工)们?$/u;
/** Others between the two mentions, whom the pronoun could mean. */
const OTHERS = /[和与及、][^，]{0,8}(?:家|者|员|生|胞|亲|们)|双方|各方|代表/u;

/** The people whom somebody thanked, welcomed or congratulated, where this was said of several or more than once. */
const addressees = ({ facts }: Discourse): readonly string[] => {
  const all: string[] = [];
  for (const { remarks = [] } of facts.record.agenda ?? [])
    for (const { whom } of remarks) if (whom?.zh) all.push(whom.zh);
  return all.length > 1 ? [...new Set(all)].filter((whom) => PEOPLE.test(whom)) : [];
};

/** The second of two mentions in one sentence by a pronoun. */
const byPronoun = (one: Line, addressed: readonly string[]): Line => {
  const text = textOf(one.words);
  for (const whom of addressed) {
    const first = text.indexOf(whom);
    const again = text.indexOf(whom, first + whom.length);
    const between = text.slice(first + whom.length, again);
    if (first < 0 || again < 0 || OTHERS.test(between)) continue;
    if (/[。：“]/.test(between.replace(/“[^”]*”/g, ""))) continue;
    return { ...one, words: spliced(one.words, again, again + whom.length, "他们") };
  }
  return one;
};

/** 感谢医疗队队员……，祝贺他们……: the people whom one sentence of a speaker addresses twice. */
export const withAddresseesByPronoun = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const addressed = addressees(discourse);
  if (addressed.length === 0) return [...blocks];
  return withLinesReplaced(blocks, (one) => [
    one.own || !SAID.test(one.id) ? one : byPronoun(one, addressed),
  ]);
};
