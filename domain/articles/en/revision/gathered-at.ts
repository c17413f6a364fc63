import { type Composed, itemOf, type Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, partOf, plain, say, textOf } from "../../phrase";

/** "The council brought together officials of five towns.": the people who met on an occasion. */
const GATHERED = /^the ([\p{L}-]+) (?=(?:brought together|gathered|drew|attracted|united) [^“;:]*$)/iu;
/** "At a meeting of the Lakes Council, …": where somebody spoke. */
const AT = /^at (an? ([^,;“]*)), (?=\p{L})/iu;
/** The later noun for the occasion. */
const NOUN =
  /^(?:[\p{L}-]+ ){0,2}?(meeting|session|conference|forum|seminar|workshop|summit|symposium|ceremony|reception|fair|gathering)\b/iu;

interface Occasion {
  readonly gathered: Phrase;
  readonly spoken: Phrase;
}

/** "A meeting of the Lakes Council brought together officials of five towns. At the meeting, Lee said …" */
const occasionOf = (speech: Line, gathering: Line): Occasion | undefined => {
  const text = textOf(speech.words);
  const [front = "", event = "", name = ""] = AT.exec(text) ?? [];
  const end = textOf(gathering.words);
  const [found = "", noun = ""] = GATHERED.exec(end) ?? [];
  const called = NOUN.exec(name)?.[1];
  if (front === "" || found === "" || called === undefined) return undefined;
  if (!new RegExp(`\\b${literal(noun)}\\b`, "i").test(name)) return undefined;
  const to = end.endsWith(".") ? end.length - 1 : end.length;
  return {
    gathered: say`${plain(event)} ${partOf(gathering.words, found.length, to)}`,
    spoken: say`${plain(`at the ${called}, `)}${partOf(speech.words, front.length, text.length)}`,
  };
};

/** The people an occasion brought together come first, rather than after what somebody said there. */
export const withThoseGatheredFirst = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.flatMap((one) => (one.type === "paragraph" ? one.lines : []));
  const made = new Map<Line, Line[]>();
  for (const gathering of lines) {
    const item = itemOf(gathering);
    if (!gathering.own || !gathering.id.includes(".narrative") || !GATHERED.test(textOf(gathering.words)))
      continue;
    const speech = lines.find((one) => itemOf(one) === item && AT.test(textOf(one.words)));
    const both =
      speech && speech !== gathering && lines.indexOf(speech) < lines.indexOf(gathering)
        ? occasionOf(speech, gathering)
        : undefined;
    if (!speech || !both) continue;
    const { own: _, ...composed } = gathering;
    made.set(speech, [
      { ...composed, words: both.gathered },
      { ...speech, words: both.spoken },
    ]);
    made.set(gathering, []);
  }
  if (made.size === 0) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const changed = block.lines.flatMap((one) => made.get(one) ?? [one]);
    return changed.length > 0 ? [{ ...block, lines: changed }] : [];
  });
};
