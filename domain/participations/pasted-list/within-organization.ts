import { isDependent, isOfficeAlone, suffixesAt, suffixKind, withoutOrgan } from "./chinese-words";
import { costly } from "./costly";
import { ZH_PLACES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement } from "./people";

const OF_A_PLACE = /^(?:管委会|党工委|政府|人民政府|人大|政协|[省市州盟县区旗]长办公[室厅])$/;
const ORGAN =
  /^(?:管委会|党工委|工委|政府|人民政府|人大|人大常委会|政协|党委|纪委|纪工委|办事处|街道办|组织部|宣传部|统战部|办公[室厅])$/;
const OF_STREET = /.{2}(?:街道|镇|乡)(?:办事处|办)$/u;
const OF_RESIDENTS = /^(?:居|村)(?:民委员)?委?会$/u;
const OF_MEMBERS = /(?:公司|集团|银行|协会|商会|学会|联合会|大学|学院)$/;

// A zone has offices with the same names as those of a city: 招商局, 经发局.
const ZONE = /(?:管委会|管理委员会|党工委|开发区|高新区|经开区|保税区|新区|园区|示范区|度假区)$/;

// 办公室 beside 国际部; 综合科 would be below it.
const IS_BESIDE = /^(?:综合|党政|行政)?办公室$|^秘书处$/;
// 市科协 of 市科协学会部, beside 国际部 or 办公室: two departments of one body.
const bodyBeside = (whole: OrganizationElement, part: OrganizationElement): string | undefined => {
  const [own, other] = [simplified(whole.text), simplified(part.text)];
  const areAlike = own.slice(-1) === other.slice(-1) || (IS_BESIDE.test(other) && /[部处]$/.test(own));
  if (whole.parent || !areAlike || !/[部处科室]$/.test(own)) return undefined;
  for (let end = own.length - 2; end >= 3; end -= 1) {
    // 示例协会 of 示例协会展览部
    if (own.slice(end - 1, end + 1) === "展览") continue;
    const isBody = suffixKind(suffixesAt(own, end), end) === "strong" && !isDependent(own.slice(0, end));
    if (isBody && isDependent(own.slice(end))) return whole.text.slice(0, end);
  }
  return undefined;
};

// 海州 of 海州学院, unlike 国际 of 国际学院
const beginsWithPlace = (text: string): boolean =>
  [...ZH_PLACES].some((place) => place.length > 1 && text.startsWith(place) && place !== "国际");

// 国际学院 after 海州大学
const FACULTY = costly(
  /^(?!.{0,4}(?:[省市县区州]|(?<!外)国(?!际))|.{2,8}(?:大学|职业(?:技术)?学院))(?:[工理文法商医农药]学院|.{2,8}(?:学院|学部|研究院|(?:交流|教育|培训)院|附属医院|研究所))$/u,
);
const OF_UNIVERSITY = /大学$/;
// 机电学院 after 海州职业学院, which is not 海州职业学院 itself
const DISCIPLINE = costly(
  /^(?:国际|人文|经济|经贸|商|管理|工商|财经|金融|会计|法|外国语|外语|文|理|工|医|农|机电|机械|电气|电子|信息|计算机|软件|自动化|土木|建筑|材料|化工|化学|生物|环境|能源|汽车|交通|航海|航空|旅游|艺术|设计|传媒|音乐|美术|体育|教育|师范|护理|药|食品|园林|马克思主义|继续教育|创新创业|物流|人工智能|大数据|智能制造|数字)\p{Script=Han}{0,6}(?:学院|系)$/u,
);
/** Whether a name alone is that of a school of some university: 外国语学院. */
export const isFaculty = (text: string): boolean => DISCIPLINE.test(text) && !beginsWithPlace(text);
/** Whether a part is a school of a university or college: 国际学院 of 海州大学. */
export const isOfUniversity = (
  part: OrganizationElement,
  whole: OrganizationElement | undefined,
): boolean => {
  const text = simplified(part.text);
  const body = simplified(whole?.parent ?? whole?.text ?? "");
  return (
    !part.parent &&
    ((OF_UNIVERSITY.test(body) && FACULTY.test(text)) ||
      (/.{3}(?:学院|学校)$/.test(body) && body.length >= text.length && DISCIPLINE.test(text))) &&
    !beginsWithPlace(text)
  );
};

// 农业委员会 of 示例工业联合会, unlike 市农业委员会
const COMMITTEE = costly(
  /^(?!.{0,4}[省市县区州镇乡]|全国|国家|中国|中华|中央|国务院)\p{Script=Han}{2,12}(?:专业|工作|专门)?委员会$/u,
);
const WITH_COMMITTEES = /(?:协会|商会|学会|联合会|促进会|总会|公会|联盟|工商联|理事会)$/u;
/** Whether a part is a committee of an association: 专家委员会 of 示例行业协会. */
const isCommitteeOf = (part: string, whole: OrganizationElement | undefined): boolean =>
  whole !== undefined &&
  COMMITTEE.test(part) &&
  WITH_COMMITTEES.test(simplified(whole.text)) &&
  !beginsWithPlace(part);

