import type { Of } from "./pool";

/** 双方还互赠了礼物: what both did at a signing, in the office's own words. */
const EXCHANGED = /^(?:(?:签约|签字|仪式)后，)?双方(?:代表)?还?(?:互[赠换]|交换)了?\p{Script=Han}{2,8}。?$/u;

/** Whether the office's own sentence on a signing only says that both sides exchanged gifts, which follows those who signed. */
export const isExchangeOfGifts = ({ scene }: Of<"narrative">): boolean => {
  const [only, ...more] = scene.item.narrative ?? [];
  return more.length === 0 && EXCHANGED.test(only?.zh ?? "");
};
