import type { Rewording } from "../../rewording";

const EXCHANGED =
  /^[^，。；]*(?:团|组|一行)[^，。；]*(?:出席|参加|参观)了[^。；]*，((?:各方|双方)就)[^，。；“”]{2,30}(?<!有关|相关|共同关心的)情况(交换意见)$/u;

/** 代表团出席了推介会，了解湖滨的发展情况, for 各方就湖滨的发展情况交换意见: visitors learn how things are. */
export const learnedAtEvent: Rewording = (text) => {
  const found = text.endsWith("情况交换意见") ? EXCHANGED.exec(text) : null;
  const [, sides, views] = found ?? [];
  if (!found || sides === undefined || views === undefined) return undefined;
  const at = text.lastIndexOf(`，${sides}`) + 1;
  return [
    { from: text.length - views.length, to: text.length, text: "" },
    { from: at, to: at + sides.length, text: "了解" },
  ];
};

const OPEN = /了解了?(?![^。；：]*情况)[^。；：]{4,}等$/u;

/** 了解作物种类、建设面积等情况, for 了解……等: an open list of topics ends in a noun. */
export const learnedOpenly: Rewording = (text) =>
  text.endsWith("等") && OPEN.test(text) ? { from: text.length, to: text.length, text: "情况" } : undefined;

const OF_FIELD =
  /(?:了解|学习)(了?)([^，。；]{2,16}在)(\p{Script=Han}{2,6}领域的?(?:做法|经验|情况|工作))(，内容包括([^，。；]+))$/u;

/** 了解了湖滨在文物保护、馆藏管理等文化领域的做法, for 了解湖滨在文化领域的做法，内容包括……: topics that are the object itself. */
export const learnedOfField: Rewording = (text) => {
  const found = text.includes("领域") && text.includes("，内容包括") ? OF_FIELD.exec(text) : null;
  const [all, done, whose, , contents, topics] = found ?? [];
  if (!found || all === undefined || whose === undefined || !contents || !topics) return undefined;
  const verb = found.index + 2;
  const at = verb + (done ?? "").length + whose.length;
  return [
    { from: text.length - contents.length, to: text.length, text: "" },
    { from: at, to: at, text: `${topics.replace("和", "、")}等` },
    ...(done ? [] : [{ from: verb, to: verb, text: "了" }]),
  ];
};