const SECTION = /(?<!办公)[处科股室组]$/;
// A 处 is never below a 科.
const SMALL = /[科股室组]$/;
const PART_OF_FACULTY = /(?:系|所|(?<!办公)室|中心)$/;
/** The organization to which a part belongs that is named after another part: 示例新区 after 示例新区 管委会. */
const wholeOfParts = ({ parent, text }: OrganizationElement, part: string): string | undefined => {
  if (parent === undefined) return undefined;
  const name = simplified(text);
  if (isDependent(name)) return parent;
  // 招商局局长…、综合科科长: a section of the bureau.
  if (isOfficeAlone(name))
    return SECTION.test(part) && !(SMALL.test(name) && /处$/u.test(part)) ? `${parent}${text}` : parent;
  // 经济学院院长…、国际处处长: an office of the university.
  const isFaculty = OF_UNIVERSITY.test(simplified(parent)) && FACULTY.test(name);
  if (!isFaculty) return undefined;
  return PART_OF_FACULTY.test(part) ? `${parent}${text}` : parent;
};

const OFFICE_OF_GOVERNMENT =
  /^(?:外|侨|台|港澳|(?:政府)?外事(?:侨务)?|侨务|港澳(?:事务)?|台湾事务|对台|口岸|信访|金融(?:工作)?)办(?:公室)?$/;
// 外事办公室 after 商务局, both of the same unnamed place.
const ofSamePlace = (part: string, whole: OrganizationElement): boolean =>
  OFFICE_OF_GOVERNMENT.test(part) && (/[局厅委]$/.test(whole.text) || isOfficeAlone(whole.text));

// "the nursing department" after "Model University"
const COMMON_UNIT = costly(
  /^\p{Ll}[\p{Ll} &-]*\b(?:department|division|section|office|unit|team|desk|faculty|school|ward)$/u,
);
const COMMON_ONLY = /^\p{Ll}/u;
const ofWholeEn = (part: OrganizationElement, whole: OrganizationElement): OrganizationElement =>
  !part.parent && COMMON_UNIT.test(part.text) && !COMMON_ONLY.test(whole.parent ?? whole.text)
    ? { ...part, parent: whole.parent ?? whole.text }
    : part;

/** A part of an organization (办公室), after the organization it belongs to. */
export const withinOrganization = (
  part: OrganizationElement,
  whole: OrganizationElement | undefined,
): OrganizationElement => {
  const name = simplified(part.text);
  if (whole && !part.dependent && part.lang === "en" && whole.lang === "en") return ofWholeEn(part, whole);
  if (whole && isOfficeAlone(name) && !part.parent && !ORGAN.test(name)) {
    const zone = wholeOfParts(whole, name) ?? whole.text;
    if (ZONE.test(simplified(zone))) return { ...part, parent: zone };
  }
  // 居委会主任 after 示例社区党委书记
  if (OF_RESIDENTS.test(part.text) && whole && /(?:社区|村|小区)$/u.test(whole.text) && !part.parent)
    return { ...part, parent: whole.text };
  if (!part.dependent && !isDependent(name) && !isOfUniversity(part, whole) && !isCommitteeOf(name, whole))
    return part;
  // 示例街道办事处 after a bureau of the same district
  if (OF_STREET.test(name)) return part;
  if (!whole || whole.lang !== part.lang) return part;
  // 管委会 again, after 示例高新区管委会.
  if (whole.text === part.text) return part.parent ? part : whole;
  // 国际处处长 of 示例大学国际处: the same one.
  if (!part.parent && whole.text.endsWith(part.text)) return whole;
  // Organs of a place or zone do not belong to a company or association.
  if (OF_A_PLACE.test(name) && OF_MEMBERS.test(simplified(whole.text))) return part;
  if (ofSamePlace(name, whole)) return part;
  // 国际合作科科长…、驻上海代表处代表: the office is not part of the section.
  if (/^驻.+(?:处|办公?室?)$/u.test(name) && /[科处室股部]$/.test(simplified(whole.text))) return part;
  // An organ belongs to the zone of another (管委会 next to 党工委), a department to the organ.
  const isOfCommittee =
    /^(?:组织部|宣传部|统战部|办公[室厅])$/.test(name) && /(?:[省市县区州旗盟]委|管委会)$/.test(whole.text);
  const zone = ORGAN.test(name) && !isOfCommittee ? withoutOrgan(whole.text) : whole.text;
  const root = wholeOfParts(whole, name) ?? bodyBeside(whole, part) ?? zone;
  // 市政府副秘书长、办公室副主任: it is not stated which office.
  if (/^办公[室厅]$/.test(name) && root !== whole.text && whole.text.endsWith("政府")) return part;
  if (root === part.text || isDependent(simplified(root))) return part;
  return { ...part, parent: root };
};

// 结构所 below 示例设计院, 办公室 below 示例区政府: parts whose name alone is not that of an organization.
const SMALL_PART = /^(?!.{0,4}[省市县区州镇乡])\p{Script=Han}{1,5}(?:所|室|组|车间|分厂)$/u;
const WITH_PARTS = /(?:院|公司|集团|大学|政府|中心|研究所|厂)$/u;

/** A part with a short name as a part of the organization named before it; otherwise the same element. */
export const asSmallPart = (part: OrganizationElement, whole: OrganizationElement): OrganizationElement =>
  !part.parent &&
  part.lang === "zh" &&
  part.text !== whole.text &&
  SMALL_PART.test(part.text) &&
  WITH_PARTS.test(whole.text)
    ? { ...part, parent: whole.text }
    : part;
