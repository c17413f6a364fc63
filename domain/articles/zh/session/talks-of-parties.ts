import type { Scene, Session } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import { bySide } from "../../reference/by-side";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { topicsClause, verbalTalks } from "../items/sitting";
import { peopleList } from "../people/people";
import { areTwoParties, isSignedByMore } from "../words/everybody";

/** 座谈会, 友好交流会: talks by a name that says no more than that. */
const MEETING = /^(?:\p{Script=Han}{2})?(?:座谈会|交流会|洽谈会)$/u;

/** 双方举行座谈会，就……进行交流, for 座谈会围绕……展开: talks beside a signing, of which the text says nothing before. */
export const talksByTitle = (discourse: Discourse, session: Session, title: Said): Phrase | undefined => {
  const verbal = verbalTalks(discourse, session.scene, title);
  if (verbal) return verbal;
  const { item } = session.scene;
  const two = discourse.content.relations.twoSides || areTwoParties(discourse);
  const fits = item.activity === "talks" && MEETING.test(title.text) && two && !isSignedByMore(discourse);
  const about = fits ? topicsClause(discourse, session.scene) : undefined;
  return about && say`双方举行${phrase(title)}，${about}`;
};

/** Named people of two sides for whom a sentence about what they discussed has room. */
const FEW = 3;

/** 甲与乙, for 与会人员: the few who are listed at talks, one or two of each side, rather than all who came to another item. */
export const fewTalkers = (
  { facts, ...discourse }: Discourse,
  { item, path, chairs }: Scene,
): Phrase | undefined => {
  const whos = facts.whos((item.people ?? []).map(({ key }) => key));
  const sides = bySide(whos);
  const [one, other, ...more] = sides;
  const named = whos.length <= FEW && whos.every((who) => !who.group) && !item.peopleOpen;
  // A chair is introduced behind the talks.
  if (item.activity !== "talks" || chairs.length > 0 || !named || !one || !other || more.length > 0)
    return undefined;
  const all = { ...discourse, facts };
  return sourced(say`${peopleList(all, one)}与${peopleList(all, other)}`, `${path}.people`);
};
