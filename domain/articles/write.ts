import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import type { Article, Block, Sentence } from "./article";
import { type Composed, type Line, withFullLead, withFullParagraphs } from "./compose";
import { englishBlocks } from "./en/article";
import { sentenceText as englishSentence } from "./en/grammar";
import { type Facts, factsOf } from "./facts";
import { gapsOf } from "./gaps";
import { OPEN, type Phrase, textOf, withShorts } from "./phrase";
import { planOf } from "./plan";
import { type HouseStyle, houseStyle } from "./style";
import { chineseBlocks } from "./zh/article";
import { sentenceText as chineseSentence } from "./zh/grammar";

const languages = {
  en: { blocks: englishBlocks, sentence: englishSentence },
  zh: { blocks: chineseBlocks, sentence: chineseSentence },
} as const;

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

/** Which short names come again after the body's first mention, so that they are worth a bracket. */
const NONE: ReadonlySet<string> = new Set();

const shortsAgain = (facts: Facts, text: string, lang: Lang): Set<string> => {
  const orgs = facts.allOrgs();
  const again = orgs.filter((org) => {
    if (!org.short) return false;
    const short = org.short.text.replace(/^the /i, "");
    if (!text.includes(short)) return false;
    const longer = orgs
      .map((other) => other.name.text)
      .filter((name) => name.includes(short) && name !== short);
    const rest = longer.reduce((left, name) => left.replaceAll(name, "\u0000"), text);
    if (lang === "zh") return rest.includes(short);
    const literal = short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, "u").test(rest);
  });
  return new Set(again.map((org) => org.id));
};

/** Pictures go behind the block that tells their key; those without a place behind the first paragraphs, one each. */
const withFigures = (blocks: readonly Composed[]): Composed[] => {
  const figures = blocks.filter((block) => block.type === "figure");
  const rest = blocks.filter((block) => block.type !== "figure");
  const behind = new Map<number, Composed[]>();
  const body = rest.flatMap((block, at) => (block.type === "paragraph" || block.type === "list" ? [at] : []));
  let free = 0;
  for (const figure of figures) {
    const told = rest.findLastIndex(
      (block) =>
        (block.type === "paragraph" || block.type === "list") &&
        figure.after !== undefined &&
        block.keys.includes(figure.after),
    );
    const at = told >= 0 ? told : (body[Math.min(free++, Math.max(0, body.length - 2))] ?? rest.length - 1);
    behind.set(at, [...(behind.get(at) ?? []), figure]);
  }
  if (rest.length === 0) return figures;
  return rest.flatMap((block, at) => [block, ...(behind.get(at) ?? [])]);
};

/** The article of an event in one language, by rule alone: same record, same style, same text. Never throws on a record of the right shape. */
export const writeArticle = (record: DraftRecord, lang: Lang, style: Partial<HouseStyle> = {}): Article => {
  const facts = factsOf(record, lang, houseStyle(lang, style));
  const plan = planOf(facts);
  const { blocks: compose, sentence: close } = languages[lang];
  const ids = new Map<string, number>();
  const texts = new Map<string, Sentence>();
  const { told } = compose(facts, plan, undefined);
  const { blocks } = compose(facts, plan, { told });
  const body = blocks.flatMap(linesOf).map((line) => textOf(withShorts(line.words, NONE)));
  const shorts = shortsAgain(facts, body.join("\n"), lang);

  const sentence = ({ id, words: all, own }: Line, stop?: string): Sentence => {
    const words = withShorts(all, shorts);
    const again = ids.get(id) ?? 0;
    ids.set(id, again + 1);
    return {
      id: again === 0 ? id : `${id}~${again + 1}`,
      text: own ? textOf(words) : stop === undefined ? close(words) : close(words, stop),
      paths: [...new Set(words.paths)],
      ...(own ? { own } : {}),
      length: counted(words, lang),
    };
  };
  const unique = (line: Line): Sentence[] => {
    const made = sentence(line);
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
              listItem(sentence(item, ""), item.words, at === block.items.length - 1, lang),
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
          },
        ];
      case "credits":
        return [{ type: "credits", sentences: block.lines.map((line) => sentence(line, "")) }];
    }
  };
  const finished = withFigures(withFullParagraphs(withFullLead(blocks), lang === "en" ? 380 : 130)).flatMap(
    finish,
  );
  const tells = finished.some((block) => tellsWords(block, lang));
  return { lang, blocks: tells ? finished : [], gaps: gapsOf(facts, tells) };
};

/** Whether a block says anything of the record's own words: a bare count or day tells nobody anything. */
const tellsWords = (block: Block, lang: Lang): boolean =>
  (block.type === "paragraph" || block.type === "list") &&
  (block.type === "list" ? block.items : block.sentences).some((sentence) =>
    sentence.paths.some((path) => path.endsWith(`.${lang}`)),
  );

const listItem = (made: Sentence, words: Phrase, last: boolean, lang: Lang): Sentence => {
  const stop = lang === "en" ? (last ? "." : ";") : last ? "。" : "；";
  const text = textOf(words);
  return { ...made, text: last && /[.。]$/.test(text) ? text : `${text}${stop}` };
};
