import { costly } from "../costly";

// Words around the name of an organization, by what they say of its people.

const ENDS = '(?:[（(：:，, “"「『《]|\\s)*';

/** How a text mentions an organization, as far as the words directly around its name show. */
export type Manner =
  | "full"
  | "declared"
  | "ours"
  | "lists"
  | "comes"
  | "receives"
  | "received"
  | "visited"
  | "addressed"
  | "mentioned";

interface Cue {
  manner: Manner;
  before?: RegExp;
  behind?: RegExp;
}

const COUNT = "(?:共|一行)?(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})[人位名]";
const TIME = "[今明后]天|[上下]午|\\d{1,2}[月日号点]|[本下]?周[一二三四五六日]|这次|此次|本次|现";

/** The words around Chinese names; the first cue that fits counts. */
export const CUES_ZH: readonly Cue[] = [
  {
    manner: "visited",
    before:
      /(?:拜访|访问|走访|考察|参观|参访|接待|主办|承办|对接|调研|协办)(?:的)?(?:单位|企业|公司|机构|对象|地点)\s*[:：]\s*$/u,
  },
  { manner: "full", before: new RegExp(`(?:全称|全名)(?:是|为|写)?${ENDS}$`, "u") },
  {
    manner: "declared",
    before: costly(
      new RegExp(
        `(?:单位|公司|企业|机构|协会|商会|学校|医院|学院|律所|事务所)(?:的)?(?:全称|全名|名称|名|抬头)?(?:统一|都|请|就)?(?:写|填|叫|是|为|[:：])${ENDS}$|(?:全称|全名|抬头|发件人|發件人|寄件人|发件单位|报送单位|填报单位|发自|from[:：]|落款|席卡|桌牌|胸牌)(?:请|统一|都)?(?:写|填|打|是|为)?${ENDS}$`,
        "iu",
      ),
    ),
  },
  {
    manner: "comes",
    before: /(?:对方|客方|外方|来宾|来访|客人)(?:学校|单位|公司|企业|机构|人员|代表)?[（(]\s*$/u,
  },
  {
    manner: "ours",
    before: costly(
      new RegExp(
        `(?:我们?(?:这边|这里|都|就)?是|这边是|这里是|我(?:来自|在)|[我本敝](?:方|司|院|校|局|会|所|行|馆|厂|委|中心|公司|单位|集团|协会|商会|学校|医院)?[（(]|我们|代表)${ENDS}$`,
        "u",
      ),
    ),
  },
  {
    manner: "visited",
    before: costly(
      /(?:赴|前往|到|来|去|拜访|走访|访问|参观|参访|考察|致|参加|出席|应|感谢|承蒙|受|在|抵达|抵|向)\s*$/u,
    ),
    behind: /^(?!(?:代表团|考察团|访问团)|(?:一行|来访|到访|的?(?:客人|来宾)))/u,
  },
  {
    manner: "received",
    before: costly(/(?:接待|欢迎|会见|会晤|陪同|迎接|宴请|接(?:机|站)[:：]?|来自|送别)\s*$/u),
  },
  {
    manner: "receives",
    behind: costly(
      /^(?:方面|将|拟)?(?:接待(?!组|小组|办)|会见|欢迎|邀请|举办|举行|召开|主办|承办|陪同|出面)/u,
    ),
  },
  {
    manner: "comes",
    behind: costly(
      new RegExp(
        `^(?:的)?(?:${COUNT})?(?:友好|经贸|党政|学习|工作|商务|教育){0,3}(?:代表团|考察团|访问团|参访团|考察组|一行|来访|到访|客人|来宾|外宾|领导来|来我|来校|来院|(?:将|拟|定|于|${TIME}){0,8}(?:来|去|赴|到|前往|拜访|访问)(?!自))`,
        "u",
      ),
    ),
  },
  {
    manner: "lists",
    behind: costly(
      new RegExp(
        `^(?:的)?(?:将|拟|定|由|于|${TIME}){0,8}(?:参会|参加|出席|与会|到会|参展|报名|派|安排|选派|委派|方面|这边|那边|人员|名单|名册|成员|代表|嘉宾|领导|同志|职工|员工|老师|师生|工作人员|${COUNT}|[的](?:有|是|人))`,
        "u",
      ),
    ),
  },
];
/** Closing words that say of whom all people before them are: 以上均为, 他们是, 两位是他们. */
export const ABOUT_ALL = /^(?:以上|上述|前述|这[几\d]|他们|以上人员|均|都)/u;
/** Words before the name of whom a letter addresses. */
export const ADDRESSES = /^(?:致|呈|报|尊敬的|@|dear\b|to\b)/iu;

/** The words around English names; the first cue that fits counts. */
export const CUES_EN: readonly Cue[] = [
  {
    manner: "declared",
    before:
      /(?:company|organi[sz]ation|institution|employer|affiliation|firm|sender|from)(?: name)?\s*[:：]\s*(?:the )?$/iu,
  },
  {
    manner: "ours",
    before: costly(
      /\b(?:(?:we|us|I|our (?:side|end|team|group|people|colleagues))(?:['’]m| am| are|['’]re)?(?: here)?(?: at| from| with| of| in)?|on behalf of|(?:this|it) is \p{L}+(?: \p{L}+)? (?:from|at|with))\s*\(?(?:the )?$/iu,
    ),
  },
  {
    manner: "comes",
    before: /\bvisit (?:of|by|from)\s*(?:the )?$/iu,
    behind: /^ to\b/u,
  },
  {
    manner: "received",
    before: costly(
      /\b(?:welcom\p{L}*|receiv(?:e|es|ing)|host(?:s|ing)?|meet(?:s|ing)?|guests from|visitors from|delegation (?:from|of)|visit (?:by|from))\s*(?:with )?(?:the )?$/iu,
    ),
  },
  {
    manner: "visited",
    before: costly(
      /\b(?:visit(?:s|ing|ed)?(?: to| at| of)?|tour of|to|at|invit\p{L}+ (?:of|from|by)|(?:hosted|received|organi[sz]ed|met) by|meeting (?:with|at)|thanks? to|dear|hosts?:?)\s*(?:the )?$/iu,
    ),
  },
  {
    manner: "lists",
    before: costly(
      /\b(?:from|represent\p{L}*|participants?(?: of| for)?|attend(?:ees|ing|ance)(?: for| of)?|people (?:from|at)|staff (?:of|from)|members of|team (?:of|from)|list (?:of|for)|party (?:of|from)|for)\s*(?:the )?$/iu,
    ),
  },
  {
    manner: "comes",
    behind: costly(
      /^(?:['’]s)?,? (?:(?:will|would|shall|is|are|has|have|plans?|be|being|pleased|happy|going|to|like)\s)*(?:represented|send|sends|sending|visit|visiting|attend|attending|join|joining|nominate|delegation|team|party|participants|attendees|visitors|guests)\b/iu,
    ),
  },
];
