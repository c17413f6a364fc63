import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { IN_LONGER_NAME } from "../words/nouns-of-names";

/** 致辞，该学会副理事长白样: the noun of an organization at the beginning of a further clause. */
const THIS =
  /(?<=(?:致辞|主持|讲话|发言|接待|参加|出席)[^，。；]{0,8}，)该(总?商会|[协学总公分]会|联合会|促进会|基金会|研究[院所]|大学|学院|校|院|公司|集团|中心|博物馆|馆|局)(?=\p{Script=Han})/u;

/** Where a text names an organization last by itself; -1 without. */
const lastOf = (text: string, { name, short }: OrgFact): number =>
  Math.max(
    ...[name.text, short?.text ?? ""].map((one) => {
      const at = one === "" ? -1 : text.lastIndexOf(one);
      return at >= 0 && !IN_LONGER_NAME.test(text.slice(at + one.length)) ? at : -1;
    }),
  );

/** The sentence with the name in place of 该学会, where another organization is named between; undefined where none is. */
const named = (orgs: readonly OrgFact[], line: Line): Line | undefined => {
  const text = textOf(line.words);
  const found = text.includes("，该") ? THIS.exec(text) : null;
  const noun = found?.[1];
  if (!found || noun === undefined) return undefined;
  const before = text.slice(0, found.index);
  const placed = orgs
    .filter(({ parent }) => !parent)
    .map((org) => ({ org, at: lastOf(before, org) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  const meant = placed.find(({ org }) => org.name.text.endsWith(noun));
  const [last] = placed;
  if (!meant || !last || last.org === meant.org || last.org.name.text.endsWith(noun)) return undefined;
  const to = found.index + noun.length + 1;
  return { ...line, words: spliced(line.words, found.index, to, meant.org.name.text) };
};

/** 湖滨养蜂学会理事长安例、云雀省农业厅巡视员白样致辞，湖滨养蜂学会秘书长陈试……, for 该学会秘书长: a noun does not reach across another body into the next clause. */
export const withNamesBehindOthers = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  let refers = false;
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const { words } of block.lines) {
        let before = "";
        for (const { s } of words.pieces) {
          refers ||= s.includes("，该") || (s.startsWith("该") && before.endsWith("，"));
          before = s;
        }
      }
  if (!refers) return [...blocks];
  const orgs = facts.allOrgs();
  return withLinesReplaced(blocks, (line): Line[] => [line.own ? line : (named(orgs, line) ?? line)]);
};
