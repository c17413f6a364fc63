import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Checked } from "@/domain/articles/check/finding";

/** A statement of the text that its record does not support, with its place in the document. */
export interface Finding {
  kind: Checked;
  text: string;
  start: number;
  end: number;
}

const FINDINGS = new PluginKey<DecorationSet>("findings");

/** Underlines findings; they move with the text until it is checked again. */
export const findingMarks = () =>
  Extension.create({
    name: "findingMarks",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: FINDINGS,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, shown) => {
            const found = tr.getMeta(FINDINGS) as Finding[] | undefined;
            if (!found) return shown.map(tr.mapping, tr.doc);
            return DecorationSet.create(
              tr.doc,
              found.map((finding) =>
                Decoration.inline(finding.start, finding.end, { "data-finding": finding.kind }, { finding }),
              ),
            );
          },
        },
        props: { decorations: (state) => FINDINGS.getState(state) },
      }),
    ],
  });

/** A transaction that shows other findings. */
export const withFindings = (state: EditorState, findings: readonly Finding[]): Transaction =>
  state.tr.setMeta(FINDINGS, findings).setMeta("addToHistory", false);

/** The findings with the places that they have now. */
export const findingsIn = (state: EditorState): Finding[] =>
  (FINDINGS.getState(state)?.find() ?? []).map(({ from, to, spec }) => ({
    ...(spec as { finding: Finding }).finding,
    start: from,
    end: to,
  }));
