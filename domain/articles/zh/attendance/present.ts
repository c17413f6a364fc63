import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Accompany, Present, Role, Scene, SceneAttendees, Speech } from "../../content/message";
import { wholeDelegation } from "../../content/named";
import { maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet, take } from "../../reference/memory";
import { attended, ceremonyOf, eventNoun, opening } from "../event/event";
import { delegationNoun } from "../organizations/delegation-names";
import { organizationNames } from "../organizations/organizations";
import { kindOf } from "../people/groups";
import { peopleList } from "../people/people";
import { nounIn } from "../words/grammar";
import { openList } from "../words/open-list";
import { attendedApart, ledToEvent } from "./acting-alone";
import { attendanceWords, isNamedWithNumber } from "./attendance-count";
import { ceremonyAttended } from "./ceremony-attended";
import { chairedBy } from "./chaired-item";
import { escortList, isBesideThroughout } from "./escorts";
import { openingOfCourse } from "./opens-course";

/** Witnesses of an event whose agreements have none: they come first. */
const watchersOf = ({ facts }: Discourse, whos: readonly Who[]): Who[] => {
  const named = facts.agreements.some(({ agreement }) => (agreement.witnesses ?? []).length > 0);
  const found = whos.filter((who) => who.has("witness"));
  return facts.record.kind === "signing" && !named && found.length < whos.length ? found : [];
};

/** Occasions that guests attend rather than take part in. */
const FORMAL = /(?:仪式|典礼|式|庆典|大会|年会|论坛|峰会|晚会|晚宴|酒会|招待会)$/;

/** People for whom one sentence has room. */
const MAX_PEOPLE = 12;

/** A long list in parts of about the same size, colleagues together. */
const inParts = (whos: readonly Who[]): Who[][] => {
  const parts = Math.ceil(whos.length / MAX_PEOPLE);
  const most = Math.ceil(whos.length / Math.max(1, parts));
  const found: Who[][] = [];
  whos.forEach((who) => {
    const last = found.at(-1);
    const before = last?.at(-1);
    const [own, other] = [who.posts[0]?.org?.org, before?.posts[0]?.org?.org];
    const together = own !== undefined && own === other;
    if (last && (last.length < most || together || who.group)) last.push(who);
    else found.push([who]);
  });
  return found;
};

/** Whether a group without organizations is those whose number the text has stated: 企业代表 after 近100名企业代表参加. */
const isCounted = ({ facts, content, memory }: Discourse, who: Who): boolean => {
  const of = facts.said(facts.record.attendance?.of, "")?.text;
  const counted = content.messages.some((one) => one.type === "attendance" && memory.realized.has(one.id));
  // 会员单位代表 are the 会员代表 who were counted.
  const plainly = (text: string): string => text.replace(/单位|企业(?!家)/u, "");
  if (!counted || !who.group || who.of.length > 0 || of === undefined) return false;
  return of.endsWith(who.group.text) || plainly(of) === plainly(who.group.text);
};

/** 代表来自甲会、乙社: the organizations of the only group that is listed, whose number the text has stated by the same noun. */
const originOfCounted = (discourse: Discourse, { id }: Present, whos: readonly Who[]): Line | undefined => {
  const { facts, content, memory } = discourse;
  const [only, ...more] = whos;
  const of = facts.said(facts.record.attendance?.of, "")?.text;
  const counted = content.messages.some((one) => one.type === "attendance" && memory.realized.has(one.id));
  if (!counted || !only?.group || more.length > 0 || only.group.text !== of || only.of.length === 0)
    return undefined;
  meet(memory, only);
  const open = only.raw.ofOpen === true;
  const list = organizationNames(discourse, only.of, open);
  const from = say`${phrase(only.group)}来自${list}${open ? kindOf(only) : ""}`;
  return line(id, sourced(from, open ? `${only.path}.ofOpen` : undefined));
};

/** The noun for an event without a formal name in the office's title, or in that of its ceremony: 仪式, 欢送会. */
const occasion = (discourse: Discourse): string => {
  const { facts, content } = discourse;
  const noun = eventNoun(discourse);
  if (noun !== "活动" || /系列活动/.test(facts.record.officialName?.zh ?? "")) return noun;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const [ceremony] = content.scenes.filter(({ item }) => item.activity === "ceremony");
  return (
    nounIn(title) ?? nounIn(facts.said(ceremony?.item.title, "")?.text ?? "") ?? ceremonyOf(discourse) ?? noun
  );
};

/** A course or a show, which begins with a ceremony that guests attend. */
const BEGINS = /(?:班|营|培训|展|展览|大赛)$/;
const BEGINNING = /(?:[开结闭][班营幕业]|开学|开赛|启动)(?:式|仪式|典礼)$/;

