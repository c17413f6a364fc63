import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { peopleList } from "../people/people";

/** 会见部分省侨联委员: an act towards people who hold a post, of whom some are listed at the item. */
const MEETS =
  /^((?:看望|走访)慰问|会见|拜访|拜会|看望|慰问|走访|接见)(?:部分|多[位名]|几[位名])?(\p{Script=Han}{3,})$/u;

/** The verb of such an act. */
const meeting = ({ facts }: Discourse, scene: Scene): { verb: string; group: string } | undefined => {
  const [, verb, group] = MEETS.exec(facts.said(scene.item.did, "")?.text ?? "") ?? [];
  return verb && group ? { verb, group } : undefined;
};

/** Whether somebody who is not a visitor holds the post that the words of the act name: 港澳委员 of 省侨联港澳委员. */
export const isOfGroupMet = (discourse: Discourse, scene: Scene, who: Who): boolean => {
  const { group } = meeting(discourse, scene) ?? {};
  const { people } = discourse.content.relations.party;
  if (!group || !who.name || people.includes(who.key)) return false;
  return who.posts.some(
    ({ title }) => title !== undefined && title.text.length > 1 && group.endsWith(title.text),
  );
};

/** 会见了委员甲、乙等, for 会见部分委员: the visitors' act with the names of those whom they met; undefined if others are listed too. */
export const metOfGroup = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, content } = discourse;
  const found = meeting(discourse, scene);
  const { people } = content.relations.party;
  const listed = facts.whos((scene.item.people ?? []).map(({ key }) => key));
  const met = listed.filter(({ key }) => !people.includes(key));
  const own = content.relations.visit && listed.length > met.length;
  if (!found || !own || met.length === 0) return undefined;
  if (!met.every((who) => isOfGroupMet(discourse, scene, who))) return undefined;
  const open = scene.item.peopleOpen === true;
  const list = peopleList(discourse, met, open);
  const did = facts.said(scene.item.did, `${scene.path}.did`);
  const paths = [did?.path, `${scene.path}.people`, open ? `${scene.path}.peopleOpen` : undefined];
  return sourced(say`${plain(`${found.verb}了`)}${list}`, ...paths);
};
