import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Accompany, Members, Message, Receive, Visit } from "../../content/message";
import { attendsLarger } from "../../content/visits";
import { maybe, type Phrase, partOf, plain, say, says, sourced, textOf, unbracketed } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { besideKey, escortedByRole, escortList } from "../attendance/escorts";
import {
  delegationLed,
  INSPECTS_ALONE,
  leadersOfParty,
  onlyAccompany,
  partyLater,
  partySubject,
} from "../attendance/party";
import { eventRest, nameOf, opening } from "../event/event";
import { eventRoom } from "../event/event-place";
import { invitedGuests } from "../hold/invited-guests";
import { aside, settingLine } from "../hold/larger-event";
import { arranged, organizedVisit, organizing } from "../hold/organize";
import { receivedFirst } from "../items/received";
import { organizationNames } from "../organizations/organizations";
import { areLedColleagues } from "../people/party-companions";
import { entrusted, peopleList } from "../people/people";
import { intentionClause } from "../results/sign-predicate";
import { besidesByTitle } from "./act-by-title";
import { wentAlong } from "./going-along";
import { isMetAtTalks } from "./joined-by-others";
import { tookPartIn, withEvent } from "./larger-event-joined";
import { membersLines } from "./members";
import { type Met, metInLead } from "./met-in-lead";
import { isEscortedByReceiver } from "./received-and-escorted";
import { guestsReceived, receivedVisitors, VISIT_AND_HOSTS } from "./received-visitors";
import { visitByTitle } from "./visit-by-title";
import { withKnownPlace } from "./visit-goal";
import { visitPredicate } from "./visit-predicate";
import { metInRoom, talkedThere, talkedWithHosts } from "./visit-talks";

/** Few enough people and posts to fit inside another sentence. */
const isShort = (whos: readonly Who[], most = 2): boolean =>
  whos.length <= most &&
  whos.reduce((n, who) => n + Math.max(1, who.posts.length, who.of.length), 0) <= most + 2;

/** 在某某陪同下，/ ，某某陪同: those who accompanied the visitors throughout. */
const beside = (discourse: Discourse, message: Accompany | undefined): Phrase => {
  const escorts = discourse.facts.whos(message?.people);
  return escorts.length > 0 ? escortList(discourse, escorts) : plain("");
};

const GOES = /(?<=一行(?:\d+人)?)(?=访问|到访|来访|参观|考察|走访)/;

/** 甲一行在市外办领导陪同下访问某校: a group without names at the visitors' side, in front of where they went. */
const inCompanyOf = (words: Phrase, guides: Phrase): Phrase | undefined => {
  const text = textOf(words);
  const at = GOES.exec(text)?.index;
  if (at === undefined || /[，；]/.test(textOf(guides))) return undefined;
  return say`${partOf(words, 0, at)}在${guides}陪同下${partOf(words, at, text.length)}`;
};

/** ，甲、乙接待了来宾: receivers few enough to close the lead's sentence. */
const receivedBy = (discourse: Discourse, message: Receive | undefined): Phrase => {
  const hosts = discourse.facts
    .whos(message?.people)
    .filter((who) => !discourse.memory.marks.has(`called on ${who.key}`));
  return hosts.length > 0 ? say`${peopleList(discourse, hosts)}${eventRoom(discourse)}` : plain("");
};

/** Those of one organization who led parts of a visit each: 甲、乙分别带队. */
const leadApart = ({ content }: Discourse, leaders: readonly Who[]): boolean => {
  const heads = content.scenes.flatMap((scene) => {
    const here = (scene.item.people ?? []).filter((one) => one.as === "head").map((one) => one.key);
    return here.length > 0 ? [here] : [];
  });
  const all = new Set(heads.flat());
  return (
    leaders.length > 1 && heads.every((one) => one.length === 1) && leaders.every((who) => all.has(who.key))
  );
};

