import { line } from "../../compose";
import type { Narrative, Speech } from "../../content/message";
import { plain, sourced } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { withoutStrayCourtesy } from "../people/stray-courtesy";
import type { SpeechAct } from "./statements";

/** What a speaker does with words. */
const SPOKEN =
  /^(?:also )?((?:encouraged|urged|thanked|praised|congratulated|commended|welcomed|invited|assured|asked|called on|appreciated|applauded|acknowledged|highlighted|underlined|emphasi[sz]ed|reiterated|expressed|wished|pledged|promised|proposed|suggested|recommended|said|stressed|noted|hailed) [^“”;:]+)\.$/u;
/** A sentence that needs the one before it. */
const POINTS_BACK = /^(?:He|She|It|They|This|These|That|Those|His|Her|Their|Its|Both|Then|Later|Also)\b/u;
/** A second sentence within a text, but for the point of a title. */
const SECOND_SENTENCE = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|Md|Cr|Sr|Jr|\p{Lu}))[.!?] \p{Lu}/u;

/** "encouraged both sides to meet": what the office's own sentence says that somebody said. */
const actIn = ({ text, path }: Said, { name, later }: Who): SpeechAct | undefined => {
  const called = [name?.text, later?.text].find((one) => one && text.startsWith(`${one} `));
  const act = called === undefined ? undefined : SPOKEN.exec(text.slice(called.length + 1))?.[1];
  if (!act || SECOND_SENTENCE.test(text)) return undefined;
  return { words: plain(act, [path]), clause: / that /.test(act), id: path };
};

/** The mark of a sentence of the office that a speaker's words include. */
const narratedMark = (path: string): string => `narrated ${path}`;

/**
 * Acts of a speaker in the office's own sentences about the item, for the speaker's turn: the text does not return to somebody
 * after others have spoken.
 */
export const narratedActs = ({ facts, memory, content }: Discourse, speech: Speech): SpeechAct[] => {
  const { scene, by } = speech;
  if (!scene.item.narrative?.length) return [];
  const texts = facts.list(scene.item.narrative, `${scene.path}.narrative`);
  const [who, ...others] = by === "all" ? [] : facts.whos(by);
  if (texts.length === 0 || !who?.name || who.group || others.length > 0) return [];
  if (memory.realized.has(`${scene.path}.narrative`)) return [];
  const turns = content.messages.filter(
    (one) =>
      one.type === "speech" &&
      one.scene === scene &&
      !one.bare &&
      one.by !== "all" &&
      one.by.includes(who.key),
  );
  if (turns.at(-1) !== speech) return [];
  return texts.flatMap((said, at) => {
    const next = texts[at + 1]?.text ?? "";
    const act = POINTS_BACK.test(next) ? undefined : actIn(said, who);
    if (!act) return [];
    memory.marks.add(narratedMark(said.path));
    return [act];
  });
};

/** The office's own sentences about an item, but for what a speaker's words include. */
export const realizeNarrative = (discourse: Discourse, { scene }: Narrative): Realized => {
  const { facts, memory } = discourse;
  const own = facts.list(scene.item.narrative, `${scene.path}.narrative`);
  // The office's own words already show what a part of the programme was.
  const shown = memory.marks.has(`in narrative ${scene.path}`) ? [`${scene.path}.title.en`] : [];
  return {
    lines: own
      .filter(({ path }) => !memory.marks.has(narratedMark(path)))
      .map((said) => withoutStrayCourtesy(discourse, said))
      .map((said) => line(said.path, sourced(phrase(said), ...shown), true)),
  };
};
