import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Promised, Result, Sign } from "../../content/message";
import {
  joined,
  loose,
  maybe,
  type Phrase,
  partOf,
  plain,
  say,
  says,
  sourced,
  spliced,
  textOf,
} from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { eventNoun, opening } from "../event/event";
import { eventPlace } from "../event/event-place";
import { sceneNoun } from "../event/scene-noun";
import { isActTitle } from "../items/call";
import { settingOf } from "../items/sitting";
import { nounOf } from "../organizations/parties";
import { peopleList } from "../people/people";
import { documentTitle } from "../words/document-title";
import { duringJourney, inspectionVerb } from "../words/inspecting";
import { isActOnly } from "../words/item-titles";
import { withSharedSubjects } from "../words/merging";
import { acceptedBriefly } from "./accepted-invitations";
import { coveringCeremony } from "./ceremony-of-launch";
import { donationAhead, withoutKnownCity } from "./donation-ahead";
import { exchangedGifts, whereExchanged } from "./exchanged-gifts";
import { introducing } from "./introduced-results";
import { launchedByTitle } from "./launched-by-title";
import { HONOURED, resultClause } from "./outcome";
import { followsAs } from "./promised";
import { receivedThere } from "./received-there";
import { signClause } from "./sign-predicate";

/** What follows from a result, in the same sentence: a planned agreement, and its result. */
export const consequenceOf = (
  discourse: Discourse,
  sign: Sign | undefined,
  promised: Promised | undefined,
  people: readonly Who[] = [],
): Phrase => {
  const title = sign && documentTitle(discourse.facts, sign.agreement);
  const noun = title ? nounOf(title.text) : "";
  return say`${sign ? say`，${signClause(discourse, sign, people)}` : ""}${promised ? followsAs(discourse, promised, noun, title?.text ?? "") : ""}`;
};

/** 在乌拉圭，: an outcome of one stop of a round that was stated as a whole. */
const placeOfRound = ({ facts, memory }: Discourse, { scene }: Result): Phrase => {
  if (!scene || !memory.marks.has(`round ${scene.key}`)) return plain("");
  const city = facts.said(scene.item.city, `${scene.path}.city`);
  return city ? say`在${phrase(city)}，` : plain("");
};

/** 2024年5月6日，在湖滨大学举行的聘任仪式上，: the ceremony that begins the text with what somebody was given there. */
const ceremonyAhead = (
  discourse: Discourse,
  sentence: SentencePlan,
  { scene }: Result,
): Phrase | undefined => {
  const title = scene && discourse.facts.said(scene.item.title, `${scene.path}.title`);
  if (!sentence.lead || !title || scene.item.venue || !/(?:仪式|典礼)$/.test(title.text)) return undefined;
  const there = eventPlace(discourse);
  const day = opening(discourse, sentence);
  take(discourse.memory, sentence.joined, "session");
  discourse.memory.marks.add(`session ${scene.key}`);
  discourse.memory.marks.add("event named");
  return say`${day}在${maybe`${there}举行的`}${phrase(title)}上，`;
};

const GIVEN: ReadonlySet<string | undefined> = new Set(["award", "gift", "launch"]);

/** 访问期间，: a gift on an unrecorded day does not belong to the last day that the text has reported. */
const duringEvent = (discourse: Discourse, { lead }: SentencePlan, { scene, outcome }: Result): Phrase => {
  const { content, memory } = discourse;
  const days = new Set(content.scenes.flatMap(({ item }) => item.when?.start ?? []));
  const { visit } = content.relations;
  // A course ends with its certificates.
  const held =
    content.messages.some(({ type }) => type === "hold") && /[会坛节展]$/u.test(eventNoun(discourse));
  const apart = !lead && !scene && (visit || held) && GIVEN.has(outcome.type) && days.size > 1;
  if (!apart || memory.marks.has("during the event")) return plain("");
  memory.marks.add("during the event");
  return plain(visit ? duringJourney(discourse) : `${eventNoun(discourse)}期间，`);
};

/** 座谈会上，: on what occasion something was given that is stated before its item. */
const occasionAhead = ({ facts, ...discourse }: Discourse, { scene, ahead }: Result): Phrase | undefined => {
  if (!ahead || !scene) return undefined;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const noun = sceneNoun({ facts, ...discourse }, scene);
  if (!title || title.text === noun) return plain(/[会式典礼]$/.test(noun) ? `${noun}上，` : `${noun}中，`);
  return plain(isActOnly(title.text) || isActTitle(title.text) ? "其间，" : `在${title.text}上，`, [
    title.path,
  ]);
};

