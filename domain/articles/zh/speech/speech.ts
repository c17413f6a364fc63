import type { SentencePlan } from "../../aggregation/sentence-plan";
import { goingOn, type Line, line } from "../../compose";
import type { RemarkAt, Speech } from "../../content/message";
import { speaksAsOne } from "../../content/named";
import {
  joined,
  mentioning,
  type Phrase,
  plain,
  say,
  says,
  sourced,
  textOf,
  withoutStart,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { partyLater } from "../attendance/party";
import { opening } from "../event/event";
import { sceneNoun } from "../event/scene-noun";
import { speakingVerb } from "../items/lectures";
import { isMetInLead } from "../items/met-in-lead";
import { givingLecture } from "../items/named-lecture";
import { settingOf } from "../items/sitting";
import { laterName, mentionOf, peopleList, person, pronounOf, speakerFrom } from "../people/people";
import { tieTo } from "../people/travellers";
import { asClass } from "../words/classes";
import { remotely } from "../words/remote";
import { actOf, isGreeting, type Turn, turnsOf } from "./acts";
import { isBehindTour } from "./behind-tour";
import { chained, judgedByAll, LISTED, mayFollow, quotedBehind, startsAtStatement } from "./chain";
import { quotedFrom } from "./conveyed";
import { addressedTogether, FORMAL, inAddress } from "./delivered-addresses";
import { isOfBoth, isOfDelegation, voiceOfAll } from "./joint-voice";
import { isOfWholeVisit } from "./of-whole-visit";
import { withQuoteLast } from "./quotes-last";
import { sentencesOfTurn } from "./sentences-of-turn";
import { together } from "./speakers-together";
import { speakingAs } from "./speaking-as";
import type { SpeechAct } from "./speech-act";
import { besideAddress, isWithoutWords } from "./without-words";

const COURTESIES: ReadonlySet<string> = new Set(["thank", "welcome", "congratulate"]);

/** 代表使馆感谢……, as a further act of one sentence. */
const onBehalfOf = (discourse: Discourse, action: SpeechAct, principal: Who, path: string): SpeechAct => ({
  ...action,
  words: sourced(say`代表${person(discourse, principal)}${action.words}`, `${path}.onBehalfOf`),
});

/** Whether somebody made an address online at an event where others were there, which no sentence has said. */
const isOnlineAddress = (
  { facts, memory }: Discourse,
  { scene, remarks }: Speech,
  people: readonly Who[],
): boolean => {
  const [only, ...more] = people;
  const formal = FORMAL.has(scene.item.activity ?? "");
  const apart = facts.record.online !== "fully" && !remarks.some(({ remark }) => remark.quote);
  if (!only || more.length > 0 || only.group || !formal || !apart) return false;
  return only.raw.presence === "remote" && !memory.marks.has(`remote ${only.key}`);
};

/** What all also proposed. */
const WISHED = /^(?:建议|希望|要求)$/;

/** Verbs that a comma follows: 线上致辞时表示，…… */
const SAYING = /^(?:表示|指出|强调)$/;

/** Verbs whose object could seem to be what comes before them: 代表某厅希望学员……. */
const TAKES_OTHERS = /^(?:希望|感谢|肯定|称赞|积极评价|邀请|要求|建议|请)/;
/** Characters of 代表某某, after which such a verb needs a comma. */
const LONG_PRINCIPAL = 6;

/** Characters of groups that have been named, and need not be listed again beside those who speak with them. */
const LONG_GROUPS = 12;

/** 甲、乙等 for 甲、乙及某市、某县工商联负责人, whom the sentence before has listed. */
const speakersOf = (discourse: Discourse, people: readonly Who[], many: boolean): Phrase => {
  const known = people.every((who) => knows(discourse.memory, who));
  const named = people.filter((who) => !who.group);
  const groups = people.filter((who) => who.group);
  const long = groups.some((who) => who.of.length > 1 || (who.group?.text.length ?? 0) > LONG_GROUPS);
  if (!known || many || named.length === 0 || !long) return peopleList(discourse, people, many);
  return sourced(say`${peopleList(discourse, named)}等`, ...groups.map((who) => who.group?.path));
};

/** Characters for the name of a group, which is repeated less readily than that of a person. */
const LONG_NAME = 20;

interface TurnStart {
  readonly by: readonly Who[] | "all";
  readonly front: Phrase;
}

/** What several introduced before what they said: behind a statement all their names would begin another sentence. */
const inOrder = (turns: readonly Turn[], people: readonly Who[]): Turn[] => {
  const [first] = turns;
  const late = people.length > 1 && (first?.act === "say" || first?.act === "point_out");
  const briefed = late ? turns.filter(({ act }) => act === "introduce") : [];
  return [...briefed, ...turns.filter((one) => !briefed.includes(one))];
};

/** The sentences of one speaker's turn: acts of one subject chained while the sentence stays readable, quotes by themselves. */
const turnLines = (discourse: Discourse, speech: Speech, { by, front }: TurnStart): Line[] => {
  const { facts } = discourse;
  const lines: Line[] = [];
  const used = new Set<string>();
  const people = by === "all" ? [] : by;
  const [only] = people;
  let begun = false;
  let open: SpeechAct[] = [];
  let agentOfOpen = plain("");
  let principalOfOpen = plain("");
  let forWhom: string | undefined;
  let unreported: string[] = [];
  let voice = "";
  let voiced = 0;
  const pronoun = only && pronounOf(only);
  const hasPronoun = pronoun !== undefined;
  const byPronoun = hasPronoun && only?.name !== undefined;
  const many = speech.remarks.some(({ remark }) => remark.byOpen === true);
  const online = isOnlineAddress(discourse, speech, people);
  const { record } = facts;
  const together = isOfDelegation(discourse, people);
  const delegation =
    speech.by !== "all" && discourse.memory.party && (together || speaksAsOne(record, speech.by));
  const subject = (): Phrase => {
    const opener = begun ? plain("") : front;
    if (delegation) {
      begun = true;
      const visitors = partyLater(discourse, discourse.content.relations.party);
      return say`${opener}${mentioning(visitors, "visitors")}`;
    }
    if (by === "all") {
      begun = true;
      // 与会人员……。与会人员还……: the same word twice, as another would seem to be others.
      voice = voiced % 2 === 0 ? voiceOfAll(discourse, speech) : voice;
      voiced += 1;
      return say`${opener}${mentioning(plain(voice), "all")}`;
    }
    const both = isOfBoth(discourse, speech, people);
    if (!begun && both) {
      begun = true;
      return say`${opener}${mentioning(plain("双方", [`${speech.scene.path}.people`]), "all")}`;
    }
    if (!begun) {
      begun = true;
      if (online) discourse.memory.marks.add(`remote ${only?.key}`);
      const capacity = speakingAs(discourse, people);
      const from = many || people.length > 1 ? undefined : speakerFrom(discourse, only);
      const tie = from ? plain("") : tieTo(discourse, people);
      const speakers =
        from ?? mentioning(say`${tie}${speakersOf(discourse, people, many)}`, mentionOf(people));
      return say`${opener}${speakers}${capacity}${remotely(discourse, people)}`;
    }
    // A pronoun repeats no name, so that its sentence need not join the one before.
    return byPronoun ? subjectAgain() : mentioning(subjectAgain(), mentionOf(people));
  };
  const subjectAgain = (): Phrase => {
    if (byPronoun && people.length === 1) return pronoun;
    const called = many ? undefined : asClass(discourse, people);
    if (called) return called;
    if (people.length === 1 && only) return only.group ? person(discourse, only) : laterName(discourse, only);
    const names = people.map((who) => (who.group ? person(discourse, who) : laterName(discourse, who)));
    return say`${joined(names, "、")}${many ? "等" : ""}`;
  };
  const close = (): void => {
    const subjectLength = textOf(agentOfOpen).length + textOf(principalOfOpen).length;
    const called = only?.group ? LONG_NAME : only?.name?.text.split("·").at(-1)?.length;
    const again = people.length === 1 ? called : undefined;
    sentencesOfTurn(open, again, subjectLength).forEach(([first, ...further], at) => {
      if (!first) return;
      if (at > 0) [agentOfOpen, principalOfOpen] = [subject(), plain("")];
      const address = lines.length === 0 && !says(front);
      const where =
        online && lines.length === 0
          ? plain(SAYING.test(first.verb) ? "线上致辞时" : "线上致辞，", [`${only?.path}.presence`])
          : address
            ? (givingLecture(discourse, speech.scene, first.verb) ??
              inAddress(discourse, speech, people, first))
            : plain("");
      const apart = textOf(principalOfOpen).length > LONG_PRINCIPAL && TAKES_OTHERS.test(textOf(first.words));
      const subjectOfOpen = say`${agentOfOpen}${where}${principalOfOpen}${apart ? (WISHED.test(first.verb) ? "表示，" : "") : ""}`;
      lines.push(
        line(first.id, sourced(say`${subjectOfOpen}${chained([first, ...further])}`, ...unreported)),
      );
      unreported = [];
    });
    open = [];
  };
  const begin = (at: RemarkAt): void => {
    close();
    const principal = facts.who(at.remark.onBehalfOf);
    if (principal && only && [only.raw.onBehalfOf, only.raw.substitutes].includes(principal.key)) {
      discourse.memory.marks.add(`behalf ${only.key}`);
      discourse.memory.marks.add(`instead ${only.key}`);
    }
    agentOfOpen = say`${subject()}${besideAddress(discourse, speech, people, at)}`;
    // 甲代表某局祝贺……。甲表示，……: that somebody speaks for others is said once.
    const again = principal !== undefined && principal.key === forWhom;
    const path = `${at.path}.onBehalfOf`;
    principalOfOpen = again
      ? plain("", [path])
      : principal
        ? sourced(say`代表${person(discourse, principal)}`, path)
        : plain("");
    forWhom = principal?.key;
  };
  const manner = {
    by: people,
    speaks: speakingVerb(
      speech.scene.item.activity,
      facts.said(speech.scene.item.title, `${speech.scene.path}.title`)?.text,
    ),
    pronoun: byPronoun,
    before: used,
  };
  const turns = withQuoteLast(inOrder(turnsOf(speech.remarks), people));
  for (const turn of turns) {
    const [at] = turn.remarks;
    if (
      !at ||
      (turns.length > 1 &&
        isWithoutWords(discourse, turn, turn !== turns[0] && manner.speaks === "发言", {
          scene: speech.scene,
          people,
        }))
    )
      continue;
    const said = pathsInPurpose(discourse, turn.remarks);
    if (said.length > 0) {
      unreported.push(...said);
      continue;
    }
    const willStart = open.length === 0;
    const apart = turn.act === "convey" && !isGreeting(discourse, at);
    const own = facts.who(at.remark.onBehalfOf);
    const principal = COURTESIES.has(turn.act) || own?.key === forWhom ? own : undefined;
    const goesOn =
      !willStart &&
      principal !== undefined &&
      (turn.remarks.length === 1 ||
        turn.remarks.every(({ remark }) => remark.onBehalfOf === at.remark.onBehalfOf));
    if (willStart || (!goesOn && turn.remarks.some(({ remark }) => remark.onBehalfOf)) || apart) {
      if (givesWords(discourse, turn.remarks)) begin(at);
    }
    const made = actOf(discourse, turn, manner);
    const action = made && goesOn && own?.key === forWhom ? { ...made, alone: apart } : made;
    if (action) {
      const before = open.at(-1);
      const asked = action.verb === "要求" && before?.verb === "要求" && asksEach(at, before);
      if (asked && before) {
        const words = say`${before.words}；${withoutStart(action.words, textOf(action.words).startsWith("还") ? 1 : 0)}`;
        open[open.length - 1] = { ...before, words, ends: true };
        continue;
      }
      const judged = by === "all" ? judgedByAll(open, action) : undefined;
      if (judged) {
        open.push(judged);
        used.add(action.verb);
        continue;
      }
      const follows =
        open.length > 0 &&
        (mayFollow(open, action, lines.length, hasPronoun) ||
          startsAtStatement(open, action, lines.length, hasPronoun));
      if (open.length > 0 && !follows) begin(at);
      // 代表学校 applies to everything that follows in the sentence.
      const again = principal?.key === forWhom;
      const resumed = again
        ? {
            ...action,
            words: sourced(action.words, ...turn.remarks.map(({ path }) => `${path}.onBehalfOf`)),
          }
        : goesOn && onBehalfOf(discourse, action, principal, at.path);
      const proposes = lines.length > 0 && LISTED.test(textOf(action.words));
      const besides = !follows && used.size > 0 && (by === "all" ? WISHED.test(action.verb) : proposes);
      const plainly = besides ? { ...action, words: say`还${action.words}`, first: undefined } : action;
      open.push(follows && goesOn && resumed ? resumed : plainly);
      used.add(action.verb);
      const { further = [] } = action;
      if (action.alone || further.length > 0) close();
      further.forEach(({ words, named }, at) => {
        const id = `${action.id}.more${at === 0 ? "" : at}`;
        lines.push(named ? line(id, say`${subject()}${words}`) : goingOn(line(id, words)));
      });
    }
    for (const each of [...turn.remarks, ...turn.promised]) {
      const quote = facts.said(each.remark.quote, `${each.path}.quote`);
      if (!quote) continue;
      const letter = quotedFrom(discourse, each);
      const words = say`${letter ?? "说"}：“${phrase(quote)}”`;
      const quoted = letter ? undefined : quotedBehind(open, words, `${each.path}.quote`, hasPronoun);
      if (quoted) open.push(quoted);
      close();
      if (quoted) continue;
      lines.push(line(`${each.path}.quote`, letter ? words : say`${subject()}${words}`));
    }
  }
  close();
  discourse.memory.subject = people.map((who) => who.key);
  return lines;
};

/** The paths of points that only repeat the purpose stated in the lead; they are omitted. */
const pathsInPurpose = ({ facts, memory }: Discourse, remarks: readonly RemarkAt[]): string[] => {
  const why = memory.marks.has("event purpose") ? facts.said(facts.record.purpose, "")?.text : undefined;
  const points = remarks.flatMap(({ remark, path }) => facts.list(remark.points, `${path}.points`));
  const plainly = remarks.every(
    ({ remark }) => remark.act === "invite" && !remark.quote && !remark.onBehalfOf,
  );
  if (
    !why ||
    !plainly ||
    points.length === 0 ||
    !points.every((one) => one.text.length > 5 && why.includes(one.text))
  )
    return [];
  const whoms = remarks.flatMap(({ remark, path }) => facts.said(remark.whom, `${path}.whom`)?.path ?? []);
  return [...points.map((one) => one.path), ...whoms];
};

/** Characters of what somebody asked of several, one after the other. */
const ASKED = 200;

/** Whether the next of several is asked for something: 要求甲……；要求乙……. */
const asksEach = ({ remark }: RemarkAt, before: SpeechAct): boolean =>
  remark.whom !== undefined &&
  remark.counted !== true &&
  remark.onBehalfOf === undefined &&
  textOf(before.words).length < ASKED &&
  !/：/.test(textOf(before.words));

/** Whether a remark gives words to its speaker, so that naming the speaker begins a sentence. */
const givesWords = ({ facts }: Discourse, remarks: readonly RemarkAt[]): boolean =>
  remarks.some(({ remark }) => {
    if (remark.act === "convey")
      return facts.said(remark.message, "") !== undefined || facts.list(remark.points, "").length > 0;
    if (remark.act === "say" && remark.quote && (remark.points ?? []).length === 0) return false;
    const bare = ["speak", "say", "point_out", "stress", "propose", "congratulate", "welcome"].includes(
      remark.act ?? "",
    );
    return bare || facts.list(remark.points, "").length > 0 || facts.said(remark.whom, "") !== undefined;
  });

/** What was done in a tour by its only visitor, as predicates that go on from it. */
export const speechActs = (discourse: Discourse, speech: Speech, by: readonly Who[]): Phrase[] =>
  turnsOf(speech.remarks).flatMap(
    (turn) => actOf(discourse, turn, { by, speaks: "发言", pronoun: false, before: new Set() })?.words ?? [],
  );

const peopleOf = ({ facts }: Discourse, speech: Speech): Who[] =>
  speech.by === "all" ? [] : facts.whos(speech.by);

/** 座谈中，: what was said first at the first of several talks, where no sentence of its own states them. */
const ofFirstTalks = (discourse: Discourse, { scene }: Speech): Phrase => {
  const { content, memory } = discourse;
  const mark = `spoken ${scene.path}`;
  const again = memory.marks.has(mark);
  memory.marks.add(mark);
  const [first, ...more] = content.scenes.filter(
    ({ item }) => item.activity === "talks" && (item.remarks ?? []).length > 0,
  );
  const talked = content.messages.some((one) => one.type === "talk" && one.scene === scene);
  if (!again && isBehindTour(discourse, scene)) return plain(`${sceneNoun(discourse, scene)}中，`);
  if (again || talked || more.length === 0 || scene !== first) return plain("");
  const met = content.messages.some((one) => one.type === "receive" && memory.realized.has(one.id));
  return plain(!met && isOfWholeVisit(scene, more) ? "" : `${sceneNoun(discourse, scene)}中，`);
};

/** 甲介绍了……，希望……。 The turn of one speaker, or of several who each said little. */
export const speechLines = (discourse: Discourse, sentence: SentencePlan, speech: Speech): Line[] => {
  const { memory } = discourse;
  const sent =
    speech.remarks.every(({ remark }) => remark.act === "convey") && speech.scene.item.people?.length === 0;
  const begin = sent || isMetInLead(discourse, speech) ? plain("") : opening(discourse, sentence);
  const setting = settingOf(discourse, sentence);
  const which = sent ? plain("") : ofFirstTalks(discourse, speech);
  const front = say`${begin}${says(setting) || says(begin) ? setting : which}`;
  const others: Speech[] = [];
  for (let one = take(memory, sentence.joined, "speech"); one; one = take(memory, sentence.joined, "speech"))
    others.push(one);
  const all = [speech, ...others];
  if (others.length > 0 || speech.bare) {
    const one = together(discourse, all, front);
    if (one) return [one];
  }
  const addresses = addressedTogether(discourse, speech, front);
  const lines = all.flatMap((each, at) =>
    turnLines(discourse, each, {
      by: each.by === "all" ? "all" : peopleOf(discourse, each),
      front: at === 0 && !addresses ? front : plain(""),
    }),
  );
  return addresses ? [addresses, ...lines] : lines;
};
