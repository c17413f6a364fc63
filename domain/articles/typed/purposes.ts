import type { Lang } from "../../events/values";
import { COMMON } from "../en/forms/common-words";
import { isBareVerb } from "../en/forms/verbs";
import { withArticle } from "../en/words/grammar";
import { VERB_ZH } from "./chinese-verbs";
import { verbPhraseEn } from "./nouns-for-verbs";

/** "此行的目的是": a sentence about the purpose, of which the purpose itself is stored. */
const ZH_SENTENCE =
  /^(?:(?:此次|本次|这次|此|该)?(?:活动|会议|访问|来访|到访|出访|考察|调研|拜访|会谈|座谈会?|仪式|行|举办|签约)?的?)?(?:主要)?(?:目的|宗旨|意图)(?:是|在于|为)(?:为了)?|^(?:(?:此次|本次|这次|此|该)(?:活动|会议|访问|来访|到访|出访|考察|调研|拜访|会谈|座谈会?|仪式|行|举办|签约))?(?:主要)?(?:旨在|意在|是为了)/u;
const ZH_FRONT = /^(?:为了|为着|以便|以期|以求|用于)(?:要)?/u;
/** 以合作促发展, 以提高质量为主题: a phrase of means, whose 以 stays. */
const ZH_MEANS =
  /^以[^，]{2,12}?为(?!了|目的|宗旨|主要目的)|^以\p{Script=Han}{2}[促带助推聚引强兴谋求](?!进一|进|动|升|高|广)/u;
const ZH_FOR = new RegExp(`^[为以](?=${VERB_ZH})`, "u");
const ZH_BACK = /(?<!^(?:达到|实现|起到|抱着|怀着|本着).*)(?:(?:为|作为)?(?:主要)?(?:的|之|为)目的|为宗旨)$/u;
/** 将学习成果带回 has its object behind 将. */
const ZH_WILL = new RegExp(
  `^(?:要|将(?!.{2,10}?(?:带[回到入]|推广到|转化为|纳入|融入|引入|作为))|能够?)(?=${VERB_ZH})`,
  "u",
);
/** "以加强合作为目的" */
const ZH_AROUND = /^[以为](?=.+(?:为(?:主要)?目的|为宗旨|的目的)$)/u;

const chinese = (text: string): string => {
  const own = text.replace(ZH_SENTENCE, "");
  return own
    .replace(ZH_AROUND, "")
    .replace(ZH_FRONT, "")
    .replace(ZH_MEANS.test(own) ? /(?!)/u : ZH_FOR, "")
    .replace(ZH_BACK, "")
    .replace(ZH_WILL, "");
};

const EN_SENTENCE =
  /^(?:(?:the )?(?:main |primary |overall )?(?:purpose|aim|objective|goal|intention)(?: of (?:the|this|their|its) [\p{L} -]{3,40}?)?|(?:the|this) (?:visit|meeting|event|seminar|workshop|forum|trip|mission|delegation|ceremony|conference|agreement|memorandum|project|donation|session|tour))(?: (?:is|was|were|are)(?: (?:intended|designed|aimed|meant|organi[sz]ed|held))?|:| (?:aims|aimed|seeks|sought))? (?=to \p{Ll}|at \p{Ll}+ing |for \p{Ll}+ing )/iu;
const EN_FRONT =
  /^(?:purpose: |aim: )?(?:in order |so as |with (?:the|an?) (?:aim|purpose|view|objective|intention|goal) (?:to|of) |with a view to |for the (?:sole |main )?(?:purpose|purposes|sake|aim|objective) of:? |aimed at |aiming (?:at|to) |intended (?:to|for) |designed to |meant to |seeking to |purpose: )?(?:to (?=\p{Ll})|for (?=\p{Ll}+ing ))?/iu;

/** What somebody came for as a noun, by its last word, with the verb that it takes. */
const LIGHT_VERBS: readonly [noun: RegExp, verb: string][] = [
  [/^(?:visit|call)$/u, "pay"],
  [/^(?:tour|trip)$/u, "make"],
  [/^(?:talks|discussions?|meetings?|consultations?|dialogues?|negotiations?|briefing)$/u, "hold"],
  [
    /^(?:ceremony|conference|forum|seminar|workshop|event|celebrations?|exhibition|fair|training)$/u,
    "attend",
  ],
  [
    /^(?:cooperation|collaboration|friendship|trade|investment|ties|relations|exchanges?|understanding|partnerships?|tourism)$/u,
    "promote",
  ],
  [
    /^(?:inspection|assessment|evaluation|familiari[sz]ation|observation|research|survey|study|supervision)$/u,
    "carry out",
  ],
];
const SINGULAR =
  /(?<!s|exchange|cooperation|collaboration|friendship|trade|investment|understanding|tourism|training|familiari[sz]ation|observation|research|supervision)$/u;
const FIRST_PART = /^(?:an? |the )?([\p{Ll} -]+?)(?= (?:of|on|with|between|for|in|to|at|and|about)\b|$)/u;

/** "pay a courtesy call" for "courtesy call": a purpose that is a noun; any other text is a verb phrase. */
const withVerbOfNoun = (text: string): string => {
  const own = text.replace(/^\p{Lu}(?=\p{Ll}+(?: \p{Ll}|$))/u, (letter) => letter.toLowerCase());
  if (/^(?:the )?(?:\d+(?:st|nd|rd|th) |first |centenary |\p{Ll}+ )?anniversary\b/u.test(own))
    return `mark ${own}`;
  if (/^participation in /u.test(own)) return own.replace(/^participation/u, "participate");
  if (/^(?:an? )?study (?:tour|visit|trip)\b/u.test(own))
    return `make ${own.startsWith("a ") ? own : withArticle(own)}`;
  const exchange = /^(?:an? |the )?exchange of (?=\p{Ll})/u;
  if (exchange.test(own)) return own.replace(exchange, "exchange ");
  if (/^(?:the )?signing of (?=\p{L})/u.test(own)) return own.replace(/^(?:the )?signing of /u, "sign ");
  const noun = FIRST_PART.exec(own)?.[1]?.split(" ") ?? [];
  const [last = "", ...before] = [...noun].reverse();
  const verb = LIGHT_VERBS.find(([form]) => form.test(last))?.[1];
  const isNoun =
    verb !== undefined &&
    !/^\p{Ll}+ing /u.test(own) &&
    before.every((word) => COMMON.has(word) && !isBareVerb(word)) &&
    (before.length > 0 || !isBareVerb(last) || / (?:of|to|on)\b/u.test(own.slice(last.length)));
  if (!isNoun) return verbPhraseEn(text);
  return `${verb} ${SINGULAR.test(last) && !/^(?:an?|the) /u.test(own) ? withArticle(own) : own}`;
};

const english = (text: string): string =>
  withVerbOfNoun(
    text
      .replace(EN_SENTENCE, "")
      .replace(/^(?:at|for) (?=\p{Ll}+ing )/u, "")
      .replace(EN_FRONT, "")
      .replace(/^for (?=(?:\p{Ll}+ )?(?:an? |the )?\p{Ll}+)/iu, ""),
  );

/** What an event, a visit or a document was for, as the bare verb phrase of "in order to build a quay" and 为了加强合作. */
export const purposeForm = (text: string, lang: Lang): string =>
  (lang === "zh" ? chinese : english)(text) || text;
