import { type Composed, isParagraph, joinedNeighbours, type Line } from "../../compose";
import { type Phrase, partOf, say, sourced, spliced, textOf } from "../../phrase";

/** 近200人, 50余名来宾: how many there were in all, guests of honour among them. */
const TOTAL =
  "(?:共|近|约|超过)?\\d+[余多]?(?:人|[名位](?:来宾|嘉宾|(?:社会)?各界人士|出席者|与会者|(?:与会|参会|(?:有关|相关|各)方面?|各界)(?:代表|人士|人员)))";
/** 在某地举行，近200人参加: how many were there, at the end of the sentence that says where the event was held, or who held it. */
const COUNT_LAST = new RegExp(
  `(?<=在[^，；。]{2,40}(?:举行|召开)|[主承举]办)，(${TOTAL})(?:参加|出席)$`,
  "u",
);
/** 50余名来宾参加仪式: the same as a sentence of its own. */
const COUNTED = new RegExp(
  `^(${TOTAL})(?:参加|出席)了?(?:活动|仪式|[^，；。、]{2}仪式|开幕式|典礼|会议|论坛|会见|会谈|座谈会?)$`,
  "u",
);
/** 甲、乙等出席仪式: who was there. */
const EVENT = "(?:活动|仪式|[^，；。、]{2}仪式|开幕式|典礼|会议|论坛|大会|研讨会|推介会|会见|会谈|座谈会?)";
const LIST = new RegExp(
  `^((?!.*(?:还有|也(?:出席|参加)|\\d[余多]?[人名位]))[^；：。]{6,}?)(等?)(出席|参加)(${EVENT}?)$`,
  "u",
);
/** 甲、乙出席，300余人参加活动: both in one sentence. */
const LIST_THEN_COUNT = new RegExp(
  `^([^；：。\\d]{6,}?)(等?)(?:出席|参加)，(${TOTAL})(?:参加|出席)${EVENT}$`,
  "u",
);
/** 20余人参加座谈，甲同行，乙等参加座谈: the same in the other order. */
const COUNT_THEN_LIST = new RegExp(
  `^(${TOTAL})((?:出席|参加)(${EVENT}))，([^；：。\\d]{6,}?)等?(?:出席|参加)\\3$`,
  "u",
);
/** 甲一行11人参加签约仪式, beside others who took part in it. */
const PART = new RegExp(`^([^；：。]{4,}?)(?:参加|出席)(${EVENT})$`, "u");
/** 来自30个国家的38名海外侨胞参加座谈会: how many of some people came, and nothing else. */
const CAME = new RegExp(`^([^，；：。“”]*?\\d+[余多]?[名位人][^，；：。“”]*)(?:参加|出席)了?${EVENT}$`, "u");
/** 某机构在某地举行座谈会，听取意见: the sentence of the event, which names nobody who came. */
const HELD =
  /^(?!.*(?:参加|出席|随行|同行|陪同|由[^，。；]+主持))[^；：。]*(?:(?:举行|召开|举办)(?:了?[^，；。]*(?:会|论坛|仪式|活动))?(?:，[^，；。]{2,16})?|仪式上，[^；：。]+)$/u;
/** Characters of an event with those who came to it. */
const WITH_CROWD = 110;
/** Characters of two lists in one sentence. */
const BOTH_LISTS = 110;

/** 50余人, for 50余名出席者. */
const countOf = (count: Phrase): Phrase => {
  const text = textOf(count);
  const at = text.search(/[名位](?:出席者|与会者|(?:与会|参会|.*(?:方面?|各界))(?:代表|人士|人员))$/u);
  return at < 0 ? count : spliced(count, at, text.length, "人");
};

/** ，丙主持: who was in the chair, behind a list. */
const CHAIRED = /，[^，；。：]{2,30}主持$/u;

/** 甲、乙等近200人出席仪式: a list with how many there were in all. */
const counted = (list: Phrase, count: Phrase): Phrase | undefined => {
  const text = textOf(list);
  const [, who = "", open = "", verb = ""] = LIST.exec(text.replace(CHAIRED, "")) ?? [];
  if (who === "") return undefined;
  const end = who.length + open.length;
  const event = partOf(list, end + verb.length, textOf(list).length);
  const words = say`${partOf(list, 0, who.length)}等${countOf(count)}${verb}${event}`;
  return sourced(words, ...list.paths, ...count.paths);
};

const isList = ({ id, own, opens }: Line): boolean => id.startsWith("people.") && !own && !opens;

