import { type Composed, isContext, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isJourney } from "../../structure/journey";
import { withDocumentsInLead } from "./lead-documents";
import {
  areNamed,
  hostsParted,
  namesCompanions,
  namesOfOrganizations,
  namesOfPeople,
  receivedGuests,
  tailParted,
} from "./lead-rosters";
import { hasSubstance, type LeadAndRest, withSubstance } from "./lead-substance";
import { withLetterInLead } from "./letter-in-lead";
import { withMeetingInLead } from "./meeting-in-lead";
import { withTopicsInLead } from "./topics-in-lead";

/** Characters of people that the first paragraph ends with, of it with them, and of people that are no paragraph. */
const FEW = 60;
const WITH_PEOPLE = 150;
const STUB = 40;
/** Characters of a paragraph that begins with people. */
const MAX_CHARACTERS = 240;

const isReception = ({ id, own }: Line): boolean => id === "receive" && !own;
/** 代表团成员包括甲、乙. */
const MEMBERS = /^[^，；：。]{2,8}成员(?:还有|包括)[^；：。]+$/u;
/** Those who came along with the visitors, or whom the hosts had with them. */
const isList = (one: Line): boolean =>
  namesCompanions(one) || (!one.own && (one.id === "accompany" || MEMBERS.test(textOf(one.words))));
const isSigned = ({ id }: Line): boolean => id.startsWith("agreements[");
/** Characters of several hosts of whom none is the main one. */
const HOSTS = 75;
/** 赴甲国和乙国访问: a journey to several places, at one of which somebody received the visitors. */
const SEVERAL = /赴[^，；。]{2,20}[、和][^，；。]*(?:访问|考察|调研)/u;
const MET = /接待|会见|座谈|会谈|受到|陪同/u;

/** The reception that begins the next paragraph, or the one behind a list of companions, at the end of the first. */
const withReceptionAbove = (discourse: Discourse, text: LeadAndRest, inbound: boolean): LeadAndRest => {
  if (SEVERAL.test(text.lead[0] ? textOf(text.lead[0].words) : "")) return text;
  if (text.lead.some((one) => isSigned(one) || (!isList(one) && MET.test(textOf(one.words))))) return text;
  const at = text.rest.findIndex((block) => !(isParagraph(block) && block.lines.every(namesCompanions)));
  const block = text.rest[at];
  const [first, ...more] = isParagraph(block) ? block.lines : [];
  if (!isParagraph(block) || !first || !isReception(first) || at > 1) return text;
  const hosts = /^[^；：。]*接待了/u.exec(
    textOf((hostsParted(discourse, first, true)?.line ?? first).words),
  )?.[0];
  const journey = isJourney(discourse.content, discourse.facts);
  if (hosts === undefined || hosts.length > HOSTS || journey) return text;
  const left = more.length > 0 ? [{ ...block, lines: more }] : [];
  const received = inbound ? receivedGuests(first) : first;
  return { lead: [...text.lead, received], rest: text.rest.toSpliced(at, 1, ...left) };
};

/** Who came along and who else received them, apart from the news. */
interface Sorted {
  readonly lead: readonly Line[];
  readonly people: readonly Line[];
}

/** What those who also received the visitors did, in the word of the first paragraph. */
const tookPart = (discourse: Discourse, lead: readonly Line[]): string => {
  const text = namesOfOrganizations(discourse).reduce(
    (rest, name) => rest.replaceAll(name, "，"),
    lead.map(({ words }) => textOf(words)).join("。"),
  );
  const noun = /座谈|会谈|会晤|交流会|交流$/u.exec(text)?.[0] ?? "接待";
  return noun === "交流会" ? "参加会议" : `参加${noun}`;
};

/** 会长甲与乙一行会谈: the main host at talks, behind the visit. */
const TALKED = /与[^，；。、与]{2,16}(?:会谈|会晤|座谈)$/u;

/** Whether a first paragraph says what an event was about, or that the main host talked with the visitors. */
const hasNews = (lines: readonly Line[]): boolean =>
  hasSubstance(lines) || lines.some((one) => isReception(one) && TALKED.test(textOf(one.words)));

/** The first paragraph with the main host alone; who else received the visitors follows. */
const sorted = (discourse: Discourse, lines: readonly Line[]): Sorted => {
  const substance = hasNews(lines);
  const lead: Line[] = [];
  const people: Line[] = [];
  for (const one of lines) {
    const parted = isReception(one) ? hostsParted(discourse, one, substance) : undefined;
    const rest = parted ? lines.filter((other) => other !== one) : [];
    const hosts = parted && !areNamed(discourse, parted.people.words, rest) ? parted : undefined;
    lead.push(hosts?.line ?? one);
    if (hosts)
      people.push({ ...hosts.people, words: say`${hosts.people.words}${tookPart(discourse, lead)}` });
  }
  return { lead, people };
};

