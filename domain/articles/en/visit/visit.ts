import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { meet, take } from "../../reference/memory";
import { newMembers } from "../attendance/groups-along";
import { type Frame, finite, frameOf, withDay } from "../event/event";
import { isDatedBySetting, takeSetting } from "../event/larger-event";
import { nameAndTheme } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import { aimOfVisit } from "../event/paid-visit";
import { hostedFirst } from "../hold/hosted-meal";
import { citiesOfItems, destinationOf } from "../items/destination";
import { ofSize, takeSize } from "../people/delegation-size";
import { isOfOwnDelegation } from "../people/groups";
import { leaderOfDelegation } from "../people/leader-and-delegation";
import { isLedByKnown, organizationOfParty } from "../people/members";
import { isEntourage, PARTY, partyFirst, partyLater } from "../people/party";
import { areMany, peopleList, weight } from "../people/people";
import { calledOn, receivedForCall } from "../talks/courtesy-call";
import { takeOpeningTalks } from "../talks/opening-talks";
import { andList, isPlural, wordCount } from "../words/grammar";
import { withKnownPairs } from "../words/pairs-of-organizations";
import { pronounOf } from "../words/pronouns";
import { aimAtPlace } from "./aim-at-place";
import { aimLines, isLongLead, isTooLong, MAX_LEAD_WORDS, settingBesideAim } from "./aim-of-visit";
import { isAllWhoCame } from "./delegation-members";
import { fairVisited } from "./fair-visited";
import { hostedVisit } from "./hosted-visit";
import { withoutHeads } from "./introduced-delegation-heads";
import { invitedLine, isInvitedLater } from "./invited-later";
import { ledLines } from "./led-lines";
import { isOutside, otherDelegations } from "./other-delegations";
import { visitOnline } from "./partly-online-visit";
import { companyWith, ledTo, PRINCIPAL, principalVisitor } from "./principal";
import { receivedByOrganization } from "./received-by-organization";
import { withReceiversInRoom } from "./received-in-room";
import { receivedFirst } from "./received-visit";
import { SHORT_RECEIVER } from "./reception";
import { sightseeing, sitesVisited } from "./sightseeing";
import { withSiteOfPlace } from "./site-of-place";
import { heldByTitle, inspectedAtHome, inspectedByTitle } from "./title-predicate";
import { introducedAfterHandover } from "./visit-after-handover";
import { areFew, companions } from "./visit-companions";
import { byFormalName, hostStaffLines, nameLines, organizerOfVisit } from "./visit-organizer";
import { withStatement } from "./visit-statement";
import { isDemand, verbOf } from "./visit-verb";
import { later, onlyLeader } from "./visitors-later";
import { takeWelcome, welcomesLater } from "./welcome";

/** Words of a first sentence that has room for the one person who received the visitors. */
const MAX_WITH_ONE = 42;

/** Words of an aim and a first sentence of the one person whom the title names, and of a sentence with who arranged the visit. */
const MAX_AIM_OF_PRINCIPAL = 34;
const MAX_OF_PRINCIPAL = 52;
const MAX_ARRANGED = 46;

/** "A delegation led by X visited Y to …": the visit as the first sentence, or after a signing that is the news. */
export const realizeVisit = (discourse: Discourse, sentence: SentencePlan, head: Visit): Realized => {
  const dated = isDatedBySetting(discourse, sentence);
  const first = frameOf(discourse, sentence, !dated);
  const frame = dated ? { ...first, perfect: false } : first;
  const behind = introducedAfterHandover(discourse, sentence, head);
  const byHosts = behind
    ? undefined
    : (hostedFirst(discourse, sentence, head, frame) ??
      receivedFirst(discourse, sentence, head, frame) ??
      hostedVisit(discourse, sentence, head, frame) ??
      receivedByOrganization(discourse, sentence, head, frame));
  const lines = withStatement(
    discourse,
    sentence,
    behind ?? byHosts ?? visited(discourse, withReceiversInRoom(discourse, sentence, head), head, frame),
  );
  // "The city hosted a delegation. It …" would refer to the city.
  const { marks } = discourse.memory;
  const ofVisitors = byHosts?.length !== 1 && !marks.has("event named") && !marks.has(PRINCIPAL);
  discourse.memory.subject = ofVisitors ? [PARTY] : [];
  // A press group has not come with one of the delegations that visited.
  const outside = take(
    discourse.memory,
    sentence.joined.filter((one) => isOutside(discourse, head, one)),
    "members",
  );
  const besides = outside ? otherDelegations(discourse, sentence, outside) : [];
  const [opening, ...more] = lines;
  const led = ledLines(discourse, head);
  return {
    lines: [
      ...(opening ? [opening, ...led, ...more] : led),
      ...besides,
      ...hostStaffLines(discourse, head),
      ...nameLines(discourse),
    ],
  };
};

