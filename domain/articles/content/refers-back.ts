import type { Text } from "../../events/values";

/** "It is the first visit in ten years": refers to the visit itself, whatever comes before it. */
const OF_VISIT =
  /^(?:It|This) (?:is|was) the (?:\p{Ll}+(?:st|nd|rd|th)|first|second|third|last|largest|latest) (?:\p{Ll}+ )?(?:visit|trip)\b/u;
const EN =
  /^(?:It|Its|They|Their|He|His|She|Her|These|Those|That \p{Ll}+|The \p{Ll}+ (?:of|from|at|after) that \p{Ll}+|Both|The (?:former|latter))\b/u;
/** "Founded in 1990 with 20 members, it belongs to …": the participle and "it" refer to the subject of the sentence before. */
const EN_BEHIND =
  /^(?:Established|Founded|Formed|Created|Set up|Opened|Built|Launched|Inaugurated|Located|Situated|Headquartered|Based|Covering|Today|Currently|At present|Since then|Originally|In total)\b[^;“]{0,120}?, (?:it|they|its|their) /;
/** "In 2007 it handled 400 million tons." · "Up to this year they had done so 17 times": a pronoun behind a time. "It was agreed that" has none. */
const EN_DATED =
  /^(?:(?:In|By|Since|Until|From) [^,.]{0,12}\d{4}|(?:Up to|As of|By|Over|During|In|Within|For) (?:the|its|this|their|that) [^,.;:]{2,36}),? (?:it|they|its|their) (?!(?:is|was) \p{Ll}+ that\b)/u;
/** "As a result, …", "Subsequently, …": a link to what the sentence before says. */
const EN_LINK =
  /^(?:As a (?:result|consequence)|Consequently|Accordingly|Therefore|Thus|Hence|However|Nevertheless|Moreover|Furthermore|Subsequently|Afterwards|In (?:addition|return|response|turn)(?! to\b| for\b)|For this (?:reason|purpose)|To (?:this|that) end|In this (?:way|context|connection|regard)|Because of this|Thanks to this|Following this)(?:,| \p{L})/u;
const EN_LINK_OR_BEHIND = new RegExp(`${EN_LINK.source}|${EN_BEHIND.source}`, "u");
/** "Thirty have joined since then": since the time in the sentence before. */
const EN_SINCE = /\b(?:since then|ever since|by then|at that time)\.$/;
/** "The Lake Club also sent its boats.": what somebody did in addition to what the sentence before says. */
const EN_ALSO =
  /^(?:The )?\p{Lu}[^,;“]{1,40}? (?:ha[sd] |have )?also (?!(?:located|based|called|known|named|used|needed|involved|supported|included)\b)(?:\p{Ll}{3,}ed|gave|held|made|sent|built|took|lent|paid) /u;
