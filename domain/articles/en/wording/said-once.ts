import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

/** "At a launch, Tao launched", "At briefings, the staff briefed": an occasion, a subject and the verb of the occasion. */
const OCCASION =
  /^at (?:an? |the )?(launch|opening|presentation|unveiling|inauguration|briefing|introduction|donation|demonstration)s?(?: ceremony)?(?: of (?:gifts|souvenirs|mementos|presents))?, (?=([^;“]{1,160}?) (launched|opened|presented|unveiled|inaugurated|briefed|introduced|donated|demonstrated) )/iu;
/** Words that belong to another verb before it. */
const OTHER_CLAUSE = /\b(?:who|which|that|and then|said|where|when)\b/;

/** "Tao launched the program", not "at a launch" as well: an occasion that repeats its verb. */
export const stemOnce: Rewording = (text) => {
  const [front = "", noun = "", subject = "", verb = ""] = OCCASION.exec(text) ?? [];
  return noun !== "" && noun.slice(0, 5).toLowerCase() === verb.slice(0, 5) && !OTHER_CLAUSE.test(subject)
    ? { from: 0, to: front.length, text: "" }
    : undefined;
};

const AT_OCCASION = /^at (the (?:opening|launch|inauguration|unveiling|signing)[^,;]*), /iu;

/** "At the opening of the fair, Lee offered congratulations", not "on the opening of the fair" again. */
export const occasionOnce: Rewording = (text) => {
  const occasion = AT_OCCASION.exec(text)?.[1];
  const again = occasion ? ` on ${occasion.replace(/^The/, "the")}` : "";
  const at = occasion ? text.lastIndexOf(again) : -1;
  const ends =
    at > 0 && /^(?:[,;.]|$| and \p{Ll}+ed )/u.test(text.slice(at + again.length).replace(OPEN, ","));
  return ends ? { from: at, to: at + again.length, text: "" } : undefined;
};

const PLACE_AGAIN =
  /(?<![\p{L}\d-])(?:in|at|on) (?:the |its |an? )?(?:\p{Ll}+ ){0,2}(\p{Ll}{4,}) (?=(?:in|at|on) (?:the|its) (?:\p{Ll}+ ){0,2}\1 of )/u;

/** "in the hall of the college", not "in the hall in the hall of the college": a place that the next words name in full. */
export const placeOnce: Rewording = (text) => {
  const found = PLACE_AGAIN.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};

const CITY_AGAIN =
  / in (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:(?:was|were|has been|have been) \p{Ll}+ed |(?:was|were) \p{Ll}+ \p{Ll}+ed |(?:has |have )?opened )(?:at an? (?:\p{Ll}+ ){1,3})?(?=in \1(?:$|[,;.]| (?:on|to|in the presence|with|during) ))/u;

const MAYOR_AGAIN = new RegExp(
  `\\b(?:called on|paid an? (?:\\p{Ll}+ )?(?:call on|visit to)|(?:was|were) received by) [^,;${OPEN}]+[,${OPEN}]+ (?:Mayor|Governor|Premier) of ((?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*(?: (?:city|county|district|prefecture|province|region|state))?)[,${OPEN}]* (?=in \\1(?:$|[,;.]| (?:on|in|to|from) ))`,
  "u",
);
/** Two heads of places, either of whom may have been at home. */
const TWO_HEADS = /\b(?:Mayor|Governor|Premier) of .*\b(?:Mayor|Governor|Premier) of /u;

/** "the clinic in Reedham was opened on May 5", not "was opened in Reedham" as well; nor is a mayor or governor called on "in Reedham". */
export const cityOnce: Rewording = (text) => {
  const found = CITY_AGAIN.exec(text) ?? (TWO_HEADS.test(text) ? undefined : MAYOR_AGAIN.exec(text));
  const [all = "", city = ""] = found ?? [];
  const from = found ? found.index + all.length - 1 : 0;
  return found ? { from, to: from + ` in ${city}`.length, text: "" } : undefined;
};

/** What is only held online: "online talks", "a video conference", "the First Virtual Tour", "a webinar". */
const ONLINE_AGAIN =
  /(?<![\p{L}\d-])(?:(?:online|virtual|video) \p{L}+(?: \p{L}+){0,3}|(?:webinar|videoconference|teleconference|video-?call|livestream)s?(?: \p{L}+){0,2})(?= online(?:$|[,;.]| (?:on|in|with|at|to|from|by|between|for|during) ))/iu;

/** "held a video conference", not "a video conference online". */
export const onlineOnce: Rewording = (text) => {
  const found = ONLINE_AGAIN.exec(text);
  const end = found ? found.index + found[0].length : 0;
  return found && !/\b(?:and|or)\b/.test(found[0])
    ? { from: end, to: end + " online".length, text: "" }
    : undefined;
};

const TWO_ARTICLES = /(?<![\p{L}\d.’'-])(the|an?) (the|an?|his|her|its|their) (?=\p{L})(?!\p{L}+[-’'])/iu;

