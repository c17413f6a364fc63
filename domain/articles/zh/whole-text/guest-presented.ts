import { type Composed, isContext, isParagraph, linesOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Facts about somebody's life, not about the visit. */
const LIFE =
  /(?:多年|从事|拥有|出生|毕业|祖籍|长期|曾任|曾在|现任|任职|担任|创办|致力于|行医|任教|定居|旅居)/u;
/** 安例回国后……, 安例此行……: a fact about the visit or what followed it. */
const OF_VISIT = /(?:回国|返[程回]|访问|会谈|座谈|此[次行访]|会|活动)[后前中]|此[次行访]|期间|随后|当[天日]/u;

/** The name of the only leading guest of a visit. */
const guestOf = ({ facts, content }: Discourse): string | undefined => {
  const { relations } = content;
  const [only, ...more] = facts.whos(relations.party.leaders);
  return relations.visit && more.length === 0 ? only?.name?.text : undefined;
};

/** The blocks of a text in which who the main guest is follows the first paragraph, not what the guest has said. */
export const withGuestPresented = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (discourse.facts.record.kind !== "reception") return [...blocks];
  const name = guestOf(discourse);
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (!name || !isParagraph(lead)) return [...blocks];
  if (!lead.lines.some(({ words }) => textOf(words).includes(name))) return [...blocks];
  const lines = blocks.slice(at + 1).flatMap(linesOf);
  const place = lines.findIndex((one) => {
    const text = isContext(one) ? textOf(one.words) : "";
    return text.startsWith(name) && LIFE.test(text) && !OF_VISIT.test(text);
  });
  const one = lines[place];
  const spoke = lines
    .slice(0, place)
    .some((before) => isSpeech(before) && textOf(before.words).includes(name));
  if (!one || !spoke) return [...blocks];
  const rest = blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const left = block.lines.filter((each) => each !== one);
    return left.length > 0 ? [{ ...block, lines: left }] : [];
  });
  return rest.toSpliced(at + 1, 0, { type: "paragraph", part: "background", lines: [one], keys: [] });
};
