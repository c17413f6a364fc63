import type { Session } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";
import { everybody } from "../words/everybody";
import { actWith } from "../words/occasion";

/** 安例与某校学生见面，就合作进行交流, for 与某校学生见面会围绕合作展开: what its title says that somebody did with those whom it names. */
export const metByTitle = (
  discourse: Discourse,
  { scene }: Session,
  title: Said | undefined,
): Phrase | undefined => {
  const met = title && actWith(title);
  if (!met) return undefined;
  const { facts } = discourse;
  const paths = scene.listed ? [`${scene.path}.people`] : [];
  const whos = facts
    .whos((scene.item.people ?? []).map(({ key }) => key))
    .filter(({ group }) => !group || !(title.text.includes(group.text) || group.text.endsWith(met.whom)));
  const who = whos.length > 0 ? peopleList(discourse, whos) : plain(everybody(discourse, scene));
  return sourced(say`${who}${met.words}${maybe`，${topicsClause(discourse, scene)}`}`, ...paths);
};
