import type { Rewording } from "../../rewording";

/** 第20期援外医疗队和中国第21期援外医疗队: the same words around two numbers. */
const NUMBERED =
  /(\p{Script=Han}{0,8})(第[\d一二三四五六七八九十]+[期届批次])(\p{Script=Han}{2,20})[和与、]\1(第[\d一二三四五六七八九十]+[期届批次])\3(?!\p{Script=Han}{0,2}[队员团])/gu;

/** 中国第20期、第21期援外医疗队, for 中国第20期援外医疗队和中国第21期援外医疗队: what two groups share besides their numbers comes once. */
export const numbersTogether: Rewording = (text) => {
  if (text.indexOf("第") === text.lastIndexOf("第")) return undefined;
  const [found] = text.matchAll(NUMBERED);
  const [all, front = "", first = "", noun = "", second = ""] = found ?? [];
  if (!found || all === undefined || first.slice(-1) !== second.slice(-1)) return undefined;
  const from = found.index + front.length + first.length;
  return { from, to: found.index + all.length, text: `、${second}${noun}` };
};

/** A state or province that the posts of somebody begin with. */
const REGION = /(?:^|[见待])((?:(?![见待])[\p{Script=Han}-]){4,14}?[州省邦])(?=\p{Script=Han}{2,})/u;

/** 甲州宪法法院院长兼行政法院院长安例率领的该州法官代表团: a region in front of a post comes once in the sentence. */
export const regionOfPostsOnce: Rewording = (text) => {
  const [front, region] = REGION.exec(text) ?? [];
  if (!front || region === undefined) return undefined;
  const first = text.indexOf(region);
  const again = text.indexOf(region, first + region.length);
  if (again < 0) return undefined;
  const before = text.slice(first + region.length, again);
  if (/[，；。、：“”《》]/.test(before)) return undefined;
  if (before.endsWith("兼")) return { from: again, to: again + region.length, text: "" };
  return before.endsWith("率领的")
    ? { from: again, to: again + region.length, text: `该${region.slice(-1)}` }
    : undefined;
};