/** Whether leaders of parts of a visit were each in a city where none of the others was. */
const areInOwnCities = ({ content }: Discourse, leaders: readonly Who[]): boolean => {
  const cities = leaders.map(({ key }) => {
    const led = content.scenes.filter(({ item }) =>
      item.people?.some((one) => one.key === key && one.as === "head"),
    );
    return led.map(({ item }) => item.city?.zh ?? item.venue?.city?.zh);
  });
  const all = cities.flatMap((one) => [...new Set(one)]);
  return !all.includes(undefined) && new Set(all).size === all.length;
};

/** The organization that all leaders belong to. */
const commonOrganization = (leaders: readonly Who[]) => {
  const [first, ...rest] = leaders;
  const refs = first?.posts.flatMap((fact) => fact.org ?? []) ?? [];
  return refs.findLast((ref) => rest.every((who) => who.posts.some((fact) => fact.org?.org === ref.org)));
};

/** ，参加领事官员看某市活动: what the visit was called, where that is an activity to take part in. */
const activityOf = (discourse: Discourse): Phrase => {
  const { facts } = discourse;
  const name = facts.said(facts.record.officialName, "")?.text ?? "";
  const plainly = /活动$/.test(name) && !facts.record.theme && facts.record.purpose === undefined;
  return plainly ? maybe`，参加${nameOf(discourse)}` : plain("");
};

/** Companions of a list that the subject of the visit may include, and offices of the groups among them. */
const MAX_ALONG = 3;
const MAX_OFFICES = 3;

/** Whether the subject of a visit has room for these: a group of many offices would part who led it from where they went. */
const haveFewOffices = ({ facts }: Discourse, { people }: Members): boolean =>
  facts.whos(people).reduce((n, { group, of }) => n + (group ? of.length : 0), 0) <= MAX_OFFICES;

/** The one short list of companions that would follow the visit in its paragraph. */
const fewBehind = (discourse: Discourse): Members[] => {
  const lists = (discourse.plan.paragraphs[0]?.sentences ?? []).flatMap(({ head }) =>
    head.type === "members" ? [head] : [],
  );
  const [head, ...more] = leadersOfParty(discourse, discourse.content.relations.party);
  const fits = (one: Members): boolean =>
    one.people.length <= MAX_ALONG ||
    (head !== undefined && more.length === 0 && areLedColleagues(head, discourse.facts.whos(one.people)));
  return lists.length === 1 && lists.every(fits) ? lists : [];
};

/** Who went where, those of their organization who took part in a clause after it, and further sentences. */
interface Goes {
  readonly words: Phrase;
  readonly beside?: Phrase;
  readonly after: Line[];
}

/** Where somebody went: a title alone after it would be of that place. */
const AWAY = /^(?:赴|到|前往|来)/;
/** What one does oneself, with others who come along, rather than take part in. */
const CALLS_ON = /^(?:到访|访问|拜访|拜会|走访)/;

/**
 * ，副市长乙、丙参加: those of the same organization who took part in what its head inspected; a sentence of their own after an aim or
 * another place.
 */
const tookPart = (
  discourse: Discourse,
  members: Members,
  goes: Phrase,
  owner: Discourse["memory"]["owner"],
): Pick<Goes, "beside" | "after"> => {
  const { memory, facts } = discourse;
  memory.realized.add(members.id);
  const away = AWAY.test(textOf(goes));
  memory.owner = away ? undefined : owner;
  if (away) {
    // 甲到某协会考察。某局企业处处长乙参加: after the place a department alone would seem to be of that.
    memory.near = undefined;
    memory.region = undefined;
  }
  const list = sourced(
    peopleList(discourse, facts.whos(members.people), members.open),
    members.open ? "participantsOpen" : undefined,
  );
  return away || textOf(goes).includes("，")
    ? { beside: plain(""), after: [line(members.id, say`${list}${wentAlong(discourse)}`)] }
    : { beside: say`，${list}${CALLS_ON.test(textOf(goes)) ? "同行" : "参加"}`, after: [] };
};

