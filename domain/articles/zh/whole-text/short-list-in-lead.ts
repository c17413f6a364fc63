import { type Composed, isParagraph, sizeOf } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Characters of a list that is not a paragraph at the end, and of the first paragraph that takes it in. */
const MAX_LIST_CHARACTERS = 40;
const MAX_PARAGRAPH_CHARACTERS = 200;

/** 甲、乙部门负责人参加座谈: who else was there, and at what. */
const THERE =
  /^[^。；：“]+?(?:参加|出席)(?:了)?(会见|座谈|会谈|座谈会|会议|仪式|签约仪式|论坛|活动|交流会)$/u;
/** What the first paragraph must have mentioned, by the noun of the list. */
const MENTIONED: Readonly<Record<string, RegExp>> = {
  会见: /会见|接待|座谈|会谈/u,
  座谈: /座谈|交流/u,
  座谈会: /座谈会/u,
  会谈: /会谈/u,
  会议: /会议|[^机社委协学商董理]会(?![长员谈见])/u,
  仪式: /仪式|典礼|签署|签订/u,
  签约仪式: /签约|签署|签订/u,
  论坛: /论坛/u,
  活动: /活动/u,
  交流会: /交流会/u,
};

const RECEPTION = /^[^；：。]{4,}接待了[^，。；]{2,16}$/u;

/** The blocks of a text in which those who received the visitors are no paragraph behind a first sentence: they close its paragraph. */
export const withReceptionBehindVisit = (blocks: readonly Composed[]): Composed[] => {
  const [lead, next, ...rest] = blocks;
  if (!lead || !next || !isParagraph(lead) || !isParagraph(next)) return [...blocks];
  const [only, ...more] = next.lines;
  const plainly = only && more.length === 0 && !only.own && RECEPTION.test(textOf(only.words));
  const fits =
    plainly &&
    lead.part === "lead" &&
    lead.lines.length === 1 &&
    sizeOf([...lead.lines, only]) <= MAX_PARAGRAPH_CHARACTERS;
  return fits
    ? [{ ...lead, lines: [...lead.lines, only], keys: [...lead.keys, ...next.keys] }, ...rest]
    : [...blocks];
};

/** The blocks of a text that does not end in one short sentence on groups that were there: the first paragraph has room for it. */
export const withShortListInLead = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const paragraphs = blocks.filter(isParagraph);
  const [lead] = paragraphs;
  const last = paragraphs.at(-1);
  const [only, ...more] = last?.lines ?? [];
  if (!lead || !last || last === lead || !only || more.length > 0 || only.own) return [...blocks];
  const text = textOf(only.words);
  const noun = THERE.exec(text)?.[1];
  const mentioned =
    noun !== undefined && lead.lines.some(({ words }) => MENTIONED[noun]?.test(textOf(words)));
  const fits =
    text.length <= MAX_LIST_CHARACTERS &&
    lead.part === "lead" &&
    sizeOf([...lead.lines, only]) <= MAX_PARAGRAPH_CHARACTERS;
  const escorted = only.id === "accompany" && /^[^，。]{2,16}陪同，/u.test(text);
  const group = escorted || facts.who(only.id.replace(/^people\./, ""))?.group;
  if (!group || !mentioned || !fits) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (block === last) return [];
    return block === lead
      ? [{ ...lead, lines: [...lead.lines, only], keys: [...lead.keys, ...last.keys] }]
      : [block];
  });
};
