import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import type { Article, Block, Sentence } from "./article";
import type { Composed, Line } from "./compose";
import { gapsOf } from "./gaps";
import type { Length } from "./lengths";
import { OPEN, type Phrase, textOf, withCommas } from "./phrase";
import { LANGUAGES, type Stages, stagesOf } from "./pipeline";
import { preparedRecord } from "./prepared-record";
import { factsOf } from "./reference/facts";
import { keptShortForms, withShortForms } from "./reference/short-forms";
import { shortNameGaps } from "./short-name-gaps";
import { datesOf, type HouseStyle, houseStyle } from "./style";
import { storedPaths } from "./typed/split-points";
import { DID, pathOfTitle } from "./zh/forms/acts-as-titles";

const counted = (words: Phrase, lang: Lang): number => {
  let text = "";
  for (const piece of words.pieces) if (!piece.loose) text += ` ${piece.s}`;
  if (lang === "zh") return text.replace(/[\s，。、；：“”（）]/g, "").length;
  return text.replaceAll(OPEN, " ").match(/[^\s.,;:!?“”"()]+/g)?.length ?? 0;
};

const linesOf = (block: Composed): Line[] => {
  switch (block.type) {
    case "paragraph":
    case "credits":
      return block.lines;
    case "list":
      return [block.lead, ...block.items];
    default:
      return [];
  }
};

/** Pictures follow the block that states their key; those without one follow the first paragraphs, one each. */
const withFigures = (blocks: readonly Composed[]): Composed[] => {
  const figures = blocks.filter((block) => block.type === "figure");
  const rest = blocks.filter((block) => block.type !== "figure");
  const behind = new Map<number, Composed[]>();
  const body = rest.flatMap((block, at) => (block.type === "paragraph" || block.type === "list" ? [at] : []));
  let free = 0;
  for (const figure of figures) {
    const place = rest.findLastIndex(
      (block) =>
        (block.type === "paragraph" || block.type === "list") &&
        figure.after !== undefined &&
        block.keys.includes(figure.after),
    );
    const at = place >= 0 ? place : (body[Math.min(free++, Math.max(0, body.length - 2))] ?? rest.length - 1);
    behind.set(at, [...(behind.get(at) ?? []), figure]);
  }
  if (rest.length === 0) return figures;
  return rest.flatMap((block, at) => [block, ...(behind.get(at) ?? [])]);
};

/** The paths in the record as stored of what a sentence is based on, each once. */
const pathsAsStored = (given: DraftRecord, lang: Lang): ((paths: readonly string[]) => string[]) => {
  const storedPath = storedPaths(given, lang);
  const ofAct = DID;
  return (paths) => {
    const found = new Set<string>();
    for (const path of paths) {
      const own = ofAct.test(path) ? pathOfTitle(given, path) : path;
      found.add(storedPath ? storedPath(own) : own);
    }
    return [...found];
  };
};

/** An article with what each stage of the writer handed on. */
export interface Traced extends Stages {
  article: Article;
}

/**
 * The article of an event in one language, by rule alone: the same record and style give the same text. Never throws on a
 * record of the right shape.
 */
export const writeArticle = (
  record: DraftRecord,
  lang: Lang,
  style: Partial<HouseStyle> = {},
  length: Length = "full",
): Article => traceArticle(record, lang, style, length).article;

/** As `writeArticle`, with the messages, the document plan, the sentence plans and which message became which sentence. */
export const traceArticle = (
  given: DraftRecord,
  lang: Lang,
  style: Partial<HouseStyle> = {},
  length: Length = "full",
): Traced => {
  const record = preparedRecord(given, lang);
  const facts = factsOf(record, lang, houseStyle(lang, { ...datesOf(record, lang), ...style }));
  const stages = stagesOf(record, facts, length);
  const { close } = LANGUAGES[lang];
  const storedPathsOf = pathsAsStored(given, lang);
  const ids = new Map<string, number>();
  const texts = new Map<string, Sentence>();
  const body = stages.blocks.filter((block) => block.type !== "headline").flatMap(linesOf);
  const shorts = keptShortForms(
    body.map((line) => line.words),
    facts.allOrgs().map((org) => org.name.text),
    stages.blocks.map((block) => (block.type === "headline" ? textOf(block.line.words) : "")).join(""),
  );

  const sentence = ({ id, words: all, own }: Line, stop?: string): Sentence => {
    const words = withShortForms(all, shorts);
    const again = ids.get(id) ?? 0;
    ids.set(id, again + 1);
    return {
      id: again === 0 ? id : `${id}~${again + 1}`,
      text: own ? withCommas(textOf(words)) : stop === undefined ? close(words) : close(words, stop),
      paths: storedPathsOf(words.paths),
      ...(own ? { own } : {}),
      length: counted(words, lang),
    };
  };
  const unique = (line: Line): Sentence[] => {
    const made = sentence(line);
    // The office's own sentence about one item repeats words that are said of another item: "Five papers were presented."
    if (line.own) return [made];
    const before = texts.get(made.text);
    if (before) {
      before.paths.push(...made.paths.filter((path) => !before.paths.includes(path)));
      return [];
    }
    texts.set(made.text, made);
    return [made];
  };
  const finish = (block: Composed): Block[] => {
    switch (block.type) {
      case "headline":
        return [{ type: "headline", sentence: sentence(block.line, "") }];
      case "paragraph": {
        const sentences = block.lines.flatMap(unique);
        return sentences.length > 0 ? [{ type: "paragraph", part: block.part, sentences }] : [];
      }
      case "list":
        return [
          {
            type: "list",
            part: block.part,
            ordered: block.ordered,
            lead: sentence(block.lead, ""),
            items: block.items.map((item, at) =>
              listItem(sentence(item, ""), item.words, block.items.length - 1 - at, lang),
            ),
          },
        ];
      case "figure":
        return [
          {
            type: "figure",
            photo: block.photo,
            ...(block.file ? { file: block.file } : {}),
            ...(block.caption ? { caption: sentence(block.caption, "") } : {}),
            ...(block.alt ? { alt: { text: block.alt } } : {}),
          },
        ];
      case "credits":
        return [{ type: "credits", sentences: block.lines.map((line) => sentence(line, "")) }];
    }
  };
  const finished = withFigures(stages.blocks).flatMap(finish);
  const saysAnything = finished.some((block) => hasWordsOfRecord(block, lang));
  const article: Article = {
    lang,
    blocks: saysAnything ? finished : [],
    gaps: [...gapsOf(facts, given, saysAnything), ...(saysAnything ? shortNameGaps(facts, finished) : [])],
  };
  return { ...stages, article };
};

/** Whether a block states any of the record's own words: a bare number or day does not count. */
const hasWordsOfRecord = (block: Block, lang: Lang): boolean =>
  (block.type === "paragraph" || block.type === "list") &&
  (block.type === "list" ? block.items : block.sentences).some((sentence) =>
    sentence.paths.some((path) => path.endsWith(`.${lang}`)),
  );

/** Items of a list end with semicolons, the last one with a full stop; English joins the last two with "and". */
const listItem = (made: Sentence, words: Phrase, left: number, lang: Lang): Sentence => {
  const text = textOf(words);
  if (lang === "zh") return { ...made, text: left > 0 ? `${text}；` : `${text.replace(/。$/, "")}。` };
  if (left > 0) return { ...made, text: `${text};${left === 1 ? " and" : ""}` };
  return { ...made, text: text.endsWith(".") ? text : `${text}.` };
};
