import type { DraftRecord } from "../../../events/shape";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
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
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { eventOnline, eventPlace, type Frame, isAtAnotherTime, opened } from "../event/event";
import { purposeOf } from "../event/name-and-theme";
import { takeArrange } from "../event/organize";
import { destinationOf, hasStops, placesOf, stopsOf } from "../items/destination";
import { PARTY, partyFirst, partyLater } from "../people/party";
import { peopleList, weight } from "../people/people";
import { formalNameOf, hostStaffLines, nameLines } from "../visit/visit-organizer";
import { whenText } from "../words/dates";
import { wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";
import { aimOfSigned } from "./aim-of-signed";

/** What the sentence of the signing has stated: its own day, that of the only day of the visit, or nothing of a following visit. */
interface Beside {
  readonly dated: boolean;
  readonly apart?: boolean;
  /** Whether all of it is in the sentence of the signing, with the place first. */
  readonly inOne?: boolean;
  readonly onDay?: boolean;
  readonly whose?: OrgFact | undefined;
  /** Whether the visitors are the subject of the sentence: "during a visit to Lyon". */
  readonly own?: boolean;
}

/** "during a visit by the delegation of A to B": a visit after a signing that is the news, without what does not fit. */
export const visitAfterSigning = (
  discourse: Discourse,
  sentence: SentencePlan,
  visit: Visit,
  { dated, apart = false, inOne = false, onDay = false, whose, own = false }: Beside,
): { clause: Phrase; rest: () => Line[] } => {
  const { facts } = discourse;
  const { party } = visit;
  const delegated =
    !apart &&
    party.delegations.length > 0 &&
    facts.delegations.some((one) => party.delegations.includes(one.key) && one.name);
  const aim = aimOfSigned(discourse, purposeOf(discourse));
  const leading = delegated && !aim && !hasStops(discourse, visit) && !isSpan(discourse, dated);
  const signing =
    leading && (leadsAsSignatory(discourse, sentence, visit) || leadsAsSpeaker(discourse, visit));
  const inClause = leading && !signing && weight(discourse, facts.whos(party.leaders)) <= MAX_LEADING;
  const led = whose && ledByHeadOf(discourse, visit, whose);
  const first = led || own ? undefined : partyFirst(discourse, party, delegated && !inClause);
  const hall = isHall(discourse) ? eventPlace(discourse) : plain("");
  const placed = discourse.memory.marks.has("event place");
  const went = placesOf(discourse, visit).length > 0 || placed ? undefined : destinationOf(discourse, visit);
  // "signed in A during a visit to A, B and C": the places of the visit follow with its aim.
  const journey = went?.several && aim && isPlacedAtItem(discourse) ? went.words : undefined;
  const to = journey ? undefined : went;
  const online = eventOnline(discourse);
  const when =
    onDay || isSignedAtAnotherTime(facts.record) ? undefined : whenText(discourse, facts.record.when, "when");
  const days = when && dated && facts.record.when?.end !== undefined ? when : undefined;
  const called = to || placed ? undefined : visitedByTitle(discourse, visit);
  // "a recent visit by A", not "a visit recently by A".
  const recent = when !== undefined && textOf(when) === "recently";
  const visited = recent ? plain("recent visit", when.paths) : "visit";
  const time = days || recent ? plain("") : maybe` ${when}`;
  const where = say`${called ? say` to ${called}` : ""}${to ? say` to ${to.words}` : ""}${online}${time}`;
  const by = led ?? maybe` by ${first?.words}`;
  // After a leader's posts the place would seem to belong to them.
  const brief = !led && wordCount(by) <= SHORT_VISITORS && when !== undefined && !days;
  const named = says(hall) || led || days || journey ? undefined : formalNameOf(discourse);
  const clause = named
    ? say`during ${named}, a ${visited}${by}${where}${OPEN}`
    : says(hall)
      ? say`${changed(hall, (text) => text.replace(/^ /, ""))} during a ${visited}${led ? say` by its delegation${OPEN}` : ""}${by}${where}`
      : brief
        ? say`during a ${visited}${by}${where}`
        : inOne && !led && (to || called)
          ? say`during a ${visited}${where}${by}`
          : (led || inClause) && says(where)
            ? say`during a ${visited}${led ? " by its delegation" : ""}${where}${led ? OPEN : ""}${by}`
            : say`during a ${visited}${led ? say` by its delegation${OPEN}` : ""}${by}${where}`;
  // The inviter is introduced after the signatories, in the order of the text.
  const rest = (): Line[] =>
    restOfVisit(discourse, visit, {
      delegated: delegated && !signing && !inClause && !led,
      aim,
      days,
      arrange: takeArrange(discourse, sentence),
      journey,
    });
  return { clause: signing ? sourced(clause, ...headsOf(discourse, visit)) : clause, rest };
};

/** "on the second day": a day that only a visit makes clear. */
const DAY_OF_VISIT = /^on the (?:first|second|third|fourth|fifth|sixth|last|final) day$/;
const DURING = "during a ";

/** The beginning of a signing on a visit; "on the second day of a visit to B", where no visit has been named. */
export const openedOnVisit = (frame: Frame, words: Phrase): Phrase => {
  const front = frame.front && !frame.day ? textOf(frame.front) : "";
  const at = DAY_OF_VISIT.test(front) ? textOf(words).search(/\bduring a (?:recent )?visit\b/) : -1;
  if (at < 0) return opened(frame, words);
  return sourced(spliced(words, at, at + DURING.length, `${front} of a `), ...(frame.front?.paths ?? []));
};

/** Whether the item of the signing has its own place, which the sentence of the signing states. */
const isPlacedAtItem = ({ plan }: Discourse): boolean =>
  plan.news.type === "sign" &&
  (plan.news.scene?.item.city !== undefined || plan.news.scene?.item.venue !== undefined);

/** Whether the document was signed in another part of the day than that of the visit: "in the morning" is not "during a visit that afternoon". */
const isSignedAtAnotherTime = ({ when, agenda }: DraftRecord): boolean =>
  (agenda ?? []).some((one) => one.activity === "signing" && isAtAnotherTime(when, one.when));

/** Whether the event took place in the town hall of its city, which is not a destination of a visit: the documents were signed there. */
const isHall = ({ facts }: Discourse): boolean => {
  const { name, organization } = facts.record.venue ?? {};
  return (
    facts.record.city !== undefined &&
    organization === undefined &&
    /\b(?:city|town) hall\b/i.test(facts.said(name, "")?.text ?? "")
  );
};

/** " led by its president, Lee": a visit of the organization that the sentence is about, where its delegation has no other name. */
const ledByHeadOf = (discourse: Discourse, { party }: Visit, whose: OrgFact): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [only, ...more] = facts.delegations.filter((one) => party.delegations.includes(one.key));
  const name = only && facts.said(only.name, `${only.path}.name`);
  const bare = name?.text
    .replace(whose.name.text, "")
    .replace(whose.short?.text ?? whose.name.text, "")
    .split(" ")
    .every((word) => /^(?:|an?|the|from|of|delegation|team|group)$/.test(word));
  const leaders = facts.whos(party.leaders);
  const [leader] = leaders;
  const own = leader?.posts[0]?.org?.org === whose && leader.name !== undefined;
  if (!only || more.length > 0 || only.size !== undefined || (name && !bare)) return undefined;
  if (leaders.length !== 1 || !leader || !own || knows(memory, leader)) return undefined;
  memory.party = true;
  memory.marks.add("led by its own");
  const list = peopleList(discourse, leaders, undefined, whose);
  memory.marks.delete("led by its own");
  return sourced(say` led by ${list}`, ...headsOf(discourse, { party }), name?.path);
};

