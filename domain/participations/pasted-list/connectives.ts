import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import { EN_ORG_WORDS } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { minorityUnits } from "./lexicon/surnames";
import { EN_NUMBER_PATTERN } from "./numbers";
import { withoutArticles, withTitlesApart } from "./titles-of-several";
import { withoutSentenceBehind, withoutWordsBetween } from "./words-between";

// "+ 11 representatives", "plus representatives of schools"
const MORE = costly(
  /^(?:\+\s*|(?:and|plus) )(?!(?:\d{1,3}|\p{Ll}{3,6}) (?:members|guests|people|persons|participants|delegates|visitors)\.?$)(?=\d|\p{Ll}{3,} )/iu,
);
// "Welcome by Mr Sample, Park Director"
const ACT_OF = costly(
  /^(?:(?:opening|closing|welcoming|short|brief) )?(?:welcome|remarks|address|speech|greetings?|presentation|introduction) by (?:the )?(?=\p{Lu})/iu,
);
// "Ann Example – no longer with Model Steel; now Director, Sample Steel"
const NO_LONGER = costly(
  /(?<=[,;–-] )(?:no longer (?:with|at|of)|formerly|previously|until recently)\b[^,;:]{2,40}[;,] (?:(?:and|she is|he is|is) )?now (?:the |an? )?(?=\p{Lu})/giu,
);
// "Curator Ann Sample, also Model Museum", "(also Chair of the Committee)"
const ALSO = /(?<=[,;(–-] ?)also (?=(?:at |of |with )?(?:the )?\p{Lu})/gu;
// "met Tuesday with Ann Example"
const MET_ON = costly(/(?<= met)(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?= with \p{Lu})/gu);
// "and his colleague Ann Example"
const COLLEAGUE = costly(
  /(?<=^|[,;] |[,;] and | and )(?:his|her|their|my|our) colleagues? (?=(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu})/gu,
);
// "About 40 people attended the ceremony, among them Minister Ann Sample"
const AMONG_THEM = costly(
  new RegExp(
    `(?<=^|\\. )(?:(?:about|around|some|nearly|almost|more than|over|a total of) )?(?:${EN_NUMBER_PATTERN}) (?:people|guests|participants|delegates|visitors) [^,;:.]{0,90}, among them (?=\\p{Lu})`,
    "giu",
  ),
);

// "for dinner tomorrow it's Ann Example (Director), …", "so on our end we've got Ann Example"
const LEAD_IN = costly(
  /^(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening))(?: (?:all|team|everyone|both|(?:(?:mr|mrs|ms|dr|prof)\.? )?\p{L}+))?\s*[,!.–-]\s*)?(?:(?:so|ok|okay|and|just to confirm|as discussed|fyi),?\s+)*(?:(?:for|on|at|to|tomorrow|today|tonight|this|next|attending|coming|joining)\b[^,;:()]{0,50}?\s)?(?:it(?:['’]s|['’]ll be| is| will be| is going to be)|we(?:['’]ll have|['’]ve got|['’]re (?:having|expecting)| have| will have| are expecting)|there(?:['’]s|['’]ll be| is| are| will be)|you(?:['’]ll| will) (?:meet|have|see))\s*:?\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
);
const namesFirm = (lead: string): boolean =>
  lead.split(" ").some((word) => /^\p{Lu}/u.test(word) && EN_ORG_WORDS.has(word.toLowerCase()));
// "…, 9 people altogether. thx!"
const THANKS = costly(
  /(?<=[\p{L}\d)])[.!,;\s]+(?:(?:many )?thx|thanks|thank you|tks|cheers|ta)(?: (?:a lot|so much|all|in advance))?[\s!.]*$/iu,
);

// "welcomed a delegation from Modelport, led by Ann Example"
const LED_BEHIND = costly(
  /(?<=\b(?:delegation|group|team|mission|party) (?:of|from) [^,;.]{2,40}), (?=(?:led|headed) by )/gu,
);