/** "Lee initiated it in 2013.", "Reed carries it out with Lake.", "The other 500 will go …": the object, or the rest, of what the sentence before is about. */
const EN_OBJECT =
  /^(?:[\p{L}'’.-]+ ){1,8}?\p{Ll}{2,}(?:ed|ew|ught|ld|ve|de|up|ok|s) (?:it|them)(?: (?:out|up|over|down))?(?: (?:together|jointly))?(?: (?:in|on|to|at|with|from|as|for|by|after|when|until|since)\b|\.)/u;
/** "Some 400 people work there.", "Two schools are located there, with 300 pupils": the place that the sentence before it names. */
const EN_THERE =
  /^(?!There\b)(?!.*\b(?:in|at|to|near|on) (?:the )?(?:\p{Lu}|zone\b|park\b|city\b|town\b).{0,200}\bthere\b)[^;“]*\b(?:works?|worked|working|lives?|lived|living|based|located|situated|employed|operates?|operated|operating|stud(?:y|ies|ied|ying)|built|grown|produced|made|opened|set up|established|trained|treated) there(?:[.,]|$)/u;
const EN_REST = /^The (?:other|others|rest|remaining|remainder)\b/;
const EN_REST_OR_THERE = new RegExp(`${EN_REST.source}|${EN_THERE.source}|${EN_ALSO.source}`, "u");
/** "The two countries": those named in the sentence before. */
const PAIR = /^The two (?:countries|states|nations|cities|towns|provinces|regions)\b/;
const NAMES_PAIR =
  /\p{Lu}\p{L}+['’]s [^.]*\b(?:in|to|with) (?:the )?\p{Lu}|\bbetween (?:the )?\p{Lu}[^.]* and (?:the )?\p{Lu}/u;

/** "… were invited to that convention." */
const THAT = /\bthat (\p{Ll}{4,})\.$/u;

/** "Under the memorandum, …", "The grant paid for …": a thing that the sentence before it introduced. */
const TAKEN_UP = /^(?:(?:Under|With|Through|In|At|After) the|The) (?:\p{Ll}+ )?(\p{Ll}{5,})(?:,| \p{Ll})/u;

const takesUpIntroduced = (en: string, before: string): boolean => {
  const noun = TAKEN_UP.exec(en)?.[1];
  return noun !== undefined && new RegExp(`\\ban? (?:[\\p{L}-]+ ){0,2}${noun}\\b`, "u").test(before);
};

/** "The programme also …", "The Ministry funded …": the last word, or the first, of a name in the sentence before it. */
const NAME_TAKEN_UP =
  /^The (\p{L}{6,}) (?:also |fully |then |later )?(?:is|was|has|had|\p{Ll}{3,}(?:ed|s)) /u;
/** "The Reed programme was set up …": a thing with a name of its own. */
const NAMED_THING = /^The (\p{Lu}\p{L}+) (\p{Ll}{5,}) (?:is|was|has|had) /u;

const takesUpName = (en: string, before: string): boolean => {
  const [, noun = ""] = NAME_TAKEN_UP.exec(en) ?? [];
  const [, name = "", kind = ""] = NAMED_THING.exec(en) ?? [];
  const whole = noun.charAt(0).toUpperCase() + noun.slice(1);
  return (
    (noun !== "" &&
      new RegExp(`[^.] \\p{Lu}\\p{L}+ ${whole}\\b|[^.] the ${whole} of \\p{Lu}`, "u").test(before)) ||
    (name !== "" && new RegExp(`[^.] the ${name} (?:\\p{Ll}+ ){0,2}${kind}\\b`, "u").test(before))
  );
};

/** 建设医院是该协议的重要内容: a thing that the sentence before it introduced by its noun. */
const ZH_TAKEN_UP = /该(协议|协定|备忘录|合同|项目|计划|工程|规划|方案|政策|机制|平台|基金|奖项|系统|技术)/u;

/** Whether a Chinese sentence refers by 该 and a noun to a thing that the sentence before it named: 该协议. */
export const takesUpNoun = (zh: string, before: string): boolean => {
  const noun = ZH_TAKEN_UP.exec(zh)?.[1];
  return noun !== undefined && before.includes(noun);
};

/** 这是该公司第三次捐赠: the number of an act, behind a sentence on an earlier one. */
const ZH_COUNTED = /^这(?:已)?是[^。]*第[二三四五六七八九十\d]+次/u;
const ZH_EARLIER = /\d{4}年|去年|前年|曾|此前/u;
const ZH_FOUNDED = /(?:成立|创[立建办]|始建)于/u;
/** 此前，该会已……: before what the previous sentence reports. */
const ZH_BEFORE_THAT = /^(?:此前|在此之前)/u;

/** Whether a Chinese sentence numbers an act after an earlier one in the previous sentence, or reports what had happened before that. */
const numbersFurtherAct = (zh: string, before: string): boolean =>
  ZH_EARLIER.test(before) && !ZH_FOUNDED.test(before) && (ZH_COUNTED.test(zh) || ZH_BEFORE_THAT.test(zh));

/** Whether a sentence refers to two places named in the sentence before it, or ends with a noun of that sentence. */
export const continuesWithNamed = ({ en, zh }: Text, before: Text | undefined): boolean => {
  const thing = THAT.exec(en ?? "")?.[1];
  return (
    (PAIR.test(en ?? "") && NAMES_PAIR.test(before?.en ?? "")) ||
    (thing !== undefined && new RegExp(`\\b${thing}\\b`, "i").test(before?.en ?? "")) ||
    takesUpNoun(zh ?? "", before?.zh ?? "") ||
    numbersFurtherAct(zh ?? "", before?.zh ?? "") ||
    takesUpIntroduced(en ?? "", before?.en ?? "") ||
    takesUpName(en ?? "", before?.en ?? "")
  );
};

/** "It is believed that …": refers to nothing before it. */
const EXPLETIVE =
  /^It (?:is|was) (?:believed|thought|expected|estimated|hoped|understood|(?:only )?the first time)\b/u;

const ZH = /^(?:其|他|她|它|两者|后者|此后|该(?!次|活动|访问|会|论坛|研讨|座谈|仪式|行程))/;
/** 该会成立于1990年, 该会是首个……社团: an association, not a meeting. */
const ZH_SOCIETY =
  /^该会(?:成立|创[立建办]|由(?![^。]*(?:[主举承]办|召开))|现有|拥有|设有|下设|致力|会员|已有|[是为][^。]*(?:社团|组织|团体|机构|商会|协会|学会|联合会|总会)(?=[，；。]|$))/u;

/** Whether the subject of a sentence refers to the topic of the sentence before: "It has 10,000 members." · 其中……. */
export const refersBack = (text: Text): boolean =>
  (EN.test(text.en ?? "") && !EXPLETIVE.test(text.en ?? "") && !isAboutVisit(text)) ||
  [EN_LINK_OR_BEHIND, EN_DATED, EN_SINCE, EN_OBJECT, EN_REST_OR_THERE].some((one) =>
    one.test(text.en ?? ""),
  ) ||
  ZH.test(text.zh ?? "") ||
  ZH_SOCIETY.test(text.zh ?? "");

/** Whether a sentence says how many such visits there were, so that it can follow only the sentence of the visit. */
export const isAboutVisit = ({ en }: Text): boolean => OF_VISIT.test(en ?? "");
