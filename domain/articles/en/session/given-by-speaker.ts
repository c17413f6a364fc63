import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { articled } from "../event/things";
import { visitorsOf } from "../people/party";
import { peopleList } from "../people/people";
import { isSpoken } from "../speech/speech";
import { isPlural, withArticle } from "../words/grammar";

/** "Speech by Lee", "Mayor's Address": a title that says whose speech it is, perhaps not that of the one who spoke. */
const NAMES_SPEAKER = / by | of (?:the )?\p{Lu}|['’]s? /u;

/** "Lee gave a keynote speech at the Lake Hall, at an event hosted by the LCC": a speech by its only speaker, whose words follow. */
export const givenBySpeaker = (
  discourse: Discourse,
  { item, path, speakers }: Scene,
  title: Said,
  there: Phrase,
  by: Phrase | undefined,
): Phrase | undefined => {
  const spoke = (item.remarks ?? []).flatMap(({ by: all }) => (all === "all" ? ["all"] : (all ?? [])));
  const [speaker, ...more] = [...new Set([...speakers, ...spoke])];
  if (!speaker || more.length > 0 || !isSpoken(title.text) || isPlural(title.text)) return undefined;
  if (NAMES_SPEAKER.test(title.text)) return undefined;
  const who = discourse.facts.whos([speaker]);
  if (who.length === 0 || item.peopleOpen) return undefined;
  discourse.memory.subject = [speaker];
  const list = sourced(peopleList(discourse, who), `${path}.people`);
  return say`${list} gave ${articled(title)}${there}${maybe`, at an event ${by}`}`;
};

/** Whether everybody whom an item lists is a visitor or a receiver whom the text has named. */
const areOthersNamed = ({ memory }: Discourse, { item, visitors }: Scene): boolean =>
  !item.peopleOpen &&
  (item.people ?? []).every(
    ({ key, as }) => visitors.includes(key) || (as === "receiver" && memory.people.has(key)),
  );

const WELCOME = /^(?:an? |the )?(?:(ceremonial|formal|official|traditional) )?welcome$/i;

/** "The delegation was welcomed at the Old Hall": a welcome of visitors of which only its place is known. */
export const welcomedThere = (
  discourse: Discourse,
  scene: Scene,
  title: Said,
  there: Phrase,
): Phrase | undefined => {
  const welcome = WELCOME.exec(title.text);
  const how = welcome?.[1];
  if (!welcome || scene.visitors.length === 0 || !areOthersNamed(discourse, scene)) return undefined;
  const { words, many } = visitorsOf(discourse, scene);
  const were = many ? "were" : "was";
  const welcomed = how ? `${were} given ${withArticle(`${how} welcome`)}` : `${were} welcomed`;
  return sourced(say`${words} ${plain(welcomed, [title.path])}${there}`, `${scene.path}.people`);
};