/** Characters of those who came along, from which on the main host precedes them. */
const LONG_LIST = 80;
/** The same where they are at least this many. */
const MANY = 4;

const isLong = (discourse: Discourse, { words }: Line): boolean => {
  const text = textOf(words);
  const named = namesOfPeople(discourse).filter((name) => text.includes(name));
  return named.length >= MANY || text.length >= LONG_LIST;
};

/**
 * The main host directly behind the visit, and a long list of those who came along behind both, several as the next paragraph; a
 * short list stays with the visit.
 */
const withHostFirst = (discourse: Discourse, parts: Sorted, inbound: boolean): Sorted => {
  const [visit, list, ...others] = parts.lead;
  const host = others.find((one) => !isList(one));
  if (!visit || !list || !host || !inbound || !isList(list) || !isReception(host)) return parts;
  // A reception of another day or hour belongs to what happened then.
  if (/^(?:[\d当次]|随后|其间|[上下]午)/u.test(textOf(host.words))) return parts;
  const lists = [list, ...others.slice(0, others.indexOf(host))];
  if (!isLong(discourse, list) || lists.some(({ words }) => areNamed(discourse, words, [host]))) return parts;
  const front = [visit, receivedGuests(host)];
  const rest = others.slice(lists.length);
  if (lists.length > 1) return { lead: [...front, ...rest], people: [...lists, ...parts.people] };
  return { ...parts, lead: [...front, ...lists, ...rest] };
};

const peopleBlock = (lead: Paragraph, lines: readonly Line[]): Composed => ({
  type: "paragraph",
  part: "people",
  lines: [...lines],
  keys: [...lead.keys],
});

/** The blocks with the people behind the news: at its end where they are few, or as the next paragraph. */
const placed = (block: Paragraph, { lead, people }: Sorted, rest: readonly Composed[]): Composed[] => {
  const front = { ...block, lines: [...lead] };
  if (people.length === 0) return [front, ...rest];
  const [next, ...more] = rest;
  const list = isParagraph(next) && next.part === "people" ? next : undefined;
  const listsCompanions = list?.lines.every(namesCompanions) === true;
  if (list && sizeOf([...people, ...list.lines]) <= MAX_CHARACTERS) {
    const lines = listsCompanions ? [...list.lines, ...people] : [...people, ...list.lines];
    return [front, { ...list, lines }, ...more];
  }
  const few = sizeOf(people) <= FEW && sizeOf([...lead, ...people]) <= WITH_PEOPLE;
  if (few || sizeOf(people) <= STUB) {
    const context = block.lines.some(namesCompanions) ? lead.findIndex(isContext) : -1;
    const end = context < 0 ? lead.length : context;
    return [{ ...front, lines: lead.toSpliced(end, 0, ...people) }, ...rest];
  }
  const apart = peopleBlock(block, people);
  return list && listsCompanions ? [front, list, apart, ...more] : [front, apart, ...rest];
};

/**
 * The blocks of a text whose first paragraph states the news with those who came along, the main host and what was talked about or
 * agreed; who else received the visitors follows.
 */
export const withLeadOfNews = (given: readonly Composed[], discourse: Discourse): Composed[] => {
  const stating = withLetterInLead(withDocumentsInLead(given, discourse), discourse);
  const blocks = withMeetingInLead(stating, discourse);
  const [lead, ...rest] = blocks;
  if (lead?.type !== "paragraph" || lead.part !== "lead") return [...blocks];
  const [first, ...others] = lead.lines;
  if (!first) return [...blocks];
  if (others.length === 0 && hasSubstance(lead.lines)) return [...blocks];
  const parted = tailParted(discourse, first);
  const tail = parted && !areNamed(discourse, parted.people.words, others) ? parted : undefined;
  const inbound = discourse.facts.record.kind !== "outbound_visit";
  const before: LeadAndRest = { lead: [tail?.line ?? first, ...others], rest };
  const stated = withSubstance(withReceptionAbove(discourse, before, inbound));
  const text = hasSubstance(stated.lead) ? stated : withTopicsInLead(discourse, stated);
  const substance = hasNews(text.lead);
  const gained = stated.lead.length > before.lead.length;
  if (!substance && !gained && !text.lead.some(isReception)) return [...blocks];
  const whole = substance || !tail ? text.lead : text.lead.with(0, first);
  const parts = sorted(discourse, whole);
  const made = withHostFirst(discourse, parts, inbound);
  if (!tail || !substance) return placed(lead, made, text.rest);
  const [start, ...further] = made.lead;
  return text !== stated && start
    ? placed(lead, { ...made, lead: [start, tail.people, ...further] }, text.rest)
    : placed(lead, { ...made, people: [tail.people, ...made.people] }, text.rest);
};
