import type { Rewording } from "../../rewording";

/** Characters of the name of an occasion from which 在 begins it: 会上 has none. */
const NAMED =
  /^((?:[\d年月日至上下午晚]{2,16}，)?)(?![在以])[^，。；：“]{6,60}(?:会|仪式|典礼|论坛|活动|式)上，/u;

/** 在松山企业家交流会上，甲致辞, for 松山企业家交流会上，甲致辞: a long occasion is introduced by 在. */
export const withinOccasion: Rewording = (text) => {
  const front = NAMED.exec(text)?.[1];
  return front === undefined ? undefined : { from: front.length, to: front.length, text: "在" };
};
