import { chineseNameScore } from "./chinese-names";
import { insideWords, isChineseTitle, titlesAt } from "./chinese-words";
import { costly } from "./costly";
import { simplified } from "./lexicon/simplified";

const CLAUSE = "[^，,。；;：:！!]";
// What took place, without who was there.
const EVENT =
  /(?:举[行办]|召开|开展|启动|承办|主办|协办|迎来|来访|到访|走访|访问|考察|调研|参观|签署|签订|揭牌|开幕|落幕|闭幕|座谈|会谈|洽谈|对接|交流)/u;
const SCENE = costly(
  /^(?:此前|之前|随后|之后|其间|期间|同时|最后|接着|此外|当时|(?:在|当天|当日)?(?:\p{Script=Han}{0,8}(?:会|仪式|活动|论坛|座谈|会谈|会见|签约|开幕式|闭幕式|交流|洽谈)(?:上|中|现场|期间|前|后|间隙|结束后|开始前)|(?:活动|会议|仪式|签约|开幕式?)?现场|期间|会[上后前间]|席间))$/u,
);
const DATE =
  /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}[日号](?:[上下中]午|晚上?)?|\d{1,2}[日号](?:[上下中]午|晚)?|[今昨前]天|[今昨]日|近日|日前|当[天日]|[上下中]午)$/u;

// Behind a name; 主持, 陪同 and the like say what role somebody has and are read elsewhere.
const MANNER =
  "(?:[昨今前][日天]|[上下]午|当天|分别|先后|依次|随后|首先|最后|现场|当场|热情|详细|重点|简要|全面|深入|系统|还|也|并|一一)";
const ABOUT = `(?:(?:就|围绕|针对|代表|向|为|对|从|结合)${CLAUSE}{1,24}?)`;
const VERBS =
  "(?:介绍|汇报|分享|讲解|解读|推介|通报|回顾|回应|回答|解答|展示|阐述|说明|总结|点评|发布|宣布|宣读|提问|发表|发言|讲话|演讲|提出|建议|感谢|欢迎|祝贺|表达|表示(?![，,：:]|$)|传达|呼吁|致(?=辞|词|欢迎|开幕|闭幕|答谢|贺|祝酒)|[作做](?=了|主旨|主题|专题|总结|交流|工作|大会|重要|简短|开幕|会议|最后|题为|发言|报告|演讲|讲话|说明|介绍|汇报|点评|推介|情况)|(?<=(?:代表|分别).{1,24})签[字署约订]|(?:接待|会见|接见|迎接)了?(?:来访的?)?(?:客人|来宾|外宾|考察团|代表团)(?:一行)?$|陪同(?:客人|来宾|外宾|考察团|代表团)(?:一行)?(?:参观|考察|调研|走访|游览)了?(?:\\P{P}{1,16})?$|揭[牌幕]|剪彩|颁奖|授牌)";
const PREDICATE = costly(new RegExp(`${MANNER}{0,3}${ABOUT}?${MANNER}{0,2}${VERBS}`, "gu"));
// 主持会议并介绍了来宾
const ROLE_BETWEEN = /(?:主持|出席|参加|陪同|见证)了?\P{P}{0,8}$/u;
// 论坛由…主持, 邀请…介绍情况
const BEFORE_PEOPLE =
  /^(?:(?:本次|此次)?\P{P}{0,8}?(?:会|会议|活动|论坛|仪式|座谈|会谈)由(?=\P{P}{5,}主持)|(?:并|特)?(?:特别)?邀请了?(?=\P{P}{5,}(?:介绍|讲|授课|分享|作|发言)))/u;
const PURPOSE =
  /^为(?:了|进一步|推动|促进|加强|深化|落实|贯彻|加快|增进|做好|积极|扎实|切实|持续|服务|搭建|拓展)/u;
const REPORTED = costly(new RegExp(`${EVENT.source}|${VERBS}`, "u"));
const CONTINUES =
  /^(?:并|还|也|希望|期待|表示|愿|欢迎|感谢|建议|认为|指出|强调|对|就|围绕|双方|各方|将|针对|进一步|同时)/u;

const LONGEST_TITLE = 12;
const endsInTitle = (words: string): boolean => {
  const last = simplified(words.slice(-LONGEST_TITLE));
  return [...last].some((_, at) => isChineseTitle(last.slice(at)));
};
const NAME_LENGTHS = [3, 2, 4];
const DOTTED = /\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8}){1,3}$/u;
/** Whether words end in somebody's title and name. */
const endsInPerson = (words: string): boolean => {
  if (DOTTED.test(words)) return true;
  return NAME_LENGTHS.some((length) => {
    const before = words.slice(0, -length);
    const name = words.slice(-length);
    return (
      before.length >= 2 &&
      (chineseNameScore(name) ?? 0) >= 0.9 &&
      (endsInTitle(before) || /[、和与及]$/u.test(before))
    );
  });
};

// In sentences words of other kinds.
const NO_TITLE = /^(?:主办|协办|会员|学员|指挥|法人)$/u;
/** Whether a clause holds a title outside of longer words such as 总领事馆. */
const holdsTitle = (clause: string): boolean => {
  const plain = simplified(clause);
  const inside = insideWords(plain);
  return [...plain].some(
    (_, at) =>
      !inside[at] &&
      titlesAt(plain, at).some(({ end }) => !inside[end] && !NO_TITLE.test(plain.slice(at, end))),
  );
};
/** Whether a title and the name of its bearer are in a clause. */
const holdsPerson = (clause: string): boolean => {
  const plain = simplified(clause);
  return [...plain].some((_, at) =>
    titlesAt(plain, at).some(
      ({ end }) =>
        NAME_LENGTHS.some((length) => (chineseNameScore(clause.slice(end, end + length)) ?? 0) >= 0.9) ||
        /^\p{Script=Han}{1,8}[·•・]/u.test(clause.slice(end)),
    ),
  );
};