/** A count with the list directly beside it. */
const inOne = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const [first, second] = [textOf(before.words), textOf(one.words)];
  const alone = COUNTED.exec(second)?.[1];
  if (alone) {
    const words = counted(before.words, partOf(one.words, 0, alone.length));
    return words && { ...before, words };
  }
  const counting = COUNTED.exec(first)?.[1];
  if (counting && isList(one)) {
    const words = counted(one.words, partOf(before.words, 0, counting.length));
    return words && { ...one, words };
  }
  const came = CAME.exec(second)?.[1];
  if (!came || !HELD.test(first) || first.length + came.length > WITH_CROWD) return undefined;
  const words = say`${before.words}，${partOf(one.words, 0, came.length)}参加`;
  return { ...before, words: sourced(words, ...one.words.paths) };
};

/** 甲一行11人，以及乙处负责人出席签约仪式: two lists of one event. */
const asOneList = (before: Line, one: Line): Line | undefined => {
  if (before.own || !isList(one)) return undefined;
  const [, first = "", event = ""] = PART.exec(textOf(before.words)) ?? [];
  const [, second = "", other = ""] = PART.exec(textOf(one.words)) ?? [];
  const size = first.length + second.length;
  if (first === "" || second === "" || event !== other || size > BOTH_LISTS) return undefined;
  if (/等$|以及|还有|率|[，“]/u.test(first) || /以及|还有|还参加|也参加|[，“]/u.test(second))
    return undefined;
  const words = say`${partOf(before.words, 0, first.length)}，以及${one.words}`;
  return { ...before, words: sourced(words, ...before.words.paths) };
};

/** 会议旨在……: the aim of an event, between its number of people and their list. */
const AIM = /^(?:本次|此次)?\p{Script=Han}{2,6}旨在/u;

/** A paragraph in which a count at the end of one sentence is with the list of the next. */
const withCountAtList = (lines: readonly Line[]): Line[] => {
  const found: Line[] = [];
  for (const one of lines) {
    if (!one.id.startsWith("people.")) {
      found.push(one);
      continue;
    }
    const aim = found.at(-1);
    const back = aim && !aim.own && AIM.test(textOf(aim.words)) ? 2 : 1;
    const before = found.at(-back);
    const last = before && !before.own ? COUNT_LAST.exec(textOf(before.words)) : null;
    const list = before && last?.[1] && isList(one) ? one : undefined;
    const end = before ? textOf(before.words).length : 0;
    const at = last?.index ?? 0;
    const count =
      before && list ? partOf(before.words, at + 1, at + 1 + (last?.[1]?.length ?? 0)) : undefined;
    const words = list && count ? counted(list.words, count) : undefined;
    if (before && list && words) {
      found[found.length - back] = { ...before, words: spliced(before.words, at, end, "") };
      found.push({ ...list, words });
    } else found.push(one);
  }
  return found;
};

/** 甲同行，乙等20余人参加座谈, for 20余人参加座谈，甲同行，乙等参加座谈. */
const listFirst = (one: Line): Line | undefined => {
  const text = textOf(one.words);
  const [, count = "", attended = "", , list = ""] = one.own ? [] : (COUNT_THEN_LIST.exec(text) ?? []);
  if (list === "") return undefined;
  const from = count.length + attended.length + 1;
  const total = countOf(partOf(one.words, 0, count.length));
  const words = say`${partOf(one.words, from, from + list.length)}等${total}${attended}`;
  return { ...one, words: sourced(words, ...one.words.paths) };
};

const withinSentence = (one: Line): Line => {
  const text = textOf(one.words);
  const [, who = "", open = "", count = ""] = one.own ? [] : (LIST_THEN_COUNT.exec(text) ?? []);
  if (who === "") return (COUNT_THEN_LIST.test(text) && listFirst(one)) || one;
  const from = text.indexOf(`，${count}`, who.length + open.length) + 1;
  const total = countOf(partOf(one.words, from, from + count.length));
  const words = say`${partOf(one.words, 0, who.length)}等${total}出席`;
  return { ...one, words: sourced(words, ...one.words.paths) };
};

/** A text that says how many there were where it names those who were there, and names in one sentence who attended one event. */
export const withCrowdsAtLists = (block: Composed): Composed => {
  if (!isParagraph(block)) return block;
  const lines = withCountAtList(block.lines.map(withinSentence));
  return { ...block, lines: joinedNeighbours(joinedNeighbours(lines, inOne), asOneList) };
};
