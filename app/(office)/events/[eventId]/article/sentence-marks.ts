import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import {
  type EditorSentence,
  isOfficeSentence,
  type SegmentationContext,
  sentenceOfRuns,
  sentencesOfRuns,
  sourcesOfSentence,
} from "@/domain/articles/text-blocks";
import type { Lang } from "@/domain/events/values";
import { fromText, runsOf } from "./text-content";

/** A sentence of the editor with its place in the document. */
export interface PlacedSentence extends EditorSentence {
  start: number;
  end: number;
}

/** What gives each run of text its sentence. */
export interface SentenceRules {
  lang: Lang;
  /** The texts of the sentences when they were last assigned. */
  known: Map<string, string>;
  newId: () => string;
  /** The text that a sentence was generated with, where it is generated and not merged or split. */
  generated: (id: string) => string | undefined;
}

const isRunning = (node: Node) => node.type.name === "paragraph";

const piecesOf = (node: Node, given: SegmentationContext): EditorSentence[] => {
  if (isRunning(node)) return sentencesOfRuns(runsOf(node), given);
  const one = sentenceOfRuns(runsOf(node), given);
  return one ? [{ ...one, text: node.textContent }] : [];
};

/** The sentences of the document as it should be, with their places. */
const sentencesIn = (doc: Node, rules: SentenceRules): PlacedSentence[] => {
  const given = {
    lang: rules.lang,
    before: (id: string) => rules.known.get(id),
    newId: rules.newId,
    taken: new Set<string>(),
  };
  const placed: PlacedSentence[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    let start = at + 1;
    for (const piece of piecesOf(node, given)) {
      placed.push({ ...piece, start, end: start + piece.text.length });
      start += piece.text.length;
    }
    return false;
  });
  return placed;
};

/**
 * The change that gives each run of text its sentence, or null where each has it: after typing, splitting, merging and pasting.
 * Remembers the texts for the next time.
 */
export const assignSentences = (state: EditorState, rules: SentenceRules): Transaction | null => {
  const { tr, schema } = state;
  const type = schema.marks.sentence;
  if (!type) return null;
  for (const { id, from, start, end, text } of sentencesIn(state.doc, rules)) {
    rules.known.set(id, text.trim());
    const mark = type.create({ id, from: fromText(from) });
    let isMarked = true;
    state.doc.nodesBetween(start, end, (node) => {
      if (node.isText && !mark.isInSet(node.marks)) isMarked = false;
    });
    if (!isMarked) tr.addMark(start, end, mark);
  }
  return tr.docChanged ? tr.setMeta("addToHistory", false).setMeta(SENTENCES, "assigned") : null;
};

const SENTENCES = new PluginKey<DecorationSet>("sentences");

/** Whether a transaction only assigns sentences. */
export const isSentenceAssignment = (tr: Transaction): boolean => tr.getMeta(SENTENCES) === "assigned";

/** The sentences of the document by their marks, with their places. */
export const markedSentences = (doc: Node): PlacedSentence[] => {
  const placed: PlacedSentence[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    let start = at + 1;
    for (const { id, from, text } of runsOf(node)) {
      const last = placed.at(-1);
      if (last && id !== null && last.id === id && last.end === start) {
        last.text += text;
        last.end += text.length;
      } else if (id !== null) placed.push({ id, text, from, start, end: start + text.length });
      start += text.length;
    }
    return false;
  });
  return placed;
};

/** Marks sentences that are not from the record, and those with other words than were generated. */
const marksIn = (doc: Node, { generated }: SentenceRules): DecorationSet =>
  DecorationSet.create(
    doc,
    markedSentences(doc).flatMap((sentence) => {
      const { id, from, text, start, end } = sentence;
      const isFree =
        sourcesOfSentence(sentence).length === 0 ||
        (!isOfficeSentence(id) && !from && generated(id) === undefined);
      const isEdited = from !== undefined || (!isFree && generated(id) !== text.trim());
      if (!isFree && !isEdited) return [];
      return [Decoration.inline(start, end, isFree ? { "data-free": "" } : { "data-edited": "" })];
    }),
  );

/** Shows which sentences are not from the record and which are edited; keeps the picture of the last moment while typing. */
export const sentenceMarks = (rules: SentenceRules) =>
  Extension.create({
    name: "sentenceMarks",
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: SENTENCES,
        state: {
          init: (_config, { doc }) => marksIn(doc, rules),
          apply: (tr, shown, _old, { doc }) =>
            tr.getMeta(SENTENCES) ? marksIn(doc, rules) : shown.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => SENTENCES.getState(state) },
      }),
    ],
  });

/** A transaction that only redraws the marks. */
export const redrawMarks = (state: EditorState): Transaction =>
  state.tr.setMeta(SENTENCES, "redraw").setMeta("addToHistory", false);
