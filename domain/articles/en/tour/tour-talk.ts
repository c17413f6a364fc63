import { type Line, line } from "../../compose";
import type { Scene } from "../../content/message";
import { maybe, OPEN, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { topicsOf } from "../event/things";
import { peopleList } from "../people/people";
import { areWithoutPosts } from "../talks/met-without-posts";
import { talkAndPartners } from "../talks/partners-in-title";
import { isPlainTalk } from "../talks/talks-of-two";

/** "together with staff of the association": who of no party accompanied the visitors to talks with the visitors. */
const alongAt = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const { party, escorts } = content.relations;
  const whos = facts
    .whos(scene.visitors)
    .filter(
      (who) =>
        !party.people.includes(who.key) &&
        !party.hostStaff.includes(who.key) &&
        !escorts.includes(who.key) &&
        !knows(memory, who),
    );
  return whos.length > 0 && scene.whole && party.people.length > 0
    ? sourced(say`together with ${peopleList(discourse, whos)}`, `${scene.path}.people`)
    : undefined;
};

/** Talks that went on at the same place: "and held talks with X on Y". */
export const talkClause = (discourse: Discourse, scene: Scene): Phrase => {
  const { name, list } = talkAndPartners(discourse, scene);
  const topics = topicsOf(discourse, scene);
  const on = topics ? (/ on /.test(textOf(name)) ? say`, discussing ${topics}` : say` on ${topics}`) : "";
  const verb = scene.item.activity === "meal" ? "had" : "held";
  const along = alongAt(discourse, scene);
  if (along) return say`${along}${OPEN} ${verb} ${name}${maybe` with ${list}`}${on}`;
  const met = discourse.facts.whos(scene.counterparts);
  if (list && isPlainTalk(discourse, scene) && areWithoutPosts(met))
    return say`met ${list}${maybe` to discuss ${topics}`}`;
  return say`${verb} ${name}${maybe` with ${list}`}${on}`;
};

/** The people with one action each here: received, chaired, spoke without recorded words. */
export const othersOnTour = (discourse: Discourse, scene: Scene): Line[] => {
  const { facts } = discourse;
  const rests = `${scene.path}.people`;
  const lines: Line[] = [];
  const fresh = (keys: readonly string[]) =>
    facts.whos(keys.filter((key) => !scene.counterparts.includes(key)));
  const chairs = fresh(scene.chairs);
  if (chairs.length > 0)
    lines.push(
      line(`${scene.path}.chair`, sourced(say`${peopleList(discourse, chairs)} chaired the tour`, rests)),
    );
  const speakers = fresh(scene.speakers);
  if (speakers.length > 0)
    lines.push(
      line(
        `${scene.path}.speaker`,
        sourced(
          say`${peopleList(discourse, speakers)} spoke to ${scene.visitors.length > 0 ? "the visitors" : "the participants"}`,
          rests,
        ),
      ),
    );
  return lines;
};
