import type { DraftOrg } from "../../events/values";
import { isOfficeAlone, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { isUnitEn } from "./english-parts";
import { isOrganization, isPart } from "./plausible-values";

// 外贸处 of 市商务局: a section of a whole body.
const SECTION = /^(?![省县区州镇乡]|市(?!场)).{1,12}[处科股室部课]$|^(?![省市县区州镇乡外]).{2,8}办$/u;
// 材料学院 of 示例大学, 党工委 of 示例开发区
const FACULTY = /^(?!.*大学).{2,10}(?:学院|学部|研究院|交流院|教育院)$|.系$/u;
const ORGAN = /^(?:党工委|管委会|工委)$/u;
// 招商局 of 示例开发区, 企业服务中心 of its committee
const BUREAU = /^(?![省市县区州镇乡]).{2,8}(?:局|服务中心)$/u;
const ZONE = /(?:开发区|高新区|经开区|新区|保税区|贸片区|园区|港区?|经济区|管委会)$/u;
const SCHOOL = /(?:大学|学院)$/u;
// 海东市外事办公室: an office with the place it serves is whole.
const WITH_PLACE = costly(/^(?:\p{Script=Han}{1,5}[省市县区州旗]|[省市县区州])(?=\p{Script=Han}{3})/u);

// 高新支行 of a bank, 上海分所 of a law firm: parts that only such organizations have.
const KINDS: readonly { part: RegExp; owner: RegExp }[] = [
  { part: /.[支分]行$|.营业部$/u, owner: /银行$/u },
  { part: /.分所$/u, owner: /事务所$/u },
  { part: /^附属.*(?:医院|学校|[中小]学)$/u, owner: /(?:大学|学院)$/u },
  { part: /.(?:分公司|办事处|代表处|工厂|研发中心)$/u, owner: /(?:公司|集团)$/u },
  { part: /.(?:事务所|支店|营业所|支社)$/u, owner: /株式会社|商社$|有限会社/u },
];

const isWhole = (name: string): boolean =>
  ZONE.test(name) ||
  (WITH_PLACE.test(name) && /(?:办|办公室)$/u.test(name)) ||
  (suffixKind(suffixesAt(name, name.length), name.length) === "strong" && !isPart(name));

// What ends the words of one organization: 甲局局长王小样，乙局局长… is about two.
const ENDS = /[，,；;。]/u;
const isInOneClause = (owner: string, part: string, source: string): boolean => {
  const at = source.indexOf(owner);
  const until = at < 0 ? -1 : source.indexOf(part, at + owner.length);
  return until >= 0 && !ENDS.test(source.slice(at + owner.length, until));
};

const isPartZh = (zh: string, owner: string, source: string, text: string): boolean => {
  if (source.includes(`${owner}${zh}`)) return true;
  if (!isWhole(owner)) return false;
  const at = text.indexOf(owner);
  const isBelow = at >= 0 && text.includes(zh, at);
  const isBeside = source.includes(owner) && source.includes(zh);
  if (SECTION.test(zh)) return isBelow || isBeside;
  const isHeading = isBelow && !source.includes(owner);
  if (KINDS.some((kind) => kind.part.test(zh) && kind.owner.test(owner))) return isHeading;
  if (FACULTY.test(zh)) return SCHOOL.test(owner) && (isHeading || isInOneClause(owner, zh, source));
  return (
    (ORGAN.test(zh) || BUREAU.test(zh)) && ZONE.test(owner) && (isHeading || isInOneClause(owner, zh, source))
  );
};

const includes = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());
const isPartInEnglish = (en: string, owner: string, source: string, text: string): boolean =>
  isUnitEn(en) && isOrganization(owner) && includes(source, en) && text.includes(owner);

/**
 * Whether a part belongs to its organization beyond doubt: both are in one piece of the line, or the part is a kind that such
 * organizations have, and the organization is named above it or beside it.
 */
export const isPlainPart = ({ name, parent }: DraftOrg, source: string, text: string): boolean => {
  if (!parent || parent.parent) return false;
  const [zh, en] = [name?.zh ?? "", name?.en ?? ""];
  const [ownerZh, ownerEn] = [parent.name?.zh ?? "", parent.name?.en ?? ""];
  if (zh === "" && en === "") return false;
  return (
    (zh === "" || (ownerZh !== "" && isPartZh(zh, ownerZh, source, text))) &&
    (en === "" || (ownerEn !== "" && isPartInEnglish(en, ownerEn, source, text)))
  );
};

// 外国语学院 beside 我校 or 示例大学, unlike 样例市外国语学院
const OF_SCHOOL = /^(?!.*(?:省|市|大学))\p{Script=Han}{2,6}学院$/u;
const SCHOOL_NAMED = /[我本贵]校|大学(?!生|城)/u;
/** Whether a faculty is named without its school, which the text mentions. */
export const isFacultyAlone = (zh: string, text: string): boolean =>
  OF_SCHOOL.test(zh) && SCHOOL_NAMED.test(text);

/** Whether an organization is a part of an unnamed one, or an office whose owner is unknown. */
export const isPartAlone = (zh: string): boolean =>
  (isPart(zh) || isOfficeAlone(zh)) && !(WITH_PLACE.test(zh) && /(?:外办|外事办(?:公室)?)$/u.test(zh));
