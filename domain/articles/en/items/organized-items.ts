import { type Line, line } from "../../compose";
import type { Message, Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { arrangeLines, onlyOrganizer, organizedBy, organizeLines } from "../event/organize";
import { articled, isEvent, newTitle, nounOf, titleOf } from "../event/things";
import { wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** Words of the organizers that fit between a part of the programme and its verb, and after it. */
export const BETWEEN = 16;
export const BEHIND = 32;

/** "co-organized by A and B": the organizers of an item of which nothing else is known, in the sentence that it took place. */
export const organizersBeside = (discourse: Discourse, scene: Scene, most: number): Phrase | undefined => {
  const { memory } = discourse;
  const all = (scene.item.organizers ?? []).filter(({ tier }) => tier !== "inviter" && tier !== "go_between");
  const short = all.length > 0 && all.length === scene.item.organizers?.length;
  if (!short || isOrganizedApart(discourse, scene)) return undefined;
  const orgs = new Set(memory.orgs);
  const { verbs, beside } = organizedBy(discourse, `${scene.path}.organizers`);
  if (!verbs || beside || wordCount(verbs) > most) {
    memory.orgs = orgs;
    return undefined;
  }
  memory.marks.add(`organized ${scene.path}`);
  return verbs;
};

/** What may come between the title of an item and its organizers at the end of the sentence: nothing, or a place. */
const PLACE = /^(?: (?:in|at) (?:(?! (?:with|by|and) )[^,;])+)?$/;

/** The event that was attended, where what was done names it. */
const ATTENDED = /^(?:take part in|participate in|attend|join) (?:the |an? )?(.+)$/;

/** Whether only the visitors' own organization is the organizer of an item, which they "held". */
export const isOfVisitors = ({ content, facts }: Discourse, { item, path }: Scene): boolean => {
  const { leaders } = content.relations.party;
  const own = facts.whos(leaders).flatMap(({ posts }) => posts.flatMap(({ org }) => org?.org ?? []));
  const organizers = item.organizers ?? [];
  return organizers.every(({ tier, organization }, at) => {
    const ref = facts.org(organization, `${path}.organizers[${at}].organization`);
    return ref !== undefined && own.includes(ref.org) && (tier === "host" || tier === "organizer");
  });
};

/** "attended a reception at the residence, hosted by A": a sentence that ends with an item, followed by its organizer. */
export const withOrganizers = (discourse: Discourse, scene: Scene, lines: readonly Line[]): Line[] => {
  const last = lines.at(-1);
  const did = discourse.facts.said(scene.item.did, "")?.text;
  const called = titleOf(discourse, scene)?.text ?? (did && ATTENDED.exec(did)?.[1]);
  const title = called?.replace(/^(?:the|an?) /i, "");
  if (
    !last ||
    !title ||
    !isEvent({ text: title, path: "" }) ||
    discourse.memory.marks.has(`organized ${scene.path}`)
  )
    return [...lines];
  const text = textOf(last.words);
  const at = text.lastIndexOf(title);
  const held = at > 0 && / held (?:the |an? )?$/.test(text.slice(0, at));
  if (held && (scene.item.organizers ?? []).length > 0 && isOfVisitors(discourse, scene)) {
    discourse.memory.marks.add(`organized ${scene.path}`);
    return [...lines.slice(0, -1), { ...last, words: sourced(last.words, `${scene.path}.organizers`) }];
  }
  const behind = text.slice(at + title.length);
  if (at < 0 || !PLACE.test(behind) || /;/.test(text)) return [...lines];
  const by = organizersBeside(discourse, scene, BEHIND);
  return by ? [...lines.slice(0, -1), { ...last, words: say`${last.words}, ${by}` }] : [...lines];
};

/** Whether a separate message states who organized an item. */
export const isOrganizedApart = (discourse: Discourse, scene: Scene): boolean =>
  messagesOf(discourse).some(
    (one: Message) => one.type === "organize" && typeof one.of === "object" && one.of.key === scene.key,
  );

/** Something that one gives for others. */
const MEAL = /^an? (?:\p{Ll}+ )*(?:breakfast|lunch|luncheon|dinner|banquet|reception|meal)$/iu;

/** "The signing took place at a briefing hosted by A": the item at which the document of the news was signed, not named yet. */
const signedAt = (discourse: Discourse, scene: Scene, title: Said, path: string): Phrase | undefined => {
  const { news } = discourse.plan;
  const there = news.type === "sign" && scene.item.agreements?.includes(news.agreement.key);
  if (!there || !isEvent(title) || !discourse.memory.realized.has(news.id)) return undefined;
  const { verbs, beside } = organizedBy(discourse, path);
  return verbs && say`the signing took place at ${articled(title)} ${verbs}${maybe`, ${beside}`}`;
};

/** "The keynote was organized by A.", "A hosted a lunch." */
export const organizerLine = (discourse: Discourse, scene: Scene): Line[] => {
  const { memory } = discourse;
  const isStated = isOrganizedApart(discourse, scene) || memory.marks.has(`organized ${scene.path}`);
  if (isStated || !scene.item.organizers?.length) return [];
  memory.subject = [];
  const path = `${scene.path}.organizers`;
  const fresh = newTitle(discourse, scene);
  const spoken = ["presentation", "speeches"].includes(scene.item.activity ?? "");
  const occasion = fresh && signedAt(discourse, scene, fresh, path);
  if (occasion) return [line(path, occasion)];
  const person = scene.item.organizers.some(({ participant }) => participant !== undefined);
  const called = fresh && (person || !spoken) && isEvent(fresh) ? articled(fresh) : nounOf(discourse, scene);
  // "The visit" would refer to the whole journey.
  const part = discourse.content.relations.visit && textOf(called) === "the visit";
  const noun = part ? plain("this part of the visit") : called;
  const host = person || MEAL.test(textOf(noun)) ? onlyOrganizer(discourse, path) : undefined;
  if (host) return [line(path, say`${host.who} hosted ${noun}`), ...arrangeLines(discourse, path, noun)];
  return [...organizeLines(discourse, path, noun), ...arrangeLines(discourse, path, noun)];
};
