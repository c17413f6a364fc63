import { costly } from "./costly";
import type { Reader } from "./items";
import type { PersonRead } from "./people";
import { type Piece, unread } from "./piece";

const OTHERS =
  /^(?:等等?人?|其他人员|……|…|\.{3}|and others|and more|others|et al\.?|etc\.?|y otros|y otras|et autres|und andere|e altri|e outros|и др\.?|и другие)[。.]?$/i;
// "Others will be confirmed next week."
const OTHERS_LATER =
  /^(?:(?:the |two |three |some )?others?|(?:other|further|more|additional|remaining) (?:names|members|participants|delegates))\b.{0,40}\b(?:confirmed|follow|announced|later|join)\b.{0,30}$/iu;
// "and others, full list to follow on Monday", "plus a few more (names tba)"
const OTHERS_LISTED = costly(
  /^(?:\.{3}|…)?\s*(?:(?:and|plus|with) )?(?:(?:among|amongst) )?(?:(?:the|some|several|many|a few|a couple of) )?(?:others?|other (?:members|people|participants|colleagues|delegates|guests|visitors)|more(?: (?:members|people|participants|colleagues|names))?|etc)[.,;:–—()\s-]+(?:(?:(?:the|a|full|complete|final|detailed|updated|rest|of|with|their|whole|remaining) )*(?:list|names?|details|rest)\b[^:]{0,50}|(?:to (?:be|follow)|tb[acdn]|will (?:be|follow)|not yet|still)\b[^:]{0,40})$/iu,
);
/** Reads a line that only says that there are others. */
export const others = (reader: Reader, { text, source }: Piece): boolean => {
  if (OTHERS_LATER.test(text) || OTHERS_LISTED.test(text)) {
    reader.items.push({ kind: "open", side: reader.context.side });
    return unread(reader, source);
  }
  if (!OTHERS.test(text)) return false;
  reader.items.push({ kind: "open", side: reader.context.side });
  return true;
};

// 会见了来访的甲一行: those who join the meeting beside the hosts are some of the party.
const RECEIVED = /(?:会见|接见|会晤|接待)了?[^。；，,\n]{2,60}一行/u;
/**
 * Whether only the words for a party (一行) say that there are others, of whom the text names some: 甲一行 with 乙 of the same
 * organization later.
 */
export const isNamedParty = (text: string, people: readonly PersonRead[]): boolean => {
  const [, name = ""] = /(\p{Script=Han}{2,5})一行/u.exec(text) ?? [];
  if (!name || /等|其余|其他|一行[^。，；]{0,4}\d/u.test(text) || text.split("一行").length !== 2)
    return false;
  if (RECEIVED.test(text)) return false;
  const rootOf = ({ posts }: PersonRead): string => {
    const org = posts.find(({ organization }) => organization)?.organization;
    return org?.parent ?? org?.text ?? "";
  };
  const head = people.find(({ names }) => names.some((each) => name.endsWith(each.text)));
  const root = head ? rootOf(head) : "";
  return root !== "" && people.some((each) => each !== head && rootOf(each) === root);
};

// "Members of the delegation (among others):"
const AMONG_OTHERS = /,?\s*\(?\b(?:among|amongst) others\)?(?=\s*:)/iu;
// 主要成员有: there are other members.
const MAINLY = /^[^:：]*主要(?:随行)?(?:成员|人员|嘉宾|随员)(?:有|包括|为|是|如下)?\s*[:：]/u;
/** The line without words before its colon that say that there are others, who are noted. */
export const withoutAmongOthers = (reader: Reader, text: string): string => {
  if (AMONG_OTHERS.test(text) || MAINLY.test(text))
    reader.items.push({ kind: "open", side: reader.context.side });
  return text.replace(AMONG_OTHERS, "");
};

const COUNT_ONLY = /^一行(?:共计?|合计|计)?(?:\d|[一二两三四五六七八九十])/u;
/** The reading of a line that only counts a party (一行6人), which says of no others. */
export const withoutCountAsOpen = <R extends { open: boolean; people: readonly PersonRead[] }>(
  reading: R | undefined,
  text: string,
): R | undefined =>
  reading?.open && COUNT_ONLY.test(text) && !reading.people.some(({ names }) => names.length > 0)
    ? { ...reading, open: false }
    : reading;
