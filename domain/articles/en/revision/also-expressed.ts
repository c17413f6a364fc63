import { type Composed, isParagraph, type Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "agenda[t].remarks[r1]": the remark that a sentence is about. */
const REMARK = /^agenda\[([^\]]+)\]\.remarks\[([^\]]+)\]/;

/** The speaker and a verb of wishing, thanking or offering: a further act behind what the speaker has said. */
const FURTHER =
  /^((?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he \p{Ll}+(?: \p{Ll}+)?|(?:\p{Lu}[\p{L}'’.-]* ){0,3}\p{Lu}[\p{L}'’-]*) )(?:expressed|promised|praised|thanked|welcomed|invited|proposed|suggested|congratulated) /u;

/** The keys of those who made a remark. */
const speakersOf = ({ facts }: Discourse, { id }: Line): string | undefined => {
  const [, item, remark] = REMARK.exec(id) ?? [];
  if (!item || !remark) return undefined;
  const of = facts.items.find((one) => one.item.key === item)?.item.remarks;
  const by = of?.find(({ key }) => key === remark)?.by;
  return Array.isArray(by) ? by.join() : undefined;
};

/** Whether two sentences report remarks of the same people. */
const isSaidBy = (discourse: Discourse, one: Line, other: Line): boolean => {
  const by = speakersOf(discourse, one);
  return by !== undefined && by === speakersOf(discourse, other);
};

/** Whether a sentence goes on with a further act of those whose remark the one before it reports. */
const goesOn = (discourse: Discourse, before: Line, line: Line): boolean =>
  isSaidBy(discourse, before, line) &&
  !/ also |, and \p{Lu}| added /u.test(textOf(before.words)) &&
  // "hoped that these issues would be resolved": no further matter.
  !/ (?:also|this|these) /.test(textOf(line.words));

/** The blocks of a text in which a further act of a speaker has "also": "Lee said that …. He also expressed the hope that …". */
export const withAlsoExpressed = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block, place) => {
    if (!isParagraph(block)) return block;
    const next = blocks[place + 1];
    const lines: Line[] = [];
    for (const [at, line] of block.lines.entries()) {
      const before = lines.at(-1);
      const isRemark = before && !line.own && REMARK.test(line.id);
      const front = isRemark ? FURTHER.exec(textOf(line.words))?.[1] : undefined;
      if (front === undefined || !before || !goesOn(discourse, before, line)) {
        lines.push(line);
        continue;
      }
      const behind = block.lines[at + 1] ?? (next && isParagraph(next) ? next.lines[0] : undefined);
      const again = behind && isSaidBy(discourse, behind, line) && / also /.test(textOf(behind.words));
      const words = again ? line.words : spliced(line.words, front.length, front.length, "also ");
      lines.push({ ...line, words });
    }
    return { ...block, lines };
  });
