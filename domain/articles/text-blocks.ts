import type { Lang } from "../events/values";
import type { Article, ArticlePart, Block, Sentence } from "./article";
import type { Crop } from "./crop";
import { sentenceEnds } from "./sentence-ends";

/** A sentence in an editor: its text, and the generated sentences that it was made of, unless it is one itself. */
export interface EditorSentence {
  id: string;
  text: string;
  from?: string[] | undefined;
}

/** A block of an article in an editor. */
export type TextBlock =
  | { type: "headline"; sentence: EditorSentence }
  | { type: "paragraph"; part: ArticlePart; sentences: EditorSentence[] }
  | { type: "list"; part: ArticlePart; ordered: boolean; lead: EditorSentence; items: EditorSentence[] }
  | {
      type: "figure";
      photo: string;
      caption?: EditorSentence | undefined;
      /** The office's own alternative text; absent: the one by rule. */
      alt?: string | undefined;
      crop?: Crop | undefined;
    }
  | { type: "credits"; sentences: EditorSentence[] };

/** Ids of sentences that the office wrote itself, or made of others, begin with it. */
export const OFFICE_ID_PREFIX = "own:";
/** Whether the office wrote a sentence itself, or made it of others. */
export const isOfficeSentence = (id: string): boolean => id.startsWith(OFFICE_ID_PREFIX);

/** The generated sentences that a sentence is based on; empty: it is not from the record. */
export const sourcesOfSentence = ({ id, from }: EditorSentence): readonly string[] =>
  from ?? (isOfficeSentence(id) ? [] : [id]);

const editorSentence = ({ id, text, from }: Sentence): EditorSentence => ({
  id,
  text,
  ...(from ? { from } : {}),
});

const textBlockOf = (block: Block): TextBlock[] => {
  switch (block.type) {
    case "headline":
      return [{ type: "headline", sentence: editorSentence(block.sentence) }];
    case "paragraph":
      if (block.part === "correction") return [];
      return [{ type: "paragraph", part: block.part, sentences: block.sentences.map(editorSentence) }];
    case "list": {
      const { part, ordered } = block;
      return [
        {
          type: "list",
          part,
          ordered,
          lead: editorSentence(block.lead),
          items: block.items.map(editorSentence),
        },
      ];
    }
    case "figure": {
      const caption = block.caption && editorSentence(block.caption);
      return [
        {
          type: "figure",
          photo: block.photo,
          ...(caption ? { caption } : {}),
          ...(block.alt?.own ? { alt: block.alt.text } : {}),
          ...(block.crop ? { crop: block.crop } : {}),
        },
      ];
    }
    case "credits":
      return [{ type: "credits", sentences: block.sentences.map(editorSentence) }];
  }
};

/** Every block of an article for an editor; correction lines are not edited. */
export const textBlocksOf = (article: Article): TextBlock[] => article.blocks.flatMap(textBlockOf);

/** The sentences of a block for an editor, in order. */
export const editorSentencesOf = (block: TextBlock): EditorSentence[] => {
  switch (block.type) {
    case "headline":
      return [block.sentence];
    case "list":
      return [block.lead, ...block.items];
    case "figure":
      return block.caption ? [block.caption] : [];
    default:
      return block.sentences;
  }
};

/** A run of text in an edited paragraph: the sentence that its words belong to; null: typed or pasted next to one. */
export interface Run {
  text: string;
  id: string | null;
  from?: string[] | undefined;
}

/** What the segmentation of runs into sentences depends on. */
export interface SegmentationContext {
  lang: Lang;
  /** The text of a sentence when runs were last divided into sentences; undefined for a new one. */
  before: (id: string) => string | undefined;
  /** Gives the id of a new sentence. */
  newId: () => string;
  /** Ids that other blocks have already. */
  taken: Set<string>;
}

