import type { Scene, Tour } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { peopleList } from "../people/people";

/** Groups that show guests round, rather than explain what they see. */
const SHOW_ROUND = /(?:学生|师生|同学|志愿者|青年|居民|村民|少年|儿童|校友|队员)$/;

/** 在日语系学生带领下，: a group of the organization that went round with the visitors. */
export const showAround = (discourse: Discourse, { scene }: Tour): Phrase => {
  const guides = discourse.facts.whos(scene.guides);
  const plainly = guides.length > 0 && guides.every(({ group }) => SHOW_ROUND.test(group?.text ?? ""));
  if (!plainly) return plain("");
  return sourced(say`在${peopleList(discourse, guides)}带领下，`, `${scene.path}.people`);
};

const EXPLAINS: ReadonlySet<string> = new Set(["introduce", "brief", "report"]);

/** Whether what a guide explained at an item is reported, so that 听取……讲解 would only announce it. */
export const explainsThere = ({ item }: Scene, key: string): boolean =>
  (item.remarks ?? []).some(
    ({ by, act }) => EXPLAINS.has(act ?? "") && Array.isArray(by) && by.length === 1 && by[0] === key,
  );