/** ，接待了来宾 */
const RECEPTION_CHARACTERS = 6;

/** The visitors, from front to where they went; further sentences state who led and who went along. */
const visiting = (
  discourse: Discourse,
  visit: Visit,
  joinedMessages: readonly Message[],
  more: boolean,
): Goes => {
  const { memory, facts } = discourse;
  const isOwn = (one: Message): one is Members =>
    one.type === "members" &&
    !memory.realized.has(one.id) &&
    haveFewOffices(discourse, one) &&
    (one.delegation === undefined || visit.party.delegations.includes(one.delegation));
  const members = joinedMessages.find(isOwn) ?? fewBehind(discourse).find(isOwn);
  const leaders = leadersOfParty(discourse, visit.party);
  const own = commonOrganization(leaders);
  if (own && visit.party.delegations.length === 0 && leadApart(discourse, leaders)) {
    memory.party = true;
    const subject = organizationNames(discourse, [own]);
    const words = say`${subject}${visitPredicate(discourse, visit)}`;
    memory.owner = undefined;
    return { words, after: [line(`${visit.id}.heads`, say`${peopleList(discourse, leaders)}分别带队`)] };
  }
  // 甲、乙分别赴湖滨县和云雀市: without the word each of them went to both.
  if (
    !own &&
    visit.party.delegations.length === 0 &&
    leadApart(discourse, leaders) &&
    areInOwnCities(discourse, leaders)
  ) {
    memory.party = true;
    const words = say`${peopleList(discourse, leaders)}分别${visitPredicate(discourse, visit)}`;
    memory.owner = undefined;
    return { words, after: [] };
  }
  const onlyEscorts = visit.party.people.length === 0 && facts.whos(visit.party.hostStaff).length > 0;
  if (!onlyEscorts && onlyAccompany(leaders)) {
    memory.party = true;
    memory.marks.add(besideKey(leaders));
    const escorts = peopleList(discourse, leaders);
    const titled = visitByTitle(discourse);
    const after = titled ? [line(`${visit.id}.escorts`, say`${escorts}陪同`)] : [];
    return { words: titled ?? say`${escorts}陪同来访人员${visitPredicate(discourse, visit)}`, after };
  }
  const subject = partySubject(
    discourse,
    visit.party,
    members,
    (taken) => memory.realized.add(taken.id),
    more,
  );
  if (onlyEscorts)
    return { words: say`${subject.words}陪同来访人员${visitPredicate(discourse, visit)}`, after: [] };
  const { owner } = memory;
  const goes = visitPredicate(discourse, visit);
  if (members && memory.marks.has(INSPECTS_ALONE)) {
    const along = tookPart(discourse, members, goes, owner);
    return { words: say`${subject.words}${goes}${activityOf(discourse)}`, ...along };
  }
  const besides = besidesByTitle(discourse, textOf(goes));
  return { words: say`${subject.words}${goes}${activityOf(discourse)}${besides}`, after: [] };
};

/** Whether members of the party have a sentence of their own, so that the leader is described with 率队. */
const hasMembers = ({ content, facts }: Discourse): boolean =>
  content.messages.some((message) => message.type === "members" && facts.whos(message.people).length > 0);

/** 区长甲带队调研: whether the title says that the visitors were led. */
const isLedByTitle = ({ facts }: Discourse): boolean =>
  /[^，。]{2}(?:带队|率队)/.test(facts.said(facts.record.title, "")?.text ?? "");

/** The only list of companions that no sentence has stated, before those of the hosts who went along. */
const brought = (discourse: Discourse): Line[] => {
  const { content, memory } = discourse;
  const [only, ...more] = content.messages.filter(
    (one): one is Members => one.type === "members" && !memory.realized.has(one.id),
  );
  if (!only || more.length > 0) return [];
  memory.realized.add(only.id);
  return membersLines(discourse, [only]);
};

