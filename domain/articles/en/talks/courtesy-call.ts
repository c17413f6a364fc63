import type { SentencePlan } from "../../aggregation/sentence-plan";
import { loose, type Phrase, resting, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf } from "../../reference/facts";
import { eventPlace } from "../event/event";
import { titleOf } from "../event/things";
import { peopleList } from "../people/people";
import { messagesOf } from "../words/plan";

const CALL = /\b(?:calls? on|pays? (?:an? )?(?:courtesy |farewell |introductory )*call (?:on|to))\b/;

/** "to" of "a courtesy visit", "on" of "a courtesy call": talks that are paid to somebody rather than held with them. */
export const paidCall = (name: string): "to" | "on" | undefined => {
  const [, noun] = /^an? (?:\p{Ll}+ )?courtesy (call|visit)$/iu.exec(name) ?? [];
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
  if (receive) {
    memory.realized.add(receive.id);
    memory.turns.set(`stated ${receive.id}`, 1);
  }
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
