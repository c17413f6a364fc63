import { type Composed, isParagraph, type Line } from "../../compose";
import { textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** The item and the remark of a sentence. */
const PLACE = /^(agenda\[[^\]]*\])\.remarks\[([^\]]*)\]/;
/** Characters of a quotation that its reader still takes for the speaker's. */
const SHORT = 40;
/** 甲说：“: the attribution of a short quotation by a name; a pronoun repeats nothing. */
const ATTRIBUTED = new RegExp(`^(?![他她])[^，。；：“]{1,24}说：(?=“[^”]{1,${SHORT}}”$)`, "u");
/** What the same speaker stated, at the end of which a quotation needs no further attribution. */
const STATED = /(?:表示|指出|强调|说|认为)(?:，|[将愿])(?!.*[：”]$)/u;

/** 乙表示: what directly behind a quotation would be its attribution. */
const SAYS = /^[^，。；：“]{2,40}(?:表示|指出|强调|说|认为)/u;

const speakersOf = ({ facts }: Discourse, { id }: Line): string | undefined => {
  const [, item, key] = PLACE.exec(id) ?? [];
  if (!item) return undefined;
  const remark = facts.record.agenda
    ?.find((one) => `agenda[${one.key}]` === item)
    ?.remarks?.find((one) => one.key === key);
  return remark && JSON.stringify([item, remark.by]);
};

/** A short quotation alone behind a statement of the same speaker. */
const direct = (discourse: Discourse, before: Line | undefined, one: Line, next: Line | undefined): Line => {
  if (!before || before.own) return one;
  const [attribution] = ATTRIBUTED.exec(textOf(one.words)) ?? [];
  if (!attribution) return one;
  const speakers = speakersOf(discourse, one);
  if (speakers === undefined || speakers !== speakersOf(discourse, before)) return one;
  // “……”乙表示: the next speaker would seem to be the one quoted.
  if (next && speakers !== speakersOf(discourse, next) && SAYS.test(textOf(next.words))) return one;
  if (!STATED.test(textOf(before.words))) return one;
  return { ...one, goesOn: true, words: withoutStart(one.words, attribution.length) };
};

/** Paragraphs in which a short quotation directly behind a statement of its speaker has no second attribution: 甲表示，……。“……” */
export const withQuotesDirect = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const { lines } = block;
    let at = -1;
    for (const [place, { id }] of lines.entries()) if (at < 0 && id.endsWith(".quote")) at = place;
    const [before, quotation] = [lines[at - 1], lines[at]];
    return quotation
      ? { ...block, lines: lines.with(at, direct(discourse, before, quotation, lines[at + 1])) }
      : block;
  });