/** 甲、乙分别获颁荣誉馆长聘书、名誉馆长聘书: several awards of which nobody is known to have given them. */
const awardsTogether = (
  discourse: Discourse,
  sentence: SentencePlan,
  message: Result,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const more = sentence.joined.filter((one): one is Result => one.type === "result");
  const all = [message, ...more];
  const fit = all.every(({ outcome }) => {
    const to = outcome.to?.participants ?? [];
    const single = to.length === 1 && (outcome.to?.organizations ?? []).length === 0;
    return outcome.type === "award" && !outcome.by?.length && single && outcome.points?.length === 1;
  });
  if (more.length === 0 || !fit) return undefined;
  const whos = facts.whos(all.flatMap(({ outcome }) => outcome.to?.participants ?? []));
  const points = all.flatMap(({ outcome, path }) => facts.list(outcome.points, `${path}.points`));
  if (whos.length !== all.length || points.length !== all.length) return undefined;
  for (const one of more) memory.realized.add(one.id);
  const list = peopleList(discourse, whos);
  const get = points.every(({ text }) => HONOURED.test(text)) ? "获评" : "获颁";
  return say`${list}分别${get}${loose(joined(withSharedEnds(points), "、"))}`;
};

/** What is awarded, at the end of its name. */
const AWARD = /(?:聘书|证书|奖章|称号|牌匾|奖)$/;
const SHARED_FRONT = 4;

/** 国家馆荣誉馆长、名誉馆长聘书: what begins and ends alike is printed without its repeated ends. */
const withSharedEnds = (points: readonly Said[]): Phrase[] => {
  const [first] = points;
  const award = AWARD.exec(first?.text ?? "")?.[0];
  const least = Math.min(...points.map(({ text }) => text.length));
  let front = 0;
  while (front < least && points.every(({ text }) => text[front] === first?.text[front])) front += 1;
  if (!first || !award || front < SHARED_FRONT || !points.every(({ text }) => text.endsWith(award)))
    return points.map(phrase);
  return points.map(({ text, path }, at) =>
    plain(text.slice(at === 0 ? 0 : front, at === points.length - 1 ? text.length : -award.length), [path]),
  );
};

/** 在揭牌仪式上，……揭牌: an occasion that repeats the verb after it. */
const HOLLOW = /^在(揭牌|启动|发布|开工|上线)仪式上，$/;

/** The same with the place: 在云溪举行的揭牌仪式上，. */
const HELD_THERE = /(在[^，。；]{2,12})举行的(揭牌|揭幕|启动|开工|上线)仪式上，$/u;

/** 联合实验室在云溪揭牌, for 在云溪举行的揭牌仪式上，联合实验室揭牌. */
const withoutCeremony = (front: Phrase, whole: Phrase): Phrase | undefined => {
  const found = HELD_THERE.exec(textOf(front));
  const [, there = "", verb = ""] = found ?? [];
  const text = textOf(whole);
  if (!found || !text.endsWith(verb) || /[，；为]/u.test(text)) return undefined;
  const place = partOf(front, found.index, found.index + there.length);
  const begin = say`${partOf(front, 0, found.index)}${partOf(whole, 0, text.length - verb.length)}`;
  return sourced(say`${begin}${place}${verb}`, ...front.paths, ...whole.paths);
};

/** 通过调研，: the result of an inspection of several places. */
const afterRound = ({ facts, content, ...discourse }: Discourse, { outcome, scene }: Result): Phrase => {
  const [only, ...more] = facts.delegations;
  const name = only && more.length === 0 ? facts.said(only.name, "")?.text : undefined;
  const [point] = facts.list(outcome.points, "");
  const stops = content.scenes.filter(({ item }) => item.venue !== undefined);
  const round = facts.record.kind === "inspection" && !scene && stops.length > 1;
  const theirs = name !== undefined && outcome.type === "result" && point?.text.startsWith(name) === true;
  return plain(round && theirs ? `通过${inspectionVerb({ facts, content, ...discourse })}，` : "");
};

/** A meeting as the subject of what was decided there. */
const GATHERING = /^(?:会议|大会|座谈会|研讨会|论坛|年会|峰会|理事会|全会|培训班)(?!主席|秘书|组委)/;

