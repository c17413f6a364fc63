import { type Line, line } from "../../compose";
import type { Scene, Talk } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { counterpartsOf } from "../attendance/counterparts";
import { type Frame, opened } from "../event/event";
import { discussed, isEvent, newTitle, newTopics, titleOf } from "../event/things";
import { peopleList } from "../people/people";
import { trimmed, wordCount } from "../words/grammar";

/** "courtesy calls": a title of separate talks that were calls, which are no telephone calls. */
const CALLS =
  /^(?:separate )?((?:(?:courtesy|farewell|introductory|goodwill|protocol|official) )?(?:calls|visits))$/u;
/** "meetings": a title of separate talks that gives their kind, in the plural. */
const SEVERAL = /^(?:separate )?((?:\p{Ll}+ )?(?:meetings|talks|discussions|conversations|consultations))$/u;

/** Whether a title of separate talks gives the kind of their calls: "received separate courtesy calls" */
export const areCallsOfKind = (title: string): boolean => CALLS.exec(title)?.[1]?.includes(" ") === true;

/**
 * "Gu held separate talks on freight with A and B", "A and B paid separate courtesy calls on Gu": one host of several guests, each
 * of whom had talks of their own.
 */
export const hostOneByOne = (
  discourse: Discourse,
  head: Talk,
  frame: Frame,
  where: Phrase,
  visitors: () => Phrase,
): Line | undefined => {
  const { scene } = head;
  const several = scene.visitors.length > 1 && scene.counterparts.length === 1;
  if (!scene.item.each || !several || scene.item.activity !== "talks") return undefined;
  const title = newTitle(discourse, scene);
  const [, calls] = CALLS.exec(title?.text ?? "") ?? [];
  const [, name] = SEVERAL.exec(title?.text ?? "") ?? [];
  // The first sentence has reported that they called.
  if (calls && !calls.includes(" ") && discourse.memory.marks.has("called on")) return undefined;
  const host = !title || calls || name ? counterpartsOf(discourse, scene) : undefined;
  if (!host) return undefined;
  discourse.memory.marks.add(`separate ${scene.path}`);
  const topics = newTopics(discourse, scene);
  const paths = [`${scene.path}.each`, `${scene.path}.people`, title?.path];
  const words = calls
    ? say`${visitors()} paid separate ${calls} ${calls.endsWith("visits") ? "to" : "on"} ${host}${where}${maybe` to discuss ${topics}`}`
    : say`${host} held separate ${name ?? "talks"}${maybe` on ${topics}`}${where} with ${visitors()}`;
  return line(head.id, opened(frame, sourced(words, ...paths)));
};

/** Whether talks may be one of the separate talks before them: nothing else is known of how, where and when they took place. */
export const isSameCall = ({ item }: Scene, { item: whole }: Scene): boolean => {
  const kind = whole.title?.en?.replace(/^separate /, "").replace(/(?<!talk)s$/, "");
  const title = item.title?.en?.replace(/^an? /, "");
  const alike = title === undefined || title === kind || title === whole.title?.en;
  const bare = !item.when && !item.venue && !item.online && !item.peopleOpen;
  return item.activity === whole.activity && alike && bare;
};

/**
 * "Lee and Gu discussed freight": what one of several guests, whose separate calls on one host have been reported, discussed during
 * theirs, which is no further call.
 */
export const discussedAtOne = (discourse: Discourse, { id, scene }: Talk, frame: Frame): Line | undefined => {
  const { facts, content, memory } = discourse;
  const { visitors, counterparts } = scene;
  if (visitors.length === 0 || counterparts.length !== 1) return undefined;
  const whole = content.scenes
    .slice(
      0,
      content.scenes.findIndex(({ path }) => path === scene.path),
    )
    .find(
      (one) =>
        memory.marks.has(`separate ${one.path}`) &&
        isSameCall(scene, one) &&
        visitors.length < one.visitors.length &&
        visitors.every((key) => one.visitors.includes(key)) &&
        counterparts.every((key) => one.counterparts.includes(key)),
    );
  const topics = whole && newTopics(discourse, scene);
  const host = topics ? counterpartsOf(discourse, scene) : undefined;
  if (!topics || !host) return undefined;
  const title = titleOf(discourse, scene);
  const who = peopleList(discourse, facts.whos(visitors));
  const words = say`${who} and ${host} discussed ${topics}`;
  return line(id, opened(frame, sourced(words, `${scene.path}.people`, title?.path)));
};

/**
 * "The talks covered A; B; and C.": a discussion with everybody whom the visitors met one after the other before, recorded
 * without place and time. They need not have met together.
 */
export const coveredByTalks = (discourse: Discourse, { id, scene }: Talk): Line | undefined => {
  const { item, counterparts, path } = scene;
  const { scenes } = discourse.content;
  const before = scenes
    .slice(0, scenes.indexOf(scene))
    .filter((one) => one.item.activity === "talks" && one.item.venue && one.listed);
  const met = before.flatMap((one) => one.counterparts);
  const apart = before.length > 1 && before.every((one) => one.counterparts.length > 0);
  const same = met.length === counterparts.length && counterparts.every((key) => met.includes(key));
  const bare = !item.title && !item.venue && !item.city && !item.when && !item.each;
  const topics = apart && same && bare && new Set(met).size === met.length && newTopics(discourse, scene);
  if (!topics || item.activity !== "discussion") return undefined;
  discourse.memory.subject = [];
  return line(id, sourced(say`the talks covered ${topics}`, `${path}.people`));
};

/** Words of topics that the list of those met can follow. */
const MAX_BEFORE_PARTNERS = 12;

/** "paid separate courtesy calls on A; B; and C": several meetings of one kind, one after the other. */
export const oneByOne = (
  discourse: Discourse,
  head: Talk,
  frame: Frame,
  who: Phrase,
  there: Phrase,
): Line[] => {
  const { scene } = head;
  const title = newTitle(discourse, scene);
  // "meetings with the leaders with A; B": the list names those whom the title sums up.
  const own = title?.text.replace(/^(?:the|an?|separate) /i, "").replace(/ with .+$/i, "");
  const named = title && own ? plain(own, [title.path]) : undefined;
  const calls = title && /\b(?:calls|visits)$/i.test(title.text);
  const name = title && isEvent(title) ? named : undefined;
  const on = title && !name && !calls ? say` on ${named}` : plain("");
  const opens = says(there) && !frame.front && !frame.day;
  const [front, within] = opens ? [say`${trimmed(there)}, `, plain("")] : ["", there];
  const topics = newTopics(discourse, scene);
  const plainly = !calls && !says(on) && !says(within);
  const ahead = plainly && topics && wordCount(topics) <= MAX_BEFORE_PARTNERS ? topics : undefined;
  const verb = calls
    ? say`paid separate ${named}${within} ${/visits$/i.test(title.text) ? "to" : "on"}`
    : say`held separate ${name ?? "talks"}${on}${maybe` on ${ahead}`}${within} with`;
  const each = `${scene.path}.each`;
  const list = counterpartsOf(discourse, scene);
  const lines = [line(head.id, opened(frame, sourced(say`${front}${who} ${verb} ${list}`, each)))];
  if (topics && !ahead)
    lines.push(line(`${head.id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`));
  return lines;
};
