import type { Line } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

const GIVEN = /^还?向[^，；]+?(?:赠送|颁发|递交|转交)[^，；]+$/;

/** What somebody said, of which a gift would seem to be a part. */
const SAID = /希望|表示，|指出，|强调，|建议|邀请/u;

/** 甲希望双方……。甲还向某校赠送了……: whether a predicate says what somebody gave after what they said, which is a sentence of its own. */
export const isGiving = (said: string, predicate: string): boolean =>
  SAID.test(said) && GIVEN.test(predicate);

/** 甲向乙捐赠……: what was given, with nothing else in the sentence. */
const GIFT = /(?:捐赠|赠送|捐出|移交|转交|发放)(?!仪式|活动)[^，。；：]{2,60}$/;
/** 此次捐赠惠及: whom a gift reached, as a sentence of its own. */
const REACHED = /^(?:此次|本次|该批|这批|此批)(?:捐赠|捐款|捐助|赠送|善款|物资)(?=将?惠及[^，。；：]{2,40}$)/;

/** ，惠及40所学校: whom the gift of the sentence before reached. */
export const withReach = (a: Line, b: Line): Line | undefined => {
  const [front] = REACHED.exec(textOf(b.words)) ?? [];
  return front && !a.own && !b.own && GIFT.test(textOf(a.words))
    ? { ...a, words: say`${a.words}，${withoutStart(b.words, front.length)}` }
    : undefined;
};
