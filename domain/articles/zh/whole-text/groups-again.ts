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
const TOGETHER =
  /^(?:代表)?(?:在[^，；。]{2,12}?)?(?:共同|联合|一致)?(?:签署|签订|启动|发布|发起|成立|达成|商定|决定|同意|倡议)/u;
/** Parties from which on a list is long. */
const FEWEST = 4;
/** Sentences back within which the reader knows who 各方 are. */
const NEAR = 3;

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

/** Whether a sentence has the same list of parties and what they did together, and no other party before them. */
const areSame = (before: string, found: readonly string[], names: readonly string[]): boolean => {
  const at = before.indexOf(found[0] ?? "");
  const other = at < 0 ? undefined : listAt(before.slice(at), names);
  if (!other || other.found.join("、") !== found.join("、")) return false;
  // Where others acted with them, 各方 would mean those too.
  const front = before.slice(0, at);
  return TOGETHER.test(before.slice(at + other.end)) && !names.some((name) => front.includes(name));
};

/** A sentence whose subject is a long list that one just before has as its own: 各方签署备忘录. */
const withPartiesBriefly = (line: Line, text: string, before: readonly string[], facts: Facts): Line => {
  const list = PARTIES.exec(text);
  if (!list) return line;
  const start = list[1]?.length ?? 0;
  const names = facts.allOrgs().map(({ name }) => name.text);
  const { found, end } = listAt(text.slice(start), names);
  if (found.length < FEWEST || !TOGETHER.test(text.slice(start + end))) return line;
  for (const one of before) {
    if (areSame(one, found, names))
      return { ...line, words: spliced(line.words, start, start + end, "各方") };
    if (names.some((name) => !found.includes(name) && one.includes(name))) return line;
  }
  return line;
};

const briefly = (line: Line, before: readonly string[], read: string, facts: Facts): Line => {
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
  let read = "";
  let before: string[] = [];
  const made = new Map<Line, Line>();
  for (const line of allLines(blocks)) {
    if (!line.own) {
      const brief = before.length === 0 ? line : briefly(line, before, read, facts);
      if (brief !== line) made.set(line, brief);
    }
    const text = textOf(line.words);
    before = [text, ...before].slice(0, NEAR);
    read += `${text}\n`;
  }
  return made.size === 0 ? [...blocks] : withLinesReplaced(blocks, (line) => [made.get(line) ?? line]);
};
