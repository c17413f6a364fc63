import type { Meet, Sign } from "../../content/message";
import type { Phrase } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { opens } from "../event/event";
import { kindOfCall } from "../talks/courtesy-call";
import { isPlural } from "../words/grammar";

const BEFORE_SIGNING =
  / (?:holds?|attends?|convenes?) (?:(?!, | and ).)+,? and (?=(?:signs?|renews?|inks?)\b)/;
/** "holds session with A": the partner of what a headline leaves out. */
const PARTNER = / with ((?:the )?\p{Lu}[^,]*?),? and $/u;

/**
 * "A and B hold seminar and sign agreement": if a signing is the news, the headline states only the signing, with the partner
 * named before it.
 */
export const onlySigning = ({ plan }: Discourse, title: string): string => {
  const [left = ""] = (plan.news.type === "sign" && BEFORE_SIGNING.exec(title)) || [];
  if (left === "") return title;
  const [, partner] = PARTNER.exec(left) ?? [];
  const signs = title.replace(left, " ");
  return partner && !/ (?:with|at|in|on) /.test(signs) ? `${signs} with ${partner}` : signs;
};

const PROPER = String.raw`(?:the )?\p{Lu}[^\s,]*(?: (?:of |for |the )*\p{Lu}[^\s,]*)*`;
/** A singular noun behind the second name ("Reed hospital") is a part of that name alone, and the title stays as it is. */
const PARTIES = new RegExp(
  `^(${PROPER}) and (${PROPER})((?: (?:\\p{Ll}+(?:ly|s)\\b|to\\b)(?: \\p{Ll}\\S*){0,5})? (?:signs?|renews?|inks?) .*)$`,
  "u",
);
const MEETING = /^(.+?) (meets|meet) (.+?)((?: (?:at|in|on|to|during|online)\b.*)?)$/;

/** Letters of a name that an adjective made of it shares: Cuba, Cuban. */
const STEM = 4;

const names = (ref: OrgRef | undefined): string[] =>
  ref ? [ref.name.text, ...(ref.org.short ? [ref.org.short.text] : [])] : [];

