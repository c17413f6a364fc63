import { type Phrase, say, spliced, textOf } from "../../phrase";

/** A wish of several clauses that has a subject of its own. */
const WISH_TO_OTHERS = /^希望(?![在与和通以就能])(?=.{20})/u;
/** 表示，甲是……: a statement about somebody or something else than what its speaker intends or feels. */
const ABOUT_OTHERS =
  /(?:表示|说|指出|强调)，(?!(?:[^，；]{0,6}(?:愿|将|会|高兴|荣幸|感到|感谢|期待|相信|坚信))|自己|[^，；]{0,6}对[^，；]{2,30}充满)[^；]*$/u;
/** A series of points. */
const SERIES = /；(?![将愿])[^；：]*$/;

/** Characters of a wish that closes a sentence of any length. */
const BRIEF = 14;
/** Characters of a statement about others with a wish in one sentence, and the same of a series of points or with several wishes. */
const ONE_SENTENCE = 108;
const SEVERAL = 60;

/** 希望双方继续利用这个平台: a short wish about what the statement has just named, which would be far from it in a sentence of its own. */
const REFERS =
  /^希望(?=.{4,28}$)[^；：]*?(?:这[个一]|该|上述)(?:平台|机制|契机|机会|模式|渠道|活动|成果|项目)/u;

/** 甲表示，……。甲希望……: whether a wish after a statement, with which a sentence ends so far, begins one of its own. */
export const isWishOfOwn = (before: string, wish: string, size = before.length + wish.length): boolean => {
  if (wish.length <= BRIEF || REFERS.test(wish)) return false;
  if (SERIES.test(before)) return size > SEVERAL;
  const most = wish.includes("，并希望") ? SEVERAL : ONE_SENTENCE;
  return WISH_TO_OTHERS.test(wish) && ABOUT_OTHERS.test(before) && size > most;
};

/** What a wish follows in the sentence of a statement: 表示，甲是……，希望乙……, behind a series of points 表示，……；……；希望乙……. */
export const wishBehind = (before: string, wish: Phrase): Phrase => {
  const text = textOf(wish);
  if (!SERIES.test(before) || REFERS.test(text)) return say`，${wish}`;
  const again = text.indexOf("，并希望");
  return say`；${again < 0 ? wish : spliced(wish, again + 1, again + 2, "")}`;
};
