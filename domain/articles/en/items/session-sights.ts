import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { titleInEvent } from "../event/event-itself";
import { everybody, sightsOf, titleOf } from "../event/things";
import { attendeesByName } from "../people/few-attendees";
import { peopleList } from "../people/people";
import { andList, number } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** "Those present saw more than 100 posters.": what was shown at a part of an event, if no sentence about it has stated it. */
export const seenThere = (discourse: Discourse, scene: Scene, lines: readonly Line[]): Line[] => {
  const [first] = discourse.facts.list(scene.item.saw, `${scene.path}.saw`);
  if (!first || lines.length === 0 || lines.some(({ words }) => textOf(words).includes(first.text)))
    return [];
  if (discourse.memory.marks.has(`sights ${scene.path}`)) return [];
  const sights = sightsOf(discourse, scene);
  return sights ? [line(`${scene.path}.saw`, shownTo(discourse, scene, sights))] : [];
};

/** "Lee saw nets, guided by Ray", "the participants saw nets": what was seen at a part of an event by the people who were shown it. */
const shownTo = (discourse: Discourse, scene: Scene, sights: Phrase): Phrase => {
  const guides = discourse.facts.whos(scene.guides);
  const who = guides.length > 0 ? attendeesByName(discourse, scene) : undefined;
  if (!who) return say`${everybody(discourse)} saw ${sights}`;
  discourse.memory.marks.add(`guided ${scene.path}`);
  return sourced(
    say`${who} saw ${sights}, guided by ${peopleList(discourse, guides)}`,
    `${scene.path}.people`,
  );
};

const EXHIBITED: ReadonlySet<string> = new Set(["ceremony", "speeches", "other"]);

/** "The exhibition features old photographs of the lake.": what the guests of an opening saw, after the news of it. */
const exhibited = (discourse: Discourse): Line[] => {
  const { content, memory } = discourse;
  const [scene, ...more] = content.scenes.filter(
    ({ item }) => EXHIBITED.has(item.activity ?? "") && (item.saw ?? []).length > 0,
  );
  if (!scene || more.length > 0 || eventNoun(discourse) !== "exhibition") return [];
  // The organizer comes first.
  const later = messagesOf(discourse).some((one) => one.type === "organize" && !memory.realized.has(one.id));
  if (later || memory.marks.has(`sights ${scene.path}`)) return [];
  const sights = sightsOf(discourse, scene);
  memory.marks.add(`sights ${scene.path}`);
  return sights ? [line(`${scene.path}.saw`, say`the exhibition features ${sights}`)] : [];
};

/** The sentences on an exhibition with what it shows. */
export const withExhibits = (discourse: Discourse, { lines, ...more }: Realized): Realized => ({
  ...more,
  lines: [...lines, ...exhibited(discourse)],
});

/** What was seen at a part of an event that begins the sentence about somebody's words there. */
export const seenBefore = (discourse: Discourse, scene: Scene): Line[] => {
  if ((scene.item.saw ?? []).length === 0 || discourse.memory.marks.has(`sights ${scene.path}`)) return [];
  const sights = sightsOf(discourse, scene);
  return sights ? [line(`${scene.path}.saw`, shownTo(discourse, scene, sights))] : [];
};

/** "the junior group, on the theme A": a part of a contest by who took part in it, rather than the subject of a session. */
const GROUP = /^(?:the |an? )?(?:[\p{L}\d-]+ ){0,4}(group|category|division|class|section)\b/iu;

/** "the central panel", "an energy panel on boats": a session by its own name, rather than its subject. */
const SESSION =
  /^(?:the |an? )?(?:[\p{L}\d-]+ ){0,4}(?:panel|session|round ?table|workshop|forum|seminar|meeting|discussion|debate|lecture|plenary|conference)s?(?= (?:on|about|for|of|with|in|titled|themed|dedicated)\b|:| ["“(]|$)/iu;

/** "A, B and C": the sessions of an item that are called by their names, once for each item. */
export const namedSessions = ({ facts, memory }: Discourse, scene: Scene): Phrase | undefined => {
  const list = facts.list(scene.item.sections, `${scene.path}.sections`);
  const named = list.length > 1 && list.every(({ text }) => SESSION.test(text));
  if (!named || memory.marks.has(`sections ${scene.path}`)) return undefined;
  memory.marks.add(`sections ${scene.path}`);
  return loose(andList(list.map(phrase)));
};

/** "parallel sessions", "Breakout Workshops": a title that already calls the sections of its item sessions. */
const SESSIONS =
  /\b(?:sessions|workshops|forums|panels|round ?tables|discussions|seminars|meetings|lectures|groups)$/i;
const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) /i;

/** "four parallel sessions were held on A, B, C and D": the title of an item, and its sections as the subjects. */
export const titledSessions = (
  { facts, memory }: Discourse,
  { item, path }: Scene,
  title: Said,
  there: Phrase,
): Phrase | undefined => {
  const list = facts.list(item.sections, `${path}.sections`);
  const isNamed = list.every(({ text }) => SESSION.test(text) || GROUP.test(text));
  if (list.length < 2 || isNamed || !SESSIONS.test(title.text)) return undefined;
  memory.marks.add(`sections ${path}`);
  const bare = title.text.replace(/^the /i, "");
  const called = /^\p{Lu}\p{Ll}+ \p{Lu}?\p{Ll}+$/u.test(bare) ? bare.toLowerCase() : bare;
  const count = COUNTED.test(called) || list.length === 2 ? "" : `${number(list.length)} `;
  return say`${plain(`${count}${called}`, [title.path])} were held${there} on ${loose(andList(list.map(phrase)))}`;
};

/** "three parallel sessions were held on A, B and C", "the contest was held in groups: A and B": once for each item. */
export const sectionsHeld = (discourse: Discourse, scene: Scene, there: Phrase): Phrase | undefined => {
  const { facts, memory } = discourse;
  const list = facts.list(scene.item.sections, `${scene.path}.sections`);
  if (list.length === 0 || memory.marks.has(`sections ${scene.path}`)) return undefined;
  const sessions = namedSessions(discourse, scene);
  if (sessions) return say`the sessions${there} were ${sessions}`;
  memory.marks.add(`sections ${scene.path}`);
  const all = loose(andList(list.map(phrase)));
  const title = titleOf(discourse, scene);
  const [noun, ...others] = new Set(list.map(({ text }) => GROUP.exec(text)?.[1]?.toLowerCase()));
  if (title && noun && others.length === 0) {
    const nouns = `${noun.replace(/y$/, "ie").replace(/ss$/, "sse")}s`;
    const groups = list.length > 1 ? `${number(list.length)} ${nouns}: ` : "";
    return say`${titleInEvent(discourse, scene, title)} was held${there} in ${groups}${all}`;
  }
  // "Lee chaired the parallel sessions. They dealt with A, B and C."
  if (title && list.length > 1 && SESSIONS.test(title.text))
    return say`the sessions${there} dealt with ${all}`;
  const count = list.length > 2 ? `${number(list.length)} ` : "";
  const held = say`${list.length === 1 ? "a parallel session was" : `${count}parallel sessions were`} held${there}`;
  return say`${held} on ${all}`;
};

/** The parallel sessions of an item, where no sentence about it has stated them. */
export const sections = (discourse: Discourse, scene: Scene): Line[] => {
  const held = sectionsHeld(discourse, scene, plain(""));
  return held ? [line(`${scene.path}.sections`, held)] : [];
};