/** 开班式: the ceremony of a course at which all of them are listed. */
const beginningOf = ({ content }: Discourse, whos: readonly Who[], noun: string): string | undefined => {
  if (!BEGINS.test(noun)) return undefined;
  const title = content.scenes.find(
    ({ item }) =>
      item.activity === "ceremony" && whos.every((who) => item.people?.some(({ key }) => key === who.key)),
  )?.item.title?.zh;
  // The ceremony was everything that happened that day.
  const [only, ...more] = content.scenes;
  const alone = more.length === 0 && only?.item.activity === "speeches" ? only.item.title?.zh : undefined;
  if (alone && BEGINNING.test(alone)) return BEGINNING.exec(alone)?.[0];
  return title && BEGINNING.test(title) ? BEGINNING.exec(title)?.[0] : undefined;
};

/** 签约仪式: the ceremony of a signing that the text reports without one, by its kind in the office's own words. */
const SIGNED_AT = /(?:签约|签字|签署)仪式/;

const kindOfSigning = ({ facts, plan }: Discourse): string | undefined =>
  plan.news.type === "sign"
    ? [facts.record.officialName, facts.record.title]
        .map((text) => SIGNED_AT.exec(facts.said(text, "")?.text ?? "")?.[0])
        .find((found) => found !== undefined)
    : undefined;

/** 出席仪式, 参加座谈会, 出席开班式. */
const tookPart = (discourse: Discourse, whos: readonly Who[]): string => {
  const called = occasion(discourse);
  const event =
    (called === "仪式" && (kindOfSigning(discourse) ?? ceremonyAttended(discourse, whos))) || called;
  const noun =
    (whos.length > 0 && (beginningOf(discourse, whos, event) ?? openingOfCourse(discourse, whos))) || event;
  return `${FORMAL.test(noun) ? "出席" : "参加"}${noun}`;
};

/** 甲，乙参加会见。 Attendees without another act; the total number ends the list. */
export const presentLines = (discourse: Discourse, sentence: SentencePlan, message: Present): Line[] => {
  const { facts, memory } = discourse;
  const others: Present[] = [];
  for (
    let one = take(memory, sentence.joined, "present");
    one;
    one = take(memory, sentence.joined, "present")
  )
    others.push(one);
  const all = [message, ...others];
  const everyone = facts.whos(all.flatMap((one) => one.people));
  const fresh = everyone.filter((who) => !knows(memory, who));
  const counted = fresh.filter((who) => isCounted(discourse, who));
  const whos = counted.length < fresh.length ? fresh.filter((who) => !counted.includes(who)) : fresh;
  if (whos !== fresh) for (const who of counted) meet(memory, who);
  const countedPaths = counted.length < fresh.length ? counted.flatMap((who) => who.group?.path ?? []) : [];
  if (whos.length === 0 && everyone.length > 0) {
    const crowd = take(memory, sentence.joined, "attendance");
    const made = crowd && attendanceLine(discourse, crowd.id);
    return made ? [made] : [];
  }
  const from =
    facts.isPartial(everyone) || all.some((one) => one.open)
      ? undefined
      : originOfCounted(discourse, message, whos);
  if (from) return [from];
  const limit = facts.style.maxNamed ?? Number.POSITIVE_INFINITY;
  const shown = whos.slice(0, Math.max(1, limit));
  const open = all.some((one) => one.open) || shown.length < whos.length || facts.isPartial(everyone);
  const crowd = take(memory, sentence.joined, "attendance");
  const number = crowd && attendanceWords(discourse, everyone);
  const recorded = facts.agreements.some(({ agreement }) => (agreement.witnesses ?? []).length > 0);
  const watched =
    facts.record.kind === "signing" && !recorded && shown.every((who) => who.has("witness")) && !number;
  const front = opening(discourse, sentence);
  const gathering = !discourse.content.relations.visit;
  // After a signing the verb alone would refer to the signing.
  const apart = discourse.plan.news.type === "sign" || discourse.plan.news.type === "signings";
  const verb = message.attendedFor
    ? `参加${apart ? attended(discourse) : ""}`
    : gathering
      ? tookPart(discourse, whos)
      : `参加${attended(discourse)}`;
  const openAt = message.openAt ?? "participantsOpen";
  const watching = watchersOf(discourse, shown);
  const [first = [], ...further] =
    watching.length > 0
      ? [watching, ...inParts(shown.filter((who) => !watching.includes(who)))]
      : inParts(shown);
  if (further.length > 0) {
    const did = watching.length > 0 ? `见证${attended(discourse)}` : verb;
    const lines = [line(message.id, say`${front}${peopleList(discourse, first)}${did}`)];
    further.forEach((part, at) => {
      const last = at === further.length - 1;
      const list = sourced(peopleList(discourse, part, open && last), open && last ? openAt : undefined);
      lines.push(
        line(
          `${message.id}.${at}`,
          at === 0
            ? say`${gathering ? tookPart(discourse, whos) : `参加${attended(discourse)}`}的还有${list}`
            : say`${list}也${verb}`,
        ),
      );
    });
    if (number) lines.push(line(crowd.id, say`${number}参加${eventNoun(discourse)}`));
    return lines;
  }
  const led = message.attendedFor ? ledToEvent(discourse, shown) : undefined;
  const rest = led ? shown.filter((who) => !knows(memory, who)) : shown;
  if (led && rest.length === 0) return [line(message.id, say`${front}${led}${verb}`)];
  const named = peopleList(discourse, rest, open && !number);
  const list = sourced(say`${maybe`${led}出席，`}${named}`, open ? openAt : undefined);
  if (number && facts.record.attendance?.including === undefined)
    return [line(message.id, say`${front}${list}${textOf(list).endsWith("等") ? "" : "等"}${number}${verb}`)];
  const did = watched ? "见证签约" : verb;
  const lines = [line(message.id, sourced(say`${front}${list}${did}`, ...countedPaths))];
  if (number) lines.push(line(crowd.id, say`${number}参加${eventNoun(discourse)}`));
  return lines;
};

