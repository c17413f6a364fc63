import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { BINDING } from "../../content/agreements";
import { areHostsOfStay } from "../../content/hosts-of-stay";
import { type Attendance, isSigning, type Present, type Role } from "../../content/message";
import { loose, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet, take } from "../../reference/memory";
import { eventNoun, frameOf, opened } from "../event/event";
import { sideLine } from "../event/joint-event";
import { takeOpener } from "../event/opened-by";
import { howMany, OF_DELEGATION } from "../people/delegation-size";
import { groupsLast } from "../people/groups";
import { asGuest } from "../people/guest-of-honour";
import { chairing } from "../people/moderators";
import { areMany, mostNamed, peopleList, weight } from "../people/people";
import { andList } from "../words/grammar";
import { isOnlySpokenOf } from "../words/only-spoken-of";
import { fitsBehindNumber } from "./behind-number";
import { groupLines, includedGroups, isOfAnybody } from "./counted-groups";
import { withOwners } from "./group-owners";
import { groupsAlong } from "./groups-along";
import { areOfCountries, countedLast, fromAllPlaces, namesSomeOf, OF_ORGANIZATIONS } from "./included";
import { joinedOnline } from "./joined-online";
import { areOnlyHosts } from "./only-hosts";
import { presentFor } from "./present-for";
import { presentInParts } from "./present-in-parts";
import { receivedAtSigning } from "./received-at-signing";
import { rolesOf } from "./roles-in-programme";
import { withSpeakers } from "./speakers-present";
import { countedGroups, withoutCounted } from "./without-counted";

/** Whether a list of names is of organizations and countries rather than of people. */
const isProper = (words: readonly { text: string }[]): boolean =>
  words.every(({ text }) => /^(?:the )?\p{Lu}/u.test(text));

const COUNTED = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:from|of|in) /i;

/** "more than 50 delegates": their number; a long list of who is among them gets a separate sentence. */
export const countOf = (
  discourse: Discourse,
): { words: Phrase; among?: Phrase; many: boolean; apart?: boolean } | undefined => {
  const { attendance } = discourse.facts.record;
  if (!attendance?.count) return undefined;
  const of = discourse.facts.said(attendance.of, "attendance.of");
  const including = countedLast(discourse.facts.list(attendance.including, "attendance.including"));
  const total = attendance.bound === undefined && attendance.count > 9 ? "a total of " : "";
  const groups = countedGroups(discourse.facts, discourse.facts.people);
  const number = say`${total}${howMany(discourse)} ${of ? say`${phrase(of)}${SET_OFF.test(of.text) ? OPEN : ""}` : attendance.count === 1 ? "person" : "people"}`;
  const words = sourced(number, ...groups.flatMap(({ group }) => group?.path ?? []));
  const list = including.length > 0 ? loose(andList(including.map(phrase))) : undefined;
  // "28 exhibitors, 20 from A and eight from B,": the parts stay with the total.
  const parts = list && including.length > 1 && including.every(({ text }) => COUNTED.test(text));
  if (parts) return { words: say`${words}, ${list}${OPEN}`, many: true };
  const many = attendance.count !== 1;
  const whence = fromAllPlaces(of, including);
  if (whence) return { words, many, among: whence, apart: true };
  return {
    words,
    many,
    ...(list
      ? {
          among: areOfCountries(of, including)
            ? say`the countries included ${list}`
            : isProper(including)
              ? say`those represented included ${list}`
              : say`they included ${list}`,
        }
      : {}),
  };
};

/** "officers of two departments, from all four districts": a phrase set off after the noun, which needs a closing comma. */
const SET_OFF =
  /^[^,;]+, (?:from|of|who|which|including|such as|mainly|mostly|most of|many of|all|both|representing|among) [^,;]+$/;

