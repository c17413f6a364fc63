import type { Block } from "./block";
import { flushCard } from "./cards";
import { greetingOf, lineSentences } from "./greetings";
import { ofSender, type Reader } from "./items";
import { cutAtLabels } from "./labels";
import { people } from "./piece";
import { readPiece } from "./pieces";
import { type ProsePart, partsOfProse } from "./prose";
import { rowsOf } from "./table-rows";
import { withoutMarks } from "./text";
import { isTravelLine, withoutAsides } from "./travel-lines";

// What somebody said in an article names nobody who was there.
const withoutSpeech = (line: string): string =>
  /[。，]/.test(line)
    ? line
        .replace(/(?<=\p{Script=Han}{2})(?:表示|指出|强调|认为|介绍说|提出|希望|说)[，,：:][^。]*/gu, "表示")
        .replace(/[，,](?:双方|各方|宾主|并就|就)[^。]*/gu, "")
    : line;

// "1. 张三 2. 李四 3. 王五" in one line.
const INNER_NUMBER = /(?<=\S)\s+[（(]?(\d{1,2})[.、．)）]\s*(?=\p{L})/gu;
const withoutInnerNumbers = (line: string): string => {
  let next = Number(/^\s*[（(]?(\d{1,2})[.、．)）]/.exec(line)?.[1] ?? 0) + 1;
  if (next !== 2) return line;
  return line.replace(INNER_NUMBER, (found, number: string) => {
    if (Number(number) !== next) return found;
    next += 1;
    return "；";
  });
};

// A part of an English article: what is said before it puts its people on a side.
const proseLine = (reader: Reader, { text, side }: ProsePart): void => {
  if (side) people(reader, text, text, { ...reader.context, side });
  else readPiece(reader, text, text, false);
};

/** Takes up a block of a pasted text. */
export const readBlock = (reader: Reader, block: Block): void => {
  if (block.kind === "table") {
    flushCard(reader);
    for (const [n, { people, cells }] of rowsOf(block.table).entries()) {
      const source = block.sources[n] ?? cells.join("\t");
      if (people.length === 0) reader.items.push({ kind: "unread", text: source });
      for (const read of people)
        reader.items.push({
          kind: "person",
          read,
          source,
          context: { ...reader.context, ...(read.delegation && { delegation: read.delegation }) },
        });
    }
    return;
  }
  if (block.kind === "blank") {
    flushCard(reader);
    return;
  }
  if (block.line.aside) {
    flushCard(reader);
    reader.items.push({ kind: "unread", text: block.line.raw });
    return;
  }
  ofSender(reader, block.line.sender);
  if (isTravelLine(block.line.text)) {
    reader.items.push({ kind: "unread", text: block.line.raw });
    return;
  }
  const indented = /^(?: {3,}|\t)/.test(block.line.text);
  const { text: line, asides } = withoutAsides(block.line.text);
  const { greeting, rest } = greetingOf(withoutMarks(withoutInnerNumbers(line)));
  if (greeting) reader.items.push({ kind: "unread", text: rest.trim() === "" ? block.line.raw : greeting });
  const sentences = lineSentences(rest);
  const prose = partsOfProse(rest);
  for (const part of prose ?? []) proseLine(reader, part);
  for (const { text, about } of prose ? [] : sentences) {
    const pieces = about ? [] : cutAtLabels(withoutSpeech(text));
    const whole = pieces.length === 1 && sentences.length === 1 && greeting === "";
    if (about) reader.items.push({ kind: "unread", text: text.trim() });
    for (const piece of pieces) readPiece(reader, piece, whole ? block.line.raw : piece, indented);
  }
  for (const text of asides) reader.items.push({ kind: "unread", text });
};
