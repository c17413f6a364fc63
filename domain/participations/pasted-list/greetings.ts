import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import { englishSentences } from "./english-stops";
import { simplified } from "./lexicon/simplified";

// Greetings: 周科长上午好！, 王老师您好，
const GREETING = costly(
  /^(?:(?:尊敬的)?各位(?:领导|老师|同事|同仁|专家)(?=[：:，,！!]\s*\p{Script=Han})|各位(?:领导|老师|同事|同仁|好友)?(?:好|们好)|大家(?:上午|下午|晚上)?好|\P{P}{0,10}(?:您好|你好|们好|大家好|早上好|上午好|中午好|下午好|晚上好)|(?:领导|老师|老板|亲|主任|书记|秘书长|经理|[局处科部会院校馆]长)好|\P{P}{1,6}(?:局长?|处长?|科长?|部长|会长|市长|区长|校长|院长|秘书长|书记|总|主任|经理|老师|教授|医生|先生|女士|小姐|秘书|领导|姐|哥)好)(?:[!！，,。~～、：: ]+|$)/u,
);
// 赵科长： on a line of its own begins a letter.
const SALUTATION = costly(
  /^尊敬的\P{P}{2,20}[：:，,！!]$|^[小老阿]\p{Script=Han}[：:，,！!]$|^(?:尊敬的|亲爱的)?(?:(?![省市县区州镇乡])\p{Script=Han}[局处科总]|\p{Script=Han}{1,4}?(?:同志|局长|处长|科长|部长|会长|市长|区长|县长|校长|院长|主席|秘书长|书记|主任|经理|老师|教授|先生|女士|小姐|秘书))[：:，,！!]$/u,
);
// 李书记、王局长： to two of them.
const FORM =
  "\\p{Script=Han}{1,2}(?:[局处科总]|(?:[局处科部会市区县校院]|秘书|董事|理事)长|主席|书记|主任|经理|老师|教授|先生|女士|秘书)";
const SALUTATION_OF_TWO = costly(
  new RegExp(`^(?:${FORM}[、，,] ?)${FORM}(?:[、，,] ?${FORM})?[：:！!]$`, "u"),
);
// 刘姐，明天下午我们局去的：…
const ADDRESSED = costly(
  /^(?:(?:主任|[局处科部会院校]长|书记|秘书长|经理|老师|领导|老板)(?=[，,：:])|\p{Script=Han}{1,3}(?:姐|哥|总|局|处|科|主任|老师|[局处科部院校会]长|经理|书记|秘书)|[小老阿]\p{Script=Han}(?![，,！!](?:外方|对方|客方)))(?:[，,！!]|[:：](?=我们?这边|[我本](?:方|单位|公司|[司局委院校会行办])|对方|客方|兹|现[将就报]))(?=明|今|后天|[县市区省局处镇]里|\d{1,2}[月日号]|周[一二三四五六日天末]|下\P{P}|我|贵|您|根据|这|外方|对方|客方|名单|附件|以下是|以下|下[周午]|上午|本|附|请|麻烦|参)/u,
);
// 外办同志：商会参加晚宴名单如下
const ADDRESSED_ABOVE = costly(
  /^\p{Script=Han}{1,6}(?:同志|领导|老师|主任|处长|科长|秘书)[：:](?=[^，,、；;：:]{2,24}(?:如下|名单|人员)[:：]?$)/u,
);
// 小周，市科协这次来五位：…
const ADDRESSED_BEFORE_COUNT = costly(
  /^(?:[小老阿]\p{Script=Han}|\p{Script=Han}{1,2}(?:姐|哥|总|局|处|科|主任|老师|[局处科]长|经理|书记|秘书))[，,！!](?=[^，,：:、；;]{3,20}(?:来|去|派|到)[^，,：:、；;]{0,4}[人位名][:：，,])/u,
);
// 王处，客人信息更新：…, 刘部，您好！, not 王处：请假
const ADDRESSED_ON_LIST = costly(
  /^(?![省市县区州镇乡])\p{Script=Han}(?:[局处科总部秘办行院校工]|主[任席]|书记|秘书|经理|老师|[局处科部会市区县校院厅]长)[，,：:！!]\s*(?!请[^，,。：:；;]{0,2}假(?!人|名|情)|(?:确认|可以?|不?能|无法|不)?(?:参会|出席|参加|到会|来访|到访)\s*(?:$|[，,。；;！!]))(?=(?:您好|你好|辛苦了?)[！!，,。]|[^，,。：:；;、（()）]{0,10}(?:名单|信息|人员|客人|外宾|嘉宾|来宾|回执|报名|参会|出席|来访|到访|麻烦|请|汇报|更新|调整|变动|变更|登记|转你|转您|发你|发您|报给|报你|报您|如下)[^，,。；;、（()）]{0,10}(?:[，,：:。！!]|(?<=[：:])))/u,
);
const EN_GREETING =
  /^(?:dear|hello|hi|hey|morning|good (?:morning|afternoon|evening|day))\b[^,:!]{0,40}[,:!]\s*/iu;
