import { type Composed, isContext, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isJourney } from "../../structure/journey";
import { withDocumentsInLead } from "./lead-documents";
import {
  areNamed,
  hostsParted,
  namesCompanions,
  namesEscorts,
  namesOfOrganizations,
  receivedGuests,
  tailParted,
} from "./lead-rosters";
import { hasSubstance, type LeadAndRest, withSubstance } from "./lead-substance";
import { withLetterInLead } from "./letter-in-lead";
import { withTopicsInLead } from "./topics-in-lead";

/** Characters of people that the first paragraph ends with, of it with them, and of people that are no paragraph. */
const FEW = 60;
const WITH_PEOPLE = 150;
const STUB = 40;
/** Characters of a paragraph that begins with people. */
const MAX_CHARACTERS = 240;

const isReception = ({ id, own }: Line): boolean => id === "receive" && !own;
const isSigned = ({ id }: Line): boolean => id.startsWith("agreements[");
/** Characters of several hosts of whom none is the main one. */
const HOSTS = 75;
/** 赴甲国和乙国访问: a journey to several places, at one of which somebody received the visitors. */
const SEVERAL = /赴[^，；。]{2,20}[、和][^，；。]*(?:访问|考察|调研)/u;
const MET = /接待|会见|座谈|会谈|受到|陪同/u;

/** The reception that begins the next paragraph, or the one behind a list of companions, at the end of the first. */
const withReceptionAbove = (discourse: Discourse, text: LeadAndRest, inbound: boolean): LeadAndRest => {
  if (SEVERAL.test(text.lead[0] ? textOf(text.lead[0].words) : "")) return text;
  if (text.lead.some((one) => isSigned(one) || MET.test(textOf(one.words)))) return text;
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

const ATTENDED = /^[^；：。]+(?:出席|参加)[^，；：。、]{0,8}$/u;

const isAttendance = (one: Line): boolean =>
  one.id.startsWith("people.") && !one.own && ATTENDED.test(textOf(one.words));

/** The lists of people among some sentences of whom the other ones name none: those who came along or escorted, and at the end those who attended. */
const listsOf = (discourse: Discourse, lines: readonly Line[]): readonly Line[] => {
  const last = lines.findLastIndex((one) => !one.id.startsWith("people."));
  const lists = lines.filter((one, at) => {
    return namesCompanions(one) || namesEscorts(one) || (at > last && isAttendance(one));
  });
  if (lists.length === 0) return lists;
  const others = lines.filter((one) => !lists.includes(one));
  return lists.filter(({ words }) => !areNamed(discourse, words, others));
};

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

/** The first paragraph without lists of people, which follow where it says something else. */
const sorted = (discourse: Discourse, lines: readonly Line[], lists: readonly Line[]): Sorted => {
  const substance = hasNews(lines);
  const lead: Line[] = [];
  const others: Line[] = [];
  for (const one of lines) {
    const parted = isReception(one) ? hostsParted(discourse, one, substance) : undefined;
    const rest = parted ? lines.filter((other) => other !== one) : [];
    const hosts = parted && !areNamed(discourse, parted.people.words, rest) ? parted : undefined;
    lead.push(hosts?.line ?? one);
    if (hosts)
      others.push({ ...hosts.people, words: say`${hosts.people.words}${tookPart(discourse, lead)}` });
  }
  const companions = lists.filter(namesCompanions);
  const rest = lists.filter((one) => !companions.includes(one));
  if (!substance) return { lead: [...lead, ...rest], people: [...companions, ...others] };
  const escorts = rest.filter(namesEscorts);
  const attendance = rest.filter((one) => !escorts.includes(one));
  return { lead, people: [...companions, ...escorts, ...others, ...attendance] };
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

/** The people whose list stood right behind the first sentence, there again, in front of a reception with topics. */
const nearFirst = ({ lead, people }: Sorted, near: readonly Line[]): Sorted => {
  const [first, ...more] = lead;
  const kept = first && more.length > 0 ? people.filter((one) => near.includes(one)) : [];
  if (!first || kept.length === 0) return { lead, people };
  return { lead: [first, ...kept, ...more], people: people.filter((one) => !kept.includes(one)) };
};

/** The lists at the beginning of what follows the first sentence. */
const listsAhead = (others: readonly Line[], lists: readonly Line[]): readonly Line[] => {
  const end = others.findIndex((one) => !lists.includes(one));
  return end < 0 ? others : others.slice(0, end);
};

/**
 * The blocks of a text whose first paragraph states the news, the main host and what was talked about or agreed; who came along, who
 * else received the visitors and who was there follow.
 */
export const withLeadOfNews = (given: readonly Composed[], discourse: Discourse): Composed[] => {
  const blocks = withLetterInLead(withDocumentsInLead(given, discourse), discourse);
  const [lead, ...rest] = blocks;
  if (lead?.type !== "paragraph" || lead.part !== "lead") return [...blocks];
  const [first, ...others] = lead.lines;
  if (!first) return [...blocks];
  const lists = listsOf(discourse, others);
  if (others.length === 0 && hasSubstance(lead.lines)) return [...blocks];
  const parted = tailParted(discourse, first);
  const tail = parted && !areNamed(discourse, parted.people.words, others) ? parted : undefined;
  const inbound = discourse.facts.record.kind !== "outbound_visit";
  const news = [tail?.line ?? first, ...others.filter((one) => !lists.includes(one))];
  const before: LeadAndRest = { lead: news, rest };
  const stated = withSubstance(withReceptionAbove(discourse, before, inbound));
  const text = hasSubstance(stated.lead) ? stated : withTopicsInLead(discourse, stated);
  const added = text.lead.filter((one, at) => at > 0 && !lead.lines.includes(one));
  if (lists.some(({ words }) => areNamed(discourse, words, added))) return [...blocks];
  const substance = hasNews(text.lead);
  const gained = stated.lead.length > before.lead.length;
  if (!substance && !gained && !text.lead.some(isReception)) return [...blocks];
  const whole = substance || !tail ? text.lead : text.lead.with(0, first);
  const from = others.findIndex(namesCompanions);
  const companionsFirst = from >= 0 && from < others.findIndex(isReception);
  const named = whole.map((one, place) =>
    inbound && companionsFirst && place === 1 && isReception(one) ? receivedGuests(one) : one,
  );
  const made = sorted(discourse, named, lists);
  const people = [...(tail && substance ? [tail.people] : []), ...made.people];
  const near = text === stated ? [] : [...(tail ? [tail.people] : []), ...listsAhead(others, lists)];
  return placed(lead, nearFirst({ ...made, people }, near), text.rest);
};
