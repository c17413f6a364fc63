import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Message, Receive, Visit } from "../../content/message";
import { loose, type Phrase, plain, say, says, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, topOf, type Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { eventOnline, eventPlace, type Frame, finite, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { purposeOf } from "../event/name-and-theme";
import { onlyOrganizer, takeArrange } from "../event/organize";
import { isBareMeal } from "../event/own-ceremony";
import { organizationName } from "../organizations/organizations";
import { PARTY, partyFirst, partyLater } from "../people/party";
import { indefinite, wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { begins, wordsOf } from "../words/title-subject";
import { headsLater, wordsAround } from "./heads-later";

/** "A receives delegation", "A holds welcome dinner for guests": the host of a title, and what it did. */
const RECEIVES =
  /^(.+?) (?:(receive|welcome|host)(?:s|d|ed)?(?! (?:an? )?(?:[\p{Ll}-]+ ){0,2}(?:reception|dinner|luncheon|banquet) for)|(?:holds?|held|hosts?|hosted|gives?|gave) (?:an? )?((?:[\p{Ll}-]+ ){0,2}(?:reception|dinner|luncheon|banquet)) for) (?=\p{L}|\d)/u;
const PAST: Readonly<Record<string, string>> = { receive: "received", welcome: "received", host: "hosted" };

const bareName = (name: string): string => name.replace(/^the /i, "");
const bare = (name: string): string => bareName(name).toLowerCase();

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

/** Marks that the first sentence says that an organization received the visitors, before its people who did. */
export const RECEIVED_BY_ORGANIZATION = "received by their organization";

/** Marks that it did so in the verb "received", which its people are not stated to have done again. */
export const RECEIVED_STATED = "received stated";

const leftIn = (discourse: Discourse): readonly Message[] =>
  messagesOf(discourse).filter(({ id }) => !discourse.memory.realized.has(id));

/** Whether a host can begin the text: the visitors were received at one known place, and nobody else came along with them. */
const mayHostBegin = (discourse: Discourse, { stops }: Visit): boolean => {
  const { record } = discourse.facts;
  const isAccompanied = leftIn(discourse).some(({ type }) => type === "accompany");
  return (
    !isAccompanied && record.kind === "reception" && stops.length === 0 && (record.areas ?? []).length === 0
  );
};

/** "San Diego chamber" of "San Diego Regional Chamber of Commerce": a name without words that a title leaves out. */
export const isNameInShort = (called: string, name: string): boolean => {
  const [words, whole] = [wordsOf(called), wordsOf(name)];
  const at = words.map((word) => whole.indexOf(word));
  return words.length > 1 && at[0] === 0 && at.every((one, i) => i === 0 || one > (at[i - 1] ?? 0));
};

/**
 * The organization of these people who received the visitors at one place, if the title calls it the host, and it is not the
 * place: headline and first sentence have the same subject, and its people are introduced behind it.
 */
export const hostByTitle = (discourse: Discourse, head: Visit, whos: readonly Who[]): OrgRef | undefined => {
  if (!mayHostBegin(discourse, head)) return undefined;
  const { facts } = discourse;
  const [, called = "", , social] = RECEIVES.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  if (called === "") return undefined;
  const [first, ...more] = whos.map(({ posts: [post, ...others] }) =>
    post?.org && others.length === 0 ? topOf(post.org) : undefined,
  );
  if (!first || more.some((one) => one?.org !== first.org)) return undefined;
  const names = [first.name.text, first.org.short?.text ?? first.name.text].map(bare);
  // A meal or a reception is given by the organization that is its place.
  const isPlace = !social && bare(facts.record.venue?.name?.en ?? "") === names[0];
  const [words, whole] = [wordsOf(called), wordsOf(first.name.text)];
  const isOfCountry = words.length > 2 && words.every((word) => begins(whole, word));
  const isCalled = names.includes(bare(called)) || isNameInShort(called, first.name.text) || isOfCountry;
  return isCalled && !isPlace ? first : undefined;
};

/** " at its office" for " at the office of the Chamber", " in Reed" for " at the Chamber in Reed". */
const atIts = (place: Phrase, { name, org }: OrgRef): Phrase => {
  const text = textOf(place);
  const short = org.short?.text ?? name.text;
  for (const itself of [name.text, short].flatMap((one) => [` at the ${bareName(one)}`, ` at ${one}`]))
    if (text === itself || text.startsWith(`${itself} in `)) return spliced(place, 0, itself.length, "");
  for (const own of [name.text, short])
    for (const owned of [` of the ${bareName(own)}`, ` of ${bareName(own)}`]) {
      const at = text.indexOf(owned);
      const [front = ""] = /^ (?:at|in) (?=the )/.exec(text) ?? [];
      if (front === "" || at < 0 || !/^(?:$|,| in )/.test(text.slice(at + owned.length))) continue;
      return spliced(
        spliced(place, at, at + owned.length, ""),
        front.length,
        front.length + "the".length,
        "its",
      );
    }
  return place;
};

/**
 * What host and guests do together, so that either can be the subject of the sentence: "discuss trade", "expand cooperation". What
 * one side has or does alone is not shared: "promote Lakeham as a resort", "exchange views and tour the port".
 */
const TOGETHER =
  /^(?:(?:celebrate|commemorate|deepen|discuss|exchange|mark|renew|review)|(?:develop|enhance|expand|explore|promote|strengthen)(?= .*\b(?:collaboration|cooperation|exchanges?|friendship|joint|links|mutual|partnerships?|relations|relationship|ties)\b)) (?!.*(?:\b(?:their|its) |\p{L}['’]s |\b(?:and|to) (?:attend|experience|find|gain|inspect|introduce|invite|learn|look|meet|observe|present|see|seek|study|thank|tour|understand|visit)\b))/u;
/** Words of an aim that follows a reception, and of both. */
const MAX_AIM = 24;
const MAX_WITH_AIM = 52;

/** Whether the aim of a visit has room behind the host's reception: "received a delegation from B to discuss trade". */
export const isSharedAim = (aim: Phrase, received: Phrase): boolean => {
  const words = wordCount(aim);
  return TOGETHER.test(textOf(aim)) && words <= MAX_AIM && words + wordCount(received) <= MAX_WITH_AIM;
};

/** "The Chamber received a delegation of B at its office": an organization that received visitors by the title, where no person did, or several. */
export const receivedByOrganization = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(facts.record.title, "title");
  const [, called = "", verb, social] = RECEIVES.exec(title?.text ?? "") ?? [];
  if (!title || called === "" || !mayHostBegin(discourse, head)) return undefined;
  const receive = leftIn(discourse).find((one): one is Receive => one.type === "receive");
  const ofPeople = receive && hostByTitle(discourse, head, facts.whos(receive.people));
  if (receive && !ofPeople) return undefined;
  const host = ofPeople ? organizationName(discourse, ofPeople) : hostOf(discourse, called);
  if (!host) return undefined;
  // "held a dinner for the delegation, which had a meal"
  if (social && social !== "reception")
    for (const one of leftIn(discourse))
      if (
        (one.type === "session" || one.type === "talk") &&
        isBareMeal(one.scene) &&
        (one.scene.item.title?.en ?? social) === social
      )
        markStated(memory, one.id);
  if (ofPeople) memory.marks.add(RECEIVED_BY_ORGANIZATION);
  const past = finite(frame, false, social ? "held" : (PAST[verb ?? ""] ?? "received"));
  if (ofPeople && textOf(past).endsWith("received")) memory.marks.add(RECEIVED_STATED);
  const whom = social ? say` ${indefinite(social)} for` : plain("");
  const aim = purposeOf(discourse);
  const around = wordsAround(discourse, frame, []) + wordCount(host);
  const ledLater = headsLater(discourse, head.party, around, aim !== undefined);
  const party = partyFirst(discourse, head.party, ledLater !== undefined);
  const place = eventPlace(discourse, textOf(host));
  const there = ofPeople ? atIts(place, ofPeople) : place;
  const setting = takeSetting(discourse, sentence);
  const behind = say`${setting}${eventOnline(discourse)}${takeArrange(discourse, sentence)}`;
  const core = sourced(say`${host} ${past}${whom} ${party.words}${there}`, title.path);
  // The day comes before the days of a larger event.
  const dated = frame.day && !frame.front && says(setting);
  const words = dated ? say`${core} ${frame.day}${behind}` : withDay(frame, say`${core}${behind}`, true);
  const shared = aim && isSharedAim(aim, words);
  const lines = [line(head.id, shared ? say`${words} to ${loose(aim)}` : words)];
  memory.subject = [PARTY];
  if (ledLater) lines.push(ledLater(shared ? undefined : aim));
  else if (aim && !shared)
    lines.push(line("purpose", say`${partyLater(discourse, head.party).words} came to ${loose(aim)}`));
  return lines;
};