// 周五来的是样例公司董事长王小样
const COMING_ZH = costly(
  /^(?:(?:[今明后]天|[今明]晚|[本这下]?(?:周|星期|礼拜)[一二三四五六日天]|[上下中]午|晚上|\d{1,2}月\d{1,2}[日号]|\d{1,2}[日号])[，,]?)*(?:(?:要|会|将|准备)?(?:过?来|到|参加|出席|参会|与会|拜访|来访|到访|去|赴会)(?:[贵我你您本]\p{Script=Han}{1,3})?(?:会议|活动|座谈会?|拜访|考察|调研)?的(?:人|领导|客人|嘉宾|同志|主要)?(?:是|有|为))[:：]?(?=\p{Script=Han}{4})/u,
);
// 另外还有 2 名技术人员
const FURTHER_ZH = /^(?:另外|此外|再加上?)[，,]?(?=还有|另有|\s*\d)/u;
// 再加一个司机王小样
const ONE_MORE_ZH = costly(/^(?:再|另外?|还)(?:加上?|有)[一1]?[个位名](?=\p{Script=Han}{3})/u);
// …、范例纺织经理王小样，另外示例商会秘书长李大例陪同
const FURTHER_INSIDE = costly(
  /(?<=\p{Script=Han}{2}[，,；;。])(?:另外|此外|再加上)(?:还有|有)?(?=\p{Script=Han}{4}|\p{Script=Han}{2,4}\p{Lu})/gu,
);
// 一行5人，其中有招商部部长王小样
const AMONG_ZH = costly(
  /(?<=[，,；;。])其中(?:还)?(?:有|包括|包含)(?=\p{Script=Han}{4})(?![^，,、。；;]*(?:\d|[二两三四五六七八九十])\s*[人名位家个])/gu,
);
// 兹派我公司总经理王小样
const SENT = costly(
  /^(?:兹|现|特|经研究[，,]?决?定?)?(?:派|委派|选派|指派)(?:我|本)(?:公司|单位|集团|中心|协会|商会|学校|[局委办会司校院行厅])?(?=\p{Script=Han}{4})/u,
);
// 经研究，我会派副会长王小样
const OURS_SENT = costly(
  /^经研究[，,]?(?:决定)?[，,]?(?:我|本)(?:公司|单位|集团|中心|协会|商会|学校|[局委办会司校院行厅])?(?:决定|拟|将)?(?:派出?|委派|选派|指派)(?=\p{Script=Han}{4})/u,
);
const COUNT_APART = costly(/(?<=^(?:还有|另有)?\s?)(\d{1,3})\s+(?=[名位人](?:\p{Script=Han}|$))/gu);
// 孟和 朝鲁，示例公司经理: the words of one name.
const UNITS = costly(/(?<=^|[，,；;、]\s?)(\p{Script=Han}{2,4}) (\p{Script=Han}{2,4})(?=\s*[，,（(])/gu);

// 总经理Michael Braun, Michael Braun总经理: a name in Latin letters beside its title without a space.
const LATIN_BEHIND = costly(
  /(\p{Script=Han}{2,6})(?=(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? ?)?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}.'’-]* )?\p{Lu}\p{L})/gu,
);
const LATIN_AHEAD = costly(
  /(?<=\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})(\p{Script=Han}{2,5})(?!\p{Script=Han})/gu,
);
// 示例集团CEO Michael Braun
const LATIN_TITLE = costly(/(?<=\p{Script=Han})(C\p{Lu}{1,2}O|[SE]?VP|GM) (?=\p{Lu}\p{Ll}+ \p{Lu})/gu);
// …CEO Michael Braun和CFO Anna Schmidt
const LATIN_AND = costly(
  /(?<=\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})\s*[和与及]\s*(?=\p{Script=Han}|C\p{Lu}O|\p{Lu}\p{Ll})/gu,
);
const endsInTitle = (words: string): boolean =>
  [...words].some((_, at) => isChineseTitle(simplified(words.slice(at))));

// 等10人赴贵处学习: what all of them come for.
const OF_ALL = costly(
  /(?<=等(?:一行)?(?:共计?)?[\d一二三四五六七八九十]{1,3}[人位名])(?:[将拟]|计划)?(?:赴|来|到|前往|参加|出席|访问|考察|参观)[^，,、。；;：:（()）]{2,30}(?=[。；;]?$)/u,
);