const ENDED = /[。！？.!?…；;][”’"'」』）)]*$/u;
const isEnded = (text: string): boolean => ENDED.test(text.trimEnd());

const idOf = (run: Run, next: Run): string | null =>
  run.id !== null && !isOfficeSentence(run.id)
    ? run.id
    : next.id !== null && !isOfficeSentence(next.id)
      ? next.id
      : (run.id ?? next.id);

const sourcesOfRun = ({ id, from }: Run): readonly string[] =>
  id === null ? [] : sourcesOfSentence({ id, text: "", from });

const mergeRuns = (run: Run, next: Run): Run => ({
  text: run.text + next.text,
  id: idOf(run, next),
  from: [...new Set([...sourcesOfRun(run), ...sourcesOfRun(next)])],
});

/** Adjacent runs that are one sentence: of the same id, within one, or after its full stop was deleted. */
const mergeAdjacentRuns = (runs: readonly Run[], before: SegmentationContext["before"]): Run[] => {
  const sum: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const last = sum.at(-1);
    const was = typeof last?.id === "string" ? before(last.id) : undefined;
    const lostEnd = was !== undefined && isEnded(was) && !isEnded(last?.text ?? "");
    const amid =
      run.id === null &&
      !isEnded(last?.text ?? "") &&
      runs.slice(at + 1).some(({ id }) => id !== null && id === last?.id);
    if (last && (run.id === last.id || lostEnd || amid)) sum[sum.length - 1] = mergeRuns(last, run);
    else if (last && run.text.trim() === "") sum[sum.length - 1] = { ...last, text: last.text + run.text };
    else sum.push(run);
  }
  return sum;
};

/** The parts of a text between sentence ends, spaces with the part before them. */
const splitAtEnds = (text: string, ends: readonly number[]): string[] => {
  const pieces: string[] = [];
  for (const [at, end] of [...ends, text.length].entries()) {
    const piece = text.slice(ends[at - 1] ?? 0, end);
    const isSpace = piece.trim() === "" || pieces.at(-1)?.trim() === "";
    if (isSpace && pieces.length > 0) pieces[pieces.length - 1] += piece;
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
};

/** Divides a run in which a sentence was begun before, after or within another one. */
const splitRun = (run: Run, { lang, before }: SegmentationContext): Run[] => {
  const { text, id } = run;
  const was = id === null ? undefined : before(id)?.trim();
  const pieces = splitAtEnds(text, sentenceEnds(text, lang));
  if (was === text.trim() || (pieces.length < 2 && !was)) return [run];
  if (was && isEnded(was)) {
    const at = text.indexOf(was);
    const [head, tail] = [text.slice(0, at), text.slice(at + was.length)];
    const own = (words: string): Run[] =>
      splitAtEnds(words, sentenceEnds(words, lang)).map((piece) => ({ text: piece, id: null }));
    if (at >= 0 && (head.trim() === "" || isEnded(head))) {
      const [before, after] = [head.trim() === "" ? head : "", tail.trim() === "" ? tail : ""];
      return [...own(before ? "" : head), { ...run, text: before + was + after }, ...own(after ? "" : tail)];
    }
  }
  if (pieces.length < 2 || (was && splitAtEnds(was, sentenceEnds(was, lang)).length > 1)) return [run];
  return pieces.map((piece, at) =>
    at === 0 ? { ...run, text: piece } : { text: piece, id: null, from: [...sourcesOfRun(run)] },
  );
};

const withId = (run: Run, { newId, taken }: SegmentationContext): EditorSentence => {
  const sources = run.id === null ? (run.from ?? []) : sourcesOfRun(run);
  const id = run.id === null || taken.has(run.id) ? newId() : run.id;
  taken.add(id);
  const itself = sources.length === 1 && sources[0] === id;
  return { id, text: run.text, ...(sources.length === 0 || itself ? {} : { from: [...sources] }) };
};

/** The sentences of an edited paragraph; their texts together are those of the runs. */
export const sentencesOfRuns = (runs: readonly Run[], given: SegmentationContext): EditorSentence[] =>
  mergeAdjacentRuns(
    runs.filter(({ text }) => text !== ""),
    given.before,
  )
    .flatMap((run) => splitRun(run, given))
    .map((run) => withId(run, given));

/** The one sentence of a headline, an item of a list, a caption or a line of credits; undefined where it is empty. */
export const sentenceOfRuns = (
  runs: readonly Run[],
  given: SegmentationContext,
): EditorSentence | undefined => {
  const [first, ...rest] = runs.filter(({ text }) => text.trim() !== "");
  return first && withId(rest.reduce(mergeRuns, first), given);
};
