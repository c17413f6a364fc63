import { type Composed, type Line, type Paragraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** An act at a signing, in the office's own words: 双方领导共同为“甲”揭牌. */
const UNVEILED = /^[^，；。：]{2,20}为[^，；。：]{2,40}(?:揭牌|揭幕|授牌)$/u;
const SPOKEN = /\.remarks\[/;
const SIGNERS = /^agreements\[[^\]]*\]\.signatories$/;
/** Characters of a first paragraph that has room for it. */
const MAX_CHARACTERS = 230;

/** Whether a sentence is the office's own and belongs to the item at which agreements were signed. */
const isOfSigning = ({ facts }: Discourse, { id }: Line): boolean => {
  const key = /^agenda\[([^\]]*)\]\.narrative\[0\]/.exec(id)?.[1];
  return (facts.record.agenda ?? []).some(
    (one) => key !== undefined && one.key === key && (one.agreements ?? []).length > 0,
  );
};

/** The blocks of a text in which an unveiling at a signing comes after the signatories, rather than after the last speech. */
export const withActInLead = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const from = blocks.findIndex((block) => {
    if (block.type !== "paragraph" || block.part === "lead") return false;
    const [before, last] = block.lines.slice(-2);
    if (!before || !last?.own || !SPOKEN.test(before.id) || !isOfSigning(discourse, last)) return false;
    return UNVEILED.test(textOf(last.words).replace(/。$/, ""));
  });
  const home = blocks.findIndex(
    (block) =>
      block.type === "paragraph" && block.part === "lead" && block.lines.some(({ id }) => SIGNERS.test(id)),
  );
  const [source, lead] = [blocks[from], blocks[home]] as [Paragraph | undefined, Paragraph | undefined];
  const act = source?.lines.at(-1);
  if (!source || !lead || !act || sizeOf([...lead.lines, act]) > MAX_CHARACTERS) return [...blocks];
  const at = lead.lines.findLastIndex(({ id }) => SIGNERS.test(id)) + 1;
  return blocks.map((block) =>
    block === source
      ? { ...source, lines: source.lines.slice(0, -1) }
      : block === lead
        ? { ...lead, lines: lead.lines.toSpliced(at, 0, act) }
        : block,
  );
};
