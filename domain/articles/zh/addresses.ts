import { type Line, line } from "../compose";
import type { Speech } from "../content/message";
import { type Phrase, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { speakingVerb } from "./lectures";
import { peopleList } from "./people";

/** Items at which those who speak make an address. */
export const FORMAL: ReadonlySet<string> = new Set(["speeches", "ceremony"]);

/** What is no address: somebody introduced or reported something. */
const PRESENTING: ReadonlySet<string> = new Set(["introduce", "brief", "report", "convey"]);

/** Speakers of an item who are named together before what one of them said. */
const MOST = 3;

/**
 * 甲、乙先后致辞。: all who spoke at a formal item, before what was said there, where of some of them it is only known that
 * they spoke. Undefined where the text has named the speakers, or where they are many.
 */
export const addressedTogether = (
  { facts, content, memory, plan }: Discourse,
  speech: Speech,
  front: Phrase,
): Line | undefined => {
  const { scene } = speech;
  const mark = `address ${scene.key}`;
  const all = content.messages.filter((one): one is Speech => one.type === "speech" && one.scene === scene);
  const bare = all.filter((one) => one.bare && !memory.realized.has(one.id));
  const keys = [...new Set(all.flatMap((one) => (one.by === "all" ? [] : one.by)))];
  const whos = facts.whos(keys);
  const alone = all.every(({ by }) => by !== "all" && by.length === 1) && whos.every(({ group }) => !group);
  const first = all[0] === speech && !speech.bare && !memory.turns.has(mark) && scene.speakers.length === 0;
  const presented = all.some(
    (one) => !one.bare && one.remarks.every(({ remark }) => PRESENTING.has(remark.act ?? "")),
  );
  const formal = FORMAL.has(scene.item.activity ?? "") && !content.relations.visit;
  if (!formal || presented || !first || !alone || bare.length === 0 || whos.length < 2 || whos.length > MOST)
    return undefined;
  memory.turns.set(mark, 1);
  for (const one of bare) memory.realized.add(one.id);
  const list = peopleList({ facts, content, memory, plan }, whos);
  const paths = bare.flatMap(({ remarks }) => remarks.map(({ path }) => path));
  const words = say`${front}${list}先后${speakingVerb(scene.item.activity)}`;
  return line(`${speech.id}.addresses`, resting(words, ...paths));
};