/** 双方就今后的战略合作达成初步合作意向，力争在3月签署框架合作协议，并有意探讨与政府合作办医。 */
export const resultLines = (discourse: Discourse, sentence: SentencePlan, message: Result): Line[] => {
  const { facts, memory } = discourse;
  const { outcome, path } = message;
  const launched = launchedByTitle(discourse, sentence, message);
  if (launched) return [launched];
  const donated = donationAhead(discourse, sentence, message);
  if (donated) return donated;
  const scene = sentence.lead ? undefined : message.scene && memory.openings?.get(message.scene.key);
  if (message.scene) memory.openings?.delete(message.scene.key);
  const begin =
    scene ??
    ceremonyAhead(discourse, sentence, message) ??
    occasionAhead(discourse, message) ??
    say`${opening(discourse, sentence)}${settingOf(discourse, sentence)}${placeOfRound(discourse, message)}${duringEvent(discourse, sentence, message)}`;
  const sign = take(memory, sentence.joined, "sign");
  const points = facts.list(outcome.points, `${path}.points`).map((one) => acceptedBriefly(discourse, one));
  const agreed = points.some(({ text }) => GATHERING.test(text));
  const planned = sentence.joined.find((one): one is Promised => one.type === "promised");
  // 会议通过章程，并将召开会议: what all will do is not done by the meeting.
  const promised =
    agreed && planned?.followUps[0]?.followUp.by?.all ? undefined : take(memory, sentence.joined, "promised");
  const tail = consequenceOf(discourse, sign, promised, facts.whos(outcome.by));
  if (outcome.type === "result" && points.length > 1) {
    const clauses = withSharedSubjects(facts, points);
    const runs: Phrase[] = [];
    for (const one of clauses) {
      const words =
        one.text === one.said.text ? introducing(discourse, one.said) : plain(one.text, [one.said.path]);
      const before = runs.at(-1);
      if (one.follows && before) runs[runs.length - 1] = say`${before}，${words}`;
      else runs.push(words);
    }
    return runs.map((words, at) =>
      line(
        at === 0 ? message.id : `${message.id}.${at}`,
        say`${at === 0 ? begin : ""}${words}${at === runs.length - 1 ? tail : ""}`,
      ),
    );
  }
  const shared = awardsTogether(discourse, sentence, message);
  if (shared) return [line(message.id, say`${begin}${shared}${tail}`)];
  const exchanged = exchangedGifts(discourse, message);
  if (exchanged) {
    const where = says(begin) ? begin : whereExchanged(discourse, message);
    return [line(message.id, say`${where}${exchanged}${tail}`)];
  }
  const came = resultClause(discourse, message);
  if (!came) return [];
  const occasion = HOLLOW.exec(textOf(begin))?.[1];
  const hollow = occasion !== undefined && textOf(came.whole).endsWith(occasion);
  // 在服务站启动仪式上，甲启动服务站: the ceremony is named after what was launched there.
  const named =
    /^在“?(.{3,}?)”?(?:揭牌|启动|揭幕|启用|上线|发布|落成|竣工|奠基|开工|成立|开馆|开业)(?:仪式|典礼)上，$/.exec(
      textOf(begin),
    )?.[1];
  const during = discourse.content.relations.visit ? "其间，" : `${eventNoun(discourse)}上，`;
  const front = hollow
    ? sourced(plain("会上，"), ...begin.paths)
    : outcome.type === "launch" &&
        named &&
        textOf(came.whole).replace(/和/g, "、").includes(named.replace(/和/g, "、"))
      ? sourced(plain(during), ...begin.paths)
      : says(begin)
        ? begin
        : afterRound(discourse, message);
  // 年会上还举行授牌仪式，为基地授牌: nobody is recorded who awarded the plaques.
  const awarding = /^在((?![^，]*举行的)[^，]{0,12}授牌仪式)上，$/u.exec(textOf(begin))?.[1];
  if (!sentence.lead && awarding && outcome.type === "launch" && textOf(came.whole).endsWith("获授牌")) {
    const end = textOf(came.whole).length - "获授牌".length;
    const held = sourced(say`${during.slice(0, -1)}还举行${awarding}，`, ...begin.paths);
    return [line(message.id, say`${held}为${spliced(came.whole, end, end + 1, "")}${tail}`)];
  }
  const received = sentence.lead ? receivedThere(discourse, message) : plain("");
  const ahead = sentence.lead && outcome.type === "gift" ? withoutKnownCity(front, came.whole) : front;
  const whole = coveringCeremony(discourse, message, came.whole);
  const briefly = sentence.lead ? withoutCeremony(ahead, whole) : undefined;
  return [line(message.id, say`${briefly ?? say`${ahead}${whole}`}${received}${tail}`)];
};
