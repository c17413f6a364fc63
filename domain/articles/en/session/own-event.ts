import type { Scene } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { meet } from "../../reference/memory";
import { articled, titleOf } from "../event/things";
import { visitorsOf } from "../people/party";
import { peopleList } from "../people/people";
import { areWordsOf } from "../words/mere-meeting";

/** "seminar with students", "lecture to the students": an event named after those it was for. */
const WITH = /^(.*?\p{L}.*?) (with|to|for) (?:the |local )?([^,;]+)$/u;
/** Events for those who come, unlike a memorial service for sailors or a tribute to them. */
const FOR_THOSE_THERE =
  /\b(?:lecture|seminar|workshop|talk|meeting|session|training|class|course|briefing|presentation|address|speech|dinner|lunch|reception)s?$/iu;
const namedAfter = (title: string | undefined): { bare?: string; called: string } => {
  const [, bare = "", link, called = ""] = WITH.exec(title ?? "") ?? [];
  return link === "with" || FOR_THOSE_THERE.test(bare) ? { bare, called } : { called: "" };
};
/** "monthly meeting of the commission": an event of an organization, and its members. */
const OF = / of (?:the )?([^,;]+?)(?= and be | and (?:its|their) |$)/u;
const MEMBERS = /^(?:(?:the|all|other) )*(?:members|representatives|delegates) (?:of|from) (?:the )?/iu;

const wordsOf = (who: Who): string => (who.group?.text ?? "").replace(/^(?:the|an?) /i, "").toLowerCase();

/** "commission" of "members of the commission": the organization in the words of a group, or all of these words. */
const organizationIn = (who: Who): string => wordsOf(who).replace(MEMBERS, "");

/** Whether words of an event name a group: "students" of "students of the college", "commission" of "members of the commission". */
const areOf = (words: string, who: Who): boolean => {
  const own = wordsOf(who);
  const called = words.toLowerCase();
  return own !== "" && (areWordsOf(called, own) || organizationIn(who) === called);
};

/** What people do at an event of others, unlike "visit the offices of the board", where they meet the board. */
const ATTEND =
  /^(?:\p{Ll}+ly )?(?:attend|join|observe|address|take part in|participate in|sit in on|speak at) /u;

/** Whether words name an event of the organization of which a group are the members: "the monthly meeting of the commission". */
const isOwnMeeting = (event: string, who: Who): boolean =>
  OF.exec(event)?.[1]?.toLowerCase() === organizationIn(who);

/** Whether an act is to attend an event of the organization of which a group are the members. */
export const isAtOwnMeeting = (did: string, who: Who): boolean => ATTEND.test(did) && isOwnMeeting(did, who);

/**
 * Who attended an event, without whoever gave it and the organization whose meeting it was, and its title without those who attended it:
 * nobody attends a session with himself.
 */
export const attendeesApartFromEvent = (
  { memory }: Discourse,
  { item }: Scene,
  title: Said | undefined,
  whos: readonly Who[],
): { here: readonly Who[]; title: Said | undefined; paths: readonly string[] } => {
  if (whos.length === 0) return { here: whos, title, paths: [] };
  const { organizers = [] } = item;
  const hosts = organizers.filter(({ tier }) => tier === "host");
  const apart = whos.filter(({ key }) => !hosts.some(({ participant }) => participant === key));
  // Where nobody else would be named, only a single host can be said to have hosted it for the visitors.
  const guests = apart.length > 0 || organizers.length === 1 ? apart : whos;
  const own = title && OF.test(title.text) ? guests.filter((who) => isOwnMeeting(title.text, who)) : [];
  const { bare, called } = namedAfter(title?.text);
  const named = bare !== undefined && title && guests.some((who) => areOf(called, who));
  const said = named ? { ...title, text: bare } : title;
  if (own.length === 0 || own.length === guests.length) return { here: guests, title: said, paths: [] };
  for (const who of own) meet(memory, who);
  return {
    here: guests.filter((who) => !own.includes(who)),
    title: said,
    paths: own.flatMap(({ group }) => group?.path ?? []),
  };
};

/** Events that those who hold them share with others. */
const WITH_OTHERS = /\b(?:seminar|workshop|talk|meeting|session|training|discussion|class)s?$/i;

/** "the delegation held a seminar with students of the college": what visitors who spoke gave to those after whom it is named. */
export const heldForGroup = (discourse: Discourse, scene: Scene, there: Phrase): Phrase | undefined => {
  const { item, visitors, path } = scene;
  const title = titleOf(discourse, scene);
  const { bare = "", called } = namedAfter(title?.text);
  const by = (item.remarks ?? []).flatMap((one) => (one.by === "all" ? [] : (one.by ?? [])));
  const theirs = by.length > 0 && by.every((key) => visitors.includes(key));
  const others = discourse.facts.whos(
    (item.people ?? []).map(({ key }) => key).filter((key) => !by.includes(key)),
  );
  if (!title || !theirs || item.peopleOpen || !WITH_OTHERS.test(bare)) return undefined;
  if (others.length === 0 || !others.every((who) => areOf(called, who))) return undefined;
  const to = sourced(peopleList(discourse, others), `${path}.people`);
  return say`${visitorsOf(discourse, scene).words} held ${articled({ ...title, text: bare })} with ${to}${there}`;
};