/** "More than 50 delegates registered to present papers": the counted people have a verb of their own. */
const withOwnVerb = (words: Phrase): Phrase | undefined => {
  const at = words.pieces.findIndex((piece) => / who \p{Ll}+ed\b/u.test(piece.s));
  return at < 0
    ? undefined
    : {
        ...words,
        pieces: words.pieces.map((piece, i) =>
          i === at ? { ...piece, s: piece.s.replace(/ who (?=\p{Ll}+ed\b)/u, " ") } : piece,
        ),
      };
};

/** "More than 50 delegates took part." Who is among them follows, where the record says it; `now` while the event continues. */
export const attendanceLines = (discourse: Discourse, id: string, now = false): Line[] => {
  const count = countOf(discourse);
  if (!count) return [];
  const { attendance } = discourse.facts.record;
  const including = countedLast(discourse.facts.list(attendance?.including, "attendance.including"));
  const list = loose(andList(including.map(phrase)));
  const few = including.length <= 3 || fitsBehindNumber(list);
  const inline = count.among !== undefined && !count.apart && few && !isProper(including);
  const part = now ? `${count.many ? "are" : "is"} taking part` : "took part";
  const of = discourse.facts.said(attendance?.of, "")?.text ?? "";
  if (OF_DELEGATION.test(of) && including.length === 0)
    return [
      line(
        id,
        say`the delegation had ${plain(textOf(count.words).replace(OF_DELEGATION, "members"), count.words.paths)}`,
      ),
      ...groupLines(discourse),
    ];
  // "representatives of institutions, including the Trade Council": the list says who of those whom the number counts.
  const ofOrganizations = !now && !count.apart && count.among !== undefined && OF_ORGANIZATIONS.test(of);
  if (ofOrganizations) discourse.memory.marks.add("attended in number");
  if (ofOrganizations)
    return [
      line(id, say`the ${eventNoun(discourse)} was attended by ${count.words}, including ${list}`),
      ...groupLines(discourse),
    ];
  if (count.among && !count.apart && isProper(including) && namesSomeOf(of, list))
    return [line(id, say`${count.words} ${part}, among them ${list}`), ...groupLines(discourse)];
  const own = withOwnVerb(count.words);
  const among = inline || own || count.among ? undefined : includedGroups(discourse);
  if (among) return [line(id, say`${count.words} ${now ? part : "attended"}${among}`)];
  const words = inline
    ? say`${count.words} ${part}, including ${list}`
    : (own ?? say`${count.words} ${part}`);
  const rest = count.among && !inline ? [line(`${id}.including`, count.among)] : [];
  return [line(id, words), ...rest, ...groupLines(discourse)];
};

export const realizeAttendance = (discourse: Discourse, _: SentencePlan, head: Attendance): Realized => {
  discourse.memory.subject = [];
  return { lines: attendanceLines(discourse, head.id) };
};

const MEAL = /^(?:reception|dinner|banquet|luncheon|lunch)$/;
const GUEST = /^(?:special|honou?red|invited|distinguished) guest$|^guest of honou?r$/i;
const manyGuests = (noun: string): string => noun.replace(/guest/i, (s) => `${s}s`);

/** Those of a list whose only function at the event is the same: the special guests. */
const ofOneFunction = (whos: readonly Who[]): Who[] => {
  const [one] = whos.filter((who) => who.name && who.functions.length === 1);
  const noun = one?.functions[0]?.text;
  if (!noun || !GUEST.test(noun)) return [];
  return whos.filter((who) => who.name && who.functions.length === 1 && who.functions[0]?.text === noun);
};