/** Words of visitors after which goal and days still belong to the visit: "by a delegation of LU to Lakeville from May 2 to 6". */
const SHORT_VISITORS = 8;

/** Words of a leader whom the clause of the visit has room for. */
const MAX_LEADING = 24;

const isSpan = ({ facts }: Discourse, dated: boolean): boolean =>
  dated && facts.record.when?.end !== undefined;

const headsOf = ({ facts }: Discourse, { party }: Pick<Visit, "party">): string[] =>
  facts.delegations
    .filter((one) => party.delegations.includes(one.key) && one.head)
    .map((one) => `${one.path}.head`);

/**
 * Whether the only leader signed, so that the signatory is introduced as leader too: "Lee, president of A and leader of the
 * delegation".
 */
const leadsAsSignatory = (discourse: Discourse, sentence: SentencePlan, { party }: Visit): boolean => {
  const { facts, memory } = discourse;
  const message = sentence.joined.find((one) => one.type === "signatories");
  const signed = message?.type === "signatories" ? message.signed.flatMap(({ people }) => people) : [];
  const [leader, ...more] = facts.whos(party.leaders);
  const own = leader?.name !== undefined && !leader.raw.person?.surnameOnly && leader.posts.length === 1;
  if (!leader || more.length > 0 || !own || !signed.includes(leader.key) || knows(memory, leader))
    return false;
  memory.marks.add(`leads ${leader.key}`);
  return true;
};

