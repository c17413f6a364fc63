import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Meet } from "../../content/message";
import { areNamedOnly } from "../../content/third-parties";
import { changed, loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { takeGroupsBeside } from "../attendance/groups-along";
import { aimOfGiftMet } from "../event/aim-of-gift";
import { eventOnline, eventPlace, type Frame, finite, frameOf, withDay } from "../event/event";
import { aimOfBoth, betweenClause } from "../event/joint-event";
import { isDatedBySetting, takeSetting } from "../event/larger-event";
import { nameAndTheme, purposeOf } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import {
  articled,
  atScene,
  discussed,
  everybody,
  isEvent,
  isHeavy,
  newTitle,
  newTopics,
  onTitle,
  sceneOnline,
  titleOf,
} from "../event/things";
import { guestsByNoun } from "../people/guests-by-noun";
import { isDelegationSpokenOf } from "../people/guests-noun";
import { delegationsOf, partyFirst } from "../people/party";
import { areMany, peopleList } from "../people/people";
import { LEADER_FIRST } from "../people/person";
import { byTelephone, kindOfCall } from "../talks/courtesy-call";
import { partsOf } from "../talks/talk";
import { andList, wordCount } from "../words/grammar";
import { unsaid } from "../words/mere-meeting";
import { isTooLong } from "./aim-of-visit";
import { headsLater, wordsAround } from "./heads-later";
import { hostedMeeting } from "./hosted-meeting";
import { attendance, meetApart } from "./meet-apart";
import { callOnHosts, headsHeadline } from "./meet-by-title";
import { isReceptionByTitle } from "./received-visit";
import { countedDelegations } from "./several-heads";
import { mealByTitle, meetingOfKind, meetingsOf, SEVERAL_MEETINGS } from "./several-meetings";
import { heldBySides } from "./sides-by-title";

/** A formal name and theme of a meeting, in a sentence of their own. */
const nameLines = (discourse: Discourse): Line[] => {
  const { name, theme } = nameAndTheme(discourse);
  if (discourse.memory.marks.has("event named")) return [];
  if (name)
    return [
      line("officialName", say`the meeting was officially called ${name}${maybe`, on the theme ${theme}`}`),
    ];
  return theme ? [line("theme", say`the theme of the meeting was ${theme}`)] : [];
};

/** Words of a formal name that the first sentence of a meeting has room for. */
const MAX_NAME = 14;
/** A name of a meeting rather than of a week or a fair at which people met. */
const OF_MEETING =
  /\b(?:meeting|session|round|talks|dialogue|consultations?|forum|conference|summit)(?: (?:on|of|for|between|in|with|to) |$)/iu;

/** "the 2nd Working Group Meeting on Tides": the formal name of a meeting of which the first sentence states no aim or topic. */
const formalName = (discourse: Discourse): Phrase | undefined => {
  const { name, theme } = nameAndTheme(discourse);
  if (!name || theme) return undefined;
  const text = textOf(name);
  const fits = /^the (?!.*[,;“])/u.test(text) && OF_MEETING.test(text) && wordCount(name) <= MAX_NAME;
  // "met Kim for the Meeting of Lee and Kim" would name them again.
  const isOfThem = discourse.facts.people.some((who) => who.name && text.includes(who.name.text));
  if (!fits || isOfThem) return undefined;
  discourse.memory.marks.add("event named");
  return name;
};

/** The topics and the place of the talks that are the meeting itself. */
const talked = (
  discourse: Discourse,
  sentence: SentencePlan,
): { clause: Phrase; rest: Line[]; there: Phrase; apart?: () => Line } => {
  const talk = take(discourse.memory, sentence.joined, "talk");
  if (!talk) return { clause: plain(""), rest: [], there: plain("") };
  const { scene } = talk;
  const there = say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}`;
  const title = newTitle(discourse, scene);
  const topics = newTopics(discourse, scene);
  const own = !title
    ? plain("")
    : isEvent(title)
      ? say` for ${articled(title)}`
      : say` for ${onTitle(title, scene)}`;
  const parts = partsOf(discourse, scene);
  // "met B for Talks", "met B for talks. The two sides discussed C" are redundant.
  const plainly = title !== undefined && isMetAlready(discourse, title.text);
  if (!topics) return { clause: plainly ? sourced(plain(""), title.path) : own, rest: parts, there };
  const sentenceOf = (): Line =>
    line(talk.id, say`${everybody(discourse)} ${discussed(discourse)} ${topics}`);
  if (plainly && !isHeavy(topics, 16))
    return { clause: sourced(say` to discuss ${topics}`, title.path), rest: parts, there, apart: sentenceOf };
  if (isHeavy(topics, 16) || says(own))
    return {
      clause: plainly ? sourced(plain(""), title.path) : own,
      rest: [sentenceOf(), ...parts],
      there,
    };
  return { clause: say` to discuss ${topics}`, rest: parts, there, apart: sentenceOf };
};

/** Words of a first sentence that has no room for longer topics. */
const FULL_WITH_TOPICS = 50;

/** "A met B", "A held individual meetings with B; C; and D": hosts and guests, together or one after the other. */
export const realizeMeet = (discourse: Discourse, sentence: SentencePlan, head: Meet): Realized => {
  const ofGift = aimOfGiftMet(discourse, sentence, head);
  if (ofGift) {
    discourse.memory.subject = [];
    return { lines: [ofGift] };
  }
  const dated = isDatedBySetting(discourse, sentence);
  const frame = frameOf(discourse, sentence, !dated);
  const own: Frame = dated ? { ...frame, perfect: false } : frame;
  const lines = head.between
    ? between(discourse, sentence, head, own)
    : head.separate
      ? meetApart(discourse, sentence, head, own)
      : (heldBySides(discourse, sentence, head, own) ??
        hostedMeeting(discourse, sentence, head, own) ??
        together(discourse, sentence, head, own));
  discourse.memory.subject = [];
  return { lines: head.between ? lines : [...lines, ...nameLines(discourse)] };
};

/** "A and B held their second joint forum online on May 5 to discuss trade." */
const between = (discourse: Discourse, sentence: SentencePlan, head: Meet, frame: Frame): Line[] => {
  const clause = betweenClause(discourse, sentence, head, frame);
  const talk = talked(discourse, sentence);
  const goal = aimOfBoth(discourse, talk.clause);
  const words = say`${clause}${talk.there}${takeArrange(discourse, sentence)}`;
  const day = frame.day && !frame.front ? say` ${frame.day}` : plain("");
  const whole = frame.front ? withDay(frame, say`${words}${goal}`, false) : say`${words}${day}${goal}`;
  const topics =
    says(talk.clause) && textOf(goal) !== textOf(talk.clause)
      ? [line(`${head.id}.topics`, say`${everybody(discourse)} met${talk.clause}`)]
      : [];
  return [line(head.id, whole), ...attendance(discourse, sentence), ...topics, ...talk.rest];
};

/** "working meeting", "round of consultations": titles that say what a meeting of two sides was. */
const MEETING =
  /^(?:\p{Ll}+[ -]){0,2}(?:meeting|talks|consultations?|dialogue|round of (?:talks|consultations))$/u;

/** "a working meeting": the title of the only item of a meeting, if it comes before the sentence about its topics; it counts as stated. */
const calledAs = (discourse: Discourse): { words: Phrase; ofBoth: boolean } | undefined => {
  const [scene, ...others] = discourse.content.scenes;
  if (!scene || others.length > 0 || scene.item.activity !== "talks") return undefined;
  const title = titleOf(discourse, scene);
  const [, name = "", parties] = /^(.+?)( between [^,;]+)?$/u.exec(title?.text ?? "") ?? [];
  if (!title || PLAIN.test(name) || !MEETING.test(name.replace(/^the /, ""))) return undefined;
  newTitle(discourse, scene);
  return { words: articled(title), ofBoth: parties !== undefined };
};

/** Titles that add nothing to "met". */
const PLAIN = /^(?:the )?(?:talks|meeting|discussions?)$/i;

/** "online meeting": a meeting of which "met online" says how it was held. */
const isMetAlready = ({ facts }: Discourse, title: string): boolean =>
  PLAIN.test(
    facts.record.online === "fully" ? title.replace(/^(the |an )?(?:online|virtual) /i, "$1") : title,
  );

/** "X received a courtesy call from Y": a meeting by its kind, where the title has the host as its subject. */
const COURTESY = /^ for an? courtesy (?:call|visit)$/i;

/** "pay a courtesy call on the new mayor": an aim that only the visitors can have. */
const CALLERS_AIM = /^pay (an? (?:\p{Ll}+ )?(?:courtesy |farewell |introductory )?call) on (.+)$/u;

/**
 * "paid a courtesy call on Ann Lee, the new Consul General": the aim as the verb, if it names the only host by words of the
 * post or the name that the sentence contains anyway.
 */
const paidCall = (aim: Phrase, object: Phrase, hosts: readonly Who[]): Phrase | undefined => {
  const [, kind, whom] = CALLERS_AIM.exec(textOf(aim)) ?? [];
  const [host, ...others] = hosts;
  if (!kind || !whom || !host || others.length > 0) return undefined;
  const [post] = host.posts;
  const stated = [host.name?.text, post?.title?.text, post?.org?.name.text]
    .join(" ")
    .toLowerCase()
    .split(" ");
  const known = new Set(stated);
  const words = whom.split(" ").filter((word) => !LINKS.test(word));
  const isNew = words[0] === "new" && host.name !== undefined && post?.title !== undefined;
  if (!words.slice(isNew ? 1 : 0).every((word) => known.has(word.toLowerCase()))) return undefined;
  const title = (post?.title?.text ?? "").replace(/ in .*$/, "");
  const withNew = (s: string): string => (isNew && s.startsWith(title) ? `the new ${s}` : s);
  const whole = { ...object, pieces: object.pieces.map((piece) => ({ ...piece, s: withNew(piece.s) })) };
  if (isNew && textOf(whole) === textOf(object)) return undefined;
  return sourced(say` ${kind} on ${whole}`, ...aim.paths);
};

/** Words that add nothing to a post or a name. */
const LINKS = /^(?:the|an?|of|in|to|and|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/;

const together = (discourse: Discourse, sentence: SentencePlan, head: Meet, frame: Frame): Line[] => {
  const { facts } = discourse;
  const hosts = facts.whos(head.hosts);
  let aim = purposeOf(discourse);
  const atDistance = facts.record.online === "fully";
  const pays = !atDistance && hosts.length > 0 && !isReceptionByTitle(discourse);
  const kind = pays ? kindOfCall(discourse) : undefined;
  const calling = kind !== undefined || callOnHosts(discourse, head);
  const guestsFirst =
    calling ||
    facts.style.leadSide === "guest" ||
    headsHeadline(discourse, head) ||
    (aim !== undefined && CALLERS_AIM.test(textOf(aim)));
  const around = wordsAround(discourse, frame, hosts) + (aim ? wordCount(aim) : 0);
  let ledLater: ReturnType<typeof headsLater>;
  let ledNext = false;
  const came = head.party.people.length > 0 || head.party.delegations.length > 0;
  const all = facts.whos(head.groups.flat());
  const third = all.filter((who) => who.side === "third" && !head.party.people.includes(who.key));
  const guestWords = (): Phrase => {
    if (third.length === 0) return ofGuests();
    // "a delegation led by A, and B, leader of the other" would be led by both.
    const heads =
      areNamedOnly(facts.record) &&
      third.some((who) => facts.delegations.some((one) => one.head === who.key));
    if (heads) discourse.memory.marks.add(LEADER_FIRST);
    const list = heads || head.party.delegations.length === 0 ? peopleList(discourse, all) : undefined;
    discourse.memory.marks.delete(LEADER_FIRST);
    if (list) return list;
    const guests = ofGuests();
    return loose(andList([guests, peopleList(discourse, third)]));
  };
  const ofGuests = (): Phrase => {
    const counted = countedDelegations(discourse, head.party);
    if (counted && hosts.length > 0) {
      ledLater = counted.heads;
      ledNext = true;
      return counted.words;
    }
    const leaders = facts.whos(head.party.leaders);
    const byNoun = guestsFirst || hosts.length === 0 ? undefined : guestsByNoun(discourse, head.party);
    if (byNoun) {
      ledLater = byNoun.heads;
      aim = aim && byNoun.withPronoun(aim);
      ledNext = true;
      return byNoun.words;
    }
    const bare = delegationsOf(discourse, head.party).every((one) => !one.name && !one.size);
    const [delegation, ...others] = delegationsOf(discourse, head.party);
    const further = head.party.people.some((key) => leaders.every((who) => who.key !== key));
    if (
      bare &&
      delegation &&
      others.length === 0 &&
      leaders.length > 0 &&
      (further || isDelegationSpokenOf(facts))
    ) {
      const along = areMany(leaders) ? [] : takeGroupsBeside(discourse, delegation.key);
      discourse.memory.party = true;
      if (along.length > 0)
        return sourced(peopleList(discourse, [...leaders, ...along]), `${delegation.path}.head`);
      return sourced(
        say`a delegation led by ${peopleList(discourse, leaders)}${OPEN}`,
        `${delegation.path}.head`,
      );
    }
    if (bare && leaders.length > 0) return peopleList(discourse, leaders);
    if (came) {
      ledLater = headsLater(discourse, head.party, around);
      return partyFirst(discourse, head.party, ledLater !== undefined).words;
    }
    return peopleList(discourse, facts.whos(head.groups.flat()));
  };
  const [subject, object, many] = ((): [Phrase, Phrase | undefined, boolean] => {
    if (hosts.length === 0) return [guestWords(), undefined, head.party.delegations.length > 1];
    if (guestsFirst) {
      const guests = guestWords();
      return [guests, hostList(discourse, hosts), areMany(facts.whos(head.groups.flat()))];
    }
    const first = hostList(discourse, hosts);
    return [first, guestWords(), areMany(hosts)];
  })();
  const beside = take(discourse.memory, sentence.joined, "accompany");
  const others = facts.whos(beside?.people).filter((who) => !knows(discourse.memory, who));
  const along = others.length > 0 ? say`, accompanied by ${peopleList(discourse, others)}${OPEN}` : plain("");
  // "met online with B for the first consultations" has two names for one meeting.
  const spoken = object && atDistance ? byTelephone(discourse) : undefined;
  const byName = object && atDistance && !spoken ? calledAs(discourse) : undefined;
  const said = talked(discourse, sentence);
  const meetings = calling || atDistance || !object ? undefined : meetingsOf(said.clause);
  const ofKind = calling || atDistance || !object ? undefined : meetingOfKind(said.clause);
  const given = object && !guestsFirst && !atDistance && hosts.length > 0;
  const meal = given ? mealByTitle(discourse, said.clause) : undefined;
  const talk = (meetings ?? ofKind ?? meal) ? { ...said, clause: unsaid(said.clause) } : said;
  if (meetings) discourse.memory.marks.add(SEVERAL_MEETINGS);
  const part = takeSetting(discourse, sentence);
  const where = eventPlace(discourse, textOf(part));
  // "at the Fair in Port", but "at the hall in Port at the Fair, which began on …".
  const inside = !says(talk.there) && /^ at [^,]*$/.test(textOf(part)) && /^ in /.test(textOf(where));
  const place = say`${talk.there}${inside ? part : ""}${where}`;
  const arrange = takeArrange(discourse, sentence);
  const online = eventOnline(discourse);
  const paid = aim && object && !atDistance ? paidCall(aim, object, hosts) : undefined;
  const call = !aim && object && !guestsFirst && hosts.length > 0 && COURTESY.test(textOf(talk.clause));
  const occasion = aim && object && BRIEF.test(textOf(talk.clause)) ? talk.clause : undefined;
  const inspecting = kind !== undefined && aim !== undefined && INSPECTS.test(textOf(aim));
  const goal = paid
    ? talk.clause
    : aim
      ? say`${occasion ?? ""}${inspecting ? ", during a visit" : ""} to ${loose(aim)}`
      : call
        ? plain("")
        : says(talk.clause) || meetings || ofKind || calling || !object
          ? talk.clause
          : maybe` for ${formalName(discourse)}`;
  const meeting = byName ?? (object && !says(talk.clause) ? calledAs(discourse) : undefined);
  const held = meetings ?? ofKind ?? meeting?.words;
  // "A and B held the first talks between their ministries": both are the subject of what its name says is theirs.
  const both = meeting?.ofBoth && object ? andList([subject, object]) : undefined;
  const called = changed(talk.clause, (s) => s.replace(/^ for /, ""));
  const met = spoken ? "spoke" : calling && !atDistance ? (kind?.past ?? "called on") : "met";
  const verb = meal
    ? say`${finite(frame, many, "hosted")} ${meal} for ${object}`
    : paid
      ? say`${finite(frame, many, "paid")}${paid}`
      : call
        ? say`${finite(frame, many, "received")} ${called} from ${object}`
        : held
          ? both
            ? say`${finite(frame, true, "held")} ${held}`
            : say`${finite(frame, many, "held")} ${held}${atDistance ? online : ""} with ${object}`
          : object
            ? say`${finite(frame, many, met)}${atDistance ? say`${spoken ?? online} with` : ""} ${object}`
            : say`${finite(frame, many, "held")} a meeting`;
  // "held a working meeting in Reedham on March 5, 2024, with B, director of the office in Port".
  const before =
    held && !both && !atDistance && !says(along) && !says(part) && /^ in [^,]+$/.test(textOf(place));
  const at = before && frame.day && !frame.front ? say`${place} ${frame.day}` : undefined;
  const core = at
    ? say`${subject} ${finite(frame, many, "held")} ${held}${at} with ${object}${online}${arrange}`
    : say`${both ?? subject} ${verb}${along}${place}${inside ? "" : part}${object && atDistance && !both ? "" : online}${arrange}`;
  const length = wordCount(say`${core}${maybe` ${frame.day}`}`);
  const topicsApart =
    isTooLong(length, goal, FULL_WITH_TOPICS) && goal === talk.clause ? talk.apart : undefined;
  // "at the fair organized by A to discuss B" would give the purpose of the fair.
  const ofFair = / organized by /.test(textOf(part));
  const aimApart = (ofFair || isTooLong(length, goal)) && aim && !paid && !occasion ? aim : undefined;
  // "met B in P on March 5, 2024, to discuss C": the day comes between the place and the aim.
  const within = at !== undefined || (frame.day && !frame.front && says(goal) && !says(part));
  const behind = topicsApart || aimApart ? plain("") : goal;
  const words = sourced(
    say`${core}${within && !at ? say` ${frame.day}` : ""}${behind}`,
    ...(kind?.paths ?? []),
  );
  const talks =
    aim && !paid && says(talk.clause) && !occasion
      ? [talk.apart?.() ?? line(`${head.id}.topics`, say`${everybody(discourse)} met${talk.clause}`)]
      : [];
  const rest = [...talks, ...talk.rest];
  discourse.memory.party = true;
  const count = attendance(discourse, sentence);
  const heads = ledLater?.(undefined);
  const later = [
    ...(heads && !ledNext ? [heads] : []),
    ...(aimApart
      ? [
          line(
            "purpose",
            say`the purpose of the ${meetings ? "meetings" : "meeting"} was to ${loose(aimApart)}`,
          ),
        ]
      : []),
    ...(topicsApart ? [topicsApart()] : []),
  ];
  return [
    line(head.id, within ? words : withDay(frame, words, !says(goal) && !says(part))),
    // "Their heads" are those of the delegations that the first sentence counts.
    ...(heads && ledNext ? [heads] : []),
    ...count,
    ...later,
    ...rest,
  ];
};

/** What guests do elsewhere than where they call on somebody. */
const INSPECTS = /^(?:inspect|visit|tour|see|view|attend|take part in) /;

/** " for a breakfast meeting": the kind of meeting, in its sentence. */
const BRIEF =
  /^ for (?:an? )?(?:\p{Ll}+ ){0,2}(?:breakfast|lunch|dinner|meeting|session|luncheon|consultations?|roundtable)$/u;

const hostList = (discourse: Discourse, hosts: readonly Who[]): Phrase => peopleList(discourse, hosts);
