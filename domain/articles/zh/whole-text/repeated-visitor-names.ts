import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 某某一行: visitors by the name of their head. */
const PARTY = /([\p{Script=Han}·]{2,16}?)一行/gu;
interface Place {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** How the visitors are called in a sentence after one that has named them by their head. */
const again = (text: string, name: string, hosted: boolean): Place | undefined => {
  const whole = new RegExp(`${literal(name)}一行`, "gu");
  const found = [...text.matchAll(whole)].map(({ index }) => index);
  const [from] = found;
  if (from === undefined || found.length > 1) return undefined;
  const to = from + name.length + 2;
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (hosted && /^(?!.*代表).*对$/u.test(before) && /^表示(?:热烈)?欢迎/.test(after))
    return { from, to, text: "来宾" };
  if (hosted && /接待了?$/.test(before)) return { from, to, text: "来宾" };
  return undefined;
};

/** The blocks of a text in which visitors who are called after their head are not called so in two neighbouring sentences. */
export const withoutRepeatedVisitors = (
  blocks: readonly Composed[],
  { facts, content }: Discourse,
): Composed[] => {
  const { kind } = facts.record;
  const hosted = content.relations.visit && kind !== "inspection" && kind !== "outbound_visit";
  const heads = new Set(
    facts.people
      .flatMap((who) => [who.name?.text ?? "", who.later?.text ?? "", who.name?.text.split("·").at(-1) ?? ""])
      .filter(({ length }) => length > 1),
  );
  let before = "";
  const shorter = (line: Line): Line => {
    const text = textOf(line.words);
    const both = !line.own && text.includes("一行") && before.includes("一行");
    const runs = both ? [...before.matchAll(PARTY)].map(([, run = ""]) => run) : [];
    const names = runs.flatMap((run) => [...heads].filter((name) => run.endsWith(name)));
    const one = names.map((name) => again(text, name, hosted)).find(Boolean);
    const made = one ? { ...line, words: spliced(line.words, one.from, one.to, one.text) } : line;
    before = textOf(made.words);
    return made;
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(shorter) } : block,
  );
};
