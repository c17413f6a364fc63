import { type Composed, isParagraph, type Line } from "../../compose";
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

/** The first paragraph of a signing: the documents, what they say, who attended, what it was part of. */
export const withSigningInOrder = (block: Composed): Composed =>
  isParagraph(block) ? { ...block, lines: withTermsFirst(withDocumentsFirst(block.lines)) } : block;
