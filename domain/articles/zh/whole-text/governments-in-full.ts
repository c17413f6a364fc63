import { type Composed, isParagraph, type Line } from "../../compose";
import { textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { governmentBriefly } from "../wording/led-groups";

const GOVERNMENT = /(\p{Script=Han}*?)([省市县区州旗])人民政府(?!副?秘书长|参事)/gu;
/** 由云雀市政府主办, 应市政府邀请, 市政府代表团: who organized, invited or sent people, where the usual name is enough. */
const ORGANIZES = /^人民政府(?:[^，。；]{0,16}(?:[主承协]办|指导|支持|邀请)|\p{Script=Han}{0,4}[团组队])/u;
/** What may precede the name of a region, of which this cuts off all but its last characters. */
const REGION = /[^由在与和向为对及赴到率、，至自经]{1,6}$/u;

/** The regions whose governments a sentence has by their official names; empty for 市人民政府 and for organizers. */
const regionsIn = (text: string): string[] =>
  [...text.matchAll(GOVERNMENT)].map(({ 0: all, 1: front = "", 2: level = "", index }) => {
    if (ORGANIZES.test(text.slice(index + all.length - "人民政府".length))) return "";
    const name = REGION.exec(front)?.[0] ?? "";
    return name === "" ? "" : `${name.slice(-2)}${level}`;
  });

/**
 * 云雀市人民政府侨务办公室 at the first mention, as the record has it, and 云雀市政府 afterwards. A sentence that has a government for the
 * first time keeps all of them in full.
 */
export const withGovernmentsInFull = (blocks: readonly Composed[]): Composed[] => {
  const named = new Set<string>();
  const inLine = (one: Line): Line => {
    const text = textOf(one.words);
    if (!text.includes("人民政府")) return one;
    const regions = regionsIn(text);
    const fresh = regions.some((region) => region !== "" && !named.has(region));
    for (const region of regions) named.add(region);
    return fresh ? one : reworded(one, [governmentBriefly]);
  };
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.map(inLine) } : block));
};