/** Who came with the visitors, as the first paragraph lists them. */
const companions = (discourse: Discourse, joined: readonly Message[]): Line[] => {
  const { memory, plan } = discourse;
  const here = (plan.paragraphs[0]?.sentences ?? []).flatMap((one) => [one.head, ...one.joined]);
  const lists = [...new Set([...here, ...joined])].filter(
    (one): one is Members => one.type === "members" && !memory.realized.has(one.id),
  );
  for (const one of lists) memory.realized.add(one.id);
  return lists.length > 0 ? membersLines(discourse, lists) : [];
};

/** ，会长甲接待了来宾; ，受到会长甲接待 of our own people, whom the sentence has named. */
const receivedClause = (
  discourse: Discourse,
  visit: Visit,
  receive: Receive | undefined,
  host: Phrase,
  meeting: Met | undefined,
): Phrase => {
  if (!says(host)) return plain("");
  const received = receivedVisitors(discourse, visit.party, meeting);
  const own = discourse.facts.record.kind === "outbound_visit" && !meeting && !receive?.separate;
  const named = own && !/(?:团|组|来宾|他们)$/.test(textOf(received));
  return named ? say`，受到${host}接待` : say`，${host}${receive?.separate ? "分别" : ""}${received}`;
};

/** 某日，经甲牵线，会长乙率队赴某商会走访交流，丙陪同。 */
export const visitLines = (discourse: Discourse, sentence: SentencePlan, visit: Visit): Line[] => {
  const { memory, facts } = discourse;
  const { joined } = sentence;
  const begin = opening(discourse, sentence);
  const within = attendsLarger(facts.record) ? undefined : aside(discourse);
  const takesPart = tookPartIn(discourse);
  const beneath = says(takesPart) ? undefined : within;
  const arrange = take(memory, joined, "arrange");
  const received = receivedFirst(discourse, sentence, visit);
  // Before the hosts the invitation would read as their own.
  const invited = received ? plain("") : arranged(discourse, arrange);
  const acting = entrusted(discourse, [
    ...facts.whos(visit.party.hostStaff),
    ...leadersOfParty(discourse, visit.party),
  ]);
  const organized = received || says(invited) ? plain("") : organizedVisit(discourse);
  const more = isLedByTitle(discourse) || (hasMembers(discourse) && facts.record.kind !== "meeting");
  const {
    words,
    after,
    beside: colleagues = plain(""),
  }: Goes = received ?? visiting(discourse, visit, joined, more);
  const front = say`${begin}${maybe`${beneath}，`}${organizing(organized, words)}${invited}${acting}`;
  const came = received && arrange ? invitedGuests(discourse, visit, arrange, undefined) : undefined;
  const lines: Line[] = [];
  const both = joined.some((one) => one.type === "accompany" && isEscortedByReceiver(discourse, one));
  const escorts = both ? undefined : take(memory, joined, "accompany");
  const taken = both ? undefined : take(memory, joined, "receive");
  const receive = isMetAtTalks(discourse, taken) ? undefined : taken;
  const few = isShort(facts.whos([...(escorts?.people ?? []), ...(receive?.people ?? [])]));
  const first = few || received ? [] : companions(discourse, joined);
  // After the visitors a title alone does not show its organization.
  memory.owner = undefined;
  const third = facts.whos(escorts?.people);
  const ahead = !few && third.length > 0 && isShort(third) && third.every(({ side }) => side === "third");
  const early = ahead ? beside(discourse, escorts) : undefined;
  if (ahead) memory.owner = undefined;
  const host = receivedBy(discourse, receive);
  const meeting = receive && says(host) && !escorts ? metInLead(discourse, receive) : undefined;
  const guides = early ?? beside(discourse, escorts);
  const intention = intentionClause(discourse, take(memory, joined, "sign"));
  const unnamed =
    third.length > 0 && third.every(({ group, side }) => group !== undefined && side === "third");
  const led = unnamed && (few || ahead) && !received ? inCompanyOf(words, guides) : undefined;
  // After a clause of its own the company would join what that says.
  const aims = /，(?:以|为|旨在|推动|促进)/.test(textOf(words));
  const clause = says(guides) && aims;
  const aimed = says(host) && ((aims && receive?.separate !== true) || says(meeting?.front));
  const sat = few && after.length === 0 && !clause && says(host) && !says(guides) && !received;
  const withHosts = sat ? talkedWithHosts(discourse, textOf(words), receive, host) : plain("");
  const size = unbracketed(say`${front}${words}${intention}${host}`).length;
  const long = says(host) && size + RECEPTION_CHARACTERS > VISIT_AND_HOSTS;
  const tail = says(withHosts)
    ? withHosts
    : few && after.length === 0 && !clause && !aimed && !long
      ? say`${led ? "" : maybe`，${guides}陪同`}${receivedClause(discourse, visit, receive, host, meeting)}`
      : plain("");
  const guided = ahead && !says(tail) && !clause && after.length === 0;
  const open =
    !says(tail) &&
    !says(colleagues) &&
    !says(host) &&
    !says(guides) &&
    after.length === 0 &&
    !clause &&
    !received;
  const talked = open && !says(intention) ? talkedThere(discourse, textOf(words)) : plain("");
  const guiding = guided && !led ? say`，${guides}陪同` : "";
  lines.push(
    line(
      visit.id,
      say`${front}${withEvent(led ?? words, takesPart)}${intention}${colleagues}${tail}${guiding}${talked}`,
    ),
    ...after,
    ...first,
    ...(came ? [came] : []),
  );
  if (!says(tail)) {
    if (says(host))
      lines.push(
        line(
          "receive",
          meeting
            ? say`${meeting.front}${host}${meeting.words(partyLater(discourse, visit.party))}`
            : aimed
              ? metInRoom(discourse, visit.party, host)
              : say`${host}${receive?.separate ? "分别" : ""}${long && few ? receivedVisitors(discourse, visit.party) : say`接待了${guestsReceived(discourse, visit.party)}`}`,
        ),
      );
    if (says(guides) && !guided && !led) lines.push(line("accompany", say`${guides}陪同`));
  }
  if (joined.some((one) => one.type === "members" && !memory.realized.has(one.id)))
    lines.push(...companions(discourse, joined));
  const along = says(tail) || escorts || taken !== receive ? plain("") : escortedByRole(discourse);
  if (says(along)) lines.push(...brought(discourse), line("accompany", say`${along}陪同`));
  const setting = take(memory, joined, "setting");
  const larger = setting && settingLine(discourse, setting.id);
  if (larger) lines.push(larger);
  return withKnownPlace([...lines, ...eventRest(discourse)]);
};

/** 江丙坤将于9月16日率参访团赴上海访问: a visit that is planned, with the words for when after who leads it. */
export const plannedVisit = (discourse: Discourse, visit: Visit, will: Phrase): Phrase => {
  const { facts, memory } = discourse;
  const acting = entrusted(discourse, leadersOfParty(discourse, visit.party));
  const named = facts.delegations.filter((one) => visit.party.delegations.includes(one.key));
  const [delegation] = named;
  const party = named.length === 1 && delegation ? delegationLed(discourse, delegation) : undefined;
  if (party) {
    memory.party = true;
    return say`${acting}${party.heads}${will}率${party.name}${visitPredicate(discourse, visit)}`;
  }
  const subject = partySubject(discourse, visit.party, undefined, () => undefined, false);
  return say`${acting}${subject.words}${will}${visitPredicate(discourse, visit)}`;
};

/** The visit as the circumstance of other news: 甲率队到乙考察. */
export const visitClause = (discourse: Discourse, visit: Visit, joined: readonly Message[]): Phrase =>
  visiting(discourse, visit, joined, hasMembers(discourse)).words;
