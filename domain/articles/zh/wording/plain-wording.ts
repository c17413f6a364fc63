import type { Rewording } from "../../rewording";

const REMOTE =
  /^[^，。；、（）]{4,60}(（线上参加）)(?=介绍|建议|表示|指出|说|希望|感谢|祝贺|[向对][^，。；]{2,})/u;

/** 甲在线上向乙致谢, for 甲（线上参加）向乙致谢: how the only speaker of a sentence took part. */
export const spokeRemotely: Rewording = (text) => {
  const found = REMOTE.exec(text);
  const mark = found?.[1];
  if (!found || !mark) return undefined;
  return { from: found[0].length - mark.length, to: found[0].length, text: "在线上" };
};
