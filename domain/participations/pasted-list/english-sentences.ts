import { costly } from "./costly";
import { MEETING_VERBS } from "./lexicon/verbs";
import { EN_NUMBER_PATTERN } from "./numbers";

// Words of sentences around people, in articles, mails and chat messages.
export const RUNNING = costly(
  /^(?:(?:and|(?:my|our|his|her|their) (?:wife|husband|spouse|colleagues?)|the (?:guests|delegation|visitors|party|group)|who|they|also|is|are|was|were|will be|will|has|had|then|both|including|plus|with|there|here|we are|that's|it's)\s+)*(?:(?:I|we|he|she|they) (?:will|shall|am|are|is|plan to) .{0,40}?(?:together with|along with|accompanied by|joined by|with)(?: (?:my|our|his|her|their))?(?: (?:colleagues?|team|assistants?))?|(?:visited|toured|came to|arrived (?:in|at)|travelled to) .{2,60}? (?:and )?(?:was|were) (?:received|welcomed|met|hosted) by|(?:the )?[\p{L} ]{3,40} (?:was|is|will be|were) attended by|(?:the )?(?:\p{L}+ )?(?:side|delegation|team|party) (?:was|is|will be|were) (?:represented|attended|joined) by|(?:the )?(?:participants|attendees|guests|visitors|hosts|delegates|members|speakers|representatives)(?: also)? (?:includes?|included|comprises?|comprised|were|are)|(?:we|I) would like to (?:bring|invite|register|nominate|add)|(?:we|I)(?: will|'ll|’ll| shall| are| am) (?:also )?(?:be )?(?:bring(?:ing)?|invit(?:e|ing)|send(?:ing)?|nominat(?:e|ing)|(?:joined|accompanied) by)|we (?:are sending|will send|nominate)|please (?:add|include|note|register)|(?:our|the|their) (?:visiting |incoming )?(?:team|delegation|group|party) (?:will |shall )?(?:consists?|comprises?|is composed|is made up)(?: of)?|includes|included|accompanied by|led by|headed by|joined by|met with|met|received by|received|hosted by|welcomed by|welcomed|together with|along with|as well as|including|represented by|(?:present|attending|in attendance)(?: at .{2,30}?)? (?:were|was)|(?:we|I)(?: hereby| are pleased to| would like to)? (?:confirm|announce)(?: that| the (?:attendance|participation|names?) of)|attending were|plus|with|and|by|from our side|on our side|is coming|are coming|will attend|attended by|attended|visited|hosted|(?:(?:some|a few|several|many) )?others (?:from|of|at) [^,;:]{3,60}? (?:such as|including|like|namely)|chaired by|moderated by|introduced|from)\s+/iu,
);
/** The beginning of a sentence in the passive: "Speeches were given by". */
export const PASSIVE = costly(
  /^\p{Lu}?[\p{Ll}'’-]+(?: \p{Lu}?[\p{Ll}'’-]+){0,6} (?:was|were|is|are|will be) (?:then |also |jointly |\p{Ll}+ly )?\p{Ll}{4,} by /u,
);
/** That somebody chaired the event: "moderated the panel". */
export const CHAIRED = costly(
  /^(?:and |who )?(?:co-)?(?:chaired|chairs|moderated|moderates|presided over|will (?:chair|moderate)) (?:the|this|a) \p{Ll}[^,;]{2,40}$/u,
);
/** An action without other people, to its end: "chaired the seminar". */
export const DID = costly(
  new RegExp(`^(?:and |also |who |then |later )*(?:${MEETING_VERBS})(?: (?!by\\b)[^,;]*)?$`, "u"),
);
/** Words of a sentence after a person: "attended the meeting". */
export const ENDING = costly(
  /\s+(?:attended(?: the (?:meeting|talks|ceremony|event))?|attended the .*|was (?:also )?present.*|were (?:also )?present.*|also attended.*|in \p{Lu}\p{L}+ on \p{L}+day|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|will (?:attend|join|come|participate|take part|be (?:present|there|attending|joining)).*|(?:is|are) (?:coming|joining|attending).*|joined .*|accompanied .*|visited .*|toured .*|took part.*|participated in .*|inspected .*|(?:gave|delivered|made) (?:an?|the|his|her|their|opening|closing|welcome|some) .*|spoke .*|chaired .*)$/iu,
);
/** That somebody leads those of their side: "will lead", "is leading our delegation". */
export const LEADING =
  /^(?:and |who )?(?:will (?:lead|head)|is (?:leading|heading)|leads|heads)(?: (?:the|our|their|this) (?:delegation|group|team|mission|party|side|visit))?$/iu;
/** A clause about a person: "who heads the sales team". */
export const RELATIVE = /^who (?:also )?(?:heads|leads|runs|directs|chairs|is|was|manages|represents) .+/i;
/** A phrase without people: "welcomed the guests", "yesterday". */
export const WITHOUT_PEOPLE = costly(
  /^(?:(?:welcomed|greeted|thanked|hosted|received|visited|toured|joined|accompanied|called (?:up)?on|paid a visit to) (?:the|them|him|her|all|our|their)\b.*|attended(?: the .*)?|(?:in|on|at) .{2,40}|(?:was|were) (?:also )?(?:present|(?:in|part of|(?:a )?members? of|among|with) (?:the|this|his|her|their) .*)|(?:also )?(?:attended|joined|took part in|participated in) (?:the|this) .*|will (?:attend|join|come)(?: .*)?|also present|yesterday|today|last week|respectively|among others present)$/i,
);
/** The number of people: "a delegation of 12". */
export const SIZE = costly(
  new RegExp(
    `^(?:(?:a|the) )?(?:total(?: of)?:? |delegation of |group of |party of )?(${EN_NUMBER_PATTERN})(?: |-)?(?:people|persons|participants|members|guests|attendees|delegates|pax)?(?: in total| in all| altogether| total)?$`,
    "i",
  ),
);
/** The beginning with a number and "led by": "a group of 12, led by". */
export const LED = costly(
  new RegExp(
    `^(?:a|the|an)?\\s*(?:delegation|group|party|team) of (${EN_NUMBER_PATTERN})(?: (?:people|persons|members|delegates))?,? (?:led|headed) by `,
    "i",
  ),
);
/** Unnamed people of somebody: "with her team". */
export const COMPANIONS =
  /^(?:and|with|plus|together with)? ?(?:his|her|their|its) (?:delegation|party|team|entourage|colleagues|staff)$/i;
/** The beginning that introduces the leader: "The delegation was headed by". */
export const HEADED = costly(
  /^(?:the|a|an|our|their|his|her)? ?(?:\p{L}+ )?(?:delegation|group|team|mission|party|side) (?:was|is|will be|were) (?:led|headed) by /iu,
);
/** Others who are not named: "and others", "et al.". */
export const OPEN = costly(
  /^(?:and |with |plus )?(?:(?:some |a few |several |many )?others(?: (?:from|of|at) (?:(?!\b(?:such as|including|like|namely)\b|:).){3,60})?|other (?:guests|participants|people)|et al\.?|etc\.?|among others|and more|and so on)$/i,
);
/** Somebody and others who are not named: "Ann Example and others". */
export const AND_OTHERS = /^(.{3,}?),? (?:and|with|plus|&) (?:(?:a few|some|several|many) )?others$/i;
// "Participants discussed supply chains": a sentence about people, not a group of them.
export const DOING = costly(
  /^(?:(?:the|all|both|two|these|several|many|other) )*\p{L}+ (?:(?:also|then|both|jointly|further|\p{Ll}+ly) )?(?:(?:discuss|exchang|agree|express|visit|tour|view|explor|review|shar|present|debat|raise|ask|hope|look|plan|sign|address|highlight|stress|confirm|focus|examin|attend|gather)e?d|exchanging|held|had|took|spoke|met|saw|heard|talked|gave|made|came|went)\b(?! (?:by|to be)\b)/iu,
);
/** The beginning that introduces a received party: "met with a visiting delegation led by". */
export const MET_PARTY = costly(
  /^(?:met(?: with)?|received|welcomed|hosted|greeted) (?:a |an |the )?(?:\p{L}+ ){0,4}(?:delegation|group|team|mission|party)(?: (?:of|from) .{2,40}?)?,? (?:led|headed) by /iu,
);
/** The beginning that introduces those who received: "They were received by". */
export const RECEIVED = costly(
  /^(?:(?:they|he|she|the (?:delegation|visitors|guests|party|group|delegates|mission|team)) (?:was|were|will be)|(?:,? (?:and|where they))? ?(?:was|were)) (?:\p{L}+ly )?(?:received|welcomed|greeted|hosted|met) by /iu,
);
