import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { loose, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { eventOnline, eventPlace, type Frame, finite, purposeOf, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { onlyOrganizer, takeArrange } from "../event/organize";
import { organizationName } from "../organizations/organizations";
import { PARTY, partyFirst, partyLater } from "../people/party";
import { indefinite, wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { headsLater, wordsAround } from "./heads-later";

/** "A receives delegation", "A holds welcome dinner for guests": the host of a title, and what it did. */
const RECEIVES =
  /^(.+?) (?:(receive|welcome|host)(?:s|d|ed)?|(?:holds?|held) (?:an? )?((?:[\p{Ll}-]+ ){0,2}(?:reception|dinner|luncheon|banquet)) for) (?=\p{L}|\d)/u;
const PAST: Readonly<Record<string, string>> = { receive: "received", welcome: "received", host: "hosted" };

const bare = (name: string): string => name.replace(/^the /i, "").toLowerCase();

const withParents = (ref: OrgRef | undefined): OrgRef[] => (ref ? [ref, ...withParents(ref.org.parent)] : []);

/** The organization of the hosts or the only organizer that the title names as the host. */
const hostOf = (discourse: Discourse, called: string): Phrase | undefined => {
  const { facts, memory } = discourse;
  const own = bare(called);
  const isOwn = (name: string | undefined): boolean => name !== undefined && bare(name) === own;
  const organize = messagesOf(discourse).find((one) => one.type === "organize" && one.of === "event");
  if (organize?.type === "organize" && !memory.realized.has(organize.id)) {
    const [first, ...more] = facts.record.organizers ?? [];
    const { name, short } = first?.organization ?? {};
    const only = more.length === 0 && [name?.en, short?.en].some(isOwn);
    const made = only ? onlyOrganizer(discourse, organize.list) : undefined;
    if (made) {
      markStated(memory, organize.id);
      return made.who;
    }
  }
  const hosts = facts.people.filter(({ side }) => side === "host");
  const refs = [
    facts.org(facts.record.home, "home"),
    ...hosts.flatMap(({ posts, of }) => [...posts.map(({ org }) => org), ...of]),
  ].flatMap(withParents);
  const ref = refs.find(({ name, org }) => isOwn(name.text) || isOwn(org.short?.text));
  // Visitors come to an organization that is itself the place.
  const { venue, city } = facts.record;
  const places = [venue?.name?.en, venue?.organization?.name?.en, city?.en?.split(",")[0]];
  const isPlace = places.some((one) => one !== undefined && one === ref?.name.text);
  return ref && !isPlace ? organizationName(discourse, ref) : undefined;
};

/** "The Chamber received a delegation of B at its office": an organization that received visitors by the title, where no person did. */
export const receivedByOrganization = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const [, called = "", verb, social] = RECEIVES.exec(title?.text ?? "") ?? [];
  const stays = record.kind !== "reception" || head.stops.length > 0 || (record.areas ?? []).length > 0;
  if (!title || called === "" || stays || (!record.venue && !record.city)) return undefined;
  const received = messagesOf(discourse).some(
    (one) => (one.type === "receive" || one.type === "accompany") && !memory.realized.has(one.id),
  );
  if (received) return undefined;
  const host = hostOf(discourse, called);
  if (!host) return undefined;
  const past = finite(frame, false, social ? "held" : (PAST[verb ?? ""] ?? "received"));
  const whom = social ? say` ${indefinite(social)} for` : plain("");
  const aim = purposeOf(discourse);
  const around = wordsAround(discourse, frame, []) + wordCount(host);
  const ledLater = headsLater(discourse, head.party, around, aim !== undefined);
  const party = partyFirst(discourse, head.party, ledLater !== undefined);
  const there = eventPlace(discourse);
  const setting = takeSetting(discourse, sentence);
  const behind = say`${setting}${eventOnline(discourse)}${takeArrange(discourse, sentence)}`;
  const core = sourced(say`${host} ${past}${whom} ${party.words}${there}`, title.path);
  // The day comes before the days of a larger event.
  const dated = frame.day && !frame.front && says(setting);
  const words = dated ? say`${core} ${frame.day}${behind}` : withDay(frame, say`${core}${behind}`, true);
  const lines = [line(head.id, words)];
  memory.subject = [PARTY];
  if (ledLater) lines.push(ledLater(aim));
  else if (aim)
    lines.push(line("purpose", say`${partyLater(discourse, head.party).words} came to ${loose(aim)}`));
  return lines;
};
