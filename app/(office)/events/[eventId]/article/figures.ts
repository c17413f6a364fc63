import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { TextBlock } from "@/domain/articles/text-blocks";
import { figureContent, type PhotoOf } from "./text-content";
import { moveBlock } from "./text-keys";

/** A photo in the text of the editor. */
export interface ShownFigure {
  photo: string;
  src: string | null;
  label: string;
  /** The office's own alternative text. */
  alt: string | null;
  /** The part that is shown, as a text. */
  crop: string | null;
}

/** The photos in the text, and the one with the cursor. */
export interface Figures {
  all: ShownFigure[];
  chosen: ShownFigure | undefined;
}

const shownOf = (node: Node): ShownFigure => node.attrs as ShownFigure;

export const figuresIn = ({ doc, selection }: EditorState): Figures => {
  const all: ShownFigure[] = [];
  doc.forEach((node) => {
    if (node.type.name === "figure") all.push(shownOf(node));
  });
  const at = doc.maybeChild(selection.$from.index(0));
  return { all, chosen: at?.type.name === "figure" ? shownOf(at) : undefined };
};

const placeOf = (doc: Node, photo: string): { node: Node; at: number } | undefined => {
  let found: { node: Node; at: number } | undefined;
  doc.forEach((node, at) => {
    if (node.type.name === "figure" && node.attrs.photo === photo) found = { node, at };
  });
  return found;
};

/** Changes what is chosen for a photo. */
export const changeFigure = (
  editor: Editor,
  photo: string,
  change: Partial<Pick<ShownFigure, "alt" | "crop">>,
): void => {
  const { doc, tr } = editor.state;
  const found = placeOf(doc, photo);
  if (found) editor.view.dispatch(tr.setNodeMarkup(found.at, null, { ...found.node.attrs, ...change }));
};

/** Moves a photo up or down by one block. */
export const moveFigure = (editor: Editor, photo: string, way: -1 | 1): void => {
  const found = placeOf(editor.state.doc, photo);
  if (!found) return;
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, found.at)));
  moveBlock(way)(editor.state, view.dispatch);
};

/** Takes a photo out of the text. */
export const removeFigure = (editor: Editor, photo: string): void => {
  const found = placeOf(editor.state.doc, photo);
  if (found) editor.view.dispatch(editor.state.tr.delete(found.at, found.at + found.node.nodeSize));
};

/** Inserts a photo behind the block with the cursor, and puts the cursor into its caption. */
export const insertFigure = (
  editor: Editor,
  figure: TextBlock & { type: "figure" },
  shown: ReturnType<PhotoOf>,
): void => {
  const { doc, schema, selection, tr } = editor.state;
  const index = Math.min(selection.$from.index(0), doc.childCount - 1);
  const at = selection.$from.posAtIndex(index, 0) + doc.child(index).nodeSize;
  tr.insert(at, schema.nodeFromJSON(figureContent(figure, shown)));
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
};
