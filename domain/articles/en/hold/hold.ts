import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Hold } from "../../content/message";
import {
  changed,
  loose,
  maybe,
  OPEN,
  type Phrase,
  plain,
  say,
  says,
  sourced,
  spliced,
  textOf,
} from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { groupsThere } from "../attendance/groups-there";
import { attendanceLines } from "../attendance/people-present";
import { aimOfOnlyGift } from "../event/aim-of-gift";
import {
  DAY_OF_ITEM,
  daysOf,
  eventNoun,
  eventOnline,
  eventPlace,
  type Frame,
  finite,
  frameOf,
  opens,
  passive,
  placeAndOnline,
  withDay,
} from "../event/event";
import { goesOn } from "../event/in-progress";
import { isDatedBySetting, takeSetting } from "../event/larger-event";
import { nameAndTheme, purposeOf, themeBehind } from "../event/name-and-theme";
import { hasHolders, heldBy, passiveSeries } from "../event/opened-by";
import { NOBODY, takeArrange } from "../event/organize";
import { endOfEvent, ownItem } from "../event/own-ceremony";
import { withTheme } from "../event/said-by-theme";
import { atScene } from "../event/things";
import { titledNoun } from "../event/titled-event";
import { noteNamed } from "../organizations/naming";
import { dayText } from "../words/dates";
import { isPlural, wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { actedByTitle } from "./act-by-title";
import { agreedThere } from "./agreed-there";
import { aimBehind, isOfPeople } from "./aim-of-people";
import { attendedForHome, guestByTitle, isAttendedByTitle } from "./attended-by-title";
import { decisionFirst, isDecidedThere, takeAgreed, takeDecided, withDecided } from "./decided-there";
import { eventItemTitle } from "./event-item-title";
import { eventName } from "./event-name";
import { groupByTitle } from "./group-by-title";
import { heldByGroup } from "./held-by-group";
import { heldByHome } from "./held-by-home";
import { attendedFirst, type Parts, peopleFirst } from "./hold-attended";
import { fewOrganizers, madeBy, organizers } from "./hold-organizers";
import { forGuestOfHonour, mealOfHosts } from "./hosted-meal";
import { closedEvent, isOrganizationOf, openedByName, openedThing } from "./opened-thing";
import { atOwnPlace, organizerOf, ownEvent } from "./organizer-of";
import { receivedAtCeremony } from "./received-at-ceremony";
import { took, whoseOrganizers, withClause } from "./took-part";
import { isUnderstood } from "./understood-event";

/** Records that the sentence of the news has the theme of the event. */
export const THEME_STATED = "theme stated";

/** Words of a formal name above which it is too long to begin the text. */
const LONG_NAME = 12;

/** "The forum was held in … on …, attended by more than 100 delegates": an event of many. */
export const realizeHold = (discourse: Discourse, sentence: SentencePlan, head: Hold): Realized => {
  const { facts, memory } = discourse;
  const dated = isDatedBySetting(discourse, sentence);
  const first = frameOf(discourse, sentence, !dated);
  const frame = dated ? { ...first, perfect: false } : first;
  const name = facts.said(facts.record.officialName, "officialName");
  const long = name !== undefined && name.text.split(" ").length > LONG_NAME;
  if (name) noteNamed(discourse, name.text);
  const part = takeSetting(discourse, sentence);
  const known = memory.marks.has("event named") || isUnderstood(discourse, sentence.lead);
  const end = endOfEvent(discourse) !== undefined;
  const thing = known
    ? undefined
    : (closedEvent(discourse) ?? (name ? openedByName(discourse) : openedThing(discourse)));
  const item = thing?.subject ?? (known || (long && !end) ? undefined : eventItemTitle(discourse));
  const agreed = known ? undefined : agreedThere(discourse, sentence, frame, part);
  if (agreed) return { lines: [line(head.id, agreed)] };
  const leads = sentence.lead && !known && !goesOn(discourse);
  const ofHome = leads ? attendedForHome(discourse) : undefined;
  const acted =
    leads && !ofHome && !end && !thing
      ? (actedByTitle(discourse, frame) ?? groupByTitle(discourse, frame))
      : undefined;
  const decided = known
    ? undefined
    : ((thing || acted ? undefined : takeAgreed(discourse, sentence, frame)) ??
      takeDecided(discourse, sentence));
  const fused =
    decided !== undefined && !thing && !acted && isDecidedThere(discourse, sentence, frame, decided);
  const held =
    fused || known || long || end || ofHome || thing || acted || (leads && isAttendedByTitle(discourse))
      ? undefined
      : (mealOfHosts(discourse, item) ??
        organizerOf(discourse, sentence, item ?? organizedEvent(discourse, leads)) ??
        (sentence.lead ? (heldByGroup(discourse, item) ?? heldByHome(discourse, item)) : undefined));
  const organizing = held && leads ? forGuestOfHonour(discourse, held) : held;
  const own = ownItem(discourse);
  const there = own ? atScene(discourse, own) : plain("");
  const online = eventOnline(discourse);
  const parts: Parts = {
    item,
    organizing,
    frame,
    ...placeAndOnline(
      say`${there}${eventPlace(discourse, textOf(say`${part}${there}${thing?.subject ?? ""}`), isOrganizationOf(discourse, thing))}`,
      online,
    ),
    part,
    arrange: takeArrange(discourse, sentence, true),
    aim: purposeOf(discourse),
    ...(thing ? { thing } : {}),
  };
  memory.subject = [];
  if (known) return { lines: knownEvent(discourse, sentence, parts) };
  if (decided && fused) return { lines: decisionFirst(discourse, sentence, head, parts, decided) };
  const received = sentence.lead && !parts.aim ? receivedAtCeremony(discourse, parts) : undefined;
  if (received) return { lines: [line(head.id, received)] };
  // Without an aim the participants need not be named before the event.
  const crowd = ofHome || acted ? undefined : !long ? attendedFirst : parts.aim ? peopleFirst : undefined;
  const attended = end || thing ? undefined : crowd?.(discourse, sentence, head, parts);
  const lines =
    attended ??
    nameFirst(discourse, sentence, head, {
      ...parts,
      ...(ofHome ? { ofHome } : {}),
      ...(acted ? { acted } : {}),
    });
  return { lines: decided ? withDecided(discourse, lines, decided) : lines };
};

/** Words of a first sentence above which those who arranged the event have no room. */
const MAX_LEAD_WORDS = 22;
/** "The seminar, on the theme “T”, was held to …": an event that the sentence of the news has named by its kind. */
const knownEvent = (discourse: Discourse, sentence: SentencePlan, parts: Parts): Line[] => {
  const { marks } = discourse.memory;
  const { name: formal, theme: topic } = nameAndTheme(discourse);
  const name = marks.has("event in full") ? undefined : formal;
  const theme = marks.has(THEME_STATED) ? undefined : topic;
  const noun = `the ${eventNoun(discourse)}`;
  const called = name
    ? say`${noun}, ${name}${maybe`, on the theme ${theme}`}${OPEN}`
    : say`${noun}${maybe`, on the theme ${theme}${OPEN}`}`;
  const { aim, place, online, part, arrange, frame } = parts;
  const span = discourse.memory.marks.has(DAY_OF_ITEM) ? frame.day : undefined;
  const rest = say`${place}${online}${maybe` ${span}`}${part}${arrange}`;
  const lines: Line[] = [];
  const bare = !name && !theme && !says(rest);
  const hosted = aim && bare && !isOfPeople(aim) ? fewOrganizers(discourse, sentence) : undefined;
  const { verbs, beside } = aim ? NOBODY : organizers(discourse, sentence);
  const ofGift = aim && bare && aimOfOnlyGift(discourse, aim);
  if (aim && hosted) lines.push(line("purpose", say`${hosted}, ${noun} aimed to ${loose(aim)}`));
  else if (ofGift) lines.push(ofGift);
  else if (aim) lines.push(line("lead", say`${called} was held${rest}${aimBehind(loose(aim))}`));
  else if (verbs) lines.push(line("lead", say`${called} was ${verbs}${maybe`, ${beside}`}${rest}`));
  else if (beside || says(rest)) lines.push(line("lead", say`${called} was held${rest}${maybe` ${beside}`}`));
  else if (name) lines.push(line("lead", say`${noun} was ${name}${maybe`, on the theme ${theme}`}`));
  else if (theme) lines.push(line("lead", say`the theme of ${noun} was ${theme}`));
  const chair = passiveSeries(heldBy(discourse, sentence));
  if (chair) lines.push(line("people.chair", say`${lines.length > 0 ? "it" : noun} was ${chair}`));
  const attendance = take(discourse.memory, sentence.joined, "attendance");
  if (attendance) lines.push(...attendanceLines(discourse, attendance.id));
  return lines;
};

/** Words of the organizers after which chair and opener have a sentence of their own. */
const MAX_ORGANIZERS = 30;

/** "organized by A, chaired by X and opened by Y": with `alone`, without the organizers. */
const holdersOf = (discourse: Discourse, sentence: SentencePlan, alone: boolean): Phrase[] => {
  if (!hasHolders(discourse, sentence)) return [];
  const made = alone || goesOn(discourse) ? [] : madeBy(discourse, sentence);
  const held = heldBy(discourse, sentence);
  const words = made.reduce((sum, one) => sum + wordCount(one), 0);
  const all =
    words > MAX_ORGANIZERS ? [passiveSeries(made), passiveSeries(held)] : [passiveSeries([...made, ...held])];
  return all.filter((one) => one !== undefined);
};

/** Whether the organizers have a sentence of their own after this one. */
const toOrganize = (discourse: Discourse): boolean =>
  messagesOf(discourse).some(
    (one) => one.type === "organize" && one.of === "event" && !discourse.memory.realized.has(one.id),
  );

/** " and runs until March 21": the end of an event in progress, if no other sentence states its duration. */
const untilText = (discourse: Discourse, { lead }: SentencePlan, counted: boolean): Phrase => {
  const { facts } = discourse;
  const end = facts.record.when?.end;
  if (!lead || counted || !goesOn(discourse) || !end) return plain("");
  return plain(` and runs until ${dayText(end, facts.style.date, false)}`, ["when.end"]);
};

/** Words of an aim that the first sentence has room for. */
const SHORT_AIM = 14;

/** Words of a first sentence with a longer aim, and of that aim, where no organizers would share the sentence of that aim. */
const WITH_AIM = 58;
const LONG_AIM = 36;

/** Whether the aim of an event has room in the sentence of so many words that says where it was held. */
const hasRoomForAim = (
  discourse: Discourse,
  { joined }: SentencePlan,
  size: number,
  aim: number,
): boolean => {
  if (aim <= SHORT_AIM) return true;
  const unsaid = joined.some((one) => one.type === "organize" && !discourse.memory.realized.has(one.id));
  const apart = unsaid || toOrganize(discourse);
  return !apart && !goesOn(discourse) && aim <= LONG_AIM && size + aim <= WITH_AIM;
};

/** What the only organizer held: the event by its name, or as described by the title or the theme. */
const organizedEvent = (discourse: Discourse, leads: boolean): Phrase | undefined => {
  const { name, theme } = nameAndTheme(discourse);
  const aim = purposeOf(discourse);
  const titled = titledNoun(discourse) && !theme && (!aim || wordCount(aim) <= SHORT_AIM);
  return name ?? (titled || theme || leads ? eventName(discourse) : undefined);
};

/** What opens something else: "an opening ceremony opened" would be meaningless. */
const OPENING =
  /\b(?:opening|inaugural|inauguration|launch|unveiling) (?:ceremony|event|session)\b|^(?:the |an? )?(?:\p{L}+ )?(?:opening|inauguration|launch|unveiling)(?: of |$)/iu;

/** "from May 4 to 6": an event is held so long, but opens on one day. */
const SPAN_OF_DAYS = /^from .+ (?:to|until|till|through) /u;
/** "from May 4": the day on which an event opened, as "on May 4". */
const FROM_DAY = /^from (?=\p{Lu}\p{Ll}+(?:day\b| \d)|\d{1,2} \p{Lu})/u;

const onFirstDay = (frame: Frame): Frame =>
  frame.day && FROM_DAY.test(textOf(frame.day))
    ? { ...frame, day: changed(frame.day, (s) => s.replace(FROM_DAY, "on ")) }
    : frame;

const INVITED = /^ at the invitation of /;

/** How the days of the larger event follow its name. */
const SPAN = ", held from ";

/** "The forum was held at P on D. Organized by A, it aimed to …. More than 50 delegates took part." */
const nameFirst = (discourse: Discourse, sentence: SentencePlan, head: Hold, parts: Parts): Line[] => {
  const { online, part, arrange, aim, organizing, item } = parts;
  const { name, theme } = nameAndTheme(discourse);
  const place = organizing ? atOwnPlace(discourse, parts.place, organizing) : parts.place;
  const opened = opens(discourse) || goesOn(discourse);
  // The event opens, not its opening ceremony.
  const own = item && opened && name && endOfEvent(discourse) ? sourced(name, ...item.paths) : item;
  const its = organizing && ownEvent(organizing);
  const subject = organizing ? (its ?? organizing.event) : (own ?? eventName(discourse));
  const guest =
    sentence.lead && !parts.acted && !organizing && !goesOn(discourse) && (name ?? item)
      ? guestByTitle(discourse, name === undefined, parts.thing)
      : undefined;
  const partly = textOf(online).includes("both");
  const many = isPlural(textOf(subject));
  const { thing } = parts;
  const lasts = opened && !goesOn(discourse) && SPAN_OF_DAYS.test(textOf(parts.frame.day ?? plain("")));
  // A ceremony without a name is held; what its event opened is something else.
  const ofThing = own !== undefined && !name && /\bceremony$/.test(textOf(subject));
  const begins = opened && !lasts && !ofThing && !OPENING.test(textOf(subject));
  const frame = begins ? onFirstDay(parts.frame) : parts.frame;
  const held = thing
    ? (thing.active ? finite : passive)(frame, many, thing.participle)
    : begins
      ? finite(frame, many, "opened")
      : passive(frame, many, "held");
  const inside = organizing && themeBehind(discourse);
  const { acted, ofHome } = parts;
  const did = ofHome
    ? say`${ofHome.who} ${finite(frame, ofHome.many, "attended")} ${ofHome.part}${subject}`
    : acted
      ? say`${acted.who} ${acted.did}${name || theme ? say`${acted.before}${subject}${aim || says(place) ? ", held" : ""}` : ""}`
      : guest
        ? guest(frame, subject, aim !== undefined || (!name && textOf(place).startsWith(" at ")))
        : organizing
          ? say`${organizing.who} ${finite(frame, organizing.many, its ? "held" : organizing.verb)} ${subject}${maybe` on the theme ${inside}`}`
          : say`${subject} ${held}`;
  const dated = frame.day && !frame.front ? say` ${frame.day}` : plain("");
  // "held at the Week, held from May 1 to 6, on May 3": the event's own day comes first.
  const span = organizing && !partly && says(dated) ? textOf(part).indexOf(SPAN) : -1;
  const setting =
    span > 0 ? say`${dated}${spliced(part, span, span + SPAN.length, ", which ran from ")}` : part;
  const core = say`${did}${partly ? "" : online}${place}${setting}`;
  const short = aim && hasRoomForAim(discourse, sentence, wordCount(core), wordCount(aim));
  const what = aim && wordCount(aim) > SHORT_AIM ? loose(aim) : aim;
  const goal = short && what ? (parts.ofHome || guest ? say` to ${what}` : aimBehind(what)) : plain("");
  const when = span > 0 ? plain("") : dated;
  const day = partly ? say`${when}${says(when) ? "," : ""}${online}` : when;
  // An organizer needs no invitation to its own event; its guests were invited to it.
  const ofGuests = organizing !== undefined && INVITED.test(textOf(arrange));
  const apart = ofGuests || (says(arrange) && wordCount(core) + wordCount(goal) > MAX_LEAD_WORDS);
  const invited = apart ? plain("") : arrange;
  const counted = sentence.lead && goesOn(discourse) && aim !== undefined && !short;
  // "The two-day workshop was organized by A" instead of "opened on May 7 and runs until May 8".
  const apartUntil = !counted && sentence.lead && goesOn(discourse) && toOrganize(discourse);
  if (apartUntil) discourse.memory.marks.add("length not yet stated");
  const until = untilText(discourse, sentence, counted || apartUntil);
  const helpers = organizing?.behind ?? plain("");
  const helped = says(helpers) ? say`${helpers},` : helpers;
  const words = frame.front
    ? withDay(frame, say`${core}${partly ? online : ""}${goal}${until}${invited}`, false)
    : says(goal)
      ? say`${core}${day}${helped}${goal}${until}${invited}`
      : say`${core}${day}${invited}${until}${organizing?.behind}`;
  // Groups included in the event's number are named with it.
  const isCounted = sentence.joined.some((one) => one.type === "attendance");
  const before = thing && !isCounted ? groupsThere(discourse) : undefined;
  const lines = [line(head.id, say`${words}${before ?? ""}`)];
  const hosts = organizing?.people?.();
  if (hosts)
    lines.push(line("organizers.people", say`the ${eventNoun(discourse)} was also hosted by ${hosts}`));
  if (apart)
    lines.push(
      line("organizers.arrange", say`${ofGuests ? "the guests attended" : "it took place"}${arrange}`),
    );
  const noun = `the ${eventNoun(discourse)}`;
  // "The Tourism Seminars were held …. They aimed to …".
  const it = many && (!organizing || name) && !counted ? "they" : "it";
  const are = goesOn(discourse) ? (it === "it" ? "is" : "are") : it === "it" ? "was" : "were";
  const [chair, ...more] = holdersOf(
    discourse,
    sentence,
    organizing !== undefined || (aim !== undefined && !short),
  );
  if (aim && !short) {
    const { verbs, beside } = organizers(discourse, sentence);
    const by = verbs ? say`${verbs}${maybe`, ${beside}`}` : beside;
    const subject = counted
      ? say`the ${daysOf(discourse)}${eventNoun(discourse)}${maybe`, ${by}${OPEN}`}`
      : say`${maybe`${by}, `}${it}`;
    const meant = isOfPeople(aim)
      ? say`${are} meant${aimBehind(loose(aim))}`
      : say`${goesOn(discourse) ? (it === "it" ? "aims" : "aim") : "aimed"} to ${loose(aim)}`;
    lines.push(line("purpose", say`${subject} ${meant}`));
  }
  const themed = organizing && theme && name && !inside ? theme : undefined;
  if (chair) {
    const called = themed ? say`${noun}, on the theme ${themed}${OPEN}` : plain(noun);
    lines.push(
      line(
        "people.chair",
        say`${aim && !short ? plain(it) : called} ${aim && !short ? are : goesOn(discourse) ? "is" : "was"} ${chair}`,
      ),
      ...more.map((one) => line("people.chair.more", say`it was ${one}`)),
    );
  }
  const attendance = take(discourse.memory, sentence.joined, "attendance");
  const came = attendance ? attendanceLines(discourse, attendance.id, goesOn(discourse)) : [];
  const whose = themed && !chair ? say`, whose theme was ${themed}` : undefined;
  // People at the opening did not organize the event, whose own sentence names its organizers.
  const opening = ofHome !== undefined && says(ofHome.part);
  const behind = lines.length === 1 && !opening ? (whose ?? whoseOrganizers(discourse, came)) : undefined;
  if (behind && took(came)) lines.push(...withClause(discourse, came, behind));
  else lines.splice(0, lines.length, ...withTheme(lines, whose && themed, noun), ...came);
  return lines;
};
