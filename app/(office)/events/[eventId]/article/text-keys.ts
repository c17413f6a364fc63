import { Extension } from "@tiptap/core";
import { baseKeymap, chainCommands, joinBackward, joinForward } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { type Node, Slice } from "@tiptap/pm/model";
import { type Command, NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";

/** Blocks of one kind join; a block of another kind keeps its kind, and an empty one goes. */
const joining =
  (way: -1 | 1): Command =>
  (state, dispatch, view) => {
    const { $from, empty } = state.selection;
    if (!empty || !$from.parent.isTextblock) return false;
    const atEdge = way < 0 ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size;
    if (!atEdge) return false;
    const index = $from.index(-1) + way;
    const other = index >= 0 && index < $from.node(-1).childCount ? $from.node(-1).child(index) : undefined;
    if (other?.type === $from.parent.type)
      return (way < 0 ? joinBackward : joinForward)(state, dispatch, view);
    if ($from.parent.content.size === 0 && $from.depth === 1 && $from.node(0).childCount > 1)
      dispatch?.(state.tr.delete($from.before(), $from.after()).scrollIntoView());
    return true;
  };

/** Enter on an empty last item leaves the list. */
const leavingList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const list = $from.depth > 1 ? $from.node(-1) : undefined;
  const isLast = list && $from.index(-1) === list.childCount - 1;
  if (!empty || $from.parent.type.name !== "item" || $from.parent.content.size > 0 || !isLast) return false;
  const paragraph = state.schema.nodes.paragraph;
  if (list.childCount < 3 || !paragraph) return false;
  const tr = state.tr.insert($from.after(-1), paragraph.create());
  const at = $from.after(-1) + 1;
  tr.setSelection(TextSelection.create(tr.doc, at)).delete($from.before(), $from.after());
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Enter in a headline, a caption or a line of credits does not make a second one. */
const staying: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const name = $from.parent.type.name;
  if (name === "figure" || name === "lead") return true;
  if (name !== "headline") return false;
  const paragraph = state.schema.nodes.paragraph;
  if ($from.parentOffset < $from.parent.content.size || !paragraph) return true;
  const tr = state.tr.insert($from.after(), paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1)).scrollIntoView());
  return true;
};

/** Moves the block of the selection up or down; the headline stays first. */
export const moveBlock =
  (way: -1 | 1): Command =>
  (state, dispatch) => {
    const { $from, $anchor } = state.selection;
    const index = $from.index(0);
    const { doc } = state;
    const block: Node | null = doc.maybeChild(index);
    const other = doc.maybeChild(index + way);
    if (!block || !other || block.type.name === "headline" || other.type.name === "headline") return true;
    const start = $from.posAtIndex(index, 0);
    const to = way < 0 ? start - other.nodeSize : start + other.nodeSize;
    const tr = state.tr.delete(start, start + block.nodeSize).insert(to, block);
    const at = to + ($anchor.pos - start);
    tr.setSelection(
      state.selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, to)
        : TextSelection.create(tr.doc, at),
    );
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Sentences pasted from another article are not sentences of this one. */
const withoutForeign = (slice: Slice, isKnown: (id: string) => boolean): Slice => {
  const clean = (node: Node): Node =>
    node.isText
      ? node.mark(node.marks.filter(({ attrs }) => isKnown(String(attrs.id))))
      : node.copy(mapped(node.content));
  const mapped = (content: Slice["content"]): Slice["content"] => {
    let all = content;
    content.forEach((child, _offset, at) => {
      all = all.replaceChild(at, clean(child));
    });
    return all;
  };
  return new Slice(mapped(slice.content), slice.openStart, slice.openEnd);
};

/** Keys, undo and pasting of an article's text. */
export const textKeys = (isKnown: (id: string) => boolean) =>
  Extension.create({
    name: "textKeys",
    addProseMirrorPlugins: () => [
      history({ depth: 500 }),
      keymap({
        "Mod-z": undo,
        "Shift-Mod-z": redo,
        "Mod-y": redo,
        "Alt-ArrowUp": moveBlock(-1),
        "Alt-ArrowDown": moveBlock(1),
        Enter: chainCommands(leavingList, staying),
        Backspace: joining(-1),
        Delete: joining(1),
      }),
      keymap(baseKeymap),
      new Plugin({ props: { transformPasted: (slice) => withoutForeign(slice, isKnown) } }),
    ],
  });