/** "Also present were X; Y; and Z": attendees without an action, side after side in one list. */
export const realizePresent = (discourse: Discourse, sentence: SentencePlan, head: Present): Realized => {
  const { memory, facts } = discourse;
  if (head.attendedFor) return { lines: sidesLines(discourse, sentence, head) };
  const all: Present[] = [head];
  for (
    let more = take(memory, sentence.joined, "present");
    more;
    more = take(memory, sentence.joined, "present")
  )
    all.push(more);
  const attendance = take(memory, sentence.joined, "attendance");
  const keys = withSpeakers(discourse, all, [...all.flatMap((one) => one.people), ...groupsAlong(discourse)]);
  const heard = facts.whos(keys).filter((who) => isOnlySpokenOf(memory, who));
  const unheard = withoutCounted(discourse, heard).whos;
  const roles = rolesOf(discourse, unheard, head.id);
  if (roles.lines.length > 0) {
    const rest = { ...head, people: roles.rest.map((who) => who.key) };
    const further = {
      ...sentence,
      joined: [...all.slice(1).map((one) => ({ ...one, people: [] })), ...sentence.joined],
    };
    const { lines } = realizePresent(discourse, further, rest);
    return { lines: [...lines, ...roles.lines] };
  }
  const whos = groupsLast(unheard);
  const remote = whos.filter((who) => who.raw.presence === "remote");
  // Somebody who joins a meeting online is not present.
  const open = all.some((one) => one.open) || mostNamed(discourse, whos).length < whos.length;
  const apart = remote.length > 0 && facts.record.online !== "fully" && remote.every((who) => !who.group);
  if (apart && remote.length > 1 && remote.length < whos.length) {
    const there = { ...head, people: whos.filter((who) => !remote.includes(who)).map((who) => who.key) };
    const rest = all.slice(1).map((one) => ({ ...one, people: [] }));
    const { lines } = realizePresent(
      discourse,
      { ...sentence, joined: [...rest, ...sentence.joined] },
      there,
    );
    return { lines: [...lines, line(`${head.id}.online`, joinedOnline(discourse, remote))] };
  }
  // "Also present" follows people or parties whom the text has named.
  const known = memory.people.size > 0 || isSigning(discourse.plan.news);
  const further = known && all.some((one) => one.also);
  const named = mostNamed(discourse, whos);
  memory.subject = [];
  const count = attendance ? attendanceLines(discourse, attendance.id) : [];
  if (whos.length === 0) return { lines: count };
  if (areOnlyHosts(whos)) {
    for (const who of whos) meet(memory, who);
    return { lines: count };
  }
  const received = open ? undefined : receivedAtSigning(discourse, whos);
  if (received) return { lines: [...count, line(head.id, received)] };
  if (apart && remote.length === whos.length && !open)
    return { lines: [...count, line(`${head.id}.online`, joinedOnline(discourse, remote))] };
  const be = areMany(whos) ? "were" : "was";
  const delegations = whos.every((who) => /\bdelegations\b/.test(who.group?.text ?? ""));
  const ofCrowd = further && isOfAnybody(discourse);
  if (delegations || (!ofCrowd && whos.every((who) => who.group) && weight(discourse, whos) <= 14)) {
    const also = further && !delegations ? "also " : "";
    // "Students and faculty, and others took part": one group of two kinds of people is the subject.
    if (open && whos.length === 1 && / and /.test(whos[0]?.group?.text ?? "")) {
      const named = sourced(peopleList(discourse, whos), "participantsOpen");
      return { lines: [...count, line(head.id, say`those attending included ${named}`)] };
    }
    // Nobody takes part in a visit to their own place; beside a host who received the visitors they were present.
    const atHome = eventNoun(discourse) === "visit" && all.every(({ side }) => side === "host");
    const beside = discourse.content.relations.receivers.length > 0;
    const some = open && !(atHome && also && !beside);
    const list = sourced(
      peopleList(discourse, whos, some ? "others" : undefined),
      ...(open ? ["participantsOpen"] : []),
    );
    const there = beside ? say`${list} ${open ? "were" : be} also present` : say`the hosts included ${list}`;
    const words = atHome && also ? there : undefined;
    return {
      lines: [...count, line(head.id, words ?? say`${withOwners(discourse, whos, list)} ${also}took part`)],
    };
  }
  const among = open || facts.record.attendance !== undefined;
  const also = further;
  // Nobody is present at an event that is held online alone.
  const online = facts.record.online === "fully";
  const there = online ? "taking part" : "present";
  // Who came to a reception was its guest, which "the guest was" says of all of them.
  const isGuest = ({ side, present }: Who): boolean => side === "guest" && present;
  const isPart = facts.people.some((who) => isGuest(who) && named.every(({ key }) => key !== who.key));
  const invited = MEAL.test(eventNoun(discourse)) && all.every(({ side }) => side === "guest") && !isPart;
  // "Also present" does not show the side, after those who came with the guests.
  const ofHosts = memory.marks.has("guests at meeting") && all.every(({ side }) => side === "host");
  // On a visit of several days it is unknown which part of it they attended.
  const ofStay = areHostsOfStay(discourse.content, facts.record, all);
  const organization = invited || ofStay ? undefined : presentFor(discourse, named);
  const isForOrganization = organization !== undefined && says(organization.organization);
  const opening = invited
    ? open
      ? "the guests included"
      : whos.length > 1
        ? "the guests were"
        : `the guest ${be}`
    : !among && (ofStay || (ofHosts && !isForOrganization && whos.length > 1))
      ? `among the hosts ${be}`
      : among
        ? `${also && memory.people.size > 1 ? "also " : ""}among those ${there} ${be}`
        : also
          ? `also ${there} ${be}`
          : `${there} ${be}`;
  // "Lee was also present": of somebody whom others have spoken of.
  const spokenOf = !open && !invited && !among && whos.every((who) => knows(memory, who));
  if (spokenOf) {
    const further = also ? "also " : "";
    const attended = online ? say`${further}took part` : say`${be} ${further}present`;
    return { lines: [...count, line(head.id, say`${peopleList(discourse, whos)} ${attended}`)] };
  }
  const rests = open ? ["participantsOpen"] : [];
  const few = named.length < whos.length;
  const guests = named.length === whos.length ? ofOneFunction(named) : [];
  if (guests.length > 1) {
    const others = named.filter((who) => !guests.includes(who));
    const rest = { ...head, people: others.map((who) => who.key) };
    const what = guests[0]?.functions[0];
    const called = plain(
      `the ${manyGuests(what?.text ?? "")}`,
      guests.map((who) => who.functions[0]?.path ?? ""),
    );
    const bare = guests.map((who) => ({ ...who, functions: [] }));
    const first = line(`${head.id}.guests`, say`${called} were ${peopleList(discourse, bare)}`);
    const further = { ...sentence, joined: all.slice(1).map((one) => ({ ...one, people: [] })) };
    const { lines } = realizePresent(discourse, further, rest);
    return { lines: [...count, first, ...lines] };
  }
  const as = open ? plain("") : asGuest(discourse, named);
  const [first = [], ...parts] = says(as) ? [named] : presentInParts(discourse, named);
  const others = open && (few || !among) ? "others" : undefined;
  if (parts.length > 0) {
    const front = line(head.id, say`${opening} ${peopleList(discourse, first)}`);
    const more = parts.map((part, at) => {
      const last = at === parts.length - 1;
      const also =
        at === 0 ? `also taking part ${areMany(part) ? "were" : "was"}` : "those present also included";
      const list = sourced(peopleList(discourse, part, last ? others : undefined), ...(last ? rests : []));
      return line(`${head.id}.further${at}`, say`${also} ${list}`);
    });
    return { lines: [...count, front, ...more] };
  }
  if (isForOrganization && (!among || (open && !others)) && named.length === whos.length && !says(as)) {
    // After those who came with the guests a second "also" adds nothing.
    const also = further && !memory.marks.has("guests at meeting") ? "also " : "";
    const front = say`${also}${among ? "among those " : ""}${there}${organization.organization}`;
    return { lines: [...count, line(head.id, sourced(say`${front} were ${organization.list()}`, ...rests))] };
  }
  const list = sourced(peopleList(discourse, named, others), ...rests);
  if (says(as)) return { lines: [...count, line(head.id, say`${list} attended${as}`)] };
  return { lines: [...count, line(head.id, say`${opening} ${list}`)] };
};

