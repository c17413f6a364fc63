import type { Lang } from "../events/values";
import type { Article, ArticlePart, Block, Sentence } from "./article";
import { sentenceEnds } from "./sentence-ends";

/** A sentence as an editor holds it: its words, and the generated sentences that it was made of, where it is not one itself. */
export interface Piece {
  id: string;
  text: string;
  from?: string[] | undefined;
}

/** A block of an article as an editor holds it. */
export type TextBlock =
  | { type: "headline"; sentence: Piece }
  | { type: "paragraph"; part: ArticlePart; sentences: Piece[] }
  | { type: "list"; part: ArticlePart; ordered: boolean; lead: Piece; items: Piece[] }
  | { type: "figure"; photo: string; caption?: Piece | undefined }
  | { type: "credits"; sentences: Piece[] };

/** What the ids of sentences begin with that the office wrote itself or made of others. */
export const OWN = "own:";
export const isOwn = (id: string): boolean => id.startsWith(OWN);

/** The generated sentences that a piece rests on; none: it is not from the record. */
export const sourcesOfPiece = ({ id, from }: Piece): readonly string[] => from ?? (isOwn(id) ? [] : [id]);

const pieceOf = ({ id, text, from }: Sentence): Piece => ({ id, text, ...(from ? { from } : {}) });

const textBlockOf = (block: Block): TextBlock[] => {
  switch (block.type) {
    case "headline":
      return [{ type: "headline", sentence: pieceOf(block.sentence) }];
    case "paragraph":
      if (block.part === "correction") return [];
      return [{ type: "paragraph", part: block.part, sentences: block.sentences.map(pieceOf) }];
    case "list": {
      const { part, ordered } = block;
      return [{ type: "list", part, ordered, lead: pieceOf(block.lead), items: block.items.map(pieceOf) }];
    }
    case "figure": {
      const caption = block.caption && pieceOf(block.caption);
      return [{ type: "figure", photo: block.photo, ...(caption ? { caption } : {}) }];
    }
    case "credits":
      return [{ type: "credits", sentences: block.sentences.map(pieceOf) }];
  }
};

/** Every block of an article for an editor; correction lines are not edited. */
export const textBlocksOf = (article: Article): TextBlock[] => article.blocks.flatMap(textBlockOf);

/** The sentences of a block for an editor, in order. */
export const piecesOf = (block: TextBlock): Piece[] => {
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

/** A run of text in a paragraph as it is edited: the sentence whose words it belongs to; null: typed or pasted beside one. */
export interface Run {
  text: string;
  id: string | null;
  from?: string[] | undefined;
}

/** What is known when runs become sentences. */
export interface Pieced {
  lang: Lang;
  /** The text of a sentence when runs were last made into sentences; undefined: there was none. */
  before: (id: string) => string | undefined;
  /** The id of a sentence that is new. */
  newId: () => string;
  /** Ids that other blocks have already. */
  taken: Set<string>;
}

const ENDED = /[。！？.!?…；;][”’"'」』）)]*$/u;
const isEnded = (text: string): boolean => ENDED.test(text.trimEnd());

const idOf = (run: Run, next: Run): string | null =>
  run.id !== null && !isOwn(run.id)
    ? run.id
    : next.id !== null && !isOwn(next.id)
      ? next.id
      : (run.id ?? next.id);

const sourcesOfRun = ({ id, from }: Run): readonly string[] =>
  id === null ? [] : sourcesOfPiece({ id, text: "", from });

const joined = (run: Run, next: Run): Run => ({
  text: run.text + next.text,
  id: idOf(run, next),
  from: [...new Set([...sourcesOfRun(run), ...sourcesOfRun(next)])],
});

/** Adjacent runs that are one sentence: of the same id, amid one, or after its full stop was deleted. */
const glued = (runs: readonly Run[], before: Pieced["before"]): Run[] => {
  const sum: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const last = sum.at(-1);
    const was = typeof last?.id === "string" ? before(last.id) : undefined;
    const lostEnd = was !== undefined && isEnded(was) && !isEnded(last?.text ?? "");
    const amid =
      run.id === null &&
      !isEnded(last?.text ?? "") &&
      runs.slice(at + 1).some(({ id }) => id !== null && id === last?.id);
    if (last && (run.id === last.id || lostEnd || amid)) sum[sum.length - 1] = joined(last, run);
    else if (last && run.text.trim() === "") sum[sum.length - 1] = { ...last, text: last.text + run.text };
    else sum.push(run);
  }
  return sum;
};

/** The pieces of a text between its ends of sentences, spaces with the piece before them. */
const slices = (text: string, ends: readonly number[]): string[] => {
  const pieces: string[] = [];
  for (const [at, end] of [...ends, text.length].entries()) {
    const piece = text.slice(ends[at - 1] ?? 0, end);
    const isSpace = piece.trim() === "" || pieces.at(-1)?.trim() === "";
    if (isSpace && pieces.length > 0) pieces[pieces.length - 1] += piece;
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
};

/** A run in which a sentence was begun before or behind another one, or in the middle of it, as several. */
const parted = (run: Run, { lang, before }: Pieced): Run[] => {
  const { text, id } = run;
  const was = id === null ? undefined : before(id)?.trim();
  const pieces = slices(text, sentenceEnds(text, lang));
  if (was === text.trim() || (pieces.length < 2 && !was)) return [run];
  if (was && isEnded(was)) {
    const at = text.indexOf(was);
    const [head, tail] = [text.slice(0, at), text.slice(at + was.length)];
    const own = (words: string): Run[] =>
      slices(words, sentenceEnds(words, lang)).map((piece) => ({ text: piece, id: null }));
    if (at >= 0 && (head.trim() === "" || isEnded(head))) {
      const [before, after] = [head.trim() === "" ? head : "", tail.trim() === "" ? tail : ""];
      return [...own(before ? "" : head), { ...run, text: before + was + after }, ...own(after ? "" : tail)];
    }
  }
  if (pieces.length < 2 || (was && slices(was, sentenceEnds(was, lang)).length > 1)) return [run];
  return pieces.map((piece, at) =>
    at === 0 ? { ...run, text: piece } : { text: piece, id: null, from: [...sourcesOfRun(run)] },
  );
};

const named = (run: Run, { newId, taken }: Pieced): Piece => {
  const sources = run.id === null ? (run.from ?? []) : sourcesOfRun(run);
  const id = run.id === null || taken.has(run.id) ? newId() : run.id;
  taken.add(id);
  const itself = sources.length === 1 && sources[0] === id;
  return { id, text: run.text, ...(sources.length === 0 || itself ? {} : { from: [...sources] }) };
};

/** The sentences of a paragraph as it is edited; their texts together are those of the runs. */
export const sentencesOfRuns = (runs: readonly Run[], given: Pieced): Piece[] =>
  glued(
    runs.filter(({ text }) => text !== ""),
    given.before,
  )
    .flatMap((run) => parted(run, given))
    .map((run) => named(run, given));

/** The one sentence of a headline, an item of a list, a caption or a line of credits; undefined where it is empty. */
export const sentenceOfRuns = (runs: readonly Run[], given: Pieced): Piece | undefined => {
  const [first, ...rest] = runs.filter(({ text }) => text.trim() !== "");
  return first && named(rest.reduce(joined, first), given);
};