/** English words without the greeting before them: "Dear Ms Example, our participants are". */
export const withoutEnglishGreeting = (words: string): string => words.replace(EN_GREETING, "");

// "Morning Ms. Sample, Ann from the Model Guild here.", "This is Ann from the Model Guild."
const HELLO =
  "(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Mm]orning|[Gg]ood (?:morning|afternoon|evening|day))\\b[^,:!]{0,40}[,:!]\\s*";
const I_AM = "(?:[Tt]his is|[Ii]t['’]s|I am|I['’]m) ";
const WRITER = "(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:here )?(?:from|at|with) (?:the )?(\\p{Lu}[^,.;:!]{2,60}?)";
const INTRODUCES = costly(
  new RegExp(
    `^(?:${HELLO}(?:${I_AM})?${WRITER}(?: here| speaking| again)?|${I_AM}${WRITER}(?: here| speaking| again)?|${WRITER} (?:here|speaking))[.!]\\s+(?=\\S)`,
    "u",
  ),
);
/** The organization of whoever introduces themselves at the beginning of a message; undefined without one. */
export const writersOrganization = (line: string): string | undefined =>
  INTRODUCES.exec(line)
    ?.slice(1)
    .find((each) => each !== undefined);

const MEETING_SENTENCE = costly(
  /^(?:贵|你|来)\p{Script=Han}{0,6}《[^》]+》[^，。：:]{0,12}(?:收悉|收到|知悉)[。.]?$|^(?:双方|各方|宾主(?:双方)?|与会(?:人员|嘉宾|代表|各方|双方)?|会(?:上|前|后|谈中|见中|见时|谈时)|座谈(?:会上|中|时)|活动(?:中|现场|期间)|大家)[，,]?(?:还|并|共同|一致|现场|深入)?(?:就|围绕|针对|进行|参观|观看|表示|同意|认为|开展|达成|交换|探讨|听取|讨论|希望)[^：:]*$/u,
);
const OTHER_SIDE =
  /^(?:企业|公司|客户|客商|外商)(?:那边|那方|方面|那面)|^(?:对方|客方|外方)(?:来的|参加的|出席的)?(?:是|有)/u;

// 你局《关于召开座谈会的通知》收悉，我院拟派…
const RECEIVED = costly(
  /^(?:贵|你|来)\p{Script=Han}{0,6}《[^》]{1,60}》[^，。：:]{0,12}(?:收悉|收到|知悉)[，,](?=[^：:]*\p{Script=Han}[。.]?$)/u,
);

// 邀请函已收到。我局由…, 通知收到了，我院…
const INVITED = costly(
  /^(?:(?:您的?|你们的?|贵\p{Script=Han}{1,4})?(?:邀请函?|来函|来电|来信|函件?|会议通知|通知|公函|请柬|文件))(?:我\p{Script=Han}{1,2})?(?:已经?|均|都)?(?:收到|收悉|知悉)了?(?:[，,]?(?:谢谢|感谢|非常感谢))?[。，,！!；;]\s*(?=[^：:]*\p{Script=Han}[。.]?$)/u,
);

// 更正：参会人员（示例集团）
const CORRECTED =
  /^(?:更正|更新|最新|补充|修订|变更|调整)(?:版|后)?[：:]\s*(?=[^，,。：:；;、]{0,8}(?:人员|名单|嘉宾|代表)(?:[（(][^（）()]{4,40}[)）])?[:：]?$)/u;

