import { type Composed, isContext, isParagraph, type Line, sizeOf, withLinesReplaced } from "../../compose";
import { isSpeech, MAX_SENTENCES, SIZES } from "../../layout-draft";
import { type Phrase, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** What can go on from a sentence about the same person: ，随团访华期间，希望……. */
const GOES_ON = /^(?:随|在|作为|曾|现|并|此次|此行|这次)/u;
/** Characters of two such sentences as one. */
const ONE_SENTENCE = 90;

/** What the sentence in front says of the person: 行医多年, 是某校校董, 1990年毕业于. */
const OF_PERSON = /^(?![^，]*(?:的(?:父|母|妻|丈夫|儿|女|兄|弟|姐|妹|祖|导师|老师|学生|家)|与|和|同))/u;
/** A further subject in it, of which the second would seem to speak. */
const OTHER_SUBJECT = /，[^，]{0,6}(?:是|为|系|其|由)|其[父母妻子女兄弟姐妹祖导师]/u;

/** The person with whose name a sentence of background begins. */
const personOf = ({ facts }: Discourse, one: Line): string | undefined => {
  if (!isContext(one)) return undefined;
  const text = textOf(one.words);
  return facts.people.find(({ name }) => name && name.text.length > 1 && text.startsWith(name.text))?.name
    ?.text;
};

const withoutStop = ({ pieces, paths }: Phrase): Phrase => ({
  pieces: pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, s: piece.s.replace(/。$/u, "") } : piece,
  ),
  paths,
});

/** Two sentences about one person, as one where the second goes on without a subject. */
const together = (first: Line, second: Line, name: string): Line[] => {
  const front = withoutStop(first.words);
  const rest = withoutStart(second.words, name.length);
  const [before, after] = [textOf(front), textOf(rest)];
  const told = before.slice(name.length);
  const ofPerson = OF_PERSON.test(told) && !OTHER_SUBJECT.test(told);
  const fits = ofPerson && GOES_ON.test(after) && !/[；：“。]/u.test(before + after.slice(0, -1));
  if (!fits || before.length + after.length > ONE_SENTENCE) return [first, second];
  return [{ id: first.id, words: sourced(say`${front}，${rest}`, ...second.words.paths) }];
};

/** The place of a sentence of background in the record. */
const orderOf = ({ id }: Line): number => Number(/^background\[(\d+)/u.exec(id)?.[1] ?? 0);

interface Apart {
  readonly name: string;
  readonly first: Line;
  readonly second: Line;
}

/** Two sentences of background on one person in different places. */
const apartIn = (blocks: readonly Composed[], discourse: Discourse): Apart | undefined => {
  const seen = new Map<string, { readonly line: Line; readonly block: number; readonly at: number }>();
  for (const [block, each] of blocks.entries())
    for (const [at, line] of (isParagraph(each) ? each.lines : []).entries()) {
      const name = personOf(discourse, line);
      const before = name === undefined ? undefined : seen.get(name);
      if (name !== undefined && before && (before.block !== block || before.at !== at - 1))
        return { name, first: before.line, second: line };
      if (name !== undefined) seen.set(name, { line, block, at });
    }
  return undefined;
};

/** Background on one person from two places, in one: the first that is not the first paragraph. */
const inOnePlace = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const found = apartIn(blocks, discourse);
  if (!found) return [...blocks];
  const { first, second, name } = found;
  const lead = blocks.find(isParagraph)?.lines.includes(first) ? first : undefined;
  const kept = lead ? second : first;
  const [a, b] = orderOf(first) <= orderOf(second) ? [first, second] : [second, first];
  return withLinesReplaced(blocks, (one) =>
    one === kept ? together(a, b, name) : one === first || one === second ? [] : [one],
  );
};

/** One sentence of background on a person between the first paragraph and the talks at which they speak, in the paragraph of the talks. */
const withTalks = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    const [only, ...more] = isParagraph(before) && before.part === "background" ? before.lines : [];
    const name = only && more.length === 0 ? personOf(discourse, only) : undefined;
    const spoken = isParagraph(block) && block.part === "agenda" && !block.apart && !block.lines[0]?.opens;
    if (isParagraph(before) && only && name && spoken) {
      const lines = [only, ...block.lines];
      const speaks = block.lines.some((one) => isSpeech(one) && textOf(one.words).startsWith(name));
      if (speaks && lines.length <= MAX_SENTENCES && sizeOf(lines) <= SIZES.zh.full) {
        out[out.length - 1] = { ...block, lines, keys: [...before.keys, ...block.keys] };
        continue;
      }
    }
    out.push(block);
  }
  return out;
};

/** A text in which background on a person is in one place, and no paragraph of one sentence in front of what they said. */
export const withBackgroundOfPerson = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withTalks(inOnePlace(blocks, discourse), discourse);
