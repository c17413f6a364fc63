import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, spliced, textOf } from "../../phrase";

const THEN = "随后，";
/** 代表团, 安例一行: those who visit, as the subject of a sentence. */
const VISITORS =
  /^(?:\p{Script=Han}{0,4}(?:代表团|访问团|考察团|参访团|交流团|访华团|调研组|团队)|[^，。；、与和]{2,12}一行)/u;
/** What they did there too, with 了 behind its verb or in the manner of all. */
const DID = /^(?:集体|一同|共同)?(?:参加|出席|参观|考察|走访|观看|看望|慰问|体验|游览|听取)(?!前|后|的)/u;

const BEGINS = new RegExp(`^${THEN}|${VISITORS.source}`, "u");
/** Characters by which two sentences begin with the same people. */
const SAME = 3;

const firstMention = ({ pieces }: Phrase): string | undefined =>
  pieces.find(({ s, mention }) => s.trim() !== "" && (mention !== undefined || s !== THEN))?.mention;

/** Without 随后 in front of what some of the visitors did, behind what others of them did elsewhere: nothing says which was first. */
const withoutThen = (before: Line, one: Line): Line => {
  if (!textOf(one.words).startsWith(THEN)) return one;
  const words = spliced(one.words, 0, THEN.length, "");
  const [other, own] = [firstMention(before.words), firstMention(words)];
  const apart =
    other !== undefined && own !== undefined && !own.split("+").some((key) => other.split("+").includes(key));
  const some = [other, own].every((keys) => keys !== "visitors" && keys !== "all");
  const same = textOf(words).slice(0, SAME) === textOf(before.words).slice(0, SAME);
  const acts = !same && [before, one].every(({ id }) => /^agenda\[[^\]]*\]$/.test(id));
  return apart && some && acts ? { ...one, words } : one;
};

/** 代表团还参加了…… behind 代表团与……: a further act of the same visitors. */
const withAlso = (before: Line, one: Line): Line => {
  const text = textOf(one.words);
  const [visitors = ""] = VISITORS.exec(text) ?? [];
  const earlier = textOf(before.words);
  const acted = new RegExp(`，${literal(visitors)}${DID.source.slice(1)}`, "u");
  const again = visitors !== "" && (earlier.startsWith(visitors) || acted.test(earlier));
  if (!again || !one.id.startsWith("agenda[") || !DID.test(text.slice(visitors.length))) return one;
  if (/还|也/u.test(text.split("，")[0] ?? "") || /\.remarks\[/.test(one.id)) return one;
  return { ...one, words: spliced(one.words, visitors.length, visitors.length, "还") };
};

/** What the visitors did in one paragraph after the other: 还 for the same ones, no 随后 for others of them. */
export const withActsInTurn = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block): Composed => {
    if (block.type !== "paragraph" || block.lines.length < 2) return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const before = lines.at(-1);
      const acts = before && !before.own && !one.own && BEGINS.test(textOf(one.words));
      lines.push(acts ? withAlso(before, withoutThen(before, one)) : one);
    }
    return { ...block, lines };
  });
