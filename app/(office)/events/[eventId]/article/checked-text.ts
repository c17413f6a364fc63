import type { Node } from "@tiptap/pm/model";

/** The text of the editor as it is checked, with the position in the document of each position in it. */
interface CheckedText {
  text: string;
  positionOf: (offset: number) => number;
}

const PREFIX: Readonly<Record<string, string>> = { headline: "# ", item: "- " };

/** The document as plain text: a paragraph a line, with the marks of headlines and lists. */
export const checkedText = (doc: Node): CheckedText => {
  const lines: { offset: number; start: number; length: number }[] = [];
  let text = "";
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    if (node.textContent.trim() === "") return false;
    if (text !== "") text += node.type.name === "item" ? "\n" : "\n\n";
    text += PREFIX[node.type.name] ?? "";
    lines.push({ offset: text.length, start: at + 1, length: node.textContent.length });
    text += node.textContent;
    return false;
  });
  return {
    text,
    positionOf: (offset) => {
      const line = lines.findLast((each) => each.offset <= offset) ?? lines[0];
      if (!line) return 0;
      return line.start + Math.min(Math.max(0, offset - line.offset), line.length);
    },
  };
};
