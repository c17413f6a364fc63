import type { Line } from "../../compose";
import { type Phrase, say, spliced, textOf, withoutStart } from "../../phrase";

const GIVEN = /^还?向[^，；]+?(?:赠送|颁发|递交|转交)[^，；]+$/;

/** A wish for both sides, which does not include gifts between them. */
const FOR_BOTH = /希望(?:双方|两[校地市会院])[^；]*$/;

/** 希望两校……，并向某校赠送……: whether a predicate says what somebody gave after a wish for both sides. */
export const isGiving = (wish: string, predicate: string): boolean =>
  FOR_BOTH.test(wish) && GIVEN.test(predicate);

/** 向某校赠送了纪念品: such a predicate with 了, which keeps it apart from a wish in front of it. */
export const givenAlready = (predicate: Phrase): Phrase => {
  const words = /^还/.test(textOf(predicate)) ? withoutStart(predicate, 1) : predicate;
  const verb = /(?:赠送|颁发|递交|转交)(?!了)/.exec(textOf(words));
  const end = verb ? verb.index + verb[0].length : 0;
  return verb ? spliced(words, end, end, "了") : words;
};

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
