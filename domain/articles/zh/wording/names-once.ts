import type { Rewording } from "../../rewording";

const ORGANIZATION =
  "(?:[侨残妇文台]联|工商联|总工会|科协|友协|贸促会|外办|侨办|台办|政协副?主席|人大常委会副?主任)";
const OF_REGION = new RegExp(
  `((?:\\p{Script=Han}{2,4}|(?<=^|[，、。；由与和在])(?![各该全两])\\p{Script=Han})([省市县区]))(?=\\p{Script=Han})([^。；]{2,40}?)[、，][与和由]?(\\1)(?=${ORGANIZATION})`,
  "u",
);

/** What each such sentence has, which is quickly found missing. */
const LEVEL_IN_FRONT = new RegExp(`[省市县区]${ORGANIZATION}`);

const ANOTHER = /\p{Script=Han}{2}[省市县区州]/u;

/** 湖滨区政协副主席、区侨联主席, for 湖滨区政协副主席、湖滨区侨联主席; undefined where another region comes between. */
export const organizationOfRegion: Rewording = (text) => {
  if (!LEVEL_IN_FRONT.test(text)) return undefined;
  const found = OF_REGION.exec(text);
  const [, , level, between, region] = found ?? [];
  if (!found || !level || !region || between === undefined) return undefined;
  // After a bracket another side may have begun.
  if (ANOTHER.test(between) || between.includes("（")) return undefined;
  const to = found.index + found[0].length;
  return { from: to - region.length, to, text: level };
};

/** The same next to organizations of several regions: 省侨联 in another clause would be ambiguous. */
export const organizationOfRegionBeside =
  (twins: readonly string[]): Rewording =>
  (text) => {
    const found = organizationOfRegion(text);
    const change = found && [found].flat()[0];
    const called = change && `${change.text}${text.slice(change.to)}`;
    const apart = OF_REGION.exec(text)?.[0].includes("，");
    return apart && twins.some((twin) => called?.startsWith(twin)) ? undefined : found;
  };

/** 在致辞中表示欢迎, for 在致辞中致辞表示欢迎. */
export const addressOnce: Rewording = (text) => {
  const found = /(?<=在[^，。；]{0,4}(?:致辞|讲话|发言)中)致辞(?=表示)/u.exec(text);
  return found ? { from: found.index, to: found.index + 2, text: "" } : undefined;
};
