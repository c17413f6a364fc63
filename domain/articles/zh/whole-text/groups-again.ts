import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";

/** 甲国、乙国、丙国等17个国家的代表: examples of a number of places or organizations, as the subject of a sentence. */
const EXAMPLES =
  /^((?:随后|会上|期间)，)?([^，；。：“”《》]{2,30}(?:、[^，；。：“”《》、]{2,30}){2,20}等)(\d+[余多]?[个家所国])/u;
/** 甲协会、乙协会、丙协会和丁协会: parties as the subject of a sentence. */
const PARTIES =
  /^((?:随后|会上|期间)，)?((?:[^，；。：“”《》、和]{2,30}、){2,20}[^，；。：“”《》、和]{2,30}[、和])/u;
/** What parties do together, behind their list. */
const TOGETHER = /^(?:代表)?(?:共同|联合|一致)?(?:签署|签订|启动|发布|发起|成立|达成|商定|决定|倡议)/u;
/** Parties from which on a list is long. */
const FEWEST = 4;

/** How many organizations a text names one after the other at its beginning, and where their list ends. */
const listAt = (
  text: string,
  names: readonly string[],
): { readonly found: string[]; readonly end: number } => {
  const found: string[] = [];
  let end = 0;
  for (;;) {
    const name = names.find((one) => text.startsWith(one, end));
    if (name === undefined) return { found, end };
    found.push(name);
    end += name.length;
    if (!/[、和]/u.test(text.charAt(end))) return { found, end };
    end += 1;
  }
};

/** A sentence whose subject is a long list that the sentence before has as its own: 各方签署备忘录. */
const withPartiesBriefly = (line: Line, text: string, before: string, facts: Facts): Line => {
  const start = PARTIES.exec(text)?.[1]?.length ?? 0;
  if (!PARTIES.test(text)) return line;
  const names = facts.allOrgs().map(({ name }) => name.text);
  const { found, end } = listAt(text.slice(start), names);
  if (found.length < FEWEST || !TOGETHER.test(text.slice(start + end))) return line;
  const at = before.indexOf(found[0] ?? "");
  const other = at < 0 ? undefined : listAt(before.slice(at), names);
  if (!other || other.found.join("、") !== found.join("、")) return line;
  // Where others acted with them, 各方 would mean those too.
  const front = before.slice(0, at);
  const isOther = names.some((name) => front.includes(name));
  return isOther || !TOGETHER.test(before.slice(at + other.end))
    ? line
    : { ...line, words: spliced(line.words, start, start + end, "各方") };
};

const briefly = (line: Line, before: string, read: string, facts: Facts): Line => {
  const text = textOf(line.words);
  const [, front = "", examples, number] = EXAMPLES.exec(text) ?? [];
  if (examples !== undefined && number !== undefined && read.includes(`${examples}${number}`))
    return { ...line, words: spliced(line.words, front.length, front.length + examples.length, "上述") };
  return withPartiesBriefly(line, text, before, facts);
};

/**
 * Long lists of those who act in short where the text has just given them: 上述17个国家的代表表示, 各方签署备忘录. Only for the same list,
 * in the same order.
 */
export const withGroupsBriefly = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  let [read, before] = ["", ""];
  const made = new Map<Line, Line>();
  for (const line of allLines(blocks)) {
    if (!line.own) {
      const brief = before === "" ? line : briefly(line, before, read, facts);
      if (brief !== line) made.set(line, brief);
    }
    before = textOf(line.words);
    read += `${before}\n`;
  }
  return made.size === 0 ? [...blocks] : withLinesReplaced(blocks, (line) => [made.get(line) ?? line]);
};
