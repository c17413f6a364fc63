import { organizationOfAll } from "./closing";
import { costly } from "./costly";
import { latinNameScore } from "./english-words";
import { organizationIn } from "./implied-organizations";
import { headingFor, openHeading, organizationAlone, type Reader, withLabel } from "./items";
import { labelOf } from "./labels";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import { type Piece, people } from "./piece";

const KIND =
  /^(?:我|本|该)?(协会|商会|学会|联合会|集团|学院|学校|大学|医院|银行|管委会|研究院|研究所)(?:方面|这边)?$/u;

const textOf = (item: Reader["items"][number]): string =>
  "text" in item ? item.text : "source" in item ? item.source : "";

/** The only organization of a kind that the lines above name: 示例家居协会 for 协会. */
const namedAbove = (reader: Reader, kind: string): OrganizationElement | undefined => {
  const names = reader.items.flatMap((item) => {
    const text = textOf(item);
    const end = text.lastIndexOf(kind);
    const name = end < 0 ? "" : (/\p{Script=Han}{2,20}$/u.exec(text.slice(0, end))?.[0] ?? "");
    return name ? [`${name}${kind}`] : [];
  });
  const [only, ...others] = new Set(names);
  return only && others.length === 0 ? organizationAlone(only, true) : undefined;
};

const WORDS_OF_NAME = costly(
  /^(?:\p{Lu}[\p{L}&'’.-]*|of|and|for|the|&)(?: (?:\p{Lu}[\p{L}&'’.-]*|of|and|for|the|&)){1,5}$/u,
);
/** Reads capitalized words before a colon at the end of their line, where no known name is among them: "Model Widgets:". */
export const headingOfFirm = (reader: Reader, { text, source }: Piece): boolean => {
  const words = /^([^:]{4,50}):$/u.exec(text)?.[1] ?? "";
  if (!WORDS_OF_NAME.test(words) || (latinNameScore(words.split(" ")) ?? 0) >= 2 || labelOf(words))
    return false;
  const [named, ...others] = readLine(words)[0]?.people ?? [];
  if (!named || named.posts.length > 0 || named.group || others.length > 0) return false;
  const heading = {
    organization: { kind: "organization" as const, text: words, lang: "en" as const },
    used: false,
    weak: true,
  };
  return openHeading(reader, heading, source);
};

/** Reads people behind or below a short form of the organization that a title names: 协会：会长王小样. */
export const shortHeading = (reader: Reader, { text, before, after, source }: Piece): boolean => {
  const kind =
    KIND.exec(before)?.[1] ?? (/[:：]$/u.test(text) ? KIND.exec(text.slice(0, -1))?.[1] : undefined);
  const organization = kind ? namedAbove(reader, kind) : undefined;
  if (!organization) return false;
  const heading = { ...headingFor(organization), implied: true, weak: true };
  if (after !== "") return people(reader, after, source, { ...reader.context, heading });
  return openHeading(reader, heading, source);
};

// 【示例银行】张三 行长 李四 副行长
const MARKED = /^[【[]([^】\]]{2,40})[】\]]\s*(\S.+)$/u;
/** Reads people behind their organization, side or kind in brackets. */
export const markedHeading = (reader: Reader, { text, source }: Piece): boolean => {
  const [, name = "", rest = ""] = MARKED.exec(text) ?? [];
  const label = name ? labelOf(name) : undefined;
  // 【客方】张三（行长）、李四（副行长）
  if (label && !label.matter) {
    const context = withLabel(reader, label, label.side !== undefined);
    // 【日方】样例协会 above its people
    const own = label.side ? organizationIn(rest) : undefined;
    if (own) {
      const heading = headingFor(own);
      return openHeading(reader, heading, source, context);
    }
    return people(reader, rest, source, context);
  }
  const org = name && !label ? organizationAlone(name, false) : undefined;
  return org ? people(reader, rest, source, { ...reader.context, heading: headingFor(org) }) : false;
};

// 公司全称是样例集团，谢谢: the employer of all of them.
const NAMED =
  /^(?:我们?|本)?(?:的)?(?:单位|公司|企业|机构|协会|学校)(?:的)?(?:(?:全称|名称|名字)?(?:是|为|叫)|(?:全称|全名|名称|抬头)[:：]\s*)(.{4,40}?)(?:[，,。!！].{0,12})?$/u;
// "Company name for the badges: Model Pumps GmbH"
const NAMED_EN = costly(
  /^(?:(?:our|the) )?(?:company|firm|organi[sz]ation|institution|association|university|employer)(?:['’]s)?(?: (?:full )?name)?(?: for [\p{L} ]{3,24}?)?(?:\s*:| is) *(\p{Lu}.{2,60}?)\.?$/iu,
);
/** Reads a line that says which organization everybody is from. */
export const organizationNamed = (reader: Reader, { text, source }: Piece): boolean => {
  const name = NAMED.exec(text)?.[1] ?? NAMED_EN.exec(text)?.[1] ?? organizationOfAll(text);
  const organization = name ? organizationAlone(name, true) : undefined;
  if (!organization) return false;
  const heading = headingFor(organization);
  return openHeading(reader, heading, source);
};
