import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Members, Message, MessageType, Organize } from "../content/message";
import { type Phrase, plain, say, says, textOf } from "../phrase";
import type { Realized } from "../realization";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { take } from "../reference/memory";
import { beginsWithThisEvent } from "../structure/context-of-news";
import { accompanyLine, attendanceLine, attendeesLine, presentLines, roleLine } from "./attendance/present";
import { eventNoun, eventRest, OPENING, opening } from "./event/event";
import { isVisitToCome, visitBefore } from "./event/visit-before";
import { holdLines } from "./hold/hold";
import { settingLine } from "./hold/larger-event";
import { arrangeLine, organizeLine, withOrganizers } from "./hold/organize";
import { withOrganizersOfAttended, withOrganizersOfTitle } from "./hold/organizers-of-title";
import { isSaidByLaunch } from "./results/ceremony-of-launch";
import { handoverLines } from "./results/handover";
import { introducing } from "./results/introduced-results";
import { narrated } from "./results/narrated-people";
import { promisedLine } from "./results/promised";
import { resultLines } from "./results/results";
import { isRenewal, renewalsCountedAt } from "./results/sign-predicate";
import { termsLines } from "./results/terms";
import { sessionLines } from "./session/session";
import { talkLines, talksGoingOn } from "./session/talk";
import { withTitleFirst } from "./session/title-lead";
import { tourLines } from "./session/tour";
import { signLines } from "./signing/sign";
import { seriesLine } from "./signing/sign-series";
import { signatoryLines, witnessesLine } from "./signing/signatories";
import { signedOnJourney } from "./signing/signed-on-journey";
import { signingsLines } from "./signing/signings";
import { speechLines } from "./speech/speech";
import { meetLines } from "./visit/meet";
import { membersLines } from "./visit/members";
import { receiveLines } from "./visit/receive";
import { isEscortedByReceiver, withReceivingEscorts } from "./visit/received-and-escorted";
import { visitLines } from "./visit/visit";
import { announced } from "./words/dates";
import { finished } from "./words/final-edits";
import { shownThere } from "./words/occasion";

const one = (made: Line | undefined): Line[] => (made ? [made] : []);

const allMembers = ({ memory }: Discourse, { joined }: SentencePlan, message: Members): Members[] => {
  const all = [message];
  for (let next = take(memory, joined, "members"); next; next = take(memory, joined, "members"))
    all.push(next);
  return all;
};

/** 代表团当日抵达甲市: an arrival on the day of the event, which the text has stated. */
const arrivedThatDay = (start: string | undefined, said: Said): Phrase | undefined => {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(start ?? "") ?? [];
  const arrived = `于${Number(month)}月${Number(day)}日抵`;
  if (!month || !said.text.includes(arrived) || said.text.indexOf(arrived) > 8) return undefined;
  return plain(said.text.replace(arrived, "当日抵"), [said.path]);
};

/** 当月恰逢……: the month of the event at the beginning of a sentence of context; the text has stated it. */
const monthLater = ({ facts }: Discourse, said: Said): Phrase => {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(facts.record.when?.start ?? "") ?? [];
  const front = `${year}年${Number(month)}月`;
  const rest = said.text.slice(front.length);
  const sameDay = arrivedThatDay(facts.record.when?.start, said);
  if (sameDay) return sameDay;
  return said.text.startsWith(front) && !/^\d/.test(rest) ? plain(`当月${rest}`, [said.path]) : phrase(said);
};

const DESCRIBED = /^([^，。；]{2,}?)是[^，。；]{4,}(?=，)/;