/** Whether the formal name of a visit is stated with what the visit was for: "The Zhejiang Tour aimed to …". */
const isNamedByAim = (discourse: Discourse): boolean =>
  aimOfVisit(discourse) !== undefined && nameAndTheme(discourse).name !== undefined;

const bare = (name: string): string => name.replace(/^the /, "");
/** Whether a place is called by an organization's name and nothing else: "the University of Ibadan (UI) in Ibadan". */
const isPlace = (place: string, name: string): boolean =>
  bare(place).startsWith(bare(name)) && !/^ (?!in |at |of )\p{L}/u.test(bare(place).slice(bare(name).length));

const visited = (discourse: Discourse, sentence: SentencePlan, head: Visit, frame: Frame): Line[] => {
  const { facts, memory } = discourse;
  const inspection = facts.record.kind === "inspection";
  const principal = principalVisitor(discourse, head);
  const several = principal ? undefined : withoutHeads(discourse, head, sentence);
  const apart = !several && !principal && isLongLead(discourse, head);
  const leader = several || principal ? undefined : leaderOfDelegation(discourse, head.party);
  const party = several?.party ?? principal?.subject ?? leader ?? partyFirst(discourse, head.party, apart);
  const taken = take(
    memory,
    sentence.joined.filter((one) => !isOutside(discourse, head, one)),
    "members",
  );
  // If the first visitor has no name yet, the sentence has begun with the next.
  const fresh = newMembers(discourse, taken);
  const unsaid = fresh.filter(isOfOwnDelegation);
  for (const who of unsaid) meet(memory, who);
  const paths = unsaid.flatMap(({ group }) => group?.path ?? []);
  const along = fresh.filter((who) => !unsaid.includes(who));
  const members = along.length > 0 ? taken : undefined;
  const few = !members?.open && areFew(discourse, along);
  const rests = members?.open ? ["participantsOpen", ...paths] : paths;
  const list = (included = false): Phrase => {
    // After posts of two organizations "secretary Lee" would be ambiguous.
    const heads = facts.whos(head.party.leaders);
    const mixed = heads.some(({ posts }) => new Set(posts.map(({ org }) => org?.org)).size > 1);
    const own = mixed ? undefined : organizationOfParty(discourse, head.party);
    memory.near = own;
    const listed = peopleList(discourse, along, members?.open && !included ? "others" : undefined, own);
    memory.near = undefined;
    if (own) memory.focus = own;
    return sourced(listed, ...rests);
  };
  const led =
    principal !== undefined ||
    /(?:led|headed) by/.test(textOf(party.words)) ||
    head.party.delegations.length === 0;
  const closed = textOf(party.words).endsWith(OPEN);
  // "X, president of A, and Y, secretary of B, visited C": two people, or somebody with a group.
  const together =
    few &&
    (leader ||
      (head.party.delegations.length === 0 && !party.many && !along.some((who) => isEntourage(who))));
  const aim = aimOfVisit(discourse);
  const own = few ? wordCount(party.words) + weight(discourse, along) : 0;
  const around = [facts.record.partOf?.name, ...(facts.record.areas ?? [])]
    .map((one) => one?.en ?? "")
    .join(" ");
  const full =
    own > 0 && facts.record.partOf !== undefined && own + around.split(" ").length > MAX_LEAD_WORDS - 16;
  const fits = !full && (!aim || (!apart && own + wordCount(aim) <= MAX_LEAD_WORDS));
  const short = few && (several !== undefined || fits);
  const behind = party.many || head.party.delegations.length === 0 ? "with" : "and including";
  const listed = principal && short ? list() : undefined;
  const withMembers =
    short && !together && !principal && !several
      ? say`${closed || (led && behind !== "with") ? " " : ", "}${led ? behind : "including"} ${list()}${closed || !led || behind === "with" ? OPEN : ""}`
      : plain("", paths);
  const called = calledOn(discourse, sentence);
  // Several sites are the news together, where the title says what they are.
  const toured = discourse.content.scenes.filter(({ item }) => item.activity === "tour").length > 1;
  const inspected = toured ? inspectedByTitle(discourse) : undefined;
  const sights = called || inspected ? undefined : sightseeing(discourse, sentence, head);
  const received = !inspection && sentence.joined.some((one) => one.type === "receive");
  const goes = called
    ? undefined
    : (sights?.to ?? destinationOf(discourse, head, received) ?? citiesOfItems(discourse));
  const seen = sights ?? (called || inspected || goes ? undefined : sitesVisited(discourse, head));
  const to = withSiteOfPlace(discourse, goes ?? seen?.to);
  if (to?.host) memory.host = to.host;
  const within = to?.inside ? say` ${to.inside}` : plain("");
  const receive = take(memory, sentence.joined, "receive");
  const { words: beside, behind: besideHeads } = companions(discourse, sentence, several !== undefined);
  const organizer = to && !receive ? organizerOfVisit(discourse, head) : undefined;
  const held = organizer || receive || !to ? undefined : heldByTitle(discourse);
  const act = held
    ? { verb: "held", what: held }
    : seen
      ? undefined
      : (inspected ?? inspectedByTitle(discourse));
  const larger = takeSetting(discourse, sentence, act === undefined);
  const setting = says(larger) || !to || act || called ? larger : byFormalName(discourse, textOf(to.words));
  const { online, apart: partly } = visitOnline(discourse);
  const invited = takeArrange(discourse, sentence);
  const named = isNamedByAim(discourse);
  const subject = together ? andList([party.words, list()]) : say`${party.words}${withMembers}`;
  const atHome =
    aim && !apart && !organizer && !act && !seen && !called && !named
      ? inspectedAtHome(discourse, facts.whos(head.party.leaders), subject)
      : undefined;
  const aimBefore =
    aim !== undefined &&
    !atHome &&
    (wordCount(aim) > (principal ? MAX_AIM_OF_PRINCIPAL : 32) || named || apart || full);
  const who = together ? { ...party, many: true } : party;
  const fair =
    to?.named && !called && !atHome && !act && !organizer
      ? fairVisited(discourse, frame, who.many, setting, to.words)
      : undefined;
  const part = fair ? plain("") : setting;
  const did =
    fair ??
    (called
      ? say`${finite(frame, party.many, called.past)} ${called.whom}`
      : atHome
        ? say`${finite(frame, who.many, atHome.verb)} ${atHome.what}${atHome.place}`
        : act && to
          ? say`${finite(frame, who.many, act.verb)} ${act.what} ${facts.record.venue ? "at" : "in"} ${to.words}`
          : organizer
            ? plain("")
            : verbOf(discourse, frame, who, to, inspection && !aim, sentence.joined.some(isDemand)));
  const leads = principal && to ? ledTo(frame, principal, did, to.words, along, listed) : undefined;
  const verb = leads ?? did;
  const company = principal && !leads ? companyWith(principal, listed) : plain("");
  const limit = principal && MAX_OF_PRINCIPAL;
  const bare = say`${subject} ${verb}${part}${online}${company}${beside}${maybe` ${frame.day}`}${maybe` ${frame.front}`}`;
  const free = aim && !aimBefore && !atHome && !organizer;
  const invitedApart = free && isInvitedLater(bare, invited, aim, limit);
  const arrange = invitedApart ? plain("") : invited;
  const most = says(arrange) ? MAX_ARRANGED : limit;
  const tooLong = (one: Phrase): boolean => isTooLong(wordCount(bare) + wordCount(arrange), one, most);
  const longAim = aimBefore || (free && tooLong(aim) && tooLong(withKnownPairs(discourse, aim)));
  const there = aim && aimAtPlace(aim, to?.host?.name.text);
  const goal = there && !longAim && !atHome ? say` to ${principal ? loose(there) : there}` : plain("");
  const [near, after] = settingBesideAim(part, goal);
  // "at the head of a delegation to discuss A" would give the purpose of the delegation.
  const withCompany = says(company) && says(goal) ? say`,${company}${OPEN}` : company;
  const organized = organizer && finite(frame, isPlural(textOf(organizer.who)), organizer.verb);
  const core = organizer
    ? say`${organizer.who} ${organized} a visit by ${subject}${company} to ${to?.words}${near}${online}${arrange}${goal}${after}${beside}`
    : say`${subject} ${verb}${near}${online}${arrange}${withCompany}${goal}${after}${beside}`;
  const receivers = receive ? facts.whos(receive.people) : [];
  const introducedHosts = (others: readonly Who[] = []): Phrase => {
    if (party.many) memory.marks.add("several visitors");
    // "the zone of the authority", "the authority's office": the hosts of the authority are introduced with it.
    const host = to?.host && isPlace(textOf(to.words), to.host.name.text) ? to.host : undefined;
    memory.near = host;
    memory.turns.set("hosts of house", 0);
    const hosts = peopleList(discourse, [...receivers, ...others], undefined, host);
    memory.turns.delete("hosts of house");
    memory.near = undefined;
    return hosts;
  };
  const talks =
    receive && to && !organizer && !act && !seen && !called
      ? takeOpeningTalks(discourse, sentence, head, receivers, introducedHosts, within)
      : undefined;
  const withHost =
    !talks &&
    receivers.length > 0 &&
    weight(discourse, receivers) + wordCount(core) <= (receivers.length === 1 ? MAX_WITH_ONE : 52) &&
    !says(goal) &&
    !(longAim && !aimBefore && says(arrange)) &&
    !says(beside) &&
    to?.named &&
    !to.several;
  const long = wordCount(core) > 22 || says(goal) || says(part);
  const were = who.many ? "were" : "was";
  const lines: Line[] = [];
  const room = !says(goal) && !says(beside) && !says(part) && !longAim && !several;
  const inOne = room ? talks?.inOne(core) : undefined;
  const about = room && !inOne && frame.day && !frame.front ? talks?.about(core) : undefined;
  if (talks && inOne) {
    const inside = frame.day && !frame.front;
    lines.push(
      line(head.id, inside ? say`${core} ${frame.day}${inOne}` : withDay(frame, say`${core}${inOne}`, false)),
      ...talks.outcome(),
    );
  } else if (talks && about) {
    lines.push(line(head.id, say`${core} ${frame.day}${about}`));
    memory.subject = principal ? [] : [PARTY];
    lines.push(
      line(
        "receive",
        say`${later(discourse, head, who.many)} ${were} received${within} by ${introducedHosts()}`,
      ),
      ...talks.outcome(),
    );
  } else if (withHost) {
    const forCall = to?.inside ? within : receivedForCall(discourse);
    const alone = head.party.delegations.length === 0;
    const lead = onlyLeader(discourse, head);
    const pronoun = lead && pronounOf(discourse.facts, lead)?.word;
    const it = party.many ? "they were" : alone ? (pronoun ? `${pronoun} was` : "") : "it was";
    // Of one person whose pronoun the record does not give: "visited A and was received by B".
    const chain = !it && !longAim && !several;
    const welcome = takeWelcome(discourse, receivers);
    const verb = welcome ?? plain("received");
    const inside = frame.day !== undefined && !frame.front && !says(part) && !longAim && !several;
    const clause = it && !inside ? say`, where ${it} ${verb}${forCall} by ${introducedHosts()}` : undefined;
    // After a day: "visited A on March 5, 2024, and was received by B".
    const met =
      it && inside
        ? say` and ${were} ${verb}${forCall} by ${introducedHosts()}`
        : chain
          ? frame.perfect && !welcome
            ? say` and met ${introducedHosts()}${forCall}`
            : !frame.perfect
              ? say` and ${were} ${verb}${forCall} by ${introducedHosts()}`
              : undefined
          : undefined;
    const dayInside = met && frame.day && !frame.front && !says(part);
    lines.push(
      line(
        head.id,
        dayInside
          ? say`${core} ${frame.day}${met}`
          : withDay(frame, say`${core}${clause ?? met ?? ""}`, false),
      ),
    );
    if (longAim && aim) lines.push(...aimLines(discourse, head, aim, apart, named));
    lines.push(...(several?.heads(short ? list(true) : undefined, besideHeads) ?? []));
    memory.subject = principal ? [] : [PARTY];
    if (!clause && !met)
      lines.push(
        line(
          "receive",
          say`${later(discourse, head, who.many)} ${were} ${verb}${forCall} by ${introducedHosts()}`,
        ),
      );
  } else {
    // "X visited Y on October 28, 2010, to discuss Z": the day is placed with the verb where a purpose or a companion follows.
    const inside =
      !organizer && frame.day && !frame.front && !/,|\d{4}| as part of | by | in /.test(textOf(near));
    const whole = inside
      ? say`${subject} ${verb}${near}${online} ${frame.day}${arrange}${withCompany}${goal}${after}${beside}`
      : withDay(frame, core, !long && !organizer);
    lines.push(line(head.id, whole));
    if (longAim && aim) lines.push(...aimLines(discourse, head, aim, apart, named));
    lines.push(...(several?.heads(short ? list(true) : undefined, besideHeads) ?? []));
    memory.subject = organizer || principal || (longAim && named) ? [] : [PARTY];
    if (invitedApart) lines.push(invitedLine(later(discourse, head, who.many), invited));
    const call = talks || receivers.length === 0 || says(within) ? within : receivedForCall(discourse);
    if (talks) lines.push(...talks.lines());
    // "Lee received the team." says nothing before "Lee welcomed the guests and described …".
    else if (!says(call) && welcomesLater(discourse, receivers)) memory.subject = [PARTY];
    else if (receivers.length > 0) {
      const welcome = takeWelcome(discourse, receivers) ?? plain("received");
      // "Lee received the delegation for talks on trade", unless a long post would come before the verb.
      const [only, ...others] = receivers;
      const active =
        textOf(call).startsWith(" for ") &&
        only?.name &&
        others.length === 0 &&
        weight(discourse, receivers) <= SHORT_RECEIVER;
      const words = active
        ? say`${introducedHosts()} ${welcome} ${partyLater(discourse, head.party).words}${call}`
        : say`${later(discourse, head, who.many)} ${were} ${welcome}${call} by ${introducedHosts()}`;
      if (active) memory.subject = [];
      lines.push(line("receive", words));
    }
  }
  const withLeader = members && !short && !together && led && isLedByKnown(discourse, head.party);
  const size = withLeader ? takeSize(discourse) : undefined;
  if (members && size) {
    const { words } = partyLater(discourse, head.party);
    lines.push(line(members.id, say`${words} ${ofSize(size, list(true))}`));
  } else if (members && !short && !together) {
    const subjectLater = partyLater(discourse, head.party).words;
    lines.push(
      line(
        members.id,
        head.party.delegations.length > 0
          ? say`${subjectLater} ${led && along.some(({ name }) => name) ? "also included" : isAllWhoCame(discourse, members, along) ? "consisted of" : "included"} ${list(true)}`
          : say`also present ${areMany(along) || members.open ? "were" : "was"} ${list()}`,
      ),
    );
  }
  if (seen?.topics)
    lines.push(
      line("lead.topics", say`${later(discourse, head, who.many)} learned about ${loose(seen.topics)}`),
    );
  if (seen?.escorts.length) {
    const actor = later(discourse, head, who.many);
    lines.push(
      line(
        "lead.escorts",
        sourced(say`${actor} ${were} accompanied by ${peopleList(discourse, seen.escorts)}`, seen.rests),
      ),
    );
  }
  return [...lines, ...partly];
};