/** Words of a leader who speaks later, which may come before what was signed. */
const SHORT_LEADER = 8;

/** Whether the only leader is introduced as such when they speak: a long post does not come before what the document says. */
const leadsAsSpeaker = (discourse: Discourse, { party }: Visit): boolean => {
  const { facts, memory } = discourse;
  const [leader, ...more] = facts.whos(party.leaders);
  const own = leader?.name !== undefined && !leader.raw.person?.surnameOnly && leader.posts.length <= 2;
  if (!leader || more.length > 0 || !own || knows(memory, leader)) return false;
  if (weight(discourse, [leader]) <= SHORT_LEADER) return false;
  const first = messagesOf(discourse).find(
    (one) => one.type === "speech" && one.by !== "all" && one.by.includes(leader.key),
  );
  if (first?.type !== "speech" || first.by === "all" || first.by.length > 1) return false;
  memory.marks.add(`leads ${leader.key}`);
  return true;
};

/** "two Russian universities": what the office's own title says of the several places of a journey, which follow by name. */
const visitedByTitle = ({ facts, content }: Discourse, { stops }: Visit): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const [, what] =
    /\bvisits? ((?:two|three|four|several) (?:[\p{L}-]+ ){1,3}[\p{L}-]+)$/u.exec(title?.text ?? "") ?? [];
  const places = content.scenes.filter(({ item }) => item.venue !== undefined).length;
  const several = stops.length > 1 || (stops.length === 0 && places > 1);
  return title && what && several ? plain(what, [title.path]) : undefined;
};

/** Whether a journey went only to those with whom documents were signed according to the first sentence. */
const arePartners = ({ facts, plan, memory }: Discourse, { stops }: Visit): boolean =>
  plan.news.type === "signings" &&
  stops.length > 1 &&
  stops.every((scene) => {
    const at = facts.place(scene.item.venue, `${scene.path}.venue`);
    return at?.org !== undefined && at.org.name.text === at.name.text && memory.orgs.has(at.org.org);
  });

interface VisitRest {
  readonly delegated: boolean;
  readonly aim: Phrase | undefined;
  readonly days: Phrase | undefined;
  readonly arrange: Phrase;
  /** The places of the visit, unless the sentence of the signing has them. */
  readonly journey: Phrase | undefined;
}

/** "Led by X, the delegation came to …": what does not fit into the sentence of a signing. */
const restOfVisit = (
  discourse: Discourse,
  visit: Visit,
  { delegated, aim, days, arrange, journey }: VisitRest,
): Line[] => {
  const { facts } = discourse;
  const { party } = visit;
  const rest: Line[] = [];
  const leaders = facts.whos(party.leaders);
  const led = leaders.length > 0 && delegated ? peopleList(discourse, leaders) : undefined;
  const paths = headsOf(discourse, visit);
  const { words: later } = partyLater(discourse, party);
  const stops = journey ?? (arePartners(discourse, visit) ? undefined : stopsOf(discourse, visit));
  const came = stops ? say`visited ${stops}` : plain("came");
  const span = days ? say` ${days}` : plain("");
  if (days) {
    const front = led ? sourced(say`led by ${led}, ${later}`, ...paths) : later;
    rest.push(
      line(
        "lead.visit",
        say`${front} ${stops ? came : plain("made the visit")}${span}${arrange}${aim ? say` to ${loose(aim)}` : ""}`,
      ),
    );
  } else if (led && aim)
    rest.push(
      line("lead.visit", sourced(say`led by ${led}, ${later} ${came}${arrange} to ${loose(aim)}`, ...paths)),
    );
  else if (led && stops)
    rest.push(line("lead.visit", sourced(say`led by ${led}, ${later} ${came}${arrange}`, ...paths)));
  else if (led) rest.push(line("lead.visit", sourced(say`${led} led ${later}${arrange}`, ...paths)));
  else if (aim) rest.push(line("lead.visit", say`${later} ${came}${arrange} to ${loose(aim)}`));
  else if (stops) rest.push(line("lead.visit", say`${later} ${came}${arrange}`));
  else if (says(arrange)) rest.push(line("lead.visit", say`the visit took place${arrange}`));
  const further = [...hostStaffLines(discourse, visit), ...nameLines(discourse)];
  const last = rest.length > 0 && further.length === 0;
  discourse.memory.subject = last && (aim || stops || days) ? [PARTY] : [];
  return [...rest, ...further];
};
