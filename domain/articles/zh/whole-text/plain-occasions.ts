import { type Composed, isParagraph } from "../../compose";
import { type Rewording, reworded } from "../../rewording";

/** 仪式后，座谈交流中，: a time and an occasion, one behind the other. */
const STACKED = /^(?!在)([^，。；]{2,14}[前后])，在?([^，。；在]{2,12}[中上])，/u;
/** 在工作汇报环节，某处处长汇报了: an occasion that says no more than the verb. */
const SAME_VERB =
  /^在?(?:[^，。；]{0,4})(汇报|介绍|推介|致辞|讲解)(?:环节|中|会上|时)，(?=[^，。；：]{2,40}?\1(?:了|$))/u;
/** 安例表示，他们向乙致以良好祝愿: an act of the speaker, which needs no reporting verb. */
const OWN_ACT =
  /(?:表示|指出)，(?:[他她]们?|自己)(?=[向对][^，。；]{2,60}(?:致以[^，。；]{2,10}|表示[^，。；]{2,4}|感到(?:高兴|荣幸|自豪|欣慰))(?:$|，(?:希望|感谢|祝|期待|欢迎|邀请|介绍|并)))/u;

const occasionsInOne: Rewording = (text) => {
  const [front, when, where] = STACKED.exec(text) ?? [];
  return front ? { from: 0, to: front.length, text: `在${when}的${where}，` } : undefined;
};

const withoutOccasion: Rewording = (text) => {
  const [front] = SAME_VERB.exec(text) ?? [];
  return front ? { from: 0, to: front.length, text: "" } : undefined;
};

const ownAct: Rewording = (text) => {
  const found = OWN_ACT.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

/** 在仪式后的座谈交流中，甲……: sentences with one occasion in front, and none that repeats their verb. */
export const withPlainOccasions = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    isParagraph(block)
      ? {
          ...block,
          lines: block.lines.map((line) => reworded(line, [occasionsInOne, withoutOccasion, ownAct])),
        }
      : block,
  );
