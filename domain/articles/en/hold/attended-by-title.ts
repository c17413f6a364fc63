import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { type Frame, finite } from "../event/event";
import { purposeOf } from "../event/name-and-theme";
import { endOfEvent, ownItem } from "../event/own-ceremony";
import { leadersOf } from "../people/delegation-leaders";
import { delegationFirst } from "../people/party";
import { peopleList } from "../people/people";
import { personOfTitle } from "../words/title-subject";
import type { OpenedThing } from "./opened-thing";

const ATTENDS =
  /^(.+?) (?:attends?|attended|joins?|joined|takes? part in|took part in|participates? in|participated in) /;

const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/\bopened\b/, "opening"],
  [/\binaugurated\b/, "inauguration"],
  [/\bunveiled\b/, "unveiling"],
];

/** "the opening of ", before what was opened at an event that somebody attended; undefined of an event that ended. */
const openingOf = (thing: Pick<OpenedThing, "participle"> | undefined): Phrase | undefined => {
  if (!thing) return plain("");
  const noun = OPENINGS.find(([pattern]) => pattern.test(thing.participle))?.[1];
  return noun ? plain(`the ${noun} of `) : undefined;
};

/** "attended", "took part in": the verb of the office's own title. */
const attendingVerb = ({ facts }: Discourse, frame: Frame): Phrase => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const took = / (?:takes? part|took part|participates?|participated) in /.test(title);
  return took ? finite(frame, false, "took part in", "taken part in") : finite(frame, false, "attended");
};

/** The only person who, according to the office's own title, attended an event, if the text has not named this person. */
const attendeeOfTitle = (discourse: Discourse): Who | undefined => {
  const { facts, memory } = discourse;
  if (!ATTENDS.test(facts.said(facts.record.title, "")?.text ?? "")) return undefined;
  const one = personOfTitle(discourse);
  return one && !knows(memory, one) ? one : undefined;
};

/**
 * Whether the first sentence of an event with a formal name is about the person who attended it by the office's own title, so
 * that its organizers come later.
 */
export const isAttendedByTitle = (discourse: Discourse): boolean =>
  discourse.facts.record.officialName !== undefined && attendeeOfTitle(discourse) !== undefined;

/** "Hal Host, consul in Port,": the attendee by the title, so that headline and first sentence have one subject. */
const attendedByTitle = (discourse: Discourse): Phrase | undefined => {
  const one = attendeeOfTitle(discourse);
  const title = discourse.facts.said(discourse.facts.record.title, "title");
  return one && sourced(peopleList(discourse, [one]), title?.path);
};

/**
 * "A seven-member delegation of the Lake Academy, led by Lee,": the delegation that attended the event of others according to
 * the office's own title, which a list of its members would not say.
 */
const delegationByTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(facts.record.title, "title");
  const who = ATTENDS.exec(title?.text ?? "")?.[1];
  const [only, ...more] = facts.delegations;
  const name = only && facts.said(only.name, "");
  if (!title || !who || !name || more.length > 0) return undefined;
  const bare = (text: string): string => text.replace(/^(?:the|an?) /i, "").toLowerCase();
  const heads = leadersOf(discourse, only);
  const known = memory.party || memory.marks.has(`delegation ${only.key}`);
  if (bare(who) !== bare(name.text) || known || heads.some((one) => knows(memory, one))) return undefined;
  memory.marks.add(`delegation ${only.key}`);
  return sourced(delegationFirst(discourse, only), title.path);
};

/** Marks those whom the sentence on the event names as attendees of the item that is the event. */
const markAttended = (discourse: Discourse): void => {
  const { facts, memory } = discourse;
  const scene = endOfEvent(discourse) ?? ownItem(discourse);
  if (!scene || scene.item.peopleOpen) return;
  for (const who of facts.whos(scene.attendees))
    if (knows(memory, who)) memory.marks.add(`attended ${scene.path} ${who.key}`);
};

/**
 * "Lee took part in the ceremony, held": the sentence about the person or the delegation that the office's own title says attended, of
 * an event with a formal name or (`unnamed`) one that its item names, where something may have been opened.
 */
export const guestByTitle = (
  discourse: Discourse,
  unnamed: boolean,
  thing: OpenedThing | undefined,
): ((frame: Frame, event: Phrase, held: boolean) => Phrase) | undefined => {
  const opening = unnamed ? openingOf(thing) : plain("");
  const who = opening && (attendedByTitle(discourse) ?? delegationByTitle(discourse));
  if (!opening || !who) return undefined;
  if (unnamed) markAttended(discourse);
  return (frame, event, held) =>
    say`${who} ${attendingVerb(discourse, frame)} ${opening}${event}${held ? ", held" : ""}`;
};

/** People whom the first sentence names as attendees. */
const MAX_PEOPLE = 2;

/** The one or two people of the office at somebody else's event that its own title says the office attended. */
const peopleOfHome = ({ facts, memory }: Discourse, who: string): readonly Who[] => {
  const { home, organizers = [], officialName } = facts.record;
  const names = [home?.name?.en, home?.short?.en].flatMap((name) => name ?? []);
  const hosts = organizers.some(({ organization }) => names.includes(organization?.name?.en ?? ""));
  if (hosts || officialName === undefined || !names.includes(who.replace(/^the /i, ""))) return [];
  const own = facts.people.filter(({ posts }) =>
    posts.some(({ org }) =>
      [org?.org.name.text, org?.org.parent?.org.name.text].some(
        (name) => name !== undefined && names.includes(name),
      ),
    ),
  );
  const silent = own.every(
    (one) =>
      one.name &&
      one.present &&
      !knows(memory, one) &&
      !facts.items.some(({ item }) => item.remarks?.some(({ by }) => by !== "all" && by?.includes(one.key))),
  );
  return silent && own.length <= MAX_PEOPLE ? own : [];
};

/**
 * "Lee and Ray of the Lake Centre attended the opening of": people of the office at somebody else's event, if its title reports
 * their attendance, and the part of the event they attended.
 */
export const attendedForHome = (
  discourse: Discourse,
): { who: Phrase; part: Phrase; many: boolean } | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title");
  const who = ATTENDS.exec(title?.text ?? "")?.[1];
  if (!title || !who || purposeOf(discourse)) return undefined;
  const own = peopleOfHome(discourse, who);
  if (own.length === 0) return undefined;
  const opening = / (?:attends?|attended|joins?|joined) (?:the )?opening (?:ceremony )?of /.test(title.text);
  const item = facts.items.find((one) => /\bopening\b/i.test(one.item.title?.en ?? ""));
  const part = opening && item ? plain("the opening of ") : plain("");
  return { who: sourced(say`${peopleList(discourse, own)}`, title.path), part, many: own.length > 1 };
};
