import { COUNTRY_NAMES } from "../../reference/chinese-countries";
import type { Rewording } from "../../rewording";
import { isQuoted } from "../words/enclosed";

/** Kinds of institutes and schools, whose country is rarely a part of the name. */
const KIND = "(?:研究所|研究院|研究中心|科学院|大学|学院)";
const NAME = "(?!和|与)[^，。；、和与及“”《》（）]{2,12}?";
/** 蒙古科技大学, 日本国立信息研究所: without its country the name would be that of another one, or of any. */
const GENERAL =
  "(?!国[立家]|中央|皇家|(?:农业|科技|理工|师范|医科|外国语|政法|民族|工业|工程|海洋|人民|科学技术|社会科学|经济)(?:大学|学院|科学院))";
const BESIDE = new RegExp(
  `(${COUNTRY_NAMES})${NAME}(${KIND})((?:[、和]${NAME}\\2)*?)[、和](\\1)(?=${GENERAL}${NAME}\\2)`,
  "gu",
);

/** 星河国蔬菜研究所、棉花研究所: the country of neighbouring institutes of one kind comes with the first. */
export const countryOfInstitutesOnce: Rewording = (text) => {
  if (!/研究|学院|大学/.test(text)) return undefined;
  for (const found of text.matchAll(BESIDE)) {
    const again = found[4] ?? "";
    const to = found.index + found[0].length;
    if (!isQuoted(text.slice(0, to))) return { from: to - again.length, to, text: "" };
  }
  return undefined;
};
