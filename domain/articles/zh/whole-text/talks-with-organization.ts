import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { organizationCalled } from "./lead-rosters";
import { sceneOf } from "./scene-of-line";

/** 在某公司，考察团就……进行了座谈: talks of the visitors alone at an organization. */
const ALONE =
  /^((?:[^，；。]{1,12}，)?在([^，；。]{2,24})，(?:[^，；。与和同]{2,12}))(?:就|围绕)[^；。]+进行(?:了)?(?:深入)?(?:座谈|会谈|交流|探讨|交流座谈|座谈交流)$/u;
/** By what noun its name takes an organization is called beside it. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/(?:公司|集团)$/u, "该公司"],
  [/(?:大学|学院|学校)$/u, "该校"],
  [/(?:协会|商会|学会|联合会)$/u, "该会"],
];

/** 在某公司，考察团与该公司就……进行了座谈: the partner of talks of which the record has no more than the place. */
const withPartner = (discourse: Discourse, line: Line): Line => {
  const [, front = "", place = ""] = (line.own ? undefined : ALONE.exec(textOf(line.words))) ?? [];
  const scene = place === "" ? undefined : sceneOf(discourse, line);
  if (scene?.item.activity !== "talks" && scene?.item.activity !== "discussion") return line;
  const org = organizationCalled(discourse, place);
  const noun = org && NOUNS.find(([ending]) => ending.test(org.name.text))?.[1];
  const visitors = discourse.content.relations.party.people;
  const alone = (scene.item.people ?? []).every(({ key }) => visitors.includes(key));
  if (!noun || !alone) return line;
  return { ...line, words: spliced(line.words, front.length, front.length, `与${noun}`) };
};

/** The blocks of a text in which visitors who held talks at an organization held them with it. */
export const withTalksAtOrganizations = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!discourse.content.relations.visit) return [...blocks];
  return withLinesReplaced(blocks, (line) =>
    line.id.endsWith("]") && line.id.startsWith("agenda[") ? [withPartner(discourse, line)] : [line],
  );
};
