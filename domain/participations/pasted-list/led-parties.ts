import { costly } from "./costly";
import { type Reader, withLabel } from "./items";
import { labelOf } from "./labels";
import { countOf } from "./numbers";
import { type Piece, people } from "./piece";

const LED = /^(.{4,90}?),? ((?:is |will be |was )?)(?:led|headed) by (.+)$/i;
const INCLUDES =
  /,?\s+(?:and\s+)?(?:(?:accompanied|joined|assisted) by|(?:together|along) with|(?:also )?includ(?:es?|ing)|compris(?:es?|ing)|consist(?:s|ing) of)\s+/i;

// "a five-member delegation"
const MEMBERED = costly(/^((?:a|an|the) )(?:\p{Ll}+|\d{1,3})-(?:member|person|strong|head) (?=\p{L})/iu);
const A_DELEGATION = /^an? delegation (?=(?:of|from) )/iu;
const WHEN = costly(
  /^(?:yesterday|today|recently|earlier|(?:last|this) \p{L}+|(?:on|in) [^,;]{3,24}?),? (?=(?:an?|the) )/iu,
);
// "…, was received at our institute", "…, visited our bureau"
const WHAT_THEN = costly(
  /,? (?:(?:was|were) (?:\p{Ll}+ly )?(?:received|welcomed|hosted|greeted|met) (?:at|in|on)|visited|toured|called (?:up)?on|paid a visit to|came to|arrived (?:at|in)|travell?ed to) [^,;]*$/u,
);
const COMES_TO = costly(
  /,? (?:will )?(?:includes?|comprises?|consists? of|is made up of|is as follows)\s*:?$/iu,
);
const ITS = costly(/^(?:its|their) (\p{L}[\p{L} -]{2,40}?), (?=(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu})/u);
/** Reads a party with its head: "Delegation of Ruritania, led by Ann Example". */
export const ledBy = (reader: Reader, { text, source }: Piece): boolean => {
  const [, party = "", verb = "", led = ""] = LED.exec(text) ?? [];
  const plain = party.replace(WHEN, "").replace(MEMBERED, "$1");
  const label = party ? (labelOf(plain) ?? labelOf(plain.replace(A_DELEGATION, "Delegation "))) : undefined;
  const head = led.replace(COMES_TO, "").replace(WHAT_THEN, "").replace(ITS, "$1 ");
  if (!label?.side) return false;
  const above = reader.context;
  reader.context = withLabel(reader, label, true);
  // "A delegation of 12" has further members.
  if (/ of \S+$/.test(party) && label.size) reader.items.push({ kind: "open", side: label.side });
  const [leading = "", members = ""] = head.split(INCLUDES);
  people(reader, leading, source, { ...reader.context, role: "head" });
  if (members !== "") people(reader, members, source, reader.context);
  // What an article says next may be about others.
  if (/was/i.test(verb)) reader.context = above;
  return true;
};

// 来访客人一行3人，由样例市市长张三带队，成员有李四
const LED_ZH = costly(
  /^(.{2,24}?)(?:一行)?(?:共)?(?:(\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名])?(?:[，,]|(?<=[团组]))(?:此次|本次)?由(.{4,50}?)(?:带队|率队|率领|领队|(?:担?任|为)团长)(?:[，,。；;]?(?:(?:其他|随行|其余)?(?:成员|团员|人员|随行人员|随员|同行)?(?:还?有|包括|为|是|[：:])?)(.*))?$/u,
);

/** Reads a party with its head and members in Chinese. */
export const ledByInChinese = (reader: Reader, { text, source }: Piece): boolean => {
  const [, party = "", number = "", head = "", others = ""] =
    LED_ZH.exec(text.replace(/^(?:本次|此次|这次)/, "")) ?? [];
  const label = party ? (labelOf(party) ?? labelOf(`${party}人员`)) : undefined;
  if (!label) return false;
  const size = countOf(number);
  reader.context = withLabel(reader, { ...label, ...(size && { size }) }, true);
  people(reader, head, source, { ...reader.context, role: "head" });
  return others === "" || people(reader, others, source, reader.context);
};