/** 甲集团影响力广泛，…… for 甲集团是世界500强企业，影响力广泛，……: a speaker's statement about an organization is not repeated. */
const withoutKnown = ({ facts, content, memory }: Discourse, words: Phrase, { path }: Said): Phrase => {
  const text = textOf(words);
  const [clause, subject] = DESCRIBED.exec(text) ?? [];
  if (!clause || !subject) return words;
  const said = content.messages.flatMap((one) =>
    one.type === "speech" && memory.realized.has(one.id)
      ? one.remarks.flatMap(({ remark }) => facts.list(remark.points, ""))
      : [],
  );
  const known = said.some((one) => one.text.startsWith(clause));
  const rest = text.slice(clause.length + 1);
  return known && rest !== "" ? plain(`${subject}${rest}`, [path]) : words;
};

/** 丙从事茶业，来洽谈外销: 此行 once in the sentences of context about each visitor's purpose. */
const withoutThisTrip = ({ memory }: Discourse, words: Phrase): Phrase => {
  const again = memory.marks.has("this trip");
  if (textOf(words).includes("此行")) memory.marks.add("this trip");
  if (!again) return words;
  const pieces = words.pieces.map((piece) => ({
    ...piece,
    s: piece.s.replace(/(?<=[，\p{Script=Han}])此行(?=[将要来拟])/u, ""),
  }));
  return { ...words, pieces };
};

/** Words of the record about a day to come, after the day on which it was written. */
const withDayAhead = ({ facts }: Discourse, said: Said): Said => {
  const { published, when } = facts.record;
  return { ...said, text: announced(said.text, published ?? when?.end ?? when?.start) };
};

/** A sentence of context, with the number of signings where it counts the renewals of the only agreement. */
const contextOf = (discourse: Discourse, at: number, said: Said): Phrase => {
  const byHosts = ofHosts(discourse, said);
  if (byHosts) return byHosts;
  const noun = eventNoun(discourse);
  // Behind the list of those who were there 这 would be unclear.
  if (beginsWithThisEvent(discourse.facts.record, at) && !said.text.endsWith(`${noun}。`))
    return plain(said.text.replace(/^这是/u, `此次${noun}是`), [said.path]);
  const [one] = discourse.facts.agreements;
  const counted = one && isRenewal(discourse, one) ? renewalsCountedAt(discourse, one) : undefined;
  if (counted?.at !== at)
    return withoutThisTrip(discourse, withoutKnown(discourse, monthLater(discourse, said), said));
  const { end, nth } = counted;
  return say`${plain(said.text.slice(0, end), [said.path])}${nth}${said.text.slice(end)}`;
};

/** 两家主办单位每年……: a sentence of context that begins with the two hosts whom the text has named. */
const ofHosts = ({ facts, memory }: Discourse, said: Said): Phrase | undefined => {
  const hosts = (facts.record.organizers ?? []).flatMap((one, at) =>
    one.tier === "host" ? (facts.org(one.organization, `organizers[${at}].organization`) ?? []) : [],
  );
  const [a, b, ...more] = hosts;
  if (!a || !b || more.length > 0 || hosts.some(({ org }) => !memory.orgs.has(org))) return undefined;
  const front = ["、", "与", "和"]
    .flatMap((link) => [`${a.name.text}${link}${b.name.text}`, `${b.name.text}${link}${a.name.text}`])
    .find((names) => said.text.startsWith(names));
  return front === undefined ? undefined : plain(`两家主办单位${said.text.slice(front.length)}`, [said.path]);
};

/** Characters of the members of a delegation that share the sentence of who organized its visit. */
const MAX_MEMBERS = 60;

/** 考察由甲组织，考察团成员包括……: who organized a visit, and of whom the only delegation consisted. */
const organizedWith = (discourse: Discourse, organize: Organize, members: Members): Line | undefined => {
  const { content, facts, memory } = discourse;
  const several = content.messages.some((one) => one.type === "members" && one !== members);
  const few = facts.whos(members.people).length <= 2;
  if (organize.of !== "event" || !content.relations.visit || several || !members.whole || !few)
    return undefined;
  const made = organizeLine(discourse, organize);
  const [listed] = made ? membersLines(discourse, [members]) : [];
  if (!made || !listed || textOf(listed.words).length > MAX_MEMBERS) return made;
  memory.realized.add(members.id);
  return { ...made, words: say`${made.words}，${listed.words}` };
};

