import { line } from "../../compose";
import type { Narrative, Speech } from "../../content/message";
import { literal } from "../../literal";
import { plain, sourced } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { withoutStrayCourtesy } from "../people/stray-courtesy";
import type { SpeechAct } from "./statements";

/** What a speaker does with words. */
const SPOKEN =
  /^(?:also )?((?:encouraged|urged|thanked|praised|congratulated|commended|welcomed|invited|assured|asked|called on|appreciated|applauded|acknowledged|highlighted|underlined|emphasi[sz]ed|reiterated|expressed|wished|pledged|promised|proposed|suggested|recommended|said|stressed|noted|hailed) [^“”;:]+)\.$/u;
/** What answers somebody, points back or has a time of its own: it stays where the office put it. */
const RESPONDS =
  /^asked (?:how|what|whether|if|when|where|why|who|which)\b|\b(?:this|these|those|such|again|then|later|finally|after(?:wards)?|answer\p{Ll}*|repl(?:y|ies|ied)|respon[ds]\p{Ll}*|questions?|words|speech(?:es)?|speakers?|remarks?|statements?|announcements?|presentations?|performances?|film|toast|in turn|at the end|morning|noon|afternoon|evening)\b|, (?:and|but|while|who|which|when|after|before) /iu;
/** A second sentence within a text, but for the point of a title. */
const SECOND_SENTENCE = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|Md|Cr|Sr|Jr|\p{Lu}))[.!?] \p{Lu}/u;

/** How the office's own sentences may call somebody: by the whole name, a further one or the last part of it. */
export const callsOf = ({ name, later }: Who): string[] =>
  [name?.text, later?.text, name?.text.split(" ").at(-1)].filter((one) => one !== undefined);

/** "Ray", "the mayor": whether a text names somebody. */
const names = (text: string, who: Who): boolean =>
  callsOf(who).some((one) => new RegExp(`(?<![\\p{L}-])${literal(one)}(?![\\p{L}-])`, "u").test(text)) ||
  who.posts.some(({ title }) => {
    const office = title?.text
      .split(/ (?:of|to|for) |,/)[0]
      ?.split(" ")
      .at(-1)
      ?.toLowerCase();
    return office !== undefined && text.toLowerCase().includes(` the ${office}`);
  });

/** "encouraged both sides to meet": what the office's own sentence says that one of the people said of nobody else. */
const actIn = ({ text, path }: Said, people: readonly Who[]): { who: Who; act: SpeechAct } | undefined => {
  const [who, ...others] = people.filter((one) =>
    callsOf(one).some((called) => text.startsWith(`${called} `)),
  );
  const called =
    who && others.length === 0 ? callsOf(who).find((one) => text.startsWith(`${one} `)) : undefined;
  if (!who || called === undefined) return undefined;
  const act = SPOKEN.exec(text.slice(called.length + 1))?.[1];
  if (!act || SECOND_SENTENCE.test(text) || RESPONDS.test(act)) return undefined;
  if (people.some((one) => one !== who && names(text, one))) return undefined;
  return { who, act: { words: plain(act, [path]), clause: / that /.test(act), id: path } };
};

/** Acts of people up to the first sentence of another kind, but for one that such a sentence follows and may need. */
const actsIn = (texts: readonly Said[], people: readonly Who[]): ReturnType<typeof actIn>[] => {
  const all = texts.map((said) => actIn(said, people));
  const end = all.indexOf(undefined);
  return end < 0 ? all : all.slice(0, Math.max(0, end - 1));
};

/** The mark of a sentence of the office that a speaker's words include. */
export const narratedMark = (path: string): string => `narrated ${path}`;

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
  return actsIn(
    texts,
    facts.people.filter(({ name, group }) => name && !group),
  ).flatMap((one) => {
    if (one?.who.key !== who.key) return [];
    memory.marks.add(narratedMark(one.act.id));
    return [one.act];
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
