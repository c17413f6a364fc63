import type { Rewording } from "../../rewording";

const SAID_AND_PROMISED =
  /^((?:[^，；：。]{1,10}[上中]，)?(?!双方|各方|与会|大家)[^，；：。]{2,60}?)表示，[^：]*?([，；])并表示/u;

/** 甲说，……，并表示将……, for 甲表示，……；并表示将……: the reporting verb of a sentence that has 并表示 too. */
export const saidThenPromised: Rewording = (text) => {
  if (!text.includes("并表示")) return undefined;
  const [all, front, mark] = SAID_AND_PROMISED.exec(text) ?? [];
  if (!all || front === undefined || (text.match(/表示/gu) ?? []).length > 2 || /说/.test(front))
    return undefined;
  const at = all.length - "；并表示".length;
  const plain = mark === "；" && !all.slice(0, at).includes("；");
  return [
    ...(plain ? [{ from: at, to: at + 1, text: "，" }] : []),
    { from: front.length, to: front.length + "表示".length, text: "说" },
  ];
};

const SAID_AGAIN = /，(?:表示，(?=[^，；：。]{2,20}(?:将|愿)[^；：。]*$)|并表示，(?=[将愿]))/u;
const STATED_TWICE = /，(表示)(?=(?![将愿])[^，；：。将愿]+，并表示)/u;

/**
 * 感谢……，表示学校将……; ，并表示将……; 认为……，并表示……: a reporting verb directly in front of what it reports, and one verb
 * for it.
 */
export const reportedPlainly: Rewording = (text) => {
  if (!text.includes("表示")) return undefined;
  const twice = STATED_TWICE.exec(text);
  if (twice) return { from: twice.index + 1, to: twice.index + 1 + "表示".length, text: "认为" };
  const again = SAID_AGAIN.exec(text);
  const to = again ? again.index + again[0].length : 0;
  return again ? { from: to - 1, to, text: "" } : undefined;
};