/** The other message of the two, if no sentence has stated it yet. */
const unlisted = <T extends MessageType>({ content, memory }: Discourse, type: T) =>
  content.messages.find(
    (one): one is Extract<Message, { type: T }> => one.type === type && !memory.realized.has(one.id),
  );

const organizeLines = (discourse: Discourse, head: Organize): Line[] => {
  const members = unlisted(discourse, "members");
  return one((members && organizedWith(discourse, head, members)) ?? organizeLine(discourse, head));
};

/** The content of presentations at talks, with the further talks for which the last sentence has room. */
const withTalksGoingOn = (discourse: Discourse, { head, joined }: SentencePlan, lines: Line[]): Line[] => {
  const last = lines.at(-1);
  if (!last || head.type !== "speech" || joined.some((one) => one.type === "speech")) return lines;
  return [...lines.slice(0, -1), { ...last, words: say`${last.words}${talksGoingOn(discourse, head)}` }];
};

/** The sentences of one plan, by its main message. */
const linesOf = (discourse: Discourse, sentence: SentencePlan): Line[] => {
  const { head, joined } = sentence;
  const { facts, memory } = discourse;
  if (!sentence.lead && isSaidByLaunch(discourse, head)) return [];
  switch (head.type) {
    case "visit":
      return visitLines(discourse, sentence, head);
    case "meet":
      return meetLines(discourse, sentence, head);
    case "hold":
      return holdLines(discourse, sentence, head);
    case "sign":
      return signedOnJourney(discourse, sentence, head) ?? signLines(discourse, sentence, head);
    case "signings":
      return signingsLines(discourse, sentence, head);
    case "signatories":
      return signatoryLines(discourse, head, take(memory, joined, "witnesses"));
    case "witnesses":
      return [witnessesLine(discourse, head)];
    case "terms":
      return termsLines(discourse, head);
    case "receive":
      return withReceivingEscorts(discourse, sentence, head, receiveLines(discourse, sentence, head));
    case "accompany":
      return isEscortedByReceiver(discourse, head) ? [] : [accompanyLine(discourse, sentence, head)];
    case "members": {
      const organize = unlisted(discourse, "organize");
      const both = organize && organizedWith(discourse, organize, head);
      if (organize && both) memory.realized.add(organize.id);
      if (both) return [both];
      return membersLines(discourse, allMembers(discourse, sentence, head));
    }
    case "organize":
      return organizeLines(discourse, head);
    case "arrange":
      return one(arrangeLine(discourse, head));
    case "setting":
      return one(settingLine(discourse, head.id, sentence.lead));
    case "attendance":
      return one(attendanceLine(discourse, head.id));
    case "present":
      return presentLines(discourse, sentence, head);
    case "role":
      return one(roleLine(discourse, sentence, head));
    case "tour":
      return withOrganizers(discourse, head.scene, () => tourLines(discourse, sentence, head));
    case "talk":
      return withOrganizersOfAttended(
        head.scene,
        withOrganizers(discourse, head.scene, () => talkLines(discourse, sentence, head)),
      );
    case "session":
      return withOrganizersOfAttended(
        head.scene,
        withOrganizersOfTitle(sessionLines(discourse, sentence, head)),
      );
    case "handover":
      return withOrganizers(discourse, head.scene, () => handoverLines(discourse, sentence, head));
    case "scene-attendees":
      return one(attendeesLine(discourse, sentence, head));
    case "speech":
      return withTalksGoingOn(discourse, sentence, speechLines(discourse, sentence, head));
    case "narrative":
      return facts
        .list(head.scene.item.narrative, `${head.scene.path}.narrative`)
        .map(shownThere)
        .map((said, at) => {
          // 在授牌仪式上，甲为乙授牌: the occasion that waits for the act there.
          const opened = at === 0 ? discourse.memory.openings?.get(head.scene.key) : undefined;
          const begin =
            opened && says(opened) && !/^(?:在|[^，]{0,6}上，)/.test(said.text) ? opened : undefined;
          if (begin) {
            discourse.memory.openings?.delete(head.scene.key);
            return line(said.path, say`${begin}${narrated(discourse, head.scene, said)}`);
          }
          const words = narrated(discourse, head.scene, said);
          if (textOf(words) === said.text) return line(said.path, words, true);
          // A couple's act does not begin one partner's words.
          return COUPLE.test(said.text) ? line(said.path, say`${words}。`, true) : line(said.path, words);
        });
    case "result":
      return resultLines(discourse, sentence, head);
    case "promised":
      return one(promisedLine(discourse, head, sentence.joined));
    case "background": {
      const written = facts.said(facts.record.background?.[head.at], `background[${head.at}]`);
      if (!written) return [];
      const said = withDayAhead(discourse, written);
      const named = introducing(discourse, said);
      if (textOf(named) !== said.text) return [line(said.path, named)];
      return [line(said.path, contextOf(discourse, head.at, said), true)];
    }
  }
};

