import type { SentencePlan } from "../../aggregation/sentence-plan";
import { loose, type Phrase, plain, resting, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { eventPlace } from "../event/event";
import { atScene, newTitle, titleOf } from "../event/things";
import { peopleList } from "../people/people";
import { withArticle } from "../words/grammar";
import { messagesOf } from "../words/plan";

const CALL = /\b(?:calls? on|pays? (?:an? )?(?:courtesy |farewell |introductory )*call (?:on|to))\b/;

/** "to" of "a courtesy visit", "on" of "a courtesy call": talks that are paid to somebody rather than held with them. */
export const paidCall = (name: string): "to" | "on" | undefined => {
  const [, noun] = /^(?:an? )?(?:\p{Ll}+ )?courtesy (call|visit)$/iu.exec(name) ?? [];
  return noun ? (noun.toLowerCase() === "call" ? "on" : "to") : undefined;
};

/**
 * "Professor Sample, Vice-Chancellor of the University, at Harbor House": the person on whom the visitors called, if the
 * office's own title reports a call and one person received them. A place that is that person's organization is not named
 * twice.
 */
export const calledOn = (discourse: Discourse, sentence: SentencePlan): Phrase | undefined => {
  const { facts, memory } = discourse;
  const title = facts.said(facts.record.title, "title");
  const receive = [...sentence.joined, ...messagesOf(discourse)].find(
    (one) => one.type === "receive" && !memory.realized.has(one.id),
  );
  const [host, ...others] = facts.whos(receive?.type === "receive" ? receive.people : []);
  const absent = host?.raw.onBehalfOf !== undefined || host?.raw.substitutes !== undefined;
  if (!title || !CALL.test(title.text) || !host?.name || others.length > 0 || absent) return undefined;
  if (receive) markStated(memory, receive.id);
  for (const scene of discourse.content.scenes) {
    const called = titleOf(discourse, scene);
    if (called && /\bcall$/i.test(called.text)) memory.turns.set(`title ${scene.path}`, 1);
  }
  const who = peopleList(discourse, [host]);
  const venue = facts.place(facts.record.venue, "venue");
  const org = host.posts[0]?.org;
  const own = org && [org.org, topOf(org).org];
  const same = venue?.org && venue.name.text === venue.org.name.text && own?.includes(venue.org.org);
  const titles = discourse.content.scenes.flatMap((scene) =>
    memory.turns.has(`title ${scene.path}`) ? [`${scene.path}.title`] : [],
  );
  if (!venue || !same) return resting(say`${who}${loose(eventPlace(discourse))}`, ...titles);
  memory.place = venue.id;
  memory.turns.set("event place", 1);
  memory.host = venue.org?.org;
  return resting(who, venue.name.path, ...titles);
};

/**
 * " for a courtesy call in the Board Room": the call that was the reception, where it is the only item of a visit. After
 * "was received by Lee" a later "at a courtesy call" would seem to be another meeting.
 */
export const receivedForCall = (discourse: Discourse): Phrase => {
  const { scenes } = discourse.content;
  const [scene, ...others] = scenes;
  const called = scene && titleOf(discourse, scene);
  if (!scene || !called || others.length > 0 || scene.item.activity !== "talks") return plain("");
  const { topics, when, city, people } = scene.item;
  const more = [topics, when, city, people].some((one) => one !== undefined);
  const name = withArticle(called.text.replace(/^(?:the|an?) /i, ""));
  if (more || paidCall(name) === undefined || !newTitle(discourse, scene)) return plain("");
  return say` for ${plain(name, [called.path])}${atScene(discourse, scene)}`;
};