/** 100余名代表参加。 */
export const attendanceLine = (discourse: Discourse, id: string): Line | undefined => {
  const words = attendanceWords(discourse);
  return words && line(id, say`${words}参加${attended(discourse)}`);
};

/** ，企业家提出建议: an unrecorded proposal at the talks. */
export const proposedWords = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, memory, content } = discourse;
  const isBare = (one: Speech): boolean => {
    const [only, ...more] = one.remarks;
    const plainly = only?.remark.act === "propose" && !only.remark.quote && !only.remark.onBehalfOf;
    return plainly === true && more.length === 0 && facts.list(only?.remark.points, "").length === 0;
  };
  const speech = content.messages.find(
    (one): one is Speech =>
      one.type === "speech" && one.scene.key === scene.key && !memory.realized.has(one.id) && isBare(one),
  );
  const [only] = speech?.remarks ?? [];
  if (!speech || !only || speech.by === "all") return plain("");
  const whos = facts.whos(speech.by);
  if (whos.length === 0) return plain("");
  memory.realized.add(speech.id);
  return sourced(say`，${peopleList(discourse, whos)}提出建议`, only.path);
};

/** 某所党委书记甲陪同。 */
export const accompanyLine = (discourse: Discourse, sentence: SentencePlan, message: Accompany): Line => {
  const list = escortList(discourse, discourse.facts.whos(message.people));
  return line(message.id, sourced(say`${opening(discourse, sentence)}${list}陪同`, ...message.paths));
};

const bound = ({ facts }: Discourse): boolean =>
  facts.agreements.some(({ agreement }) =>
    ["signed", "in_force", "expired", "terminated"].includes(agreement.status ?? "signed"),
  );

/** 座谈会: the only talks, by their title, which somebody chaired rather than the visit or the meeting, once the text has stated that they were held. */
const titledTalks = ({ content, facts, memory }: Discourse): string | undefined => {
  const [talks, ...more] = content.scenes.filter((one) => one.item.activity === "talks");
  const title = talks && facts.said(talks.item.title, "")?.text;
  const ahead = content.messages.some(
    (one) =>
      (one.type === "talk" || one.type === "session") && one.scene === talks && !memory.realized.has(one.id),
  );
  return !ahead && more.length === 0 && title && /^.{0,4}会$/.test(title) ? title : undefined;
};