// @小周 before a message to them
const TO_ONE = costly(
  /^@[小老阿]?\p{Script=Han}{1,3}(?:[总局处科]|主任|经理|老师)?\s+(?=[我今明后周下收来去这]|参会|名单|领导)/u,
);
// @所有人 in a chat
const TO_ALL = costly(
  /^(?:team|all|everyone|everybody|colleagues|folks)[,!] +(?=\p{L})|^@(?:所有人|全体成员|全体|all|everyone|here|channel)[\s,，:：]+(?=\S)/iu,
);

const HAN = /\p{Script=Han}/u;
// Shorter lines are entries of a list.
const PROSE = 60;
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** The greeting at the beginning of a reply, and the rest. */
export const greetingOf = (line: string): { greeting: string; rest: string } => {
  const address = (SALUTATION.exec(line.trim()) ?? SALUTATION_OF_TWO.exec(line.trim()))?.[0];
  // 副会长： without a surname is the title of those below.
  const isTitle = address !== undefined && isChineseTitle(simplified(address.replace(/[：:]$/u, "")));
  const found =
    (isTitle ? undefined : address) ??
    [
      GREETING,
      ADDRESSED,
      ADDRESSED_ABOVE,
      ADDRESSED_BEFORE_COUNT,
      ADDRESSED_ON_LIST,
      RECEIVED,
      INVITED,
      CORRECTED,
      TO_ONE,
      TO_ALL,
      INTRODUCES,
    ]
      .map((form) => form.exec(line)?.[0])
      .find((each) => each) ??
    "";
  return { greeting: found.replace(/[,，、~～\s]+$/u, ""), rest: line.slice(found.length) };
};

// "The two sides discussed trade.", "The talks lasted two hours."
const MEETING_SENTENCE_EN = costly(
  /^(?:(?:the )?(?:(?:two|both) (?:sides|parties)|both|they|talks|meeting|visit|discussions?|sides|parties|event|seminar|forum|workshop|ceremony|delegation|guests|visitors|participants|group|agenda))\b(?!.*\b(?:by|with|includ\w+|of|were|are|consist\w+|compris\w+)\b)/iu,
);

// "Kind regards, Ann Example": who signs a message.
const SIGNS = costly(
  /^(?:(?:with )?(?:best|kind(?:est)?|warm(?:est)?|many|yours) )?(?:regards|wishes|thanks|cheers|best|sincerely|faithfully|truly)[,!]? \p{Lu}/u,
);

// 王科长因公请假。: of somebody without a given name, not of who was named before.
const STAYS_AWAY = costly(
  /^\p{Script=Han}(?:[总工局处科]|[局处科部会院校所行厅]长|主任|书记|经理|主席|秘书长|老师|教授)(?:[今明当]天|临时|因\P{P}{1,6}|有[事会]|[，,]){0,4}(?:请假|出差|不能|无法|缺席|[来去]不了|不[来去]|不参加|不出席)[^，,。；;、]{0,8}[。！]?$/u,
);

/** The sentences of a line that do not continue the list before them. `about`: it is about the meeting, not about people. */
export const lineSentences = (line: string): { text: string; about: boolean }[] => {
  const english = HAN.test(line) || line.length < PROSE ? [] : englishSentences(line);
  if (english.length > 1)
    return english.map((text) => {
      const about =
        (MEETING_SENTENCE_EN.test(text) && !NAMED.test(text)) ||
        SIGNS.test(`${text.charAt(0).toLowerCase()}${text.slice(1)}`);
      return { text: about ? text.replace(/\.$/, "") : text, about };
    });
  const found: { text: string; about: boolean }[] = [];
  for (const sentence of line.split(/(?<=[。！])(?=\s*\S)/u)) {
    const about = [MEETING_SENTENCE, STAYS_AWAY].some((form) => form.test(sentence.trim()));
    const last = found.at(-1);
    if (!last || about || last.about || OTHER_SIDE.test(sentence.trim()))
      found.push({ text: sentence, about });
    else last.text += sentence;
  }
  return found;
};
