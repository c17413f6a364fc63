import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { ArticlePart } from "@/domain/articles/article";
import { cropFrom, cropText } from "@/domain/articles/crop";
import { BETWEEN } from "@/domain/articles/render";
import type { EditorSentence, Run, TextBlock } from "@/domain/articles/text-blocks";
import type { Lang } from "@/domain/events/values";

/** Ids in one attribute, since marks are compared by their attributes. */
export const fromText = (from: readonly string[] | undefined): string | null =>
  from && from.length > 0 ? JSON.stringify(from) : null;
/** The ids that `fromText` wrote. */
export const fromOf = (text: unknown): string[] | undefined =>
  typeof text === "string" ? (JSON.parse(text) as string[]) : undefined;

const inline = (pieces: readonly EditorSentence[], gap: string): JSONContent[] =>
  pieces.map(({ id, text, from }, at) => ({
    type: "text",
    text: at < pieces.length - 1 ? text + gap : text,
    marks: [{ type: "sentence", attrs: { id, from: fromText(from) } }],
  }));

/** What a photo shows in the editor. */
export type PhotoOf = (photo: string, number: number) => { src: string | null; label: string };

/** A photo with its caption as content of the editor. */
export const figureContent = (
  { photo, caption, alt, crop }: TextBlock & { type: "figure" },
  shown: ReturnType<PhotoOf>,
): JSONContent => ({
  type: "figure",
  attrs: { photo, ...shown, alt: alt ?? null, crop: crop ? cropText(crop) : null },
  content: caption ? inline([caption], "") : [],
});

/** The blocks of an article as the content of the editor. */
export const contentOf = (blocks: readonly TextBlock[], lang: Lang, photoOf: PhotoOf): JSONContent => {
  const gap = BETWEEN.sentences[lang];
  let number = 0;
  const one = (type: string, piece: EditorSentence): JSONContent => ({ type, content: inline([piece], gap) });
  const node = (block: TextBlock): JSONContent => {
    switch (block.type) {
      case "headline":
        return one("headline", block.sentence);
      case "paragraph":
        return { type: "paragraph", attrs: { part: block.part }, content: inline(block.sentences, gap) };
      case "list":
        return {
          type: "list",
          attrs: { part: block.part, ordered: block.ordered ? "1" : "" },
          content: [one("lead", block.lead), ...block.items.map((item) => one("item", item))],
        };
      case "figure": {
        number += 1;
        return figureContent(block, photoOf(block.photo, number));
      }
      case "credits":
        return { type: "credits", content: block.sentences.map((line) => one("credit", line)) };
    }
  };
  return { type: "doc", content: blocks.map(node) };
};

/** The runs of text of a block, by the sentence that they belong to. */
export const runsOf = (node: Node): Run[] => {
  const runs: Run[] = [];
  node.forEach((child) => {
    const mark = child.marks.find(({ type }) => type.name === "sentence");
    const id = (mark?.attrs.id as string | undefined) ?? null;
    runs.push({ text: child.text ?? "", id, from: fromOf(mark?.attrs.from) });
  });
  return runs;
};

/** The sentences of a block whose runs are sentences already. */
const piecesIn = (node: Node): EditorSentence[] => {
  const all: Run[] = [];
  for (const run of runsOf(node)) {
    const last = all.at(-1);
    if (last && (last.id === run.id || run.id === null)) last.text += run.text;
    else all.push(run);
  }
  return all.flatMap(({ id, text, from }) =>
    id === null || text.trim() === "" ? [] : [{ id, text: text.trim(), ...(from ? { from } : {}) }],
  );
};

/** The content of the editor as the blocks of an article, without what is empty. */
export const blocksIn = (doc: Node): TextBlock[] => {
  const blocks: TextBlock[] = [];
  doc.forEach((node) => {
    const sentences = node.isTextblock ? piecesIn(node) : [];
    const [first] = sentences;
    const part = node.attrs.part as ArticlePart;
    if (node.type.name === "figure") {
      const { photo, alt, crop } = node.attrs as Record<string, string | null>;
      const shown = crop ? cropFrom(crop) : undefined;
      blocks.push({
        type: "figure",
        photo: String(photo),
        ...(first ? { caption: first } : {}),
        ...(alt?.trim() ? { alt: alt.trim() } : {}),
        ...(shown ? { crop: shown } : {}),
      });
    } else if (node.type.name === "headline" && first) blocks.push({ type: "headline", sentence: first });
    else if (node.type.name === "paragraph" && first) blocks.push({ type: "paragraph", part, sentences });
    else if (!node.isTextblock) {
      const lines: EditorSentence[][] = [];
      node.forEach((line) => void lines.push(piecesIn(line)));
      const [lead, ...items] = lines.map(([line]) => line);
      const listed = items.filter((item) => item !== undefined);
      if (node.type.name === "credits") {
        const all = [lead, ...items].filter((line) => line !== undefined);
        if (all.length > 0) blocks.push({ type: "credits", sentences: all });
      } else if (lead && listed.length > 0)
        blocks.push({ type: "list", part, ordered: Boolean(node.attrs.ordered), lead, items: listed });
      else if (lead ?? listed.length > 0)
        blocks.push({ type: "paragraph", part, sentences: lead ? [lead] : listed });
    }
  });
  return blocks;
};
