import type { Rewording } from "../../rewording";

const TWICE = /和和(?=\p{Script=Han})/u;

/** 秘书长喻开和及工作人员, for 喻开和和工作人员. */
export const linkOnce: Rewording = (text) => {
  const found = TWICE.exec(text);
  return found ? { from: found.index + 1, to: found.index + 2, text: "及" } : undefined;
};

const STATED_SINCE =
  /(?:表示|指出|强调)(?=(?:当前|目前|近年来|多年来|\d+[多余]?年来|长期以来|一直以来|如今|今年以来)，)/u;

/** 表示，当前，……: a verb before an adverbial with a comma of its own. */
export const statedSince: Rewording = (text) => {
  const found = STATED_SINCE.exec(text);
  const at = found ? found.index + found[0].length : 0;
  return found ? { from: at, to: at, text: "，" } : undefined;
};

const NESTED = /“([^“”]*)“([^“”]*)”([^“”]*)”/u;

/** 以“‘一带一路’建设”为主题: quotation marks within others. */
export const quotedInside: Rewording = (text) => {
  const found = NESTED.exec(text);
  if (!found) return undefined;
  const open = found.index + 1 + (found[1]?.length ?? 0);
  const close = open + 1 + (found[2]?.length ?? 0);
  return [
    { from: close, to: close + 1, text: "’" },
    { from: open, to: open + 1, text: "‘" },
  ];
};

const OFFICE_IN = /(?<=在)(?:上海市?|北京市?)(?=\p{Script=Han}{2,8}驻[沪京])/u;

/** 在哈尔滨驻沪办事处, for 在上海哈尔滨驻沪办事处. */
export const officeThere: Rewording = (text) => {
  const found = OFFICE_IN.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

const CITY_OF_IT = /(?<=[与由])(?!该)\p{Script=Han}{2,4}(?=该[校院](?:副?校长|副?院长|副?书记))/u;

/** 与该校副校长, for 与札幌该校副校长. */
export const withoutCityOfIt: Rewording = (text) => {
  const found = CITY_OF_IT.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};
