import { type Line, line } from "../../compose";
import type { Narrative, Scene, Speech } from "../../content/message";
import { type Phrase, plain, say, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { areMany, peopleList } from "../people/people";
import { actsOf } from "../speech/remarks";
import { andList } from "../words/grammar";

/** The words of a guide or an escort on the way, as a clause after their name. */
export const saidBy = (discourse: Discourse, speech: Speech | undefined) => {
  let said = false;
  return {
    clause: (keys: readonly string[]): Phrase => {
      if (!speech || said || speech.by === "all" || speech.by.join() !== keys.join()) return plain("");
      said = true;
      return acts(discourse, speech);
    },
    isPlaced: () => said,
  };
};

/** What somebody said, as verbs: "described the port and asked about its depth". */
export const acts = (discourse: Discourse, speech: Speech): Phrase => {
  const by = speech.by === "all" ? [] : discourse.facts.whos(speech.by);
  return andList(
    speech.remarks.flatMap((remark) => actsOf(discourse, [remark], by, new Set())).map((one) => one.words),
  );
};

/** Whether the speakers belong to the visitors at an item. */
export const isVisitor = (scene: Scene, speech: Speech): boolean =>
  speech.by !== "all" && speech.by.every((key) => scene.visitors.includes(key));

/** Whether the speakers are exactly the subject of the tour. */
export const samePeople = (discourse: Discourse, scene: Scene, speech: Speech): boolean => {
  const visitors = discourse.facts.whos(scene.visitors).map((who) => who.key);
  return speech.by !== "all" && visitors.join() === speech.by.join();
};

/** Whether one named person spoke at an item at which the visitors are "the delegation", which did not speak. */
export const isOfLeader = ({ facts }: Discourse, visitors: Phrase, speech: Speech): boolean =>
  speech.by !== "all" &&
  facts.whos(speech.by).every(({ name }) => name) &&
  visitors.pieces.every(({ mention }) => mention === undefined || !facts.who(mention)?.name);

/** What was said on a tour, as a separate sentence; empty if there is nothing to state. */
export const saidApart = (discourse: Discourse, scene: Scene, speech: Speech): Line[] => {
  const by = speech.by === "all" ? [] : discourse.facts.whos(speech.by);
  const words = acts(discourse, speech);
  if (!says(words)) return [];
  const same = samePeople(discourse, scene, speech) && areMany(by);
  const who = by.length > 0 && !same ? peopleList(discourse, by) : plain("they");
  discourse.memory.subject = speech.by === "all" ? [] : speech.by;
  return [line(speech.id, say`${who} ${words}`)];
};

/** "showed great interest in …": the office's own sentence about the visitors as a predicate. */
export const narrated = ({ facts }: Discourse, narrative: Narrative | undefined): Phrase | undefined => {
  if (!narrative) return undefined;
  const { scene } = narrative;
  const [said] = facts.list(scene.item.narrative, `${scene.path}.narrative`);
  return said && plain(said.text.replace(/^(?:The )?\w+ /, "").replace(/\.$/, ""), [said.path]);
};
