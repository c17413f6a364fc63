import { allLines, type Composed, type Line } from "../../compose";
import type { Scene } from "../../content/message";
import { plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isOfUnknownDay } from "../event/follows-day";
import { ALSO } from "../words/also";
import { sceneOf } from "./scene-of-line";

/** Lists and words: not acts of an item. */
const OTHER_LINE = /\.(?:remarks|people|speakers|topics|narrative)/;
/** Sentences that are about no item of the programme. */
const APART = /^(?:lead|people|receive|accompany|background|organizers|event|partOf)/;
/** Characters of an act that follows another. */
const MAX_ACT_CHARACTERS = 80;
/** A sentence that says by itself where or when it was, or that closes what was done. */
const PLACED =
  /^(?:在|[^，。；]{2,10}先后在|当[日天晚场]|随后|最后|其间|此外|此前|其中|同时|同期|根据|今后|目前|本[次届期]|此次|[^，]{0,16}(?:[上中时日午晚晨前后间]|期间)，)|合影|互赠|历时|为期|将(?!于)|^由/u;
/** 甲还参观了……: a further act, which is the next one. */
const FURTHER = new RegExp(`^([^，。；]{2,20}?)${ALSO}(?=\\p{Script=Han})`, "u");
const THEN = /随后|接着|之后|[会式]后，/u;

const dayOf = ({ item }: Scene): string =>
  JSON.stringify([item.when?.start, item.when?.part, item.when?.words]);

/** 甲还向乙赠送……: a gift in addition to the speaker's words. */
const GIVES = /赠|递交|颁发|移交|捐/u;

/** Whether only groups acted, while others acted differently at a large event: it is not known which came later. */
const isOfGroups = ({ facts }: Discourse, people: Scene["item"]["people"] = []): boolean =>
  people.length > 0 && facts.whos(people.map(({ key }) => key)).every(({ group }) => group !== undefined);

/** Whether an item is one act: what was given or done, and on a visit or at a signing a talk that somebody gave. */
const isAct = (discourse: Discourse, { item }: Scene): boolean => {
  const { content, facts } = discourse;
  if (item.activity === "handover") return true;
  if (item.activity === "other") return content.relations.visit || !isOfGroups(discourse, item.people);
  const guest = content.relations.visit || facts.record.kind === "signing";
  return item.activity === "presentation" && guest && facts.record.kind !== "seminar";
};

/** Whether an item that the text has behind another comes before it in the programme, so that nothing says that it followed. */
const isEarlierInRecord = ({ facts }: Discourse, scene: Scene, before: Scene): boolean => {
  const { agenda = [] } = facts.record;
  return agenda.indexOf(scene.item) < agenda.indexOf(before.item);
};

/** Whether a line begins an act that directly follows in the agenda what the text has reported so far, at the same time of day. */
const isNext = (discourse: Discourse, lines: readonly Line[], at: number): boolean => {
  const [before, line] = [lines[at - 1], lines[at]];
  const scene = line && sceneOf(discourse, line);
  if (!before || !line || !scene || line.own || before.own) return false;
  const { scenes } = discourse.content;
  const earlier = scenes[scenes.indexOf(scene) - 1];
  const last = sceneOf(discourse, before);
  const known = last === earlier || (last === undefined && !APART.test(before.id));
  const isMain = earlier?.told === "main" && scene.told === "main" && dayOf(earlier) === dayOf(scene);
  if (isOfUnknownDay(discourse, scene)) return false;
  if (earlier && isEarlierInRecord(discourse, scene, earlier)) return false;
  if (!earlier || !known || !isMain || lines.slice(at).some((one) => sceneOf(discourse, one) === earlier))
    return false;
  const text = textOf(line.words);
  const also = FURTHER.test(text);
  const act = scene.item.activity === "tour" ? also : isAct(discourse, scene) && !(also && GIVES.test(text));
  const fits = text.length <= MAX_ACT_CHARACTERS && !OTHER_LINE.test(line.id) && !PLACED.test(text);
  return act && fits && !/^[^，]*(?:参加|出席|举行)$/.test(text);
};

/** The blocks of a text in which an act that follows earlier words or acts begins with 随后, if no other sentence has a word of sequence. */
export const withThenOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lines = allLines(blocks);
  if (lines.some(({ words }) => THEN.test(textOf(words)))) return [...blocks];
  const next = lines.find((_, at) => isNext(discourse, lines, at));
  if (!next) return [...blocks];
  const also = FURTHER.exec(textOf(next.words));
  const end = also?.[0].length ?? 0;
  const bare = also ? spliced(next.words, end - 1, end, "") : next.words;
  const then = { ...next, words: say`${plain("随后，")}${bare}` };
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((line) => (line === next ? then : line)) }
      : block,
  );
};
