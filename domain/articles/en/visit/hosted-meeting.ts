import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Meet } from "../../content/message";
import { loose, maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf } from "../../reference/facts";
import { eventOnline, eventPlace, type Frame, finite, withDay } from "../event/event";
import { purposeOf } from "../event/name-and-theme";
import { organizationName } from "../organizations/organizations";
import { peopleList } from "../people/people";
import { withArticle } from "../words/grammar";
import { isNameInShort } from "./received-by-organization";

/** "A hosts meeting with B": the host of a title, and what it held. */
const HOSTS =
  /^(?:The )?(.+?) (hosts?|hosted|holds?|held) (?:an? |the )?((?:\p{Ll}[\p{Ll}-]* ){0,2}(?:meeting|talks|discussions?|consultations?|dialogue|round ?table)) (with|for) /u;

interface Hosted {
  readonly ref: OrgRef;
  readonly verb: string;
  readonly noun: string;
  readonly to: string;
}

/**
 * The only organizer of a meeting, if the title has it as the host and its people are introduced where they speak. Those of its
 * people who said nothing are named as having met the guests.
 */
export const hostOfMeeting = ({ facts }: Discourse, head: Meet): Hosted | undefined => {
  const [, called = "", verb = "", noun = "", to = ""] =
    HOSTS.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const [only, ...more] = facts.record.organizers ?? [];
  const ref = facts.org(only?.organization, "organizers[0].organization");
  const guests = facts.whos(head.groups.flat());
  if (head.between || head.separate) return undefined;
  if (!ref || more.length > 0 || called === "" || guests.length === 0) return undefined;
  if (head.party.delegations.length > 0 || guests.some(({ side }) => side === "third")) return undefined;
  const names = [ref.name.text, ref.org.short?.text ?? ""];
  const isHost = names.includes(called) || isNameInShort(called, ref.name.text);
  const hosts = facts.whos(head.hosts);
  const isOwn = hosts.every(
    ({ posts: [post] }) => post?.org !== undefined && topOf(post.org).org === topOf(ref).org,
  );
  const speakers = (facts.record.agenda ?? []).flatMap(({ remarks = [] }) => remarks.flatMap(({ by }) => by));
  const speaks = hosts.length === 0 || speakers.includes(hosts[0]?.key ?? "");
  return isHost && isOwn && speaks ? { ref, verb, noun, to } : undefined;
};

/**
 * "The Chamber hosted a meeting with traders in Reed": the only organizer of a meeting that the title has as its host, rather than
 * one of its people, who is named with what was said.
 */
export const hostedMeeting = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Meet,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const hosted = sentence.lead ? hostOfMeeting(discourse, head) : undefined;
  if (!hosted) return undefined;
  const { ref, verb, noun, to } = hosted;
  const guests = facts.whos(head.groups.flat());
  const host: Phrase = sourced(organizationName(discourse, ref), "organizers[0].tier", "title");
  memory.subject = [];
  // "At a meeting, the two sides discussed …" would begin the meeting again.
  const named = discourse.content.scenes.filter(({ item }) => item.title?.en?.toLowerCase() === noun);
  for (const { path } of named) memory.marks.add(`title ${path}`);
  const what = plain(
    /^(?:talks|discussions|consultations)$/.test(noun) ? noun : withArticle(noun),
    named.map(({ path }) => `${path}.title.en`),
  );
  const past = finite(frame, false, verb.startsWith("host") ? "hosted" : "held");
  const core = say`${host} ${past} ${what} ${to} ${peopleList(discourse, guests)}${eventPlace(discourse)}${eventOnline(discourse)}`;
  return [
    line(
      head.id,
      say`${withDay(frame, core, true)}${maybe` to ${loose(purposeOf(discourse) ?? plain(""))}`}`,
    ),
  ];
};
