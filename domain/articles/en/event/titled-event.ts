import type { Scene } from "../../content/message";
import { isTitledGathering } from "../../content/visits";
import { literal } from "../../literal";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { indefinite } from "../words/grammar";

const OWN =
  /\b(forum|conference|summit|symposium|workshop|congress|seminar|roundtable|fair|expo|exhibition|ceremony|meeting|festival|salon|training(?! (?:course|work))|course|lecture|show|competition|contest|concert|gala|webinar|round[ -]tables?)\b/gi;

/** "Conference and Exhibition": people take part in the conference, whatever is shown beside it. */
const WITH_SHOW =
  /\b(forum|conference|summit|symposium|congress|seminar|webinar|workshop) (?:and|&) (?:exhibition|expo|fair|show)\b/i;

/** "conference" of "the 9th Trade Forum Directors' Conference on Ports": the last noun of a formal name. */
export const ownNoun = (official: string): string | undefined => {
  const [front = ""] = official.split(/ (?:of|on|for|in|at) /);
  const last = (text: string): string | undefined =>
    (WITH_SHOW.exec(text) ?? [...text.matchAll(OWN)].at(-1))?.[1]?.toLowerCase();
  return last(front) ?? last(official);
};

/** "seminar", or "meeting" of "the Reed Breakfast Meeting": what the first sentence calls an event that a later one names. */
export const gatheringNoun = (discourse: Discourse): string => {
  const { facts } = discourse;
  if (facts.record.kind !== "seminar") return "meeting";
  const own = ownNoun(facts.said(facts.record.officialName, "officialName")?.text ?? "");
  const called = own ?? titledNoun(discourse);
  return called && called !== "training" ? called : "seminar";
};