/** "the sculptor", not "the a sculptor": of two articles the one that fits. */
export const articleOnce: Rewording = (text) => {
  const found = TWO_ARTICLES.exec(text);
  const [all = "", first = "", second = ""] = found ?? [];
  // "Group A the" and "The A team" have a letter, not an article.
  if (!found || second !== second.toLowerCase() || (first === "A" && found.index > 0)) return undefined;
  const own = /^(?:his|her|its|their)$/.test(second);
  const [from, to] = own ? [0, first.length + 1] : [first.length + 1, all.length];
  return { from: found.index + from, to: found.index + to, text: "" };
};

const TOPIC =
  /^(?:on [^,]+, )?((?:in|at|during) (?:an? |the )\p{Ll}+ (?:of|on|to|about) ([^,;“]{6,90}), )[^“]* (?:gave an? \p{Ll}+ (?:to|of|on)|introduced|described|presented|explained|outlined) \2$/iu;

/** "Lee gave an introduction to the lakes", not "in an overview of the lakes" as well. */
export const topicOnce: Rewording = (text) => {
  const front = TOPIC.exec(text)?.[1];
  const at = front === undefined ? -1 : text.indexOf(front);
  return front === undefined ? undefined : { from: at, to: at + front.length, text: "" };
};

const WITH_HOLDER =
  / for an? (?:[\p{L}-]+ )?(?:meeting|talks?|conversation|discussion)( with the (\p{Lu}[^,;]*?))(?= on | in | at |[,.;]|$)/u;

/** "received by Lee, Chief of Staff, for a meeting", not "a meeting with the Chief of Staff": a post that the sentence has named. */
export const holderOnce: Rewording = (text) => {
  const found = WITH_HOLDER.exec(text);
  const [all = "", behind = "", post = ""] = found ?? [];
  const at = found ? found.index + all.length - behind.length : 0;
  return found && text.slice(0, found.index).replace(OPEN, ",").includes(`, ${post}`)
    ? { from: at, to: at + behind.length, text: "" }
    : undefined;
};

const TOOK_PART =
  /^(?:[Aa]lso )?([Tt]aking part|[Pp]resent)(?= (?:was|were) (?!\p{Lu})(?!.* and \p{Lu}\p{L}+ \p{Lu}\p{L}+(?:,(?! joining)|$))[^;]+$)/u;
const JOINING = new RegExp(`[,${OPEN}]+ joining (online|remotely)[,${OPEN}]*$`, "u");

/** "Also joining online were guests of the club", not "taking part were …, joining online". */
export const joinedOnline: Rewording = (text) => {
  const tail = JOINING.exec(text);
  const [front = "", part = ""] = (tail && TOOK_PART.exec(text)) ?? [];
  if (!tail || part === "" || text.indexOf(" joining ") !== tail.index + tail[0].indexOf(" joining "))
    return undefined;
  return [
    { from: tail.index, to: text.length, text: "" },
    {
      from: front.length - part.length,
      to: front.length,
      text: `${/^\p{Lu}/u.test(part) ? "Joining" : "joining"} ${tail[1]}`,
    },
  ];
};

const MOMENT = / (?:for|at|in|on) (the (?:end|close|conclusion|start|beginning) of the [\p{Ll} ]{3,30})$/u;

/** "At the end of the visit, they saw the garden": a moment is no purpose. */
export const momentFirst: Rewording = (text) => {
  const found = MOMENT.exec(text);
  const [all = "", moment = ""] = found ?? [];
  return found &&
    all.startsWith(" for ") &&
    /^(?:the |its |\p{Lu})/iu.test(text) &&
    !/^(?:at|on|in|during|after) /i.test(text)
    ? [
        { from: found.index, to: text.length, text: "" },
        { from: 0, to: 0, text: `at ${moment}${OPEN} ` },
      ]
    : undefined;
};

const AT_DAYS = new RegExp(
  `^((?:on [\\p{L}\\d ,]{3,25}[,${OPEN}]+ )?)at (?=an? (?:[\\p{Ll}-]+-(?:day|week|month)|(?:day|week|month)-long) (?:[\\p{L}-]+ ){0,3}(?:exchange|visit|tour|trip|mission|stay|programme|program|course|camp|training|journey)\\b)`,
  "iu",
);

/** "During a ten-day exchange": what lasts for days is no point in time. */
export const duringDays: Rewording = (text) => {
  const found = AT_DAYS.exec(text);
  const [, day = ""] = found ?? [];
  const word = day === "" && text.startsWith("A") ? "During" : "during";
  return found ? { from: day.length, to: day.length + "at".length, text: word } : undefined;
};

const FRONT = /^(?:at|in|on|during) /i;

