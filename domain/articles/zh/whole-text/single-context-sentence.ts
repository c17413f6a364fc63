import { type Composed, isParagraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";

/** Characters of the one sentence of context, and of the first paragraph that takes it in. */
const MAX_SENTENCE_CHARACTERS = 40;
const MAX_PARAGRAPH_CHARACTERS = 215;

/** 某会成立于2009年: what somebody is. */
const DEFINES =
  /^[^，。；]{2,24}?(?:成立于|创建于|创立于|始建于|建于|位于|现有|拥有|自成立以来|是(?!次)[^，。；]*(?:城市|县|机构|组织|协会|商会|企业|学校|大学|之一|第[一二三四五六七八九十\d]+站))/u;

/**
 * The blocks of a text of which one short sentence of context is not a paragraph at the end: it closes the first paragraph,
 * which named what it is about.
 */
export const withSingleContextInLead = (blocks: readonly Composed[]): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const [lead] = paragraphs;
  const last = paragraphs.at(-1);
  const [only, ...more] = last?.lines ?? [];
  if (!lead || !last || last === lead || !only || more.length > 0) return [...blocks];
  const text = textOf(only.words).replace(/。$/, "");
  const about = /^([^，。；]{2,24}?)(?:成立|创建|创立|始建|建于|位于|现有|拥有|自成立|是)/u.exec(text)?.[1];
  // 某市现有24家商会: how many there are in a city is no fact about those who met there.
  const counts =
    /^[^，。；]{2,8}(?:现有|拥有)/u.test(text) && (about ?? "").replace(/[省市县区州]$/u, "").length <= 3;
  const known =
    about !== undefined && !counts && lead.lines.some(({ words }) => textOf(words).includes(about));
  const signed = lead.lines.some(({ words }) => /签署|签订/.test(textOf(words)));
  const fits =
    !signed &&
    text.length <= MAX_SENTENCE_CHARACTERS &&
    sizeOf([...lead.lines, only]) <= MAX_PARAGRAPH_CHARACTERS &&
    lead.part === "lead";
  if (!only.id.startsWith("background[") || !DEFINES.test(text) || !known || !fits) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (block === last) return [];
    if (block !== lead) return [block];
    return [{ ...lead, lines: [...lead.lines, only], keys: [...lead.keys, ...last.keys] }];
  });
};
