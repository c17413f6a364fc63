import { isChineseTitle, titlesAt } from "./chinese-words";
import { costly } from "./costly";
import { englishTitleScore, latinNameScore } from "./english-words";
import { COUNTRIES, ZH_PLACES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";

// 样例科技的副总经理王小样
const OF = /(?<=\p{Script=Han}{2})的(?=\p{Script=Han}{2})/gu;
const VERB_BEFORE =
  /(?:[来去到加席访行名我你您他她们这那陪见任管责派请邀要同新前]|[参与到开赴]会|接待|主持|会见|参观|负责|分管)$/u;
/** The length of the longest word that VERB_BEFORE looks for. */
const LONGEST_VERB = 2;
const withoutOf = (line: string): string => {
  if (!line.includes("的")) return line;
  const plain = simplified(line);
  return line.replace(OF, (all, at: number) => {
    const before = plain.slice(Math.max(0, at - LONGEST_VERB), at);
    return titlesAt(plain, at + 1).length > 0 && !VERB_BEFORE.test(before) ? "" : all;
  });
};

// 部长叫王小样, 董事长名叫王小样
const CALLED = costly(
  /(?<=(\p{Script=Han}{2,6}))(?:的?名字|姓名)?(?:名?叫|叫做|名为)(?=\p{Script=Han}{2,4}(?:$|[\s，,。；;、（(]))/gu,
);
const withoutCalled = (line: string): string =>
  line.replace(CALLED, (all, before: string) =>
    [...before].some((_, at) => isChineseTitle(simplified(before.slice(at)))) ? "" : all,
  );

// 另请邀请我们的合作伙伴样例数科CTO王小样一并参加
const RELATION = costly(
  /(?<=^|[，,。；;：:、\s]|[请邀及和与])(?:我们?的?|我司的?|我方的?|公司的?)?(?:合作伙伴|合作单位|合作方|合作企业|兄弟单位|下属(?:企业|公司|单位)|(?:全资|控股)?子公司(?=\p{Script=Han}{2,16}(?:公司|集团|厂|银行|酒店))|供应商|上级单位|主管单位)[：:]?(?=(?!代表|负责|领导|人员|有关|相关|等|的|有|也)(?:\p{Script=Han}{4}|\p{Lu}\p{L}+ \p{Lu}))/gu,
);
// 合作方 Model Devices 的经理 Daniel Sample 也参加
const OF_LATIN = costly(
  /(?<=\p{Lu}[\p{L}&.'’-]{1,20}) ?的 ?(?=\p{Script=Han}{2,10} ?\p{Lu}|\p{Lu}\p{L}+ \p{Lu})/gu,
);
const COMES_TOO = costly(
  /(?<=\p{Lu}[\p{L}'’-]{1,20}) ?也(?:会|要|将)?(?:到|来|去|参加|出席|参会)(?=\s*(?:$|[，,。；;]))/gu,
);

// 会员企业样例冷链的董事长王小样, 理事单位范例集团副总裁
const KIND_OF_MEMBER = costly(
  /(?<=^|[，,。；;：:、\s（(]|[请邀及和与]|[还另]有|以及)(?:会员|(?:常务)?理事|(?:名誉|荣誉|常务|执行)?副?会长|副?理事长|副?监事长|监事|副?秘书长|副?主席|成员|入会|参展|入驻|本地|当地|辖区|园区|重点|骨干|链主|龙头)(?:企业|单位)(?:\s*[：:]\s*|\s+)?(?=(?!代表|负责|领导|人员|有关|相关|等|的|有|也|家|协会|商会|服务|联合)\p{Script=Han}{4})/gu,
);

// 王小样+司机 外办 科长: who comes along, before the post.
const WITH_COMPANION = costly(
  /^(\p{Script=Han}{2,4}) ?[+＋] ?(司机|翻译|秘书|助理|随员|家属|夫人|同事|工作人员)[ ，,]+(\p{Script=Han}[^+＋；;、]{2,40})$/u,
);

// 左1 示例局局长王小样, 末席：王小样
const SEAT = costly(
  /^(?:[左右](?:起|边)?第?[\d一二三四五六七八九十]{1,2}|主位|副位|末席|上座|陪位|[\d一二三四五六七八九十]{1,2}号位)(?:\s*[:：]\s*|\s+)(?=\p{Script=Han}{2})/u,
);
// 我们这边是示例局王小样局长
const OURS_ARE = /^我们?这边(?:的)?(?:是|有)(?=\p{Script=Han}{4})/u;
// 2015年起任示例协会副主席
const SINCE = costly(/(?<=[，,；;、]\s?)\d{4}年(?:\d{1,2}月)?起(?:担任|兼任|任)(?=\p{Script=Han}{4})/gu);

// 示例大学副校长，同时兼任样例研究院院长
const ALSO = costly(
  /(?<=[，,；;、]\s?)(?:同时|目前|现|并|还|也|又)*(?:兼任?|担任)(?!职|顾|课|管)(?=\p{Script=Han}{4})/gu,
);

// 副局长王小样 负责后勤, 由董事长王小样出面: what somebody does, behind the name.
const DOES = costly(
  /(?<=[\p{Script=Han})）](?:\s|(?<=\p{Script=Han}{4})))(?:出面|负责(?!人|同志)[^，,。；;、：:（()）]{1,8}|(?:统一|具体)?(?:协调|安排|对接)(?:工作|事宜)?|(?:在|到)[^，,。；;、：:（()）]{2,10}(?:迎接|等候|迎候|接站|接机|送行))(?=\s*(?:$|[，,。；;]))/gu,
);

// 改由副局长王小样参加, behind who does not come
const INSTEAD = costly(/(?<=^|[，,；;。]\s?)(?:现|则|故)?(?:拟)?改(?:由|派|为)(?=\p{Script=Han}{4})/gu);
/** A line of people without the words that somebody else was to come before: 改由副局长王小样参加. */
export const withoutInstead = (line: string): string =>
  line.replace(INSTEAD, (all, at: number) =>
    titlesAt(simplified(line), at + all.length).length > 0 ? "" : all,
  );

/** A Chinese line of people without the words between an organization, its title and its name. */
export const withoutWordsBetween = (line: string): string =>
  withoutCalled(withoutOf(line.replace(SEAT, "").replace(OURS_ARE, "我方有").replace(SINCE, "")))
    .replace(RELATION, "")
    .replace(OF_LATIN, " ")
    .replace(COMES_TOO, "")
    .replace(KIND_OF_MEMBER, "")
    .replace(DOES, "")
    .replace(ALSO, "")
    .replace(WITH_COMPANION, "$1 $3、1名$2");

// "Ann Example from Model Foods too, she is legal counsel"
const ALSO_BEHIND = /(?<=[\p{L})]{2}) (?:too|as well)(?=\s*(?:$|[.,;!(–-]))/giu;
const SHE_IS = costly(
  /(?:,|\s[–—-]|\.)\s+(?:he|she|who)(?:['’]s| is) (?:also )?(?:currently |now )?(?:(?:our|the|an?|their) )?(?=(\p{L}+(?: (?!and\b)[\p{L}&'’-]+){0,5})[.,;]?$)/giu,
);

// "…, for the visit next Monday"
const OCCASION = costly(
  /, (?:for|to|at|during) (?:the|our|your|this|next) \p{Ll}[\p{Ll} ]{2,40}?(?: (?:on |next |this )?\p{Lu}\p{Ll}+day)?[.!]?$/u,
);

// "In his place Ann Example, Buyer, will join."
const IN_PLACE = costly(
  /^(?:In(?: (?:his|her|their) (?:place|stead)|stead(?: of (?:him|her|them))?)|As (?:his|her|a|their) (?:replacement|substitute)),? (?:(?:we (?:will )?(?:send|bring|have)|it will be) )?(?=(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu})/u,
);
// "Ann cannot come, Bob Sample will come instead": a substitution.
const HINDERED =
  /\b(?:can['’]?t|cannot|can not|can no longer|won['’]t|will not|unable|ill|sick|unwell|on leave|away|unavailable|ha[ds] to)\b/iu;
// "Our chairman Bob Sample", "My colleague, sales manager Ann Example"
const OUR = costly(
  /^(?:Our|My) (?:colleagues?,? )?(?=(?:[\p{Ll}-]+ ){1,4}(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu})/u,
);
// "…, Head of Sales, comes as planned."
const COMES = costly(
  /(?<=[\p{L})]),? (?:(?:will|is going to) (?:come|join|attend|travel|be there|take part|be joining|be attending|be coming|take (?:his|her|their) place)|comes|takes (?:his|her|their) place|attends|joins|(?:is|are) (?:coming|attending|joining)|(?:come|attend|join)(?= |[.!]?$)|can (?:come|attend|join)|remains?(?: on the list)?)(?: (?:us|you|the (?:meeting|visit|dinner|delegation|group|trip)))?(?: (?:instead|in (?:his|her|their) (?:place|stead)|as (?:planned|announced|agreed|before|expected|scheduled|originally planned|well)))?[.!]?$/u,
);

const LOWER_FIRST = /^(?:[\p{Ll}-]+ ){1,4}/u;
const isTitled = (words: string): boolean =>
  (englishTitleScore((LOWER_FIRST.exec(words)?.[0] ?? "").trim().split(" ")) ?? 0) > 1;

// "Rector of Model University and concurrently Director of the Sample Institute"
const CONCURRENTLY = costly(
  /(?<=\p{L},? )(?:concurrently|simultaneously) (?:serv(?:es|ing) as )?(?:the )?(?=\p{L}+ )/giu,
);

// "Bob Sample (Buyer) will represent Model Foods"
const REPRESENTS = costly(
  /(?<=\)),? (?:will (?:be representing|represent)|represents|(?:is|are) representing) (?:the )?(?=((?:\p{Lu}[\p{L}'’-]+ ?){1,4}))/gu,
);
/** From this score on, words are the name of a person. */
const NAME_SCORE = 2;
// "On Tuesday Ann Example, …", "In Modelport Ann Example (Director) met …": when and where, before who.
const DAY =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2}(?:st|nd|rd|th)?)?)(?:,? \\d{4})?";
const WHEN = costly(
  new RegExp(
    `^(?:(?:(?:Earlier|Late|Later) )?(?:[Oo]n|[Ll]ast|[Tt]his|[Nn]ext) (?:${DAY}|week|month|morning|afternoon|evening|weekend)(?: (?:morning|afternoon|evening|night))?(?:,? \\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8})?|(?:Earlier )?(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)(?: (?:morning|afternoon|evening|night))?|In the (?:morning|afternoon|evening)|At (?:noon|midday)|In \\p{Lu}\\p{Ll}+(?: (?:on|this|last) (?:${DAY}|week|month|morning|afternoon)|(?=,)|(?=.*\\b(?:met|received|welcomed|hosted|greeted|visited|arrived)\\b))),? (?=(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,6}\\p{Lu}[\\p{L}'’-]+(?:,| \\(| and | (?:met|received|welcomed|hosted|greeted|visited|arrived)\\b))`,
    "u",
  ),
);
// 4月8日-10日，, 本月18日下午，
const WHEN_ZH =
  /^(?:(?:\d{1,2}月)?\d{1,2}[日号]?\s?[-—–~～至到]\s?(?:\d{1,2}月)?\d{1,2}[日号]|本月\d{1,2}[日号])(?:[上下中]午|晚上?)?[，,]\s*(?=\p{Script=Han}{4})/u;
// 来访的样国企业示例机械公司总裁: what kind of firm it is.
const KIND_OF_FIRM = costly(
  /(?<=^|的|[，,。、])(\p{Script=Han}{2,5}?)(?:知名|著名)?企业(?=\p{Script=Han}{2,12}(?:公司|集团|株式会社))/gu,
);
const withoutKindOfFirm = (line: string): string =>
  line.replace(KIND_OF_FIRM, (all, country: string) =>
    ZH_PLACES.has(country) || COUNTRIES.includes(country) ? "" : all,
  );
/** A sentence about people without the words at its beginning that say when and, in English, where. */
export const withoutWhen = (line: string): string =>
  withoutKindOfFirm(line.replace(WHEN, "").replace(WHEN_ZH, ""));
// "…, met Bob Sample to discuss trade"
const PURPOSE = costly(
  /(?<=[\p{L})]),? to (?:discuss|explore|exchange|review|talk about|strengthen|promote|deepen|follow up on|prepare|learn about)\b[^,;()\p{Lu}]{2,80}$/u,
);

// "so her deputy Bob Sample"
const SO = costly(
  /(?<=^|[,;] )so (?:(?:his|her|their|our) )?(?=(?:[\p{Ll}-]+ ){0,3}\p{Lu}[\p{L}'’-]+ \p{Lu})/gu,
);

// "met with visiting Consul General Ann Example"
const VISITING = costly(
  /(?<=^|\b(?:with|met|received|welcomed|hosted|greeted|for|and|by|the) )visiting (?!(?:professor|scholar|fellow|lecturer|researcher|faculty|artist|delegation|group|party|team|mission|guest|student|side)s?\b)(?=\p{Lu})/gu,
);

/** An English line of people without the words of a sentence about the last of them. */
export const withoutSentenceBehind = (line: string): string =>
  line
    .replace(ALSO_BEHIND, "")
    .replace(CONCURRENTLY, "")
    .replace(REPRESENTS, (all, whom: string) =>
      (latinNameScore(whom.trim().split(" ")) ?? 0) < NAME_SCORE ? ", " : all,
    )
    .replace(PURPOSE, "")
    .replace(VISITING, "")
    .replace(SO, "")
    .replace(IN_PLACE, "")
    .replace(OUR, (all, at: number, whole: string) => (isTitled(whole.slice(at + all.length)) ? "" : all))
    .replace(COMES, (all) => (HINDERED.test(line) ? all : ""))
    .replace(OCCASION, "")
    .replace(SHE_IS, (all, said: string) => ((englishTitleScore(said.split(" ")) ?? 0) > 1 ? ", " : all));
