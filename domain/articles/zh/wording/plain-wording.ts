import type { Rewording } from "../../rewording";

const REMOTE =
  /^[^，。；、（）]{4,60}(（线上参加）)(?=介绍|建议|表示|指出|说|希望|感谢|祝贺|[向对][^，。；]{2,})/u;

const FED = /接待了[^，。；、]{2,14}(，[双各]方共同用餐)(?=[。，；]|$)/u;

/** 接待了代表团并一同用餐, for 接待了代表团，双方共同用餐: a meal at a reception. */
export const ateTogether: Rewording = (text) => {
  const found = FED.exec(text);
  const meal = found?.[1];
  if (!found || !meal) return undefined;
  const to = found.index + found[0].length;
  return { from: to - meal.length, to, text: "并一同用餐" };
};

/** 甲在线上向乙致谢, for 甲（线上参加）向乙致谢: how the only speaker of a sentence took part. */
export const spokeRemotely: Rewording = (text) => {
  const found = REMOTE.exec(text);
  const mark = found?.[1];
  if (!found || !mark) return undefined;
  return { from: found[0].length - mark.length, to: found[0].length, text: "在线上" };
};
