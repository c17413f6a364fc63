import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Session, Speech } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { attendeesWords } from "../attendance/present";
import { eventNoun, opening } from "../event/event";
import { isGivenBySpeaker, lectureByName } from "../items/named-lecture";
import { scenePlace } from "../items/sitting";
import { isSubject } from "../items/subject-title";
import { peopleList } from "../people/people";
import { speechLines } from "../speech/speech";
import { everybody } from "../words/everybody";
import { areHeavy, nouns } from "../words/lists-of-things";
import { SHOWN } from "../words/occasion";
import { isAboutByTitle, openTopics, topicsOf } from "../words/topics";
import { givenUnder } from "./presented";
import { givenAs, isGiven, nounOfGiven } from "./session-speakers";

/** 以“某某”为题作报告, 就甲和乙授课: what the listed speakers of a presentation gave; undefined where it is not known. */
export const lectureWords = (discourse: Discourse, session: Session): Phrase | undefined => {
  const { facts } = discourse;
  const { item, path } = session.scene;
  const title = facts.said(item.title, `${path}.title`);
  const topics = topicsOf(discourse, session.scene);
  const given = givenUnder(discourse, session, listedSpeakers(session));
  if (title) {
    const subject = !isGiven(title) && !SHOWN.test(title.text) && isSubject(title.text);
    return subject && topics.length === 0 ? say`以“${phrase(title)}”为题${given}` : undefined;
  }
  if (topics.length === 0 || areHeavy(topics)) return undefined;
  const open = openTopics(session.scene);
  return sourced(say`就${nouns(discourse, topics, open !== undefined)}${given}`, open);
};

/** 作题为《港口物流》的主题演讲, and 演讲围绕……展开: what the one speaker gave whose words follow, at an item with a chair or topics. */
const givenBySpeaker = (
  discourse: Discourse,
  session: Session,
): { readonly words: Phrase; readonly about: Phrase } | undefined => {
  const { facts, content } = discourse;
  const { scene } = session;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const topics = topicsOf(discourse, scene);
  const [speaker, ...more] = listedSpeakers(session);
  const follows = content.messages.some(
    (one) => one.type === "speech" && one.scene === scene && one.by !== "all" && one.by.join() === speaker,
  );
  if (!title || !isGiven(title) || !follows || more.length > 0 || scene.speakers.length > 0) return undefined;
  if ((scene.chairs.length === 0 && topics.length === 0) || areHeavy(topics)) return undefined;
  const open = openTopics(scene);
  const named = isAboutByTitle(discourse, scene, phrase(title));
  const about = named
    ? plain("")
    : maybe`${nounOfGiven(title)}围绕${nouns(discourse, topics, open !== undefined)}展开`;
  return { words: givenAs(title, scene), about: sourced(about, open) };
};
/** Those whom an item lists as its speakers, whether their words are recorded or not. */
export const listedSpeakers = ({ scene }: Session): string[] =>
  (scene.item.people ?? []).filter((one) => one.as === "speaker").map((one) => one.key);

/** Whether only speaker, audience, topic and chair of a presentation are recorded. */
export const isPlainLecture = ({ scene }: Session): boolean => {
  const { item, guides, escorts } = scene;
  const more = [item.sections, item.organizers, item.saw, item.narrative, guides, escorts];
  return item.activity === "presentation" && !item.did && more.every((list) => (list ?? []).length === 0);
};

/** 在乙主持下，甲作题为《港口物流》的报告，介绍了……: a lecture by its name with its chair and what its speaker said; undefined for any other. */
const givenUnderChair = (
  discourse: Discourse,
  sentence: SentencePlan,
  session: Session,
): Line[] | undefined => {
  const { facts, content, memory } = discourse;
  const { scene } = session;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const speech = content.messages.find(
    (one): one is Speech => one.type === "speech" && one.scene === scene && !memory.realized.has(one.id),
  );
  const chairs = facts.whos(scene.chairs);
  if (!title || !lectureByName(title) || !speech || speech.bare || chairs.length === 0) return undefined;
  const plan = { ...sentence, head: speech, joined: [] };
  if (sentence.joined.length > 0 || !isGivenBySpeaker(plan, scene)) return undefined;
  if (says(scenePlace(discourse, scene))) return undefined;
  const front = sourced(
    say`${opening(discourse, sentence)}在${peopleList(discourse, chairs)}主持下，`,
    `${scene.path}.people`,
    title.path,
  );
  memory.realized.add(speech.id);
  memory.marks.add(`lecture ${scene.key}`);
  const [first, ...more] = speechLines(discourse, { ...plan, link: { type: "none" }, lead: false }, speech);
  return first && [line(session.id, say`${front}${first.words}`), ...more];
};

/** What was given, as its noun: 讲座 of 作“某某”专题讲座. */
const GIVEN = /(讲座|报告|演讲|培训)$/u;

/** Whether the words of one who spoke at an item follow. */
const spokeThere = ({ content, memory }: Discourse, scene: Session["scene"]): boolean =>
  content.messages.some(
    (one) => one.type === "speech" && one.scene === scene && !one.bare && !memory.realized.has(one.id),
  );

/** The listed speakers of a presentation whose own words do not follow; undefined where fewer than two speak for themselves. */
const silentBeside = ({ content }: Discourse, session: Session, speakers: readonly Who[]) => {
  const heard = content.messages.flatMap((one) =>
    one.type === "speech" && one.scene === session.scene && one.by !== "all" && one.by.length === 1
      ? one.by
      : [],
  );
  const silent = speakers.filter(({ key }) => !heard.includes(key));
  return speakers.length - silent.length > 1 ? silent : undefined;
};

