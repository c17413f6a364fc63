import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** A sentence of what somebody said. */
const SAID = /^agenda\[[^\]]*\]\.remarks\[/;
/** People of a group, who are 他们 where they are named again. */
const PEOPLE =
  /(?:队员|医生|医护人员|专家|学者|学员|师生|教师|学生|同学|侨胞|乡亲|会员|工作者|志愿者|企业家|朋友|官兵|员工)们?$/u;
/** Others between the two mentions, whom the pronoun could mean. */
const OTHERS =
  /(?:者|员|生|师|胞|亲|民|众|们|人|家[属长]|患儿|企业家|专家|朋友)(?!们?(?:才|文|活|次|数|均))|双方|各方|代表/u;
/** What else begins with the word for the people: 志愿者协会. */
const LONGER = /^(?:们|[协学总商联公]|委员|代表|队|团|组|之家|工作|志愿|节|[的及和与、])/u;
/** What is said to or about the people: 祝贺他们, 向他们. */
const ADDRESSED = /(?:感谢|欢迎|祝贺|慰问|祝愿|希望|期待|邀请|勉励|鼓励|鼓舞|赞扬|肯定|[向对为请给])$/u;

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
    if (LONGER.test(text.slice(again + whom.length)) || !ADDRESSED.test(between)) continue;
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