// 局长李四、随行翻译 王五: the role is that of the next person.
const ROLE_AHEAD = costly(
  /(?<=[、，,；;] ?)((?:随行|随团|全程|现场|[英日韩法德俄西]语)?翻译) +(?=\p{Script=Han}{2,4}(?: *[、，,；;。（(]| *$))/gu,
);
// 王五，翻译 李四，处长 张三，科长: each title is behind its name.
const NAME_AHEAD = /(?:^|\s)\p{Script=Han}{2,3}[，,] ?$/u;
const FIELD_BEHIND = costly(/^\p{Script=Han}{2,4} *[，,] *(\p{Script=Han}{2,8})(?=[\s，,；;。]|$)/u);
const withRoleAhead = (all: string, role: string, at: number, line: string): string => {
  const field = NAME_AHEAD.test(line.slice(0, at)) && FIELD_BEHIND.exec(line.slice(at + all.length))?.[1];
  return field && isChineseTitle(simplified(field)) ? all : role;
};
// "Mr. Example (CEO) will bring an interpreter and an assistant."
const BRINGS = costly(
  /(?<=[\p{L})]),? (?:(?:will|shall|would|is|plans|intends)(?: to| like to| going to)?(?: also)? (?:bring|be bringing|bringing|be (?:joined|accompanied) by|come with)|brings)(?: along)? (?=(?:an?|one|two|three|four|\d{1,2}) \p{Ll})/gu,
);
const inChinese = (line: string): string =>
  line
    .replace(FURTHER_ZH, "")
    .replace(COMING_ZH, "")
    .replace(ONE_MORE_ZH, "")
    .replace(FURTHER_INSIDE, "")
    .replace(AMONG_ZH, "其中")
    .replace(SENT, "")
    .replace(OURS_SENT, "")
    .replace(COUNT_APART, "$1")
    .replace(ROLE_AHEAD, withRoleAhead)
    .replace(LATIN_AND, "、")
    .replace(LATIN_TITLE, "$1  ")
    .replace(LATIN_BEHIND, (words) => (endsInTitle(words) ? `${words} ` : words))
    .replace(LATIN_AHEAD, (title) => (isChineseTitle(simplified(title)) ? ` ${title}` : title))
    .replace(OF_ALL, "")
    .replace(UNITS, (all, first: string, second: string) =>
      minorityUnits(first) > 0 && minorityUnits(second) > 0 ? `${first}${second}` : all,
    );

// "Hello Ann, …" before a sentence that names somebody; what ends in a colon is read with its greeting.
const GREETING = costly(
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Mm]orning|[Aa]fternoon) (?:all|team|everyone|everybody|both|there|colleagues|sirs?|madam|(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Director|Mayor)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: (?:and|&) \p{Lu}\p{L}+)?(?:\s*[,!]|\s[–—-])\s+(?=[^,;:]*(?:[,;]|$))/u,
);
const NAMED = /\p{Lu}[\p{L}'’-]+ \p{Lu}/u;
const withoutGreeting = (line: string): string => {
  const rest = line.replace(GREETING, "");
  return NAMED.test(rest) ? rest : line;
};

// "was signed on Tuesday at the seat of the Model Zone by Ann Example": when and where, before who.
const WHERE_DONE = costly(
  /(?<=\b(?:was|were|is|are|will be) (?:\p{Ll}+ly )?\p{Ll}{3,12}ed)(?: (?:on|at|in|during|this|last|yesterday|today)\b[^,;.]{0,90})(?= by (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu})/gu,
);

/**
 * When and where something was done that a line of people says, which is left out of it: "on Tuesday at the seat of the Model
 * Zone". It may name others: "in front of Dan Example".
 */
export const whereDone = (line: string): string[] =>
  /\p{Script=Han}/u.test(line) ? [] : (line.match(WHERE_DONE) ?? []).map((words) => words.trim());

/** A line of people without the words of a sentence that only connect them with what was said before. */
export const withoutConnectives = (line: string): string =>
  /\p{Script=Han}/u.test(line)
    ? withoutWordsBetween(inChinese(line))
    : withoutArticles(
        withTitlesApart(withoutSentenceBehind(withoutGreeting(line)))
          .replace(LED_BEHIND, " ")
          .replace(BRINGS, ", ")
          .replace(THANKS, "")
          .replace(WHERE_DONE, "")
          .replace(LEAD_IN, (all) => (namesFirm(all) ? all : ""))
          .replace(MORE, "")
          .replace(ACT_OF, "")
          .replace(ALSO, "")
          .replace(NO_LONGER, "")
          .replace(AMONG_THEM, "")
          .replace(COLLEAGUE, "")
          .replace(MET_ON, ""),
      );
