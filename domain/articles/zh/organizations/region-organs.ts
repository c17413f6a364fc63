import { type Phrase, plain, textOf } from "../../phrase";
import type { OrgRef } from "../../reference/facts";
import { levelBefore } from "../words/regions";

const REGION = /^(?!.*(?:新|园|开发|高新|经开|保税)区$)\p{Script=Han}{2,8}[省市县区州旗镇]$/u;

/** 市委, 政府, 市委统战部, 县人大常委会: an organ that every region has. */
const ORGAN = /^(?:[省市县区州旗镇](?=委)|[省市县区州旗镇]?(?=纪委|人大|政协|(?:人民)?政府))/;

/** 云雀市委 for 市委 of 云雀市, 云雀市政府 for its 政府: the usual name of an organ that the record has as a part of its region. */
export const organAsPart = ({ org, name }: OrgRef): { text: string; paths: string[] } | undefined => {
  const { parent } = org;
  const found = parent && !parent.org.parent && REGION.test(parent.name.text) ? ORGAN.exec(name.text) : null;
  if (!parent || !found) return undefined;
  const [level] = found;
  if (level !== "" && !parent.name.text.endsWith(level)) return undefined;
  return {
    text: `${parent.name.text}${name.text.slice(level.length)}`,
    paths: [parent.name.path, name.path],
  };
};

/** 贸促会, 文旅集团: what a city calls by its level too, although not an office; a company keeps its name. */
const ORGANIZATION =
  /^\p{Script=Han}{0,6}(?:贸促会|工商联|侨联|科协|文联|社科联|妇联|残联|台联|友协|总工会|红十字会|集团)$/u;

/** 市商务局、市贸促会: organizations of a city in a list that calls its offices by their level. */
export const withOneLevel = (refs: readonly OrgRef[], names: readonly Phrase[]): readonly Phrase[] => {
  const region = refs.flatMap(({ name }, at) => {
    const words = textOf(names[at] ?? plain(""));
    const front = name.text.slice(0, name.text.length - words.length + 1);
    return words.length < name.text.length && REGION.test(front) && name.text.endsWith(words) ? [front] : [];
  })[0];
  if (region === undefined) return names;
  return names.map((words) => {
    const rest = textOf(words).startsWith(region) ? textOf(words).slice(region.length) : "";
    return ORGANIZATION.test(rest) ? plain(`${levelBefore(region, rest)}${rest}`, [...words.paths]) : words;
  });
};
