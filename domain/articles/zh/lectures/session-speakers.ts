import type { Session, Speech } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { speakingVerb } from "../items/lectures";
import { lectureByName } from "../items/named-lecture";
import { peopleList } from "../people/people";
import { areHeavy, nouns } from "../words/lists-of-things";
import { allRemote } from "../words/remote";
import { topicsOf } from "../words/topics";

type Scene = Session["scene"];

const CONTRIBUTION =
  "报告|推介|演讲|介绍|解读|说明|分享|讲座|宣讲|演示|(?:入学|岗前|警示|专题)教育|(?<=^|专题|政策|考前|理论)辅导|总结|动员|点评";

/** What a speaker gives: 作主旨报告, 作推介. */
const GIVEN = new RegExp(
  `^(?:(?:.{0,16}|《.+》(?:的.{0,4})?|题为[《“].+[》”]的.{0,4})(?:${CONTRIBUTION})|(?:大会|主题|主旨|专题|交流|典型|经验|特邀)发言)$`,
);
const NOUN = new RegExp(`(?:${CONTRIBUTION}|发言)$`);

/** 演讲 of 主题演讲: what a speaker gave, by its noun; that of a lecture with a name only is 报告. */
export const nounOfGiven = (title: Said): string => NOUN.exec(title.text)?.[0] ?? "报告";

/** A contribution after which a part of a programme is named: 主旨报告会, 专题演讲环节. */
const GIVEN_AT =
  /^(?:[^，、“”]{0,6}?)((?:主旨|主题|专题|特邀|学术|大会|视频|线上|在线)?(?:报告|演讲|推介))(?:会|环节|阶段|部分|活动)?$/;

const FORMAL: ReadonlySet<string> = new Set(["speeches", "ceremony", "signing"]);

/** Whether a title is an act of the participants, so that they are its subject: 某某、某某围绕……交流对话. */
export const isDiscussion = (title: Said): boolean =>
  /^.{0,4}(?:交流|对话|研讨|讨论|座谈|磋商|沟通|(?:交流|讨论|座谈|研讨)发言)$/.test(title.text);

/** The name of what somebody gave, and nothing else: 《港口报告》. */
const NAMED = /^(?:《[^》]+》|“[^”]+”)$/;

/** Whether a title is the name of a lecture: 《港口报告》. */
export const isNamed = (title: Said): boolean => NAMED.test(title.text);

/** Whether a title names what its speakers gave, so that they are stated to give it. */
export const isGiven = (title: Said): boolean => GIVEN.test(title.text) || NAMED.test(title.text);

/** 专家演讲: a title that says who spoke. */
const OF_WHOM = /^(?:专家|学者|嘉宾|代表|领导)(演讲|讲话)$/;

/** 在线作题为《某某》的报告, 作主旨报告: what a speaker gave by the title of the item. */
export const givenAs = (title: Said, { item, path }: Scene): Phrase => {
  const online = item.online === "fully" ? plain("在线", [`${path}.online`]) : plain("");
  const [, given] = OF_WHOM.exec(title.text) ?? [];
  if (given) return say`${online}发表${plain(given, [title.path])}`;
  return say`${online}作${lectureByName(title) ?? phrase(title)}`;
};

/** 主讲: what a speaker does at a lecture. */
export const lecturing = (title: Said | undefined): string | undefined =>
  title && /(?:讲座|讲堂|公开课)$/.test(title.text) ? "主讲" : undefined;

/** 作主旨报告, 发言: what those did who spoke at a part of a programme, never less than its title says. */
export const speakingAt = (title: Said | undefined, activity: string | undefined): string => {
  if (/第[一二三四五六七八九十\d]+[讲课]$/.test(title?.text ?? "")) return "授课";
  if (/授课|讲课/.test(title?.text ?? "")) return "授课";
  const given = GIVEN_AT.exec(title?.text ?? "")?.[1];
  return given && (activity === "speeches" || !FORMAL.has(activity ?? ""))
    ? `作${given}`
    : speakingVerb(activity);
};

/** Those who only spoke at an item: 甲、乙致辞. */
export const spokenBy = (
  discourse: Discourse,
  scene: Scene,
  speeches: readonly Speech[],
  listedSpeakers: readonly Who[],
): Who[] => {
  const { facts } = discourse;
  const keys = [
    ...listedSpeakers.map((who) => who.key),
    ...speeches.flatMap((one) => (one.by === "all" ? [] : one.by)),
  ];
  const all = facts.whos(keys);
  // Whoever is listed as a speaker spoke with the others, and what they said may follow.
  const listed = (scene.item.people ?? []).filter((one) => one.as === "speaker").map((one) => one.key);
  const title = facts.said(scene.item.title, "");
  // 乙作主旨发言 alone would say that whoever else gave one did not.
  const fit = FORMAL.has(scene.item.activity ?? "") || (title !== undefined && GIVEN.test(title.text));
  const whole = all.length > 0 && fit && keys.every((key) => listed.includes(key));
  return whole ? facts.whos(listed) : all;
};

