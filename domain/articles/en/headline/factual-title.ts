import { isSigning, type Message } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { hostOfMeeting } from "../visit/hosted-meeting";
import { MAX_WORDS } from "../words/headline-names";
import { isClause } from "../words/title-verb";
import { isStatement } from "./title-statement";

const SIGNS =
  /\b(?:signs?|signed|signing of|inks?|formali[sz]e[sd]?|renews?|renewed|reach(?:es)?|agrees?|agreed|conclude[sd]?|marks?|celebrates?|commemorates?)\b/i;
const SIGNED_WITH = /\b(?:is|are|was|were|has been|have been) signed with\b/i;
const VERBS: Partial<Record<Message["type"], RegExp>> = {
  visit:
    /\b(?:(?:makes?|pays?) (?=(?:\p{Ll}+ )*(?:visit|call|trip)\b)|presents?|visits|visited|inspects|inspected|tours|toured|calls on|arrives|receives?|meets|hosts|welcomes|comes|goes|travels|stud(?:y|ies)|explores?|reviews?|discuss(?:es)?|holds?|held|attends?|attended|joins?|honou?rs|celebrates?)\b|\b(?:visit|inspect|tour|call on)\b (?=the |an? |two |three |four |[A-Z])/u,
  meet: /\b(?:visits?|visited|calls? on|hosts?|hosted|briefs?|briefed|meets?|met|holds?|held|receives?|received|discuss(?:es)?|talks? with|welcomes?)\b/i,
  sign: SIGNS,
  signings: SIGNS,
  hold: /\b(?:holds?|held|organi[sz]e[sd]?|inaugurated|(?:re)?opens?|(?:re)?opened|meets?|met|hosts?|hosted|gathers?|launch(?:es|ed)?|discuss(?:es)?|convenes?|concludes?|concluded|celebrates?|marks?|begins?|takes? place|graduates?|receives?|earns?|completes?|wins?|addresses|speaks|examines?|ends?|ended|closes?|honou?rs?|attends?|attended|joins?)\b/i,
  tour: /\b(?:visits?|visited|tours?|inspects?)\b/i,
  talk: /\b(?:meets?|holds?|discuss(?:es)?)\b/i,
  handover: /\b(?:presents?|hands?|receives?|donates?|gives?)\b/i,
  session: /\b(?:holds?|held|opens?|chairs?|launch(?:es)?)\b/i,
  result: /\b\p{Ll}+s\b/iu,
};

/** "Meet and Greet": an occasion in the words of verbs. */
const NO_VERB = /\bmeet(?: and | & |-and-)greet\b|\bmeet-?ups?\b|\bopen (?:day|house|forum)\b/giu;

/** A visit, meeting or event at which something was signed. */
const OCCASIONS = [VERBS.visit, VERBS.meet, VERBS.hold];

/** Whether the office's own title is a factual clause that states the news, and no longer than a headline. */
export const isFactual = (discourse: Discourse, title: Said, news: Message): boolean => {
  const { facts } = discourse;
  const many = title.text.split(" ").filter((word) => !/^(?:an?|the)$/i.test(word)).length;
  if (many > MAX_WORDS + 2) return false;
  // "An agreement was signed with the guild": its other party is the office itself.
  if (isSigning(news) && SIGNED_WITH.test(title.text)) return false;
  const verb = VERBS[news.type]?.exec(title.text.replace(NO_VERB, (words) => "-".repeat(words.length)));
  if (verb && verb.index > 0) return true;
  // "The chamber hosts meeting with traders": the first sentence has the same subject and verb.
  if (news.type === "meet" && hostOfMeeting(discourse, news)) return true;
  const states = isClause(title.text) || isStatement(title.text);
  // "Museums become partners" says what a document is for; that somebody visited lacks the news.
  if (isSigning(news)) return states && !OCCASIONS.some((one) => one?.test(title.text));
  // A title states what the office reports, unless it has chosen other news than the talks of a meeting.
  const { agenda = [], news: key } = facts.record;
  return states && (key === undefined || (news.type === "meet" && agenda.some((item) => item.key === key)));
};
