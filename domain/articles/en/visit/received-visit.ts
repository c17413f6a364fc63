import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Receive, Visit } from "../../content/message";
import { changed, loose, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, topOf, type Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { eventOnline, eventPlace, type Frame, finite, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { nameAndTheme, purposeOf } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import { homeInTitle } from "../items/destination";
import { leadersOf } from "../people/delegation-leaders";
import { guestsByNoun } from "../people/guests-by-noun";
import { delegationsOf, PARTY, partyFirst, partyLater } from "../people/party";
import { areMany, peopleList, weight } from "../people/people";
import { hostOfCall, isCallByTitle } from "../talks/courtesy-call";
import { wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { isCalledSo } from "../words/title-subject";
import { headsLater, wordsAround } from "./heads-later";
import { dayOfMeeting, isSpan, meetingOf, othersAt, whoseVisit } from "./met-on-visit";
import { hostByTitle, isNameInShort, isSharedAim } from "./received-by-organization";
import { companions } from "./visit-companions";

/** Words of hosts and aim that the first sentence has room for together. */
const MAX_WITH_AIM = 34;

/** Words of those who called on somebody, as the subject of the first sentence. */
const MAX_CALLERS = 34;

/** "Norland traders meet the Lake Chamber": whether the title has the visitors as its subject, and the hosts only by their organization. */
const isMetByTitle = ({ facts }: Discourse, whos: readonly Who[]): boolean => {
  const [, met = ""] =
    / (?:meets?|holds? talks) (?:with )?(?:the )?(.+)$/u.exec(
      facts.said(facts.record.title, "")?.text ?? "",
    ) ?? [];
  const names = whos.flatMap(({ posts }) => posts.flatMap(({ org }) => (org ? topOf(org) : [])));
  return (
    met !== "" &&
    names.some(
      ({ name, org }) => met === org.short?.text || met === name.text || isNameInShort(met, name.text),
    )
  );
};

/** "X, director of A, received a delegation led by Y": where nothing but a city or the receivers says where they went. */
export const receivedFirst = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { record } = facts;
  if (record.kind !== "reception" || head.stops.length > 0) return undefined;
  const receive = receiveOf(discourse, sentence);
  if (!receive) return undefined;
  const placed = record.venue !== undefined || facts.list(record.areas, "areas").length > 0;
  const whos = facts.whos(receive.people);
  const isMeeting = isMeetingByTitle(discourse, whos);
  const atOwn = isAtOwnPlace(discourse, whos);
  if (placed && !isReceptionByTitle(discourse) && !isMeeting && !isInRoom(discourse) && !atOwn)
    return undefined;
  // Somebody who was invited came on a visit.
  const invited = (record.organizers ?? []).some(({ tier }) => tier === "inviter");
  if (invited && facts.org(record.home, "home") && !isReceptionByTitle(discourse)) return undefined;
  // "received the guests at the invitation of" the host would name the host twice.
  if (record.organizers?.some(({ tier, participant }) => tier === "inviter" && isOneOf(whos, participant)))
    return undefined;
  if (!isMeeting && cameForAim(discourse, head)) return undefined;
  if (isMetByTitle(discourse, whos)) return undefined;
  // Headline and first sentence have the same subject.
  if (isVisitByTitle(discourse) && homeInTitle(discourse)) return undefined;
  // Somebody known only by a post does not begin the text.
  if (isVisitByTitle(discourse) && whos.every((who) => !who.name)) return undefined;
  // "Hexi delegation received at Town Hall": the visitors are the subject.
  if (isPassiveByTitle(discourse)) return undefined;
  if (whos.length === 0 || weight(discourse, whos) > 34 || hostByTitle(discourse, head, whos))
    return undefined;
  // "Lee and Ray paid a courtesy call on X", unless those who came are a long list.
  const { leaders, people, delegations } = head.party;
  const callers = facts.whos(leaders.length > 0 ? leaders : people);
  const few = delegations.length === 1 || weight(discourse, callers) <= MAX_CALLERS;
  if (whos.length === 1 && few && isCallByTitle(discourse)) return undefined;
  if (hostOfCall(discourse, whos)) return undefined;
  // A stay of several days is a visit, of which the meeting was one part, unless the title reports the meeting.
  if (frame.day && !frame.front && isSpan(discourse) && !isMeeting && sightsOf(discourse)) return undefined;
  markStated(memory, receive.id);
  const around = wordsAround(discourse, frame, whos);
  const hosts = peopleList(discourse, whos);
  const aim = purposeOf(discourse);
  // "received a delegation of B, which came to discuss C": its leader then has a separate sentence.
  const [only, ...others] = delegationsOf(discourse, head.party);
  const named = only !== undefined && others.length === 0 && facts.said(only.name, "") !== undefined;
  const heads = named ? leadersOf(discourse, only) : [];
  const inOne =
    aim !== undefined &&
    named &&
    !frame.day &&
    !frame.front &&
    !placed &&
    !record.city &&
    !people.some((key) => heads.every((who) => who.key !== key)) &&
    weight(discourse, whos) + wordCount(aim) <= MAX_WITH_AIM;
  const byNoun = aim || isSpan(discourse) ? undefined : guestsByNoun(discourse, head.party);
  const ledLater = inOne ? undefined : headsLater(discourse, head.party, around, aim !== undefined);
  const party = byNoun ?? partyFirst(discourse, head.party, inOne || ledLater !== undefined);
  const city = placed ? undefined : facts.said(record.city, "city");
  const inCity = placed
    ? eventPlace(discourse)
    : city && !memory.cities.has(city.text) && !textOf(party.words).includes(city.text)
      ? say` in ${phrase(city)}`
      : plain("");
  if (city) memory.cities.add(city.text);
  const beside = companions(discourse, sentence).words;
  const social = atParty(discourse);
  const span = frame.day && !frame.front && isSpan(discourse) ? frame.day : undefined;
  const meeting = span && meetingOf(discourse, receive.people);
  const arrange = takeArrange(discourse, sentence);
  // After a list of posts "arranged through X" would belong to the last of them.
  const apart = /^, arranged /.test(textOf(arrange));
  const rest = say`${takeSetting(discourse, sentence)}${eventOnline(discourse)}${apart ? "" : arrange}`;
  const received = finite(frame, areMany(whos), span || isMeeting ? "met" : "received");
  const when =
    span &&
    say`${dayOfMeeting(discourse, meeting)} ${whoseVisit(discourse, head)}${city ? say` to ${phrase(city)}` : ""} ${span}`;
  const words = when
    ? say`${hosts} ${received} ${party.words}${beside}${rest}${when}`
    : say`${hosts} ${received} ${party.words}${beside}${social}${inCity}${rest}`;
  const came = inOne && !when && ![beside, social, rest].some(says);
  const dated = when ? words : withDay(frame, words, true);
  const shared = aim && !came && !when && !ledLater && isSharedAim(aim, dated);
  const first = came
    ? say`${dated}, which came to ${loose(aim)}`
    : shared
      ? say`${dated} to ${loose(aim)}`
      : dated;
  const lines = [line(head.id, first), ...(byNoun ? [byNoun.heads()] : [])];
  if (inOne && heads.length > 0)
    lines.push(
      line(
        `${head.id}.led`,
        sourced(
          say`the delegation was led by ${peopleList(discourse, heads)}`,
          only?.head ? `${only.path}.head` : undefined,
        ),
      ),
    );
  if (meeting) lines.push(...othersAt(discourse, meeting, receive.people));
  memory.subject = [PARTY];
  if (ledLater) lines.push(ledLater(came ? undefined : aim));
  else if (aim && !came && !shared)
    lines.push(line("purpose", say`${partyLater(discourse, head.party).words} came to ${loose(aim)}`));
  if (apart)
    lines.push(
      line(
        "organizers.arrange",
        changed(arrange, (s) => s.replace(/^, /, "the visit was ")),
      ),
    );
  return lines;
};

const isOneOf = (whos: readonly Who[], key: string | undefined): boolean =>
  whos.some((who) => who.key === key);

/** The reception of a visit; at somebody's own place also that which the plan states after a list of the visitors. */
const receiveOf = (discourse: Discourse, sentence: SentencePlan): Receive | undefined => {
  const joined = sentence.joined.find((one): one is Receive => one.type === "receive");
  if (joined) return joined;
  const later = messagesOf(discourse).find(
    (one): one is Receive => one.type === "receive" && !discourse.memory.realized.has(one.id),
  );
  if (!later) return undefined;
  const hosts = discourse.facts.whos(later.people);
  const byTitle = isReceptionByTitle(discourse) || isMeetingByTitle(discourse, hosts);
  return byTitle || isAtOwnPlace(discourse, hosts) ? later : undefined;
};

/** Words of an aim that the sentence of the visit has room for. */
const MAX_OF_AIM = 20;

/** Whether one delegation came to a known city for something: "visited Reed to mark the anniversary" has the news in one sentence. */
const cameForAim = (discourse: Discourse, { party }: Visit): boolean => {
  const { facts } = discourse;
  const { record } = facts;
  const aim = facts.said(record.purpose, "")?.text ?? "";
  const one = party.delegations.length === 1 && delegationsOf(discourse, party).length === 1;
  const short = aim !== "" && aim.split(" ").length <= MAX_OF_AIM;
  return one && short && record.city !== undefined && !isReceptionByTitle(discourse);
};

/** " at a dinner reception for the winners": a reception by its formal name, which is not a visit. */
const atParty = (discourse: Discourse): Phrase => {
  const { name } = nameAndTheme(discourse);
  const social = /^(?:an? |the )?(?:[\p{L}'’]+ ){0,4}(?:reception|dinner|banquet|luncheon|gala|party)\b/iu;
  if (!name || !social.test(textOf(name))) return plain("");
  discourse.memory.marks.add("event named");
  discourse.memory.marks.add("event in full");
  return say` at ${name}`;
};

const isVisitByTitle = ({ facts }: Discourse): boolean =>
  / (?:visits?|visited|tours?|inspects?) /.test(facts.said(facts.record.title, "")?.text ?? "");

/** Whether the office's own title states that the hosts met the visitors: "Mayor Ann Lee meets delegation from Hexi". */
const isMeetingByTitle = ({ facts }: Discourse, hosts: readonly Who[]): boolean => {
  const [, subject = ""] =
    /^(.*?) (?:meets?|met)(?: with)? /.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  return hosts.some(
    (who) => who.name !== undefined && (subject.includes(who.name.text) || isCalledSo(subject, who)),
  );
};

/** Whether the office's own title states that the visitors were received. */
const isPassiveByTitle = ({ facts }: Discourse): boolean =>
  / (?:(?:is|are|was|were) )?(?:received|welcomed) (?:at|in|by|on) /.test(
    facts.said(facts.record.title, "title")?.text ?? "",
  );

/** Whether the visitors were shown places, so that more than the meeting is reported. */
const sightsOf = ({ facts }: Discourse): boolean =>
  (facts.record.agenda ?? []).some(({ activity }) => activity === "tour");

/** Whether the event took place in a room, which is not a destination of a visit. */
const isInRoom = ({ facts }: Discourse): boolean => {
  const venue = facts.said(facts.record.venue?.name, "")?.text ?? "";
  return /^[^,]*\b(?:room|lounge|parlou?r)\b/iu.test(venue);
};

const OWN = /\b(?:residence|office|home) of (?:the )?(\p{L}[\p{L} -]*)$/u;

/**
 * Whether the visitors came to the residence or office of the one person who received them: "the residence of the Premier"
 * says less than who is Premier. A title that reports a visit or a call keeps its verb.
 */
const isAtOwnPlace = (discourse: Discourse, hosts: readonly Who[]): boolean => {
  const { facts } = discourse;
  const [host, ...more] = hosts;
  const [, whose = ""] = OWN.exec(facts.said(facts.record.venue?.name, "")?.text ?? "") ?? [];
  // The office of an organization's head is a visit to the organization.
  if (!host?.name || more.length > 0 || whose === "" || facts.record.venue?.organization) return false;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const ofPost = host.posts.some(({ title }) => title?.text.toLowerCase() === whose.toLowerCase());
  return (ofPost || whose === host.name.text) && !isVisitByTitle(discourse) && !/ calls? /.test(title);
};

/** Whether the office's own title states that the hosts received the visitors: headline and first sentence have the same subject. */
export const isReceptionByTitle = ({ facts }: Discourse): boolean =>
  / (?:receives?|received|welcomes?|welcomed) /.test(facts.said(facts.record.title, "title")?.text ?? "");