/** "The two sides agreed to dredge the port", not "held a meeting and agreed": they met where they agreed. */
const metAndAgreed: Rewording = (text) => {
  const found = / held a meeting and (?=agreed )/.exec(text);
  return found ? { from: found.index + 1, to: found.index + found[0].length, text: "" } : undefined;
};

/** "signed an agreement at the Lake Fair", not "at a signing at the Lake Fair". */
export const signedOnce: Rewording = (text) => {
  const at = text.indexOf(" at a signing ");
  const behind = at < 0 ? "" : text.slice(at + " at a signing ".length);
  return /^(?:at|in|during|on) /.test(behind) && /\bsigned /.test(text.slice(0, at))
    ? { from: at + 1, to: at + " at a signing ".length, text: "" }
    : undefined;
};

/** "the two sides agreed to": the subject of what follows, without another one between. */
const SIDES_DO =
  /^(?:the two|both) (?:sides|parties) (?:(?:also|further) )?(?:(?:said|stated|added|hoped|agreed) that they )?(?:(?:will|would|wish|wished|hope|hoped|want|wanted|agree|agreed|pledge|pledged|promised|plan|planned|intend|intended|expressed|their|the|willingness|readiness|intention|are|were|willing|ready|to|continue|closely) ){1,8}$/iu;

/** "Reedham and the Lake Guild signed an agreement in Oakham on March 5, 2024, to": the parties, and what they agreed to do. */
const PARTIES_SIGNED = new RegExp(
  `^[^,;“${OPEN}]{2,90} and [^,;“${OPEN}]{2,90} signed an? (?:\\p{Ll}+ ){0,4}(?:agreement|memorandum|letter|declaration|protocol)(?: of (?:understanding|intent|cooperation))?(?: (?:in|on|\\p{Lu}\\p{L}*|\\d+)[,${OPEN}]*){0,8} to $`,
  "u",
);

/** "cooperate with each other": the verb says it, if nobody else follows. */
const WITH_EACH_OTHER =
  /\b(?:co-?operat|collaborat)(?:e|ed|ing)( with (?:each other|one another))(?=$|[.;]| (?:in|on) )/u;

/** "both sides wished to cooperate", not "to cooperate with each other". */
export const eachOtherOnce: Rewording = (text) => {
  const found = WITH_EACH_OTHER.exec(text);
  const [all = "", again = ""] = found ?? [];
  const before = text.slice(0, found?.index ?? 0);
  if (!found || !(SIDES_DO.test(before) || PARTIES_SIGNED.test(before))) return undefined;
  const to = found.index + all.length;
  return { from: to - again.length, to, text: "" };
};

/** What would belong to the second of two objects as well: "a talk by Lee and the fair", "the quay last year and the mill". */
const BEHIND_OBJECT =
  "and|to|where|which|who|that|on|of|for|by|with|about|from|in|at|as|\\p{Ll}+(?:ed|ly)|(?:last|this|next) \\p{Ll}+|today|yesterday|twice|again|\\d{4}";
const VERB_AGAIN = new RegExp(
  `(?<!\\b(?:the|an?|its|their|his|her|of|during) )\\b((?:took|takes?|taking) part in|visit(?:ed|s)?|attend(?:ed|s)?|tour(?:ed|s)?) ((?:(?!\\b(?:${BEHIND_OBJECT})\\b)[^,;:“])+) and (?:also )?(?=\\1 (?!.* and ))`,
  "u",
);

/** "took part in the conference and the fair", not "and took part in the fair": two objects of one verb. */
export const verbOnce: Rewording = (text) => {
  const found = VERB_AGAIN.exec(text);
  const [all = "", verb = ""] = found ?? [];
  const from = found ? found.index + all.length : 0;
  return found ? { from, to: from + `${verb} `.length, text: "" } : undefined;
};

/** The first of these rewordings that a sentence takes, tried only where its words may need one. */
export const saidOnce: Rewording = (text) =>
  (TWO_ARTICLES.test(text) ? articleOnce(text) : undefined) ??
  (PLACE_AGAIN.test(text) ? placeOnce(text) : undefined) ??
  (CITY_AGAIN.test(text) || MAYOR_AGAIN.test(text) ? cityOnce(text) : undefined) ??
  (FRONT.test(text)
    ? (stemOnce(text) ?? occasionOnce(text) ?? topicOnce(text) ?? duringDays(text))
    : undefined) ??
  (text.includes(" online") ? onlineOnce(text) : undefined) ??
  (text.includes(" for the ") ? momentFirst(text) : undefined) ??
  (text.includes(" with the ") ? holderOnce(text) : undefined) ??
  (text.includes(" joining ") ? joinedOnline(text) : undefined) ??
  (text.includes(" held a meeting and ") ? metAndAgreed(text) : undefined) ??
  (text.includes(" at a signing ") ? signedOnce(text) : undefined) ??
  (VERB_AGAIN.test(text) ? verbOnce(text) : undefined) ??
  (text.includes(" with each ") || text.includes(" with one a") ? eachOtherOnce(text) : undefined);