/** A part of a programme whose title is what was done there: 推介. */
export const PRESENTS = /^(?:推介|宣讲|解读|展示|介绍)$/;

/** Characters of a title that the office's own sentence about the item has too: 项目投资路演, 30余家企业进行了投资路演. */
const SAME_END = 4;

/** Whether the office's own sentence says what a part of a programme was, so that it is not stated again. */
export const isNarrated = ({ facts }: Discourse, { item, path }: Scene, title: string): boolean => {
  const end = title.slice(-SAME_END);
  return facts
    .list(item.narrative, `${path}.narrative`)
    .some(({ text }) => end.length === SAME_END && text.includes(end));
};

/** 甲、乙作主旨报告: somebody who is listed in such a sentence among those who gave something. */
const isOneOfThose = (text: string, name: string): boolean =>
  new RegExp(
    `^(?:[^，。；、]{2,8}、){1,4}${literal(name)}(?:、[^，。；、]{2,8}){0,3}(?:分别)?作[^，。；]{2,10}(?:报告|演讲|发言)`,
    "u",
  ).test(text);

/** Without those with whose name a sentence of the office's own about the item begins: it says what they spoke about. */
export const withoutNarrated = (
  { facts }: Discourse,
  { item, path }: Scene,
  speakers: readonly Who[],
): readonly Who[] => {
  const sentences = facts.list(item.narrative, `${path}.narrative`);
  return speakers.filter(
    ({ name }) =>
      !name ||
      name.text.length < 2 ||
      !sentences.some(({ text }) => text.startsWith(name.text) || isOneOfThose(text, name.text)),
  );
};

/** Speakers that one sentence names in their order. */
const MAX_SPEAKERS = 4;

/**
 * The speakers of a part of a programme without those who are introduced with their words there: their posts come with their
 * words, not in an earlier list.
 */
export const withoutOwnSpeech = (
  { content, memory }: Discourse,
  scene: Scene,
  speakers: readonly Who[],
): readonly Who[] => {
  const own = content.messages.flatMap((one) =>
    one.type === "speech" && one.scene === scene && !one.bare && one.by !== "all" && one.by.length === 1
      ? one.by
      : [],
  );
  const introduced = speakers.filter((who) => own.includes(who.key) && !knows(memory, who));
  if (introduced.length < 2) return speakers;
  const [first] = speakers;
  // Speakers of only a few words are not named before those whose words are reported.
  const ahead = first !== undefined && introduced.includes(first) && introduced.length < speakers.length;
  const there = speakers.every(({ raw }) => raw.presence !== "remote");
  if (ahead && there && speakers.length <= MAX_SPEAKERS) return speakers;
  memory.marks.add(`speakers apart ${scene.key}`);
  return speakers.filter((who) => !introduced.includes(who));
};

/** A part at which all who were there spoke with each other, whoever is listed. */
const OF_ALL = /(?:研讨|讨论|交流|座谈|对话)会?$/;

/** 围绕……: the topics that speakers without recorded words spoke about; undefined without topics, or if they need a list. */
export const topicsOfSpeakers = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  speakers: readonly Who[],
): Phrase | undefined => {
  const topics = topicsOf(discourse, scene);
  const noted = (scene.item.remarks ?? []).some((one) => (one.points ?? []).length > 0 || one.quote);
  // Those who gave papers in the groups of a seminar spoke about its topics.
  const ofAll =
    OF_ALL.test(title.text) && !(scene.item.activity === "presentation" && scene.item.sections?.length);
  if (speakers.length === 0 || noted || ofAll) return undefined;
  if (topics.length === 0 || areHeavy(topics)) return undefined;
  const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
  return sourced(say`围绕${nouns(discourse, topics, open !== undefined)}`, open);
};

/** 作题为《港口报告》的报告，内容包括甲、乙和丙: a lecture by its name, with what it was about. */
export const lectured = (discourse: Discourse, scene: Scene, title: Said): Phrase => {
  const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
  const about = nouns(discourse, topicsOf(discourse, scene), open !== undefined);
  return sourced(say`${givenAs(title, scene)}，内容包括${about}`, open);
};

/** 乙、丙等围绕甲、乙和丙作主旨报告: the speakers of a part of a programme, with what they spoke about. */
export const spokenWords = (
  discourse: Discourse,
  scene: Scene,
  speakers: readonly Who[],
  verb: Phrase | string,
  topics?: Phrase,
  others = false,
): Phrase => {
  // Those who are left open beside speakers alone spoke too.
  const beside = (scene.item.people ?? []).some((one) => one.as !== "speaker" && one.as !== "chair");
  const open = scene.item.peopleOpen === true && !beside;
  const online = allRemote(discourse, speakers);
  // Stated once with what they did, rather than behind each name.
  const how = online && !/在线|线上|视频/u.test(typeof verb === "string" ? verb : textOf(verb)) ? "线上" : "";
  return sourced(
    say`${peopleList(discourse, speakers, open || others)}${topics}${how}${verb}`,
    open ? `${scene.path}.peopleOpen` : undefined,
    ...(online ?? []),
    online && scene.item.online ? `${scene.path}.online` : undefined,
  );
};
