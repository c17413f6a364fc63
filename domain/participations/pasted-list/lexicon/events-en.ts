import { hasOrganizationWord } from "./organizations";
import { announcesParty, isWhen } from "./party-words";
import { wordSet } from "./words";

/** The last words of the names of events in English. */
const EVENTS = wordSet(
  "panel panels meeting meetings dinner lunch luncheon breakfast reception conference workshop workshops seminar forum tour visit signing briefing ceremony session sessions training talks summit fair gala banquet webinar presentation exhibition expo symposium congress assembly agm convention festival roundtable round-table dialogue hackathon camp school course programme program week day days celebration celebrations anniversary opening inauguration launch matchmaking roadshow consultation consultations negotiation negotiations inspection excursion stay trip event drinks cocktail cocktails colloquium retreat masterclass competition tournament match concert performance rehearsal hearing audit review interview interviews call exchange panel",
);
/** What a list, a form or a plan is called. */
const DOCUMENTS = wordSet(
  "form forms slip sheet itinerary programme program agenda schedule timetable registration registrations questionnaire reply list lists roster directory overview rsvp allocation nomination nominations acceptance entry entries application return record confirmation manifest annex appendix attachment enclosure template page section part line-up lineup",
);
const JOINTS = wordSet("at in for to of during attending joining on");
const OWNERS = wordSet("the our your this their a an its upcoming annual");

const plain = (word: string): string => word.toLowerCase().replace(/['’]s?$|[.:]$/gu, "");
const isYear = (word: string): boolean => /^(?:\d{1,4}(?:st|nd|rd|th)?|[IVX]+)$/u.test(word);

// Words of a sentence, which no event and no form has in its name.
const OF_SENTENCES = wordSet(
  "please find attached arriving from will would shall that who which is are was were be we you they i attend join come send confirm by with have has below following arriving arrive",
);
/** Whether words in English end in that of an event, perhaps with its year or day: "the Sister Cities Forum 2026". */
const isEvent = (words: readonly string[]): boolean => {
  const last = words.findLastIndex((word) => EVENTS.has(plain(word)));
  if (words.slice(0, last).some((word) => OF_SENTENCES.has(plain(word)))) return false;
  return last >= 0 && words.slice(last + 1).every((word) => isYear(word) || isWhen(word));
};
const ROLES = wordSet("registered speaking speaker speakers panellists panelists moderators");
const announces = (word: string): boolean =>
  ROLES.has(plain(word)) || announcesParty(word) || DOCUMENTS.has(plain(word)) || isYear(word);

/** What an English heading without an organization says: whether people are announced, and for an event or in a form. */
export interface Announced {
  isDocument: boolean;
  isEvent: boolean;
  isPeople: boolean;
}
/** The meaning of one part of such a heading; undefined if it says more. */
export const announcedIn = (part: string): Announced | undefined => {
  const words = part.split(/\s+/u);
  const isDocument =
    words.some((word) => DOCUMENTS.has(plain(word))) && !words.some((word) => OF_SENTENCES.has(plain(word)));
  if (words.every(announces)) {
    const isOccasion = !isDocument && isEvent(words);
    return { isDocument, isEvent: isOccasion, isPeople: !isOccasion && words.some(announcesParty) };
  }
  // "Sample Ports Panel" beside "Speaker line-up"
  if (/^\p{Lu}/u.test(part) && isEvent(words) && !hasOrganizationWord(part))
    return { isDocument: false, isEvent: true, isPeople: false };
  for (const [at, word] of words.entries()) {
    const isJoint = at > 0 && JOINTS.has(plain(word));
    if (isJoint && isEvent(words.slice(at + 1))) {
      const before = words.slice(0, at);
      return before.every(announces) ? { isDocument, isEvent: true, isPeople: true } : undefined;
    }
    if (!announces(word) && !OWNERS.has(plain(word))) break;
  }
  return undefined;
};