const LONGEST_CLAUSE = 160;
/** A clause up to the name of its person, if a verb follows it. */
const untilName = (clause: string): string | undefined => {
  if (clause.length > LONGEST_CLAUSE) return undefined;
  // A predicate may begin within what looks like another: 代表汉斯·样本作了发言.
  PREDICATE.lastIndex = 0;
  for (let found = PREDICATE.exec(clause); found; found = PREDICATE.exec(clause)) {
    const before = clause.slice(0, found.index);
    const isReported =
      endsInPerson(before.replace(ROLE_BETWEEN, "")) &&
      !holdsPerson(clause.slice(found.index + found[0].length));
    if (isReported) return before;
    PREDICATE.lastIndex = found.index + 1;
  }
  return undefined;
};

// 会上, 活动现场
const SHORT_SCENE = 4;
const PEOPLE =
  /[、：:·•（(）)《》]|一行|团组|客人|来宾|嘉宾|带队|率[队团领]|\d\s*[人名位]|[一二两三四五六七八九十几][人名位]/u;
const GUESTS_DID =
  /^(?:客人|来宾|外宾|代表团|考察团)(?:一行)?(?:们|还|先后|并|随后|也|实地|首先|先)*(?:参观|考察|走访|观看|访问|游览|品尝|了解|听取)了?[^，。、；]{2,24}$/u;
const isEvent = (clause: string): boolean =>
  (GUESTS_DID.test(clause) && !holdsTitle(clause)) ||
  (EVENT.test(clause) && clause.search(EVENT) > 1 && !PEOPLE.test(clause) && !holdsTitle(clause));

interface Sentence {
  text: string;
  asides: string[];
}

const readSentence = (sentence: string): Sentence => {
  const asides: string[] = [];
  const kept: string[] = [];
  let spoken = false;
  for (const [at, part] of sentence.split(/(?<=[，,；;])/u).entries()) {
    const clause = part.replace(/[，,。；;！!\s]+$/u, "");
    const end = part.slice(clause.length);
    const isFirst = kept.every((each) => DATE.test(each.replace(/[，,]$/u, "")));
    if (isFirst && at === 0 && DATE.test(clause)) continue;
    if (isFirst && SCENE.test(clause)) {
      if (clause.length > SHORT_SCENE) asides.push(clause);
      continue;
    }
    if (isFirst && (isEvent(clause) || (PURPOSE.test(clause) && !holdsTitle(clause)))) {
      asides.push(clause);
      continue;
    }
    if (spoken && CONTINUES.test(clause) && !holdsTitle(clause)) continue;
    const said = clause.replace(BEFORE_PEOPLE, "");
    const named = untilName(said);
    spoken = named !== undefined || (spoken && !holdsTitle(clause));
    kept.push(`${named ?? said}${end}`);
  }
  return { text: kept.join(""), asides };
};

// 以示例市市长王小样为团长的代表团一行8人
const HEADED = /(^|[，,。；;：:\s])以([^，,。；;：:、（()）]{5,44}?)为(?:代表团)?(?:团长|首|领队|组长)的/gu;
/** A Chinese report in which 以…为团长的 is 由…率领的. */
export const withHeadedParties = (line: string): string =>
  line.replace(HEADED, (_, mark: string, who: string) => `${mark}由${who}率领的`);

// 此前，李大例曾于去年访问样例市: what was before the meeting.
const BEFORE_NOW =
  /^(?:(?:此前|之前|早前|在此之前)[，,]?)?[^。；;：:]{2,60}曾(?:经|多次|先后|也|担任|任|应邀|率团|率队|在|于|赴|到|就|访问|来访|考察|参观)[^。；;：:]*[。！!]?$/u;
// 曾任市长的顾问李明陪同: who was there, with what they did before.
const TAKES_PART = /(?<!曾[^，,的]{0,20})(?:陪同|参加|出席|会见|主持|参会|与会)/u;
const isPast = (sentence: string): boolean =>
  BEFORE_NOW.test(sentence) && !TAKES_PART.test(sentence) && /访|考察|参观|任|工作|来/u.test(sentence);

/**
 * A Chinese report without the clauses that only say what took place, and without what people said and did behind their names
 * (…局长王小样介绍了情况). Other lines are unchanged.
 */
export const withoutReport = (line: string): Sentence => {
  const unchanged = { text: line, asides: [] };
  if (!/\p{Script=Han}/u.test(line) || !/[。，]/u.test(line) || /[\t：:]/u.test(line)) return unchanged;
  if (!REPORTED.test(line) || !holdsTitle(line)) return unchanged;
  const parts = line.split(/(?<=[。！!])/u);
  const sentences = parts.map(
    (part, at): Sentence => (at > 0 && isPast(part) ? { text: "", asides: [part] } : readSentence(part)),
  );
  return {
    text: sentences.map(({ text }) => text).join(""),
    asides: sentences.flatMap(({ asides }) => asides),
  };
};
