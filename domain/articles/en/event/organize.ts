import type { Organizer } from "../../../events/shape";
import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Arrange, Organize } from "../../content/message";
import { loose, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { type OrgFact, type OrgRef, phrase } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { asOrganizer } from "../people/as-organizer";
import { peopleList } from "../people/people";
import { andList, isPlural, wordCount } from "../words/grammar";
import { pairKnown } from "../words/pairs-of-organizations";
import { messagesOf } from "../words/plan";
import { isSubjectOfTitle } from "../words/title-subject";
import { daysOf, eventNoun } from "./event";
import { chairedBy, passiveSeries, takeOpener } from "./opened-by";
import { organizedInContext } from "./organized-in-context";
import { areShown } from "./shown-organizers";
import { nounOf } from "./things";

type Tier = NonNullable<Organizer["tier"]>;
const VERBS: readonly (readonly [Tier, string])[] = [
  ["host", "hosted by"],
  ["organizer", "organized by"],
  ["co_organizer", "co-organized by"],
  ["sponsor", "sponsored by"],
  ["initiator", "initiated by"],
];
/** "will be hosted by A, at the initiative of B": the initiative (only for an event ahead) has been taken. */
const BESIDE: readonly (readonly [Tier, string])[] = [
  ["initiator", "at the initiative of"],
  ["guide", "under the guidance of"],
  ["supporter", "with the support of"],
];

const listAt = ({ facts }: Discourse, path: string): readonly Organizer[] | undefined => {
  const { record } = facts;
  if (path === "organizers") return record.organizers;
  if (path === "partOf.organizers") return record.partOf?.organizers;
  return record.agenda?.find((item) => path === `agenda[${item.key}].organizers`)?.organizers;
};

/**
 * Whether the text has named this host of the event as the receiver, beside other hosts whom it has not named: "Lee received a
 * delegation. The visit was also hosted by …".
 */
const isReceiver = ({ facts, memory, content }: Discourse, path: string, one: Organizer): boolean => {
  const who = path === "organizers" && one.tier === "host" ? facts.who(one.participant) : undefined;
  const hosts = (facts.record.organizers ?? []).filter(({ tier }) => tier === "host");
  const others = hosts.filter(({ participant: key }) => key !== one.participant);
  return (
    who?.name !== undefined &&
    content.relations.receivers.includes(who.key) &&
    knows(memory, who) &&
    others.length > 0 &&
    others.every(({ participant: key }) => key === undefined || !content.relations.receivers.includes(key))
  );
};

/** "the Committee on Lakes of A and B": the first of two organizations is a unit, whose owner the other one would seem to be too. */
const isUnitFirst = ({ memory }: Discourse, refs: readonly (OrgRef | undefined)[]): boolean => {
  const [first, second, ...more] = refs;
  const unit = first?.org.parent !== undefined && !memory.orgs.has(first.org);
  return unit && second !== undefined && more.length === 0 && second.org.parent === undefined;
};

/** The organizations and persons of one tier, in the record's order, a unit of another organization last of two. */
const ofTier = (discourse: Discourse, path: string, tier: Tier): Phrase | undefined => {
  const seen = new Set<OrgFact>();
  const all = (listAt(discourse, path) ?? []).flatMap((organizer, at) => {
    const org = discourse.facts.org(organizer.organization, `${path}[${at}].organization`);
    return organizer.tier === tier ? [{ organizer, org }] : [];
  });
  const own = all.map(({ org }) => org);
  const pair = own.every((ref) => ref !== undefined) ? pairKnown(discourse, own) : undefined;
  if (pair) return pair;
  const organizers = (isUnitFirst(discourse, own) ? all.toReversed() : all).flatMap(({ organizer, org }) => {
    if (org && seen.has(org.org)) return [];
    if (org) seen.add(org.org);
    if (isReceiver(discourse, path, organizer)) return [];
    const who = discourse.facts.who(organizer.participant);
    return org ? [organizationName(discourse, org)] : who ? [asOrganizer(discourse, who)] : [];
  });
  return organizers.length > 0 ? loose(andList(organizers)) : undefined;
};

const spelt = (discourse: Discourse, verb: string): string =>
  discourse.facts.style.spelling === "british" ? verb.replace("organize", "organise") : verb;

/** The organizers of an event. */
export interface Organizing {
  readonly acts: readonly Phrase[];
  /** "hosted by A and organized by B". */
  readonly verbs?: Phrase;
  /** "with the support of D". */
  readonly beside?: Phrase;
}

export const NOBODY: Organizing = { acts: [] };

/** "hosted by A, organized by B and co-organized by C, with the support of D": all tiers, each verb once. */
export const organizedBy = (discourse: Discourse, path: string): Organizing => {
  const ahead = discourse.facts.record.status === "planned";
  const verbs = VERBS.filter(([tier]) => !ahead || tier !== "initiator").flatMap(([tier, verb]) => {
    const again = (listAt(discourse, path) ?? []).some(
      (one) => one.tier === tier && isReceiver(discourse, path, one),
    );
    const who = ofTier(discourse, path, tier);
    return who && !areShown(discourse, path, tier)
      ? [say`${again ? "also " : ""}${spelt(discourse, verb)} ${who}`]
      : [];
  });
  const beside = BESIDE.filter(([tier]) => ahead || tier !== "initiator").flatMap(([tier, words]) => {
    const who = ofTier(discourse, path, tier);
    return who ? [say`${words} ${who}`] : [];
  });
  return {
    acts: verbs,
    ...(verbs.length > 0 ? { verbs: andList(verbs) } : {}),
    ...(beside.length > 0 ? { beside: andList(beside) } : {}),
  };
};

/** "hosted by A", "organized by B, with the support of C": as members of a list with what single people did. */
export const actsOf = ({ acts, beside }: Organizing): Phrase[] => {
  const last = acts.at(-1);
  return last && beside ? [...acts.slice(0, -1), say`${last}, ${beside}${OPEN}`] : [...acts];
};

/** Words of two organizers that are the subject of an event together. */
const SHORT_PAIR = 20;

/** "TDAP hosted", "A and B organized": the one or two organizers of an event, as the subject of its sentence, with its verb. */
export const onlyOrganizer = (
  discourse: Discourse,
  path: string,
): { who: Phrase; verb: string; many?: boolean } | undefined => {
  const all = (listAt(discourse, path) ?? []).filter(
    ({ tier }) => tier !== "inviter" && tier !== "go_between",
  );
  const [only, second, ...more] = all;
  const host = only?.tier === "host" && !second ? discourse.facts.who(only.participant) : undefined;
  const given = (host?.name ?? host?.group) && host?.present ? ofTier(discourse, path, "host") : undefined;
  if (given) return { who: given, verb: "hosted" };
  if (!only?.organization || more.length > 0) return undefined;
  if (
    second &&
    (!second.organization || second.tier !== only.tier || second.organization === only.organization)
  )
    return undefined;
  if (only.tier !== "host" && only.tier !== "organizer") return undefined;
  const names = all.map(({ organization }) => organization?.name?.en ?? "");
  if (second && names.join(" ").split(" ").length > SHORT_PAIR) return undefined;
  const who = ofTier(discourse, path, only.tier);
  const verb = only.tier === "host" ? "hosted" : spelt(discourse, "organized");
  return who && { who, verb, ...(second ? { many: true } : {}) };
};

/** Organizations that a sentence about the main organizer names beside it. */
const MAX_BESIDE = 3;
const HELPERS: ReadonlySet<string | undefined> = new Set<Tier>(["co_organizer", "sponsor", "supporter"]);

/** The paths of the sponsors, where the sentence's words for the event name each: "a Harbor Fund-sponsored seminar". */
const namedSponsor = (discourse: Discourse, path: string, event: Phrase | undefined): readonly string[] => {
  const words = event ? textOf(event) : "";
  if (!words.includes("-sponsored ")) return [];
  const sponsors = (listAt(discourse, path) ?? []).flatMap(({ tier, organization }, at) =>
    tier === "sponsor" ? [{ organization, path: `${path}[${at}].organization` }] : [],
  );
  const isNamed = ({ organization: org }: (typeof sponsors)[number]): boolean =>
    [org?.name?.en, org?.short?.en].some((name) => name && words.includes(`${name}-sponsored `));
  return sponsors.every(isNamed) ? sponsors.map((one) => `${one.path}.name.en`) : [];
};

/** "SCCI organized … with B and C as co-organizers", "… with the support of D": one main organizer, with those who helped. */
const organizerWithHelpers = (
  discourse: Discourse,
  path: string,
  event?: Phrase,
): { who: Phrase; verb: string; behind: Phrase } | undefined => {
  const all = (listAt(discourse, path) ?? []).filter(
    ({ tier }) => tier !== "inviter" && tier !== "go_between",
  );
  const [main, ...others] = all.filter(({ tier }) => tier === "host" || tier === "organizer");
  const beside = all.filter((one) => one !== main);
  const helping = beside.every(({ tier, organization }) => HELPERS.has(tier) && organization);
  if (!main?.organization || others.length > 0 || !helping) return undefined;
  if (beside.length === 0 || beside.length > MAX_BESIDE) return undefined;
  const who = ofTier(discourse, path, main.tier ?? "organizer");
  const co = ofTier(discourse, path, "co_organizer");
  const role =
    beside.filter(({ tier }) => tier === "co_organizer").length > 1 ? "co-organizers" : "co-organizer";
  const called = namedSponsor(discourse, path, event);
  const sponsors = called.length > 0 ? undefined : ofTier(discourse, path, "sponsor");
  const supporters = ofTier(discourse, path, "supporter");
  const helpers = [
    co && say`with ${co} as ${spelt(discourse, role)}`,
    sponsors && say`with sponsorship from ${sponsors}`,
    supporters && say`with the support of ${supporters}`,
  ].filter((one) => one !== undefined);
  if (!who || helpers.length + called.length === 0) return undefined;
  const verb = main.tier === "host" ? "hosted" : spelt(discourse, "organized");
  const behind = helpers.length > 0 ? say`, ${andList(helpers)}` : plain("");
  return { who: sourced(who, ...called), verb, behind };
};

/** Organizations that are named beside the one that held an event. */
const MAX_TOGETHER = 3;

/** "A, together with B and C, hosted": the host, or who held the event by its title, with the co-organizers; people follow. */
export const organizersTogether = (
  discourse: Discourse,
  path: string,
): { who: Phrase; verb: string; people?: () => Phrase } | undefined => {
  const { facts } = discourse;
  const all = (listAt(discourse, path) ?? []).filter(
    ({ tier }) => tier !== "inviter" && tier !== "go_between",
  );
  const orgs = all.filter(({ organization }) => organization !== undefined);
  const people = facts.whos(all.flatMap(({ participant }) => participant ?? []));
  const hosting = all.every(({ organization, tier }) => organization !== undefined || tier === "host");
  const [main, ...more] = orgs.filter(({ tier }) => tier === "host" || tier === "organizer");
  const beside = orgs.filter((one) => one !== main);
  const co = beside.every(({ tier }) => tier === "co_organizer");
  if (!main || more.length > 0 || !co || beside.length > MAX_TOGETHER || all.length < 2) return undefined;
  const named = people.length === all.length - orgs.length && people.every(({ name }) => name !== undefined);
  const ref = facts.org(main.organization, `${path}[${all.indexOf(main)}].organization`);
  const first = all.every((one, at) => listAt(discourse, path)?.[at] === one);
  if (!ref || !hosting || !named || !first) return undefined;
  if (main.tier !== "host" && !isSubjectOfTitle(discourse, ref)) return undefined;
  const name = organizationName(discourse, ref);
  const others = beside.length > 0 ? ofTier(discourse, path, "co_organizer") : undefined;
  const who = others ? say`${name}, together with ${others}${OPEN}` : name;
  return {
    who,
    verb: main.tier === "host" ? "hosted" : spelt(discourse, "organized"),
    ...(people.length > 0 ? { people: () => peopleList(discourse, people) } : {}),
  };
};

/** The one main organizer of an event, alone or with those who helped. */
export const mainOrganizer = (
  discourse: Discourse,
  path: string,
  event?: Phrase,
): { who: Phrase; verb: string; behind: Phrase; many?: boolean } | undefined => {
  const only = onlyOrganizer(discourse, path);
  return only ? { ...only, behind: plain("") } : organizerWithHelpers(discourse, path, event);
};

/** "at the invitation of X", "arranged through Y": who arranged the event. */
const arrangedBy = (discourse: Discourse, path: string): { invited?: Phrase; through?: Phrase } => {
  const invited = ofTier(discourse, path, "inviter");
  const through = ofTier(discourse, path, "go_between");
  return {
    ...(invited ? { invited: say`at the invitation of ${invited}` } : {}),
    ...(through ? { through: say`arranged through ${through}` } : {}),
  };
};

/** " at the invitation of X", ", arranged through Y": the arrangement that joins a sentence, at its end. `ofEvent`: the event is its subject. */
export const takeArrange = (discourse: Discourse, sentence: SentencePlan, ofEvent = false): Phrase => {
  // "visited the port, arranged through X": who only arranged an event has a sentence of its own.
  const listed = sentence.joined.find((one) => one.type === "arrange");
  const tiers =
    listed?.type === "arrange" ? (listAt(discourse, listed.list) ?? []).map(({ tier }) => tier) : [];
  if (!ofEvent && tiers.includes("go_between")) return plain("");
  const arrange: Arrange | undefined = take(discourse.memory, sentence.joined, "arrange");
  if (!arrange) return plain("");
  const { invited, through } = arrangedBy(discourse, arrange.list);
  return say`${invited ? say` ${invited}` : ""}${through ? say`, ${through}${OPEN}` : ""}`;
};

/** The sentence "the seminar was hosted by A …"; undefined if nobody is known. */
export const organizeLines = (discourse: Discourse, path: string, subject: Phrase): Line[] => {
  const was = isPlural(textOf(subject)) ? "were" : "was";
  const main = organizerWithHelpers(discourse, path);
  if (main) return [line(path, say`${subject} ${was} ${main.verb} by ${main.who}${main.behind}`)];
  const { verbs, beside } = organizedBy(discourse, path);
  if (verbs) return [line(path, say`${subject} ${was} ${verbs}${beside ? say`, ${beside}` : ""}`)];
  return beside ? [line(path, say`${subject} took place ${beside}`)] : [];
};

const subjectOf = (discourse: Discourse, head: Organize): Phrase => {
  if (head.of === "partOf") return plain("the larger event");
  if (head.of === "event") {
    const long = discourse.memory.marks.delete("length not yet stated") ? daysOf(discourse) : "";
    return say`the ${long}${eventNoun(discourse)}`;
  }
  return nounOf(discourse, head.of);
};

export const CEREMONY = /\b(?:ceremony|signing)$/i;

/** Whether the organizers of a signing ceremony can wait for the sentence about its other events: "At the ceremony, organized by A, …". */
const canWait = (discourse: Discourse, { of }: Organize): boolean => {
  const { record } = discourse.facts;
  if (of !== "event" || record.kind !== "signing" || (record.organizers ?? []).length > 2) return false;
  const all = messagesOf(discourse);
  return all.some((one) => {
    if (one.type !== "session" || discourse.memory.realized.has(one.id)) return false;
    const { scene } = one;
    const title = discourse.facts.said(scene.item.title, `${scene.path}.title`);
    const alone =
      scene.chairs.length + scene.speakers.length + scene.attendees.length === 0 && !scene.item.did;
    const head = discourse.plan.paragraphs.some((each) =>
      each.sentences.some((two) => two.head === one && two.joined.length === 0),
    );
    const topics = discourse.facts.list(scene.item.topics, `${scene.path}.topics`);
    return head && alone && topics.length > 0 && title !== undefined && CEREMONY.test(title.text);
  });
};

/** "A hosted the six-day visit under B": the organizers of an event, in the office's own sentence about it. */
const inContext = (discourse: Discourse, { of, list }: Organize, subject: Phrase): Line | undefined => {
  if (of !== "event" && of !== "partOf") return undefined;
  const organizers = (listAt(discourse, list) ?? []).map((one, at) => ({ one, path: `${list}[${at}]` }));
  const noun = of === "event" ? eventNoun(discourse) : textOf(subject).replace(/^the /, "");
  return organizedInContext(
    discourse,
    organizers.filter(({ one: { tier } }) => tier !== "inviter" && tier !== "go_between"),
    noun,
  );
};

/** "The seminar was hosted by A and organized by B, with the support of C." */
export const realizeOrganize = (discourse: Discourse, sentence: SentencePlan, head: Organize): Realized => {
  const subject =
    head.of === "partOf" ? (partOfNoun(discourse) ?? subjectOf(discourse, head)) : subjectOf(discourse, head);
  if (canWait(discourse, head)) {
    discourse.memory.marks.add("organizers later");
    return { lines: [] };
  }
  discourse.memory.subject = [];
  const own = inContext(discourse, head, subject);
  if (own) return { lines: [own] };
  const made = organizedBy(discourse, head.list);
  const { verbs, beside } = made;
  const role = verbs ? take(discourse.memory, sentence.joined, "role") : undefined;
  const whos = discourse.facts.whos(role?.people);
  if (!verbs) return { lines: beside ? [line(head.list, say`${subject} took place ${beside}`)] : [] };
  const [it, was] = isPlural(textOf(subject)) ? ["they", "were"] : ["it", "was"];
  const behind = beside ? say`, ${beside}` : plain("");
  const opener = head.of === "event" ? takeOpener(discourse) : undefined;
  const opened = opener ? [say`opened by ${opener}`] : [];
  const by = actsOf(made);
  const chaired = chairedBy(discourse, whos);
  if (!chaired)
    return { lines: [line(head.list, say`${subject} ${was} ${passiveSeries([...by, ...opened])}`)] };
  const long = wordCount(verbs) > 30;
  if (long)
    return {
      lines: [
        line(head.list, say`${subject} ${was} ${verbs}${behind}`),
        line("people.chair", say`${it} ${was} ${passiveSeries([chaired, ...opened])}`),
      ],
    };
  return {
    lines: [line(head.list, say`${subject} ${was} ${passiveSeries([...by, chaired, ...opened])}`)],
  };
};

/** "the fair": the larger event once it is known, by the noun of its name. */
export const partOfNoun = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const name = facts.said(facts.record.partOf?.name, "partOf.name");
  if (!name) return undefined;
  const noun =
    /\b(fair|forum|conference|expo|exposition|exhibition|congress|summit|festival|symposium|convention|meeting|week|seminar|training program|program|programme|workshop|mission|dialogue|assembly|campaign|series|initiative|project|excursion|convocation|conclave|competition|contest|tournament|gala|celebrations?|ceremony|course|road ?show|salon|(?:business|study|field|boat|training) (?:trip|tour))\b/i.exec(
      name.text,
    )?.[1];
  return noun
    ? plain(`the ${noun.toLowerCase()}`)
    : phrase({ ...name, text: name.text.replace(/^The /, "the ") });
};

/** "The visit took place at the invitation of X and was arranged through Y." */
export const arrangeLines = (discourse: Discourse, path: string, noun: Phrase): Line[] => {
  const { invited, through } = arrangedBy(discourse, path);
  if (!invited && !through) return [];
  const ahead = discourse.facts.record.status === "planned";
  const was = ahead ? "is" : "was";
  const words = invited
    ? say`${noun} ${ahead ? "is to take place" : "took place"} ${invited}${through ? say` and ${was} ${through}` : ""}`
    : say`${noun} ${was} ${through}`;
  return [line(`${path}.arrange`, words)];
};

/** "The visit was arranged through X." */
export const realizeArrange = (discourse: Discourse, _: SentencePlan, head: Arrange): Realized => {
  const noun =
    head.list === "partOf.organizers"
      ? (partOfNoun(discourse) ?? plain("that event"))
      : plain(`the ${eventNoun(discourse)}`);
  return { lines: arrangeLines(discourse, head.list, noun) };
};
