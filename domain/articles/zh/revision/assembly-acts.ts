import type { Composed, Line } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

/** 大会审议……, 大会为……授牌: an act of an assembly as a whole, without other people in the sentence. */
const ACT = /^(年会|大会|会议)((?:审议|听取|表决|通过|修订|表彰|为|宣读|颁发|聘任|推选)[^；：]+)$/;
const OTHERS = /当选|，[^，]*(?:出席|主持|参加)|，并/;

/** Characters of all acts of an assembly in one sentence. */
const MAX_CHARACTERS = 120;

/** The noun that is the subject of an assembly's acts. */
const assemblyOf = ({ own, words }: Line): string | undefined => {
  const text = textOf(words);
  return own || OTHERS.test(text) ? undefined : ACT.exec(text)?.[1];
};

/** 大会审议……，表彰……，并为……授牌. */
const joinedActs = ([first, ...more]: readonly Line[]): Line[] => {
  if (!first) return [];
  const words = more.reduce((all, one, at) => {
    const and = at === more.length - 1 ? "并" : "";
    return say`${all}，${and}${withoutStart(one.words, assemblyOf(one)?.length ?? 0)}`;
  }, first.words);
  return [{ ...first, words }];
};

const asOne = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  let run: Line[] = [];
  for (const one of lines) {
    const assembly = assemblyOf(one);
    const [first] = run;
    const size = [...run, one].reduce((sum, { words }) => sum + textOf(words).length, 0);
    if (first && (assembly === undefined || assemblyOf(first) !== assembly || size > MAX_CHARACTERS)) {
      found.push(...joinedActs(run));
      run = [];
    }
    if (assembly === undefined) found.push(one);
    else run.push(one);
  }
  return [...found, ...joinedActs(run)];
};

/** Consecutive acts of an assembly in one sentence. */
export const withAssemblyActsTogether = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: asOne(block.lines) } : block;
