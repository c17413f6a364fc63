"use client";

import { Editor } from "@tiptap/core";
import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from "react";
import { editorSentencesOf, OFFICE_ID_PREFIX, type TextBlock } from "@/domain/articles/text-blocks";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { findingMarks } from "./findings";
import {
  assignSentences,
  isSentenceAssignment,
  markedSentences,
  type PlacedSentence,
  redrawMarks,
  type SentenceRules,
  sentenceMarks,
} from "./sentence-marks";
import { blocksIn, contentOf, type PhotoOf } from "./text-content";
import { textKeys } from "./text-keys";
import { TEXT_SCHEMA } from "./text-schema";

/** Sentences are assigned after this pause in typing, in milliseconds. */
const PAUSE = 400;

interface Given {
  lang: Lang;
  blocks: readonly TextBlock[];
  photoOf: PhotoOf;
  label: string;
  /** The text that a sentence was generated with. */
  generated: (id: string) => string | undefined;
  /** Called after a pause with the text as it is. */
  onText: (blocks: TextBlock[]) => void;
}

const rulesOf = ({ lang, blocks, generated }: Given): SentenceRules => ({
  lang,
  generated,
  newId: () => `${OFFICE_ID_PREFIX}${crypto.randomUUID()}`,
  known: new Map(blocks.flatMap(editorSentencesOf).map(({ id, text }) => [id, text])),
});

/**
 * The editor of an article's text in an element of the page. `sentence`: the id of the sentence with the cursor. `settle` assigns
 * sentences at once and passes the text to `onText`.
 */
export const useArticleEditor = (element: RefObject<HTMLElement | null>, given: Given) => {
  const first = useRef(given);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [sentences, setSentences] = useState<PlacedSentence[]>([]);
  const [sentence, setSentence] = useState<string>();
  const onText = useRef(given.onText);
  onText.current = given.onText;
  const settling = useRef<() => void>(() => undefined);

  // Before the first frame: the text is there at once, and what depends on the editor follows.
  useLayoutEffect(() => {
    const { lang, blocks, photoOf, label, generated } = first.current;
    const rules = rulesOf(first.current);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const made = new Editor({
      element: element.current,
      extensions: [
        ...TEXT_SCHEMA,
        textKeys((id) => rules.known.has(id) || generated(id) !== undefined),
        sentenceMarks(rules),
        findingMarks(),
      ],
      content: contentOf(blocks, lang, photoOf),
      injectCSS: false,
      enableCoreExtensions: { keymap: false, tabindex: false },
      editorProps: {
        attributes: {
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          lang: LANGUAGE_TAG[lang],
          spellcheck: "true",
        },
      },
    });
    const cursor = () => {
      const { $head } = made.state.selection;
      const mark = $head.marks().find(({ type }) => type.name === "sentence");
      setSentence(mark?.attrs.id as string | undefined);
    };
    const settle = () => {
      clearTimeout(timer);
      timer = undefined;
      if (made.isDestroyed) return;
      made.view.dispatch(assignSentences(made.state, rules) ?? redrawMarks(made.state));
      startTransition(() => setSentences(markedSentences(made.state.doc)));
      cursor();
      onText.current(blocksIn(made.state.doc));
    };
    const soon = () => {
      clearTimeout(timer);
      // Changing the marks amid a composed character would break the input.
      timer = setTimeout(() => (made.view.composing ? soon() : settle()), PAUSE);
    };
    settling.current = () => {
      if (timer !== undefined) settle();
    };
    made.on("update", ({ transaction }) => {
      if (!isSentenceAssignment(transaction)) soon();
    });
    made.on("selectionUpdate", cursor);
    startTransition(() => {
      setEditor(made);
      setSentences(markedSentences(made.state.doc));
    });
    return () => {
      settling.current();
      made.destroy();
    };
  }, [element]);

  return { editor, sentences, sentence, settle: settling };
};
