import { type Composed, isParagraph, type Line } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { spliced, textOf } from "../../phrase";
import { TOPICS } from "../words/topics";

/** 就合作进行座谈: talks, and how they are called. */
const TALKED = /进行(座谈交流|座谈|会谈)(?=$|，)/u;
/** 双方, 各方: those who talked, with the place. */
const ALL = /(?:^|，)(?:双方|各方)(?:在[^，。；]{2,30})?$/u;
/** 代表团与会长甲、秘书长乙: with whom somebody talked, and nothing else behind it. */
const WITH =
  /与(?!会(?:人员|者|代表|各方|嘉宾|专家))((?:(?!接待|参观|访问|会见|出席|举行|座谈|会谈|参加|了解|介绍|走访|拜[会访]|考察|察看|随后|召开|举办)[^。；：“])+)$/u;

/** Talks or a meeting that the reader knows of. */
const KNOWN = /座谈|会[谈见面晤]|会议(?!室|厅|中心|展)|(?:见面|交流|联席)会/u;

/** The verb behind topics whose talks are named: not that of the topics themselves, nor that of the sentence before. */
const verbFor = (topics: string, before: string): string => {
  const again = topics.includes("交流") || /进行了?交流/.test(before);
  return again && !topics.endsWith("交换") ? "交换意见" : "进行交流";
};

/** Characters of topics between which and 就 the verb is not missed. */
const SHORT = 34;

/** Whether topics are too long or too many for a verb that comes behind them. */
const areMany = (about: string): boolean =>
  about.length > SHORT || about.includes("，") || about.split("、").length > 2;

/** 双方就合作进行座谈交流: the one verb behind what all talked about, without a word of the topics. */
const ofAll = (about: string, noun: string): string =>
  noun === "会谈" || about.includes("交流") ? `进行${noun.replace("交流", "")}` : "进行座谈交流";

/** 甲与乙座谈，就合作进行交流, for 甲与乙就合作进行座谈: talks, then what they were about. */
const named = (one: Line, before: string): Line => {
  if (one.own || isSpeech(one)) return one;
  const text = textOf(one.words);
  const found = text.includes("进行") ? TALKED.exec(text) : null;
  if (!found) return one;
  const [, noun = ""] = found;
  const to = found.index + found[0].length;
  const front = text.slice(0, found.index);
  const topics = TOPICS.exec(front);
  if (!topics || /[；：“]/.test(front.slice(0, topics.index))) return one;
  const who = front.slice(0, topics.index);
  const verb = verbFor(front.slice(topics.index), before);
  const words = spliced(one.words, found.index, to, verb);
  const talks = noun === "会谈" ? noun : "座谈";
  if (WITH.test(who)) return { ...one, words: spliced(words, topics.index, topics.index, `${talks}，`) };
  if (KNOWN.test(who) || KNOWN.test(before)) return { ...one, words };
  if (!ALL.test(who)) return one;
  const about = front.slice(topics.index);
  return areMany(about)
    ? { ...one, words: spliced(words, topics.index, topics.index, `举行${talks}，`) }
    : { ...one, words: spliced(one.words, found.index, to, ofAll(about, noun)) };
};

/**
 * A text in which the talks that somebody had with others are named before what they were about, where nothing before has named them.
 * What all talked about is one clause if it is short.
 */
export const withTalksBeforeTopics = (blocks: readonly Composed[]): Composed[] => {
  let before = "";
  return blocks.map((block) => {
    if (!isParagraph(block)) return block;
    const lines = block.lines.map((one) => {
      const made = named(one, before);
      before += textOf(made.words);
      return made;
    });
    return { ...block, lines };
  });
};
