import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, spliced, textOf } from "../../phrase";

/** Who came along or was present, at the end of a sentence. */
const ATTENDED = /(?:陪同|[同随]行|(?<!一同)参加(?:会见|座谈|调研|考察|活动)?)$/u;
/** What is no list of people: another act, a number. */
const ACTS =
  /[；：“]|^(?:共|约|近)?\d|率|赴|到访|来访|拜访|访问|会见|接待|考察(?![团组]|$)|调研(?![员部处组室]|$)|看望|慰问|落实|开展|参观|了解|促进|出席|举行|召开|进行|签[署订约]|参加(?!会见$|座谈$|调研$|考察$|活动$|$)/u;
/** A day, an invitation or an occasion, behind which no list can follow. */
const FRONT = /(?:[日年月午晚夕]|邀请|委托|期间|[会仪]式?上|牵线)$/u;
/** A list that goes on from the clause in front of it. */
const LEANS = /^(?:该|包括|以及|和)/u;
/** Characters of a sentence that has room for such a list. */
const ROOM = 70;
/** Who received the visitors, whom colleagues joined. */
const RECEIVED = /接待了[^，]*$/u;
/** What people took part in, by the act of the news. */
const OBJECT = /会见|座谈|调研|考察/gu;

/** Characters by which a clause is recognized as the purpose of the event. */
const AIM_START = 6;

/** Where a list of several people at the end of the news begins; undefined where there is none. The purpose is no part of the list. */
const listAt = (text: string, aim: string): number | undefined => {
  for (const { index } of text.matchAll(/，/gu)) {
    const [front, rest] = [text.slice(0, index), text.slice(index + 1)];
    if (rest.length >= AIM_START && aim.includes(rest.slice(0, AIM_START))) continue;
    const several = /[、和]/u.test(rest) && !LEANS.test(rest) && !/包括[^，]*$/u.test(front);
    if (several && !FRONT.test(front) && ATTENDED.test(rest) && !ACTS.test(rest) && !RECEIVED.test(front))
      return index;
  }
  return undefined;
};

/** 参加会见 for 参加 behind a meeting. */
const withObject = (news: string, list: Phrase): Phrase => {
  const text = textOf(list);
  const object = [...news.matchAll(OBJECT)].at(-1)?.[0];
  return object && /参加$/u.test(text) ? spliced(list, text.length, text.length, object) : list;
};

/** 甲会见乙，丙参加: who was there, as the sentence behind the news. */
const apart = (news: Line, aim: string): readonly Line[] => {
  const text = textOf(news.words);
  const at = news.own || text.length <= ROOM ? undefined : listAt(text, aim);
  if (at === undefined) return [news];
  const list = withObject(text.slice(0, at), partOf(news.words, at + 1, text.length));
  return [
    { ...news, words: partOf(news.words, 0, at) },
    { id: `${news.id}.2`, words: list, goesOn: true },
  ];
};

/** The text whose first sentence is only the news: those who accompanied it or attended have the next sentence. */
export const withAttendantsApart = (blocks: readonly Composed[], purpose = ""): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  const [news, ...others] = isParagraph(lead) ? lead.lines : [];
  if (!isParagraph(lead) || lead.part !== "lead" || !news) return [...blocks];
  return blocks.with(at, { ...lead, lines: [...apart(news, purpose), ...others] });
};
