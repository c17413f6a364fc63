import { type Composed, type Line, withLinesReplaced, withNeighboursJoined } from "../../compose";
import { partOf, say, sourced, spliced, textOf, withoutStart } from "../../phrase";

/** 福州海关马尾海关: a branch of an organization, with a name of its own that ends with the same noun. */
const BRANCH =
  /(?<=参观了|走访了|考察了|察看了|来到|走进|、|和)(\p{Script=Han}{2,8}(海关|公司|医院|学校|法院|银行|图书馆|博物馆|集团|书院))\p{Script=Han}{2,6}?\2(?=$|[，；、和])/u;

/** The blocks of a text in which a branch has only its own name, once the text has named the organization: 马尾海关. */
const withBranchesByName = (blocks: readonly Composed[]): Composed[] => {
  let before = "";
  return withLinesReplaced(blocks, (line) => {
    let { words } = line;
    const found = line.own ? null : BRANCH.exec(textOf(words));
    if (found?.[1] && before.includes(found[1]))
      words = sourced(spliced(words, found.index, found.index + found[1].length, ""), ...words.paths);
    before += textOf(line.words);
    return [words === line.words ? line : { ...line, words }];
  });
};

/** ；参观了马尾海关 at the end of a sentence, and 最后，学员参观了平潭海关. */
const FURTHER = /；参观了[^，；。、和]{2,16}$/u;
const LAST = /^最后，[^，；。、]{1,10}参观了[^，；。、和]{2,16}$/u;

/** 参观了展厅；最后参观了甲馆和乙馆: two places of which nothing more is known, at the end of what visitors saw. */
const lastTogether = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [textOf(a.words), textOf(b.words)];
  if (a.own || b.own || b.opens || !LAST.test(other)) return undefined;
  const at = FURTHER.exec(one)?.index;
  if (at === undefined) return undefined;
  const seen = withoutStart(a.words, at + "；参观了".length);
  const more = withoutStart(b.words, other.indexOf("参观了") + "参观了".length);
  const words = say`${partOf(a.words, 0, at)}；最后参观了${seen}和${more}`;
  return { ...a, words: sourced(words, ...a.words.paths, ...b.words.paths) };
};

/** The blocks of a text whose tours name a branch by its own name, and end with two bare places in one clause. */
export const withToursBriefly = (blocks: readonly Composed[]): Composed[] => {
  let [branch, last] = [false, false];
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const { id, own, words } of block.lines) {
        if (own || !id.startsWith("agenda[") || id.includes(".remarks")) continue;
        const text = textOf(words);
        branch ||= BRANCH.test(text);
        last ||= LAST.test(text);
      }
  const named = branch ? withBranchesByName(blocks) : [...blocks];
  return last ? named.map((block) => withNeighboursJoined(block, lastTogether)) : named;
};