/** Whether a part of a title is about one of these names: every capitalized word of it is in them. */
const isAbout = (part: string, of: readonly string[]): boolean => {
  const words = part.match(/\p{Lu}[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && words.every((word) => of.some((name) => name.includes(word.slice(0, STEM))));
};

/** The parties of a document in its own order, which is that of the first sentence. */
const ofParties = ({ facts }: Discourse, { agreement, path }: Sign, title: string): string => {
  const [, a = "", b = "", rest = ""] = PARTIES.exec(title) ?? [];
  const [first, second, ...more] = (agreement.parties ?? []).map((party, at) =>
    names(facts.org(party.organization, `${path}.parties[${at}].organization`)),
  );
  if (a === "" || !first || !second || more.length > 0) return title;
  const other = isAbout(a, second) && isAbout(b, first);
  return other && !isAbout(a, first) && !isAbout(b, second) ? `${b} and ${a}${rest}` : title;
};

/** Who met whom, with the subject of the first sentence at the beginning. */
const ofMeeting = (discourse: Discourse, meet: Meet, title: string): string => {
  const { facts } = discourse;
  const [, a = "", verb, b = "", rest = ""] = MEETING.exec(title) ?? [];
  const [host, guest, ...more] = [...facts.whos(meet.hosts), ...facts.whos(meet.groups.flat())];
  const paid = kindOfCall(discourse) !== undefined;
  if (a === "" || !host?.name || !guest?.name || more.length > 0 || meet.between || paid) return title;
  const [first, second] = facts.style.leadSide === "guest" ? [guest, host] : [host, guest];
  const holds = (part: string, name: string | undefined): boolean =>
    name !== undefined && part.includes(name);
  return verb === "meets" && holds(a, second.name?.text) && holds(b, first.name?.text)
    ? `${b} ${verb} ${a}${rest}`
    : title;
};

/** The sides of a title in the order of the first sentence, if the clause is symmetric. */
export const inOrderOfLead = (discourse: Discourse, title: string): string => {
  const { news } = discourse.plan;
  if (news.type === "sign") return ofParties(discourse, news, title);
  return news.type === "meet" ? ofMeeting(discourse, news, title) : title;
};

const CALL_BY = /^(?:an? )?((?:courtesy|farewell) call) on (.+?) by (?:the )?(\p{Lu}.+)$/iu;

/** "Mayor and delegation pay courtesy call on Governor" of "Courtesy call on Governor by Mayor and delegation". */
export const callPaid = (title: string): string => {
  const [, call, whom, by] = CALL_BY.exec(title) ?? [];
  if (!call || !whom || !by) return title;
  return `${by} ${/ and |&/.test(by) || isPlural(by) ? "pay" : "pays"} ${call.toLowerCase()} on ${whom}`;
};

/** "opens at", of an event also "begins at". */
const BEGINS =
  / opens(?= in | at | online| on )|(?<=\b(?:seminar|conference|forum|workshop|symposium|training|course|program(?:me)?|fair|exhibition|expo|festival|meeting|summit|congress|convention|camp|competition|week)\b(?: [\p{L}\d&,’'-]+){0,9}) (?:begins|starts|kicks off|gets under ?way)(?= in | at | online| on |$)/iu;

/** Places, which open and are not held; an exhibition at one is. */
const PLACE =
  /^(?!.*\b(?:exhibition|fair|show|display|festival|week|meeting|conference|forum|course|session)\b.* opens ).*\b(?:pavilion|office|embassy|consulate|mission|cent(?:re|er)|institute|school|college|museum|hall|library|hospital|clinic|branch|campus|factory|plant|shop|store|park|station|bridge|gallery|stand|booth) opens /i;

const OPENING = /^(?:the )?(?:official |formal |grand )?(?:opening|inaugural|inauguration)\b/i;

/** Whether the article begins with the opening of a longer event, or of what its formal name is the opening of. */
const beginsWithOpening = ({ facts, plan: { news } }: Discourse): boolean =>
  OPENING.test(facts.record.officialName?.en ?? "") ||
  (news.type === "session" && OPENING.test(news.scene.item.title?.en ?? ""));

/** A title by which an event opens or begins, of one that the article reports as held. */
export const heldIfOver = (discourse: Discourse, title: string): string =>
  opens(discourse) || beginsWithOpening(discourse) || PLACE.test(title)
    ? title
    : title.replace(BEGINS, " held");

/** "for the Uplands and the Lowlands": a list of names whose first one has its article, which the others keep. */
const LISTED = String.raw`\b(?:for|of|in|from|between|to|across) the \p{Lu}[\p{L}’'-]*(?:,? the \p{Lu}[\p{L}’'-]*)*,? and `;

const ARTICLE_OF_NAME = new RegExp(
  String.raw`(?<!${LISTED})(?<=(?:^|\b(?:visits?|meets?|at|and|with|calls? on|receives?|tours?|inspects?|welcomes?|hosts?|holds?|joins?) ))the (?!(?:EU|UN|US|UK|UAE)\b|Grenadines\b)(?=\p{Lu})`,
  "gu",
);

/** "A and B sign memorandum": headlines have no articles, apart from "the" before a common noun and within a name. */
export const withoutArticles = (words: Phrase): Phrase => ({
  ...words,
  pieces: words.pieces.map((piece) => ({
    ...piece,
    s: piece.s
      .replace(
        /(?<=\p{Ll}{2,} )(?:an?) (?=\p{L})(?!(?:de[rmns]?|d[aio]s?|la|le) |(?:year|month|week|day|half|third|quarter|fifth|tenth)(?![\p{L}-]))/gu,
        "",
      )
      .replace(ARTICLE_OF_NAME, ""),
  })),
});
