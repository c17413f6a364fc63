import type { Line } from "../../compose";
import type { Content } from "../../content/content";
import type { Scene } from "../../content/message";
import { oncePer } from "../../once-per";
import type { Discourse } from "../../reference/discourse";

const scenesByPath = oncePer(
  ({ scenes }: Content): ReadonlyMap<string, Scene> => new Map(scenes.map((scene) => [scene.path, scene])),
);

/** The item of the programme that a sentence reports, by the record place of the sentence. */
export const sceneOf = ({ content }: Discourse, { id }: Line): Scene | undefined => {
  const end = id.indexOf("].");
  return scenesByPath(content).get(end < 0 ? id : id.slice(0, end + 1));
};
