import { DASH, HYPHEN } from "./held-signs";
import { COUNTRIES, ZH_PLACES } from "./lexicon/organizations";

/** Whether words are a country, a city or a region of the world. */
export const isPlace = (words: string): boolean =>
  ZH_PLACES.has(words) ||
  COUNTRIES.includes(words) ||
  /^(?:(?:亚太|大中华|[东南西北]亚|[欧亚]洲|华[东南北中西])区?|(?:大?中国|中华|[美非]洲)区|国际)$/u.test(
    words,
  );

const TWO_PLACES =
  /(?<=^|[\s，,、；;：:（(])(\p{Script=Han}{2,5})([-—–]+)(?=\p{Script=Han}{2,12}(?:商会|协会|促进会|联合会|学会|理事会|中心|基金|论坛|峰会|博览会|大学|学院|公司|园))/gu;

/** A line with the dash between two places of one name held: 新加坡—示例商会, 中国-东盟示例论坛. */
export const withPlacesJoined = (line: string): string =>
  /[-—–]/u.test(line)
    ? line.replace(TWO_PLACES, (all, place: string, dash: string) =>
        isPlace(place) ? `${place}${dash === "-" ? HYPHEN : DASH}` : all,
      )
    : line;
