import { allLines, type Composed, isParagraph, type Line, linesOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 会上签署了10份合作协议. */
const COUNTED =
  /签署了?(?:\d+|[两三四五六七八九十]+)[份项个][^，；。]*(协议|协定|备忘录|合同|文件|项目)书?$/u;
/** 协议涉及金融、环保等领域. */
const FIELDS = /^(?:这些|上述)?(?:合作)?(?:协议|协定|备忘录|合同|文件|项目)书?(?=涉及)/u;
/** Characters of both. */
const MAX_CHARACTERS = 110;

/** 会上签署了10份合作协议，涉及金融、环保等领域: several documents with their fields. */
const withFields = (signed: Line, fields: Line): Line | undefined => {
  if (fields.id !== `${signed.id}.fields`) return undefined;
  const [text, more] = [textOf(signed.words), textOf(fields.words)];
  const noun = FIELDS.exec(more)?.[0];
  const fits = text.length + more.length <= MAX_CHARACTERS;
  if (!noun || !fits || signed.own || fields.own || !COUNTED.test(text)) return undefined;
  const words = say`${signed.words}，${withoutStart(fields.words, noun.length)}`;
  return { ...signed, words: sourced(words, ...fields.words.paths) };
};

/**
 * The blocks of a text in which how many documents were signed and in which fields is one sentence. Behind somebody's words it begins the
 * next paragraph: the speaker did not sign them.
 */
export const withFieldsOfDocuments = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!discourse.facts.record.agreements?.length) return [...blocks];
  const lines = allLines(blocks);
  const at = lines.findIndex((one, place) => {
    const next = lines[place + 1];
    return next !== undefined && withFields(one, next) !== undefined;
  });
  const [before, signed, fields] = [lines[at - 1], lines[at], lines[at + 1]];
  const whole = signed && fields && withFields(signed, fields);
  if (!whole) return [...blocks];
  const inOne = blocks.some((block) => linesOf(block).includes(signed) && linesOf(block).includes(fields));
  const later = !inOne && before !== undefined && isSpeech(before);
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const kept = block.lines.flatMap((one) =>
      one === (later ? fields : signed) ? [whole] : one === signed || one === fields ? [] : [one],
    );
    return kept.length > 0 ? [{ ...block, lines: kept }] : [];
  });
};