/** The words of one sentence plan. */
export const realize = (discourse: Discourse, sentence: SentencePlan): Realized => {
  const { memory } = discourse;
  const { day, year } = memory;
  const lines = withTitleFirst(discourse, sentence, (plan) => realized(discourse, plan).lines);
  // A day that no sentence has printed cannot be 当日.
  if (lines.length === 0) Object.assign(memory, { day, year });
  return { lines: finished(discourse, lines) };
};

const COUPLE = /^[^，。、]{2,12}(?:夫妇|夫人|一行)/;

const ITEMS: ReadonlySet<MessageType> = new Set(["session", "talk", "tour", "handover"]);

/** 某大会在湖滨举行。 An event with a name, before what was done there, where that is the news. */
const eventBefore = (discourse: Discourse, head: Message): Line[] | undefined => {
  const { facts, memory } = discourse;
  const hold = ITEMS.has(head.type) && facts.record.officialName ? unlisted(discourse, "hold") : undefined;
  if (!hold) return undefined;
  memory.realized.add(hold.id);
  return holdLines(
    discourse,
    { id: hold.id, head: hold, joined: [], link: { type: "none" }, lead: true },
    hold,
  );
};

const realized = (discourse: Discourse, sentence: SentencePlan): { lines: Line[] } => {
  const { memory } = discourse;
  memory.owner = undefined;
  memory.near = undefined;
  memory.region = undefined;
  memory.marks.delete("level here");
  const event = sentence.lead ? eventBefore(discourse, sentence.head) : undefined;
  if (event) return { lines: [...event, ...linesOf(discourse, { ...sentence, lead: false })] };
  const ahead = visitBefore(discourse, sentence);
  if (ahead) {
    memory.realized.add(ahead.id);
    const came = linesOf(discourse, ahead);
    const [first, ...rest] = linesOf(discourse, { ...sentence, lead: false });
    return { lines: first ? [...came, { ...first, words: say`其间，${first.words}` }, ...rest] : came };
  }
  const series = sentence.lead && sentence.head.type === "sign" ? seriesLine(discourse, sentence) : undefined;
  if (series) return { lines: [series, ...linesOf(discourse, { ...sentence, lead: false })] };
  const lines = linesOf(discourse, sentence);
  if (!sentence.lead || OPENING.has(sentence.head.type) || lines.length === 0) return { lines };
  const begin = opening(discourse, sentence);
  const [first, ...rest] = lines;
  const opened =
    first && textOf(begin) !== "" ? [{ ...first, words: say`${begin}${first.words}` }, ...rest] : lines;
  return { lines: isVisitToCome(discourse) ? opened : [...opened, ...eventRest(discourse)] };
};