/** Whether all speakers at a meeting of two sides are of one of them. */
const areOfOneSide = ({ content }: Discourse, [first, ...others]: readonly Who[]): boolean =>
  content.relations.visit !== undefined &&
  content.relations.twoSides &&
  others.every(({ side }) => side === first?.side);

/** 论坛由甲主持，围绕港口物流进行交流，乙作报告: what a presentation was about whose speakers follow with their words. */
const aroundTopics = (
  discourse: Discourse,
  session: Session,
  chairs: readonly Who[],
  silent: readonly Who[],
): Phrase => {
  const { facts, content } = discourse;
  const { scene } = session;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const open = openTopics(scene);
  const about = title
    ? say`“${phrase(title)}”`
    : sourced(nouns(discourse, topicsOf(discourse, scene), open !== undefined), open);
  const sides = content.relations.visit && content.relations.twoSides;
  // Others whom nobody noted spoke with those whose words follow.
  const others = scene.item.peopleOpen ? plain("与会嘉宾") : eventNoun(discourse);
  const who = sides ? everybody(discourse, scene) : others;
  const chair = chairs.length > 0 ? peopleList(discourse, chairs) : plain("");
  const led = maybe`由${chair}主持`;
  const given = givenUnder(
    discourse,
    session,
    silent.map(({ key }) => key),
  );
  const gave = silent.length > 0 ? say`，${peopleList(discourse, silent)}${given}` : plain("");
  const talked = say`围绕${about}进行交流`;
  // Who chaired one item of several did not chair the event.
  if (!sides && (content.scenes.length > 1 || scene.item.peopleOpen))
    return say`${who}${maybe`在${chair}主持下`}${talked}${gave}`;
  return sides
    ? say`${who}${talked}${maybe`，${led}`}${gave}`
    : say`${who}${maybe`${led}，`}${talked}${gave}`;
};

/** 甲就原产地规则授课, 甲以“某某”为题作报告，由乙主持: a presentation by those whom it lists as its speakers. */
export const lectureLines = (
  discourse: Discourse,
  sentence: SentencePlan,
  session: Session,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { scene } = session;
  const speakers = facts.whos(listedSpeakers(session));
  const silent = scene.speakers.length === speakers.length;
  if (speakers.length === 0 || !isPlainLecture(session) || memory.marks.has(`chair ${scene.key}`))
    return undefined;
  const chairs = facts.whos(scene.chairs);
  // A title with nothing but its speakers has a sentence of its own kind.
  if (scene.item.title && silent && chairs.length === 0) return undefined;
  if (chairs.some((who) => speakers.includes(who))) return undefined;
  const given = givenBySpeaker(discourse, session);
  const words = given?.words ?? lectureWords(discourse, session);
  if (!words) return undefined;
  const under = given && !says(given.about) ? givenUnderChair(discourse, sentence, session) : undefined;
  if (under) return under;
  const front = say`${opening(discourse, sentence)}${maybe`在${scenePlace(discourse, scene)}，`}`;
  const open = scene.item.peopleOpen === true;
  const paths = [`${scene.path}.people`, ...(open ? [`${scene.path}.peopleOpen`] : [])];
  const own = sentence.joined.filter((one) => one.type !== "speech" || one.scene === scene);
  for (let one = take(memory, own, "speech"); one; one = take(memory, own, "speech"))
    paths.push(...one.remarks.map((remark) => remark.path));
  // 甲作报告，由乙主持。甲介绍了……: before what the only speaker said the chair has a sentence of its own.
  const bare =
    scene.item.venue === undefined && scene.attendees.length === 0 && !(given && says(given.about));
  const follows = bare && chairs.length > 0 && spokeThere(discourse, scene);
  // Where only one of two sides spoke, both did not exchange views.
  const silentOnes = areOfOneSide(discourse, speakers)
    ? undefined
    : silentBeside(discourse, session, speakers);
  const only = discourse.content.scenes.filter(({ item }) => item.activity === "presentation").length === 1;
  const held = follows && only && !silentOnes ? GIVEN.exec(textOf(words))?.[1] : undefined;
  const led = held
    ? sourced(say`${front}${held}由${peopleList(discourse, chairs)}主持`, `${scene.path}.people`)
    : undefined;
  const spoke = sourced(
    silentOnes
      ? say`${front}${aroundTopics(discourse, session, chairs, silentOnes)}`
      : say`${led ? "" : front}${peopleList(discourse, speakers, open)}${words}`,
    ...paths,
  );
  memory.owner = undefined;
  memory.near = undefined;
  const chaired =
    chairs.length > 0 && !led && !silentOnes ? say`，由${peopleList(discourse, chairs)}主持` : plain("");
  const before = led ? [line(`${session.id}.chair`, led)] : [];
  const attending = take(memory, sentence.joined, "scene-attendees");
  const heard = attending && attendeesWords(discourse, attending);
  const others = heard && says(heard) ? heard : undefined;
  if (given)
    return [
      ...before,
      line(session.id, say`${spoke}${chaired}${maybe`，${others}`}`),
      ...contentLines(session, given.about),
    ];
  const lines = [...before, line(session.id, say`${spoke}${chaired}`)];
  if (attending && others) lines.push(line(attending.id, others));
  return lines;
};

const contentLines = ({ id }: Session, about: Phrase): Line[] =>
  says(about) ? [line(`${id}.topics`, about)] : [];
