import { isDependent, isOfficeAlone } from "./chinese-words";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";
import { isFaculty } from "./within-organization";

const UNIVERSITY = /(?:大学|学院|学校|中学)$/u;
const ZONE = /(?:管委会|管理委员会|开发区|高新区|经开区|保税区|新区|园区|示范区|度假区)$/u;
const GOVERNMENT = /(?:政府|议会|[省市县区州])$/u;
// 历史学院, 研究生院: a school of some university.
const SCHOOL =
  /^(?:历史|哲学|政治|新闻|社会|数学|物理|心理|地理|民族|行政|政法|公共|口腔|临床|中医|中药|针灸|电力|能源|纺织|农|林|水利|海洋|矿业|冶金|石油|测绘|地质|动物|植物|高等|成人|网络|国防|统计|档案|考古|语言|汉语|东方|欧洲|日语|英语)\p{Script=Han}{0,6}学院$|^(?:研究生院|研究院)$/u;
// 校团委, 院党委
const ORGAN_OF = /^(?:校|学校|院|学院)(?:党委|团委|工会|纪委|长办公室|办公室|办)/u;
// 事务处国际协力科
const TWO_LEVELS = /^(\p{Script=Han}{2,5}[处部局])(\p{Script=Han}{2,6}[科处室课股])$/u;
/** Parts that by themselves do not say of what they are: 州长办公室, 武警支队, 他们战略部. */
export const NO_PART = costly(
  /^(?:管委会|党工委|工委|政府|人民政府|人大|人大常委会|政协|党委|纪委)$|^[省市州县区盟旗]长办|[支大]队$|^[他她]/u,
);
const PLACE = /^.{1,4}[省市县区州镇乡]/u;

const isOrganOf = (text: string): boolean => /^[校学院]/u.test(text) && ORGAN_OF.test(text);

const isSection = (text: string): boolean => {
  const [, whole = "", part = ""] = TWO_LEVELS.exec(text) ?? [];
  return (
    !NO_PART.test(text) && (isDependent(text) || (part !== "" && isDependent(part) && isDependent(whole)))
  );
};

/** Whether words name only a part of some organization: 招商局, 护理学院, 国际处. */
export const isLoose = (given: string): boolean => {
  const text = simplified(given);
  return isSection(text) || isOfficeAlone(text) || isFaculty(text) || isOrganOf(text) || isSchool(text);
};
const isSchool = (text: string): boolean => text.endsWith("院") && SCHOOL.test(text) && !PLACE.test(text);

/** Whether a part may belong to an organization, by the kinds of both. */
export const fits = (part: string, whole: string): boolean => {
  const [own, outer] = [simplified(part), simplified(whole)];
  if (isFaculty(own) || isOrganOf(own) || isSchool(own))
    return UNIVERSITY.test(outer) && (outer.endsWith("大学") || own.length < outer.length);
  if (isSection(own)) return true;
  return isOfficeAlone(own) && (ZONE.test(outer) || GOVERNMENT.test(outer));
};

const OFFICE_ALONE = /^(?:总裁|总经理|董事长|董事会|行政|综合|党政)?办(?:公室)?$/u;
const LIBRARY_ALONE = /^(?:图书馆|档案馆|校史馆)$/u;
/** Whether a unit stands beside another one of the same body rather than within it: 市场部 beside 办公室, 国际处 beside 图书馆. */
export const isBesideUnit = (part: string, whole: string): boolean => {
  const outer = simplified(whole);
  return (
    OFFICE_ALONE.test(outer) || (LIBRARY_ALONE.test(outer) && /(?:处|学院|系|办)$/u.test(simplified(part)))
  );
};