/** 会议由甲主持，乙、丙致辞。 */
export const roleLine = (discourse: Discourse, sentence: SentencePlan, message: Role): Line | undefined => {
  const { facts, memory } = discourse;
  const whos = facts.whos(message.people);
  if (whos.length === 0) return undefined;
  const front = opening(discourse, sentence);
  const list = peopleList(discourse, whos);
  const paths = (all: readonly Who[]) => all.map((who) => `${who.path}.roles`);
  const speakers = message.role === "chair" ? take(memory, sentence.joined, "role") : undefined;
  const spoke = facts.whos(speakers?.people);
  const [chair, ...further] = whos;
  const both = chair !== undefined && further.length === 0 && spoke.includes(chair);
  const others = both ? spoke.filter((who) => who !== chair) : spoke;
  const also = others.length > 0 ? say`，${peopleList(discourse, others)}发言` : plain("");
  const speaking = sourced(both ? say`并发言${also}` : also, ...paths(spoke));
  const visit = discourse.content.relations.visit;
  const words = {
    chair: say`${list}主持${titledTalks(discourse) ?? attended(discourse)}${speaking}`,
    guide: say`${list}负责讲解`,
    // 翻译王小样担任翻译 would say it twice.
    interpreter: textOf(list).includes("翻译")
      ? say`${list}参加${attended(discourse)}`
      : say`${list}担任翻译`,
    speaker: say`${list}${visit ? "发言" : "在会上发言"}`,
    signatory: bound(discourse) ? say`${list}在签约仪式上签字` : say`拟由${list}签字`,
  }[message.role];
  return line(message.id, sourced(say`${front}${words}`, ...paths(whos)));
};

/** Characters of a ceremony's title that a list of those who were there can end with. */
const SHORT_TITLE = 12;

/** 签约仪式: the ceremony of an item, without which 甲、乙出席 in a sentence of its own would be of whatever the text mentioned before. */
const ceremonyAt = ({ facts }: Discourse, { scene: { item, path } }: SceneAttendees): string => {
  const title = facts.said(item.title, `${path}.title`)?.text ?? "";
  if (title === "" && item.activity === "signing") return "签约活动";
  if (!FORMAL.test(title)) return "";
  if (title.length <= SHORT_TITLE) return title;
  return item.activity === "signing" && title.includes("签约") ? "签约仪式" : (nounIn(title) ?? "");
};

/** 接待了代表团: what the hosts of a tour did whom no other sentence mentions. */
const receivedOnTour = (discourse: Discourse, { scene, people }: SceneAttendees): Phrase | undefined => {
  const hosts = scene.item.activity === "tour" && people.every((key) => scene.receivers.includes(key));
  const named = discourse.facts.delegations.some(({ name }) => name !== undefined);
  return hosts ? plain(`接待了${named ? delegationNoun(discourse) : "来宾"}`) : undefined;
};

/** 甲、乙等参加发布仪式。 */
export const attendeesLine = (
  discourse: Discourse,
  sentence: SentencePlan,
  message: SceneAttendees,
): Line | undefined => {
  // Those whom no other sentence would mention may be in a list that they make longer.
  const later = message.id.endsWith(".people.further");
  if (later && discourse.facts.whos(message.people).every((who) => knows(discourse.memory, who)))
    return undefined;
  const chaired = later ? chairedBy(discourse, message) : undefined;
  if (chaired) return line(message.id, say`${opening(discourse, sentence)}${chaired}`);
  const words = attendeesWords(discourse, message, receivedOnTour(discourse, message));
  const noun = eventNoun(discourse);
  const occasion = FORMAL.test(noun) ? noun : ceremonyAt(discourse, message);
  const what = /出席$/.test(words ? textOf(words) : "") ? occasion : "";
  return words && line(message.id, say`${opening(discourse, sentence)}${words}${what}`);
};

/** The same as a clause after the activity; `verb`: their own activity, if not only attendance. */
export const attendeesWords = (
  discourse: Discourse,
  message: SceneAttendees,
  verb?: Phrase | string,
): Phrase | undefined => {
  const all = discourse.facts.whos(message.people).filter((who) => !isNamedWithNumber(discourse, who));
  const fresh = all.filter((who) => !who.group || !knows(discourse.memory, who));
  const whos = fresh.length > 0 ? fresh : all;
  if (whos.every((who) => isBesideThroughout(discourse, who))) return undefined;
  const { scene } = message;
  const openAt = openList(discourse, scene);
  const known = all.every((who) => knows(discourse.memory, who));
  const whole = known && wholeDelegation(discourse.facts.record, message.people) !== undefined;
  const formal = ["signing", "ceremony", "handover", "speeches"].includes(scene.item.activity ?? "");
  // At talks with those who received visitors, who went along with them came as their escort.
  const along = whos.every((who) => scene.escorts.includes(who.key)) && scene.item.activity === "talks";
  const came = along ? "陪同" : formal ? "出席" : "参加";
  const apart = whole || verb ? undefined : attendedApart(discourse, whos, openAt !== undefined, formal);
  if (apart) return sourced(apart, `${message.scene.path}.people`, openAt);
  const list = sourced(
    whole ? plain(delegationNoun(discourse)) : peopleList(discourse, whos, openAt !== undefined),
    `${message.scene.path}.people`,
    openAt,
  );
  return say`${list}${verb ?? came}`;
};