/** "roadshow" of "X organizes roadshow in Y ahead of summit": what a title says that somebody held. */
const OBJECT =
  /\b(?:holds?|hosts?|organi[sz]es?|stages?|convenes?|concludes?) (?:\p{L}+ly )?((?:(?!(?:ahead|before|after|during|at|on|for|of|in|to|with|as|by)\b)[\p{L}\d'’&.-]+ )*?(?:road ?shows?|meetings?|assembl(?:y|ies)|courses?|[\p{L}-]+))(?= (?:ahead|before|after|during|at|on|for|of|in|to|with|as|by)\b|[,:;]|$)/iu;
const HELD_NOUN =
  /\b(road ?show|assembly|course|session|(?:career|panel|guest|public) talk|briefing|master ?class|study day|open house|boot ?camp|summer school|dialogue|webinar|reception|dinner|banquet|luncheon|gathering|celebration|party|open day|free clinic|screening|performance|auction|hackathon|camp|walk|tasting|match|tournament|commemoration|vigil|rally)$/i;

/** "Reed societies celebrate the Spring Festival": the feast for which a celebration was held. */
const CELEBRATED =
  /\bcelebrates? (?:the )?((?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Festival|Day|Week|Month|New Year|Christmas|Easter))(?= (?:in|at|with|on) |$)/u;

/** "Training course on archives closes in P": what a title says has ended. */
const CLOSED = /^(.+?) (?:closes|concludes|ends)(?: (?:in|at|on|with) .+)?$/u;

/** What is taught under a name without a noun of an event. */
const PROGRAMME = /\b(?:program(?:me)?|school|camp)\b/;

/** "Training course on archives": an event without a formal name that ended, according to the office's own title. */
export const closedByTitle = ({ facts }: Discourse): Said | undefined => {
  const { officialName, title } = facts.record;
  const called = officialName ? undefined : facts.said(title, "title");
  const what = CLOSED.exec(called?.text ?? "")?.[1];
  const isEvent = what !== undefined && (ownNoun(what) !== undefined || PROGRAMME.test(what));
  return called && isEvent ? { ...called, text: what } : undefined;
};

/** "webinar and expo", "a Spring Festival celebration": what an event without a formal name is called in full, by its title. */
export const titledWhole = (discourse: Discourse): string | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title")?.text ?? "";
  const [, feast] = CELEBRATED.exec(title) ?? [];
  return feast ? indefinite(`${feast} celebration`) : WITH_SHOW.exec(title)?.[0].toLowerCase();
};

/** "workshop lunch": a meal for many, with what it was for. */
const MEAL =
  /\b(?:(?:workshop|working|networking|business|briefing|charity|gala|buffet) )?(?:lunch|luncheon|dinner|breakfast|brunch|reception)\b/i;

/** "promote a Lake conference", "prepare for the summit": another event, which the event of the title was about; "at" and "during" name the latter. */
const ABOUT_ANOTHER =
  / (?:promotes?|publici[sz]es?|announces?|introduces?|reviews?|previews?|(?:prepares?|plans?|calls?) for|invites? [^,]{1,60} to) (?:(?! (?:at|during) | in (?:an? )?\p{Ll}+$).)*/iu;

/** "roundtable": the noun of an event without a formal name, as the office's own title has it. */
export const titledNoun = ({ facts }: Discourse): string | undefined => {
  const { kind } = facts.record;
  const title = facts.said(facts.record.title, "title")?.text ?? "";
  if (kind === "meeting" && isTitledGathering(facts.record))
    return MEAL.exec(title)?.[0].toLowerCase() ?? ownNoun(title);
  if (kind !== "seminar" && kind !== "other") return undefined;
  if (CELEBRATED.test(title)) return "celebration";
  const held = OBJECT.exec(title)?.[1];
  // "organizes roadshow ahead of summit" is not about a summit.
  const subject = HELD_FOR.exec(title)?.[1];
  const what = held ?? subject;
  const noun = what
    ? (HELD_NOUN.exec(what)?.[1]?.toLowerCase() ?? ownNoun(what))
    : ownNoun(title.replace(ABOUT_ANOTHER, ""));
  // Beside "the Lake Business Forum", "the forum" would be the larger event.
  return noun && new RegExp(`\\b${noun}\\b`, "i").test(facts.record.partOf?.name?.en ?? "")
    ? undefined
    : noun;
};

const HOLDS =
  /^.+ (?:holds?|hosts?|organi[sz]es?) (?:an? |the )?((?:[\p{Ll}\d][\p{L}\d-]* )*?\p{Ll}+ (?:on|for|with) [^,;]+)$/u;
/** "Training workshop on archives for clerks held in P": a title that says only what the event was. */
const LABEL =
  /^((?:(?:(?:one|two|three|four|five|half)-day|joint|online|virtual|training|business|technical|scientific|public|guest|panel|regional|national|international|annual|first|second|third|introductory|practical) ){0,3}\p{L}+(?: course| table| talk| session)? (?:on|for) [^,;:]+?)(?: (?:is |was )?(?:held|opens|opened|concludes|ends)(?: (?:in|at|on) .+)?)?$/iu;

/** "Commemoration held for the victims of the flood": a title whose noun comes before its verb and what it was for behind it. */
const HELD_FOR =
  /^((?:(?:joint|online|public|annual|regional|national|international|memorial) ){0,2}(?:commemoration|ceremony|vigil|service|rally|concert|seminar|workshop|conference|forum|symposium|exhibition|round ?table|hearing|meeting|course|training course)) (?:is |was )?held ((?:for (?!(?:the |an? |its )?[\p{L}\d-]+ (?:time|days?|weeks?|hours?|months?|years?)\b)|on (?!the |\d|\p{L}+ \d|\p{L}+day\b)|in memory of |in honou?r of |to (?:mark|commemorate|honou?r) )[^,;:]+)$/iu;

/** What a title says was held, without its place. */
const calledByTitle = ({ facts }: Discourse, title: string): string | undefined => {
  const city = facts.said(facts.record.city, "city")?.text;
  const [, noun = "", aim] = HELD_FOR.exec(title) ?? [];
  const label = aim ? `${noun} ${aim}` : LABEL.exec(title)?.[1];
  const name = HOLDS.exec(title)?.[1] ?? (label && `${label.charAt(0).toLowerCase()}${label.slice(1)}`);
  return name?.replace(new RegExp(` (?:in ${literal(city ?? "-")}|at [^,]+|online)$`), "");
};

/** "two-day seminar on trade": an event without a formal name or theme, as the office's own title describes it. */
export const titledName = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const noun = titledNoun(discourse);
  if (!title || !noun || record.officialName || record.theme || record.purpose) return undefined;
  const name = calledByTitle(discourse, title.text);
  return name &&
    new RegExp(`\\b${noun} (?:on|for|with|in (?:memory|honou?r)|to (?:mark|commemorate|honou?r)) `, "i").test(
      name,
    )
    ? plain(name, [title.path])
    : undefined;
};

/** The items of which only that name is known: "a round table" of "a round table on fibres". */
export const itemsNamedByEvent = (discourse: Discourse, name: Phrase): readonly Scene[] =>
  discourse.content.scenes.filter(({ item }) => {
    const title = item.title?.en?.replace(/^(?:the|an?) /i, "").toLowerCase();
    const bare = [item.topics, item.sections, item.venue, item.when].every((one) => one === undefined);
    return bare && title !== undefined && textOf(name).toLowerCase().startsWith(`${title} `);
  });
