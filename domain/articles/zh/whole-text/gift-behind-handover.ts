import { type Composed, isParagraph, type Paragraph, sizeOf } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { peopleNamedIn } from "./people-named";

/** Characters of a first paragraph with what was given. */
const MAX_LEAD = 260;
/** Sentences on the gift, and on who else was there. */
const LINES = 2;

/** The blocks with what was given, and in whose name, behind the sentence that it was handed over, with which the text begins, rather than at its end. */
export const withGiftBehindHandover = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!discourse.facts.record.outcomes) return [...blocks];
  const lead = blocks.find((block): block is Paragraph => isParagraph(block));
  const [first, ...rest] = lead?.lines ?? [];
  const key = /^agenda\[([^\]]+)\]$/u.exec(first?.id ?? "")?.[1];
  const item = (discourse.facts.record.agenda ?? []).find((one) => one.key === key);
  if (!lead || !first || item?.activity !== "handover") return [...blocks];
  const gift = blocks.find(
    (block): block is Paragraph =>
      isParagraph(block) &&
      block !== lead &&
      block.lines.length <= LINES &&
      block.lines.every(({ id, own }, at) => !own && (at > 0 ? id.startsWith("people.") : OF_GIFT.test(id))),
  );
  const [given] = gift?.lines ?? [];
  const outcome = OF_GIFT.exec(given?.id ?? "")?.[1] ?? "";
  if (!gift || !given || !item.outcomes?.includes(outcome)) return [...blocks];
  const lines = [first, ...rest, ...gift.lines];
  const known = peopleNamedIn(discourse, [first]);
  if (sizeOf(lines) > MAX_LEAD || peopleNamedIn(discourse, [given]).some((name) => !known.includes(name)))
    return [...blocks];
  return blocks.flatMap((block) => {
    if (block === gift) return [];
    return [block === lead ? { ...lead, lines, keys: [...lead.keys, ...gift.keys] } : block];
  });
};

const OF_GIFT = /^outcomes\[([^\]]+)\]$/u;