/** The people of both sides of an event that two organizations held, a sentence for each; others follow by themselves. */
const sidesLines = (discourse: Discourse, { joined }: SentencePlan, head: Present): Line[] => {
  const { memory } = discourse;
  const others = joined.filter(
    (one): one is Present =>
      one.type === "present" && one.attendedFor !== undefined && !memory.realized.has(one.id),
  );
  for (const one of others) memory.realized.add(one.id);
  return [head, ...others].flatMap((one) => sideLine(discourse, one) ?? []);
};

const NOUNS = {
  guide: ["was the guide", "were the guides"],
  interpreter: ["interpreted", "interpreted"],
} as const;

const ONLY_ROLE = /^(?:(?:an?|the|one|two|three|several) )?(?:interpreters?|guides?)$/i;

/** "X chaired the seminar.": a role that no agenda item and no agreement states. */
export const realizeRole = (discourse: Discourse, sentence: SentencePlan, head: Role): Realized => {
  const { facts, memory } = discourse;
  const frame = frameOf(discourse, sentence);
  const whos = facts.whos(head.people);
  if (whos.length === 0) return { lines: [] };
  const fresh = whos.some((who) => !knows(memory, who));
  const { verb, whos: named, rests } = head.role === "chair" ? chairing(whos) : { verb: "", whos, rests: [] };
  const list = sourced(peopleList(discourse, named), ...whos.map((who) => `${who.path}.roles`), ...rests);
  const many = areMany(whos);
  const event = eventNoun(discourse);
  // A visit has no chair.
  const noun = head.role === "chair" && event === "visit" ? "talks" : event;
  memory.subject = [];
  const stated = (words: Phrase): Line => line(head.id, opened(frame, words));
  switch (head.role) {
    case "chair": {
      const speakers = take(memory, sentence.joined, "role");
      const opener = speakers ? undefined : takeOpener(discourse);
      if (opener)
        return { lines: [stated(say`${list} ${verb} the ${noun}${OPEN}, and ${opener} opened it`)] };
      if (!speakers) return { lines: [stated(say`${list} ${verb} the ${noun}`)] };
      const spoke = facts.whos(speakers.people);
      const who = sourced(peopleList(discourse, spoke), ...spoke.map((one) => `${one.path}.roles`));
      return {
        lines: [
          stated(
            say`${list} ${verb} the ${noun}, at which ${who} delivered ${areMany(spoke) ? "speeches" : "a speech"}`,
          ),
        ],
      };
    }
    case "speaker":
      return {
        lines: [
          stated(
            say`${list} delivered ${many ? "speeches" : "a speech"} ${noun === "visit" ? "during" : "at"} the ${noun}`,
          ),
        ],
      };
    case "signatory": {
      const statuses = facts.agreements.map(({ agreement }) => agreement.status ?? "signed");
      const bound = statuses.length === 0 || statuses.some((one) => BINDING.has(one));
      const planned = statuses.includes("planned");
      const what = facts.agreements.length > 1 ? "the documents" : "the document";
      const sign = bound ? "signed" : planned ? (many ? "are to sign" : "is to sign") : "would sign";
      return { lines: [stated(say`${list} ${sign} ${what}`)] };
    }
    default:
      // "An interpreter interpreted.": somebody without a name or an organization has only the role.
      if (whos.every(({ group, of }) => of.length === 0 && ONLY_ROLE.test(group?.text ?? "")))
        return { lines: [] };
      return {
        lines:
          fresh || head.role === "interpreter" || head.role === "guide"
            ? [stated(say`${list} ${NOUNS[head.role][many ? 1 : 0]}`)]
            : [],
      };
  }
};
