import { costly } from "./costly";
import { withoutCountBehind } from "./heading-counts";
import { headingFor, openHeading, organizationAlone, type Reader, withLabel } from "./items";
import { fieldsOf, labelOf } from "./labels";
import { type ColumnKind, kindOfHeader } from "./lexicon/columns";
import { sideOf } from "./lexicon/headings";
import { readLine } from "./line";
import { countOf } from "./numbers";
import type { OrganizationElement } from "./people";
import { rowsOf } from "./table-rows";

const plainOrganization = (text: string): OrganizationElement => ({
  kind: "organization",
  text,
  lang: /\p{Script=Han}/u.test(text) ? "zh" : "en",
});

// 公司：样例集团 on the last line, below people without an organization.
const OF_ALL = /^\s*(?:工作|参会|所在)?(?:单位|公司|企业|机构)(?:名称|全称)?\s*[:：][^:：]+$/u;
const ofCardsAbove = ({ items }: Reader, organization: OrganizationElement | undefined): void => {
  if (!organization) return;
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.kind !== "person" || item.read.posts.some((post) => post.organization)) return;
    const posts = item.read.posts.map((post) => ({ ...post, organization }));
    items[at] = { ...item, read: { ...item.read, posts, doubt: [...item.read.doubt, "organization"] } };
  }
};

const OF_NOBODY: ReadonlySet<ColumnKind> = new Set(["organization", "ignored", "note"]);
const NUMBER = /人数\s*[:：]\s*(?:共|计)?([\d一二两三四五六七八九十]{1,3})\s*[人名位]?$/u;

/** Ends the labelled fields of one person and adds the person. */
export const flushCard = (reader: Reader): void => {
  const { card } = reader;
  reader.card = undefined;
  if (!card) return;
  const kinds = [...card.values.keys()];
  const name = kinds.some((kind) => kind === "name" || kind === "enName" || kind === "lastName");
  const stated = card.values.get("organization");
  // 单位：示例局（共5人）
  const { words: org, count } = withoutCountBehind(stated);
  if (org && org !== stated) card.values.set("organization", org);
  if (count) reader.labelSizes.push(count);
  if (!name) {
    const organization = org ? (organizationAlone(org, true) ?? plainOrganization(org)) : undefined;
    // 单位：示例局 above 参会人数：3人 and a telephone number: the organization of the people below.
    if (organization && kinds.every((kind) => OF_NOBODY.has(kind))) {
      const heading = headingFor(organization);
      openHeading(reader, heading, card.source.join("\n"));
      const number = card.source.map((line) => countOf(NUMBER.exec(line)?.[1] ?? "")).find((each) => each);
      if (number) reader.labelSizes.push(number);
    } else for (const text of card.source) reader.items.push({ kind: "unread", text });
    return;
  }
  const [row] = rowsOf({
    columns: kinds,
    rows: [[...card.values.values()]],
    doubtful: false,
    hasHeader: true,
  });
  if (org && OF_ALL.test(card.source.at(-1) ?? "")) ofCardsAbove(reader, organizationAlone(org, true));
  for (const read of row?.people ?? [])
    reader.items.push({ kind: "person", read, context: { ...card.context }, source: card.source.join("\n") });
  if (!row?.people.length) for (const text of card.source) reader.items.push({ kind: "unread", text });
};

// 姓名/Name:
const BOTH_LABELS = costly(
  /(\p{Script=Han}{2,6})\s*[/／(（]?\s*([A-Za-z][A-Za-z .]{2,20})[)）]?\s*(?=[:：])/gu,
);

// Name/姓名:
const BOTH_LABELS_EN = costly(
  /(?<=^|\s)([A-Za-z][A-Za-z .]{2,20}?)\s*[/／(（]\s*(\p{Script=Han}{2,6})[)）]?\s*(?=[:：])/gu,
);

const namesSeveral = (value: string): boolean =>
  (readLine(value)[0]?.people.filter(({ names }) => names.length > 0).length ?? 0) > 1;

// 企业：样例科技 王小样
const namesOne = (value: string): boolean => {
  const [person, ...others] = /\s/.test(value) ? (readLine(value)[0]?.people ?? []) : [];
  return (
    others.length === 0 &&
    person?.names.length === 1 &&
    person.names[0]?.lang === "zh" &&
    person.posts.some(({ organization }) => organization)
  );
};

/** Reads a line of labelled fields (姓名：… 单位：…); false if it is not one. */
export const readFields = (reader: Reader, given: string, source: string): boolean => {
  const sameLabel = (all: string, zh: string, en: string) =>
    kindOfHeader(zh) && kindOfHeader(zh) === kindOfHeader(en.trim()) ? zh : all;
  const piece = given
    .replace(BOTH_LABELS, sameLabel)
    .replace(BOTH_LABELS_EN, (all, en: string, zh: string) => sameLabel(all, zh, en));
  const fields = fieldsOf(piece).filter(({ value }) => value !== "" || reader.card);
  if (fields.length === 0) return false;
  const kinds = fields.map(({ kind }) => kind);
  const list = labelOf(piece.split(/[:：]/)[0] ?? "");
  // 来访单位：样例商会 above its people, none of whom has labels.
  const side =
    fields.length === 1 && kinds[0] === "organization" ? sideOf(piece.split(/[:：]/)[0] ?? "") : undefined;
  const ofSide = side && side !== "none" ? organizationAlone(fields[0]?.value ?? "", false) : undefined;
  if (side && side !== "none" && ofSide && !reader.card) {
    const heading = { ...headingFor(ofSide), weak: true };
    return openHeading(reader, heading, source, withLabel(reader, { side }, true));
  }
  // "参会人员：张三、李四" is a list, although 参会人员 is also the name of a column.
  if (fields.length === 1 && list && !reader.card && kinds[0] !== "organization") return false;
  // 企业：王小样（样例集团）、李大例（范本公司） are people.
  const value = fields.length === 1 && kinds[0] === "organization" ? (fields[0]?.value ?? "") : "";
  if (!reader.card && namesOne(value)) return false;
  if (/[、；;]/.test(value) || (/[，,]/.test(value) && namesSeveral(value))) return false;
  if (!reader.card && !kinds.some((kind) => kind === "name" || kind === "organization" || kind === "enName"))
    return false;
  // 单位：… above 参会人员1：…，职务：… applies to all of them.
  const shared = reader.card?.values.size === 1 && reader.card.values.has("organization");
  if (shared && fields.length > 1 && /^\P{P}{2,6}\d{1,2}\s*[:：]/u.test(piece)) flushCard(reader);
  const before = reader.card;
  if (kinds.some((kind) => kind !== "ignored" && reader.card?.values.has(kind))) flushCard(reader);
  // 单位 on a line of its own above the first person applies to the others too.
  const org = before !== reader.card && before?.ofAll ? before.values.get("organization") : undefined;
  const isCarried = org !== undefined && kinds.includes("name") && !kinds.includes("organization");
  reader.card ??= {
    values: new Map(isCarried ? [["organization", org]] : []),
    source: [],
    context: reader.context,
    ofAll: isCarried || (kinds.length === 1 && kinds[0] === "organization"),
  };
  for (const { kind, value } of fields) if (value !== "") reader.card.values.set(kind, value);
  reader.card.source.push(source);
  return true;
};
