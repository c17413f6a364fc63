import { allLines, type Composed, isParagraph, type Line, sizeOf, withLinesReplaced } from "../../compose";
import { textOf } from "../../phrase";

/** 《协议》由……签署 as a sentence of the record's own document. */
const DOCUMENT = /^agreements\[[^\]]+\]$/;
const LARGER = "event.larger";
const TERMS = /^agreements\[[^\]]+\]\.(?:fields|scope|terms)/;
const TERMS_WORDS = /^(?:根据|双方将|两[校地国馆院]将)/u;

/** 甲、乙出席签约仪式: a list of those who attended, without a name that later sentences use in short. */
const ATTENDED = /^[^；：]+(?:出席|参加)(?:了)?签约仪式(?:等)?$/u;
const SHORTENED = /以下简称/;
/** A document by the full names of its parties. */
const SIGNED = /^(?!双方|两[校地国馆院]|随后|其间|会上|根据)[^，；]+签[署订](?!.*(?:该|其)).+$/u;

const BY_DOCUMENT = /^根据[^，。；]{2,12}，/u;

/** Whether a sentence says what a document provides for by its noun, 根据协议，双方……, which the sentence of its signing has to precede. */
export const areTermsOf = (signing: Line, one: Line): boolean =>
  !one.own &&
  one.id.startsWith(`${signing.id}.`) &&
  TERMS.test(one.id) &&
  BY_DOCUMENT.test(textOf(one.words));

/** Characters of a first paragraph with what the document says. */
const MAX_LEAD = 300;

/** Whether a sentence is of a signing: who signed it, in whose presence, who attended. */
const isOf = (signing: Line, one: Line): boolean =>
  one.id.startsWith(`${signing.id}.`) || /签[字署订约]/u.test(textOf(one.words));

/** The blocks with all that a document says, 根据协议，双方……, behind its signing in the first paragraph, where other acts would part them. */
export const withTermsBehindSigning = (blocks: readonly Composed[]): Composed[] => {
  const [lead] = blocks;
  if (lead?.type !== "paragraph" || lead.part !== "lead") return [...blocks];
  let signed = false;
  for (const { id } of lead.lines) signed ||= DOCUMENT.test(id);
  if (!signed) return [...blocks];
  const lines = allLines(blocks);
  for (const signing of lead.lines) {
    if (!DOCUMENT.test(signing.id)) continue;
    const [terms, ...more] = lines.filter((one) => one.id.startsWith(`${signing.id}.`) && TERMS.test(one.id));
    if (!terms || more.length > 0 || !areTermsOf(signing, terms)) continue;
    const behind = lines.slice(lines.indexOf(signing) + 1, lines.indexOf(terms));
    const other = behind.findIndex((one) => !isOf(signing, one));
    // 协议有效期五年 names the document again.
    if (other < 0 || behind.slice(other).some((one) => one.id.startsWith(`${signing.id}.`))) continue;
    const last = behind.slice(0, other).findLast((one) => lead.lines.includes(one)) ?? signing;
    if (!lead.lines.includes(terms) && sizeOf([...lead.lines, terms]) > MAX_LEAD) continue;
    return withLinesReplaced(blocks, (one) => (one === last ? [last, terms] : one === terms ? [] : [one]));
  }
  return [...blocks];
};

const isPlain = (line: Line | undefined): line is Line => line !== undefined && !line.own && !line.opens;

/** Lines in which a further document is stated before the list of those who attended the signing. */
const withDocumentsFirst = (lines: readonly Line[]): Line[] => {
  const at = lines.findIndex((one) => isPlain(one) && ATTENDED.test(textOf(one.words)));
  const list = lines[at];
  if (!list || at === 0 || SHORTENED.test(textOf(list.words))) return [...lines];
  if (!lines.slice(0, at).some(({ id }) => DOCUMENT.test(id))) return [...lines];
  let end = at + 1;
  for (let one = lines[end]; isPlain(one) && DOCUMENT.test(one.id) && SIGNED.test(textOf(one.words)); )
    one = lines[++end];
  return [...lines.slice(0, at), ...lines.slice(at + 1, end), list, ...lines.slice(end)];
};

/** Lines in which what the document says comes before the larger event that the signing was part of. */
const withTermsFirst = (lines: readonly Line[]): Line[] => {
  const at = lines.findIndex(({ id }) => id === LARGER);
  const [larger, terms] = [lines[at], lines[at + 1]];
  if (!larger || !isPlain(terms) || !TERMS.test(terms.id) || !TERMS_WORDS.test(textOf(terms.words)))
    return [...lines];
  return [...lines.slice(0, at), terms, larger, ...lines.slice(at + 2)];
};

const TERM = /^agreements\[[^\]]+\]\.term$/;
const PLACE = "event.place";
const BY_WHOM = /签字$|(?:分别代表双方|代表[^，；。]{2,20}与)[^，；。]*签署[^，；。]+$/u;
const GOES_ON = /^(?:根据|双方|两[校地国馆院])/u;

/** A paragraph with the term behind who signed, before where they did; itself where it has no such sentences. */
const withTermAhead = (lines: readonly Line[], term: Line): Line[] | undefined => {
  const signers = lines.findLastIndex((one) => BY_WHOM.test(textOf(one.words)));
  const behind = lines.slice(signers + 1);
  const places = behind.length > 0 && behind.every(({ id }) => id === PLACE);
  return signers >= 0 && places ? [...lines.slice(0, signers + 1), term, ...behind] : undefined;
};

/** 协议有效期五年, behind who signed rather than at the head of a paragraph about those who attended. */
export const withTermBehindSigners = (blocks: readonly Composed[]): Composed[] => {
  const at = blocks.findIndex((block) => isParagraph(block) && block.lines.some(({ id }) => TERM.test(id)));
  const [before, block] = [blocks[at - 1], blocks[at]];
  if (!block || !isParagraph(block)) return [...blocks];
  const from = block.lines.findIndex(({ id }) => TERM.test(id));
  const [term, next] = block.lines.slice(from);
  if (!term || !next || GOES_ON.test(textOf(next.words))) return [...blocks];
  const rest = block.lines.slice(from + 1);
  const own = withTermAhead(block.lines.slice(0, from), term);
  if (own) return blocks.map((one) => (one === block ? { ...block, lines: [...own, ...rest] } : one));
  const ahead = from === 0 && before && isParagraph(before) ? withTermAhead(before.lines, term) : undefined;
  if (!ahead || !before || !isParagraph(before)) return [...blocks];
  return blocks.map((one) =>
    one === before ? { ...before, lines: ahead } : one === block ? { ...block, lines: rest } : one,
  );
};

/** The first paragraph of a signing: the documents, what they say, who attended, what it was part of. */
export const withSigningInOrder = (block: Composed): Composed =>
  isParagraph(block) ? { ...block, lines: withTermsFirst(withDocumentsFirst(block.lines)) } : block;
