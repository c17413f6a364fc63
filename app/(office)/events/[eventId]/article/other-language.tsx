"use client";

import { Group } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { LinkButton } from "@/components/link-button";
import type { Article } from "@/domain/articles/article";
import { counterpartIn, onlyHere } from "@/domain/articles/one-language";
import { type EditorSentence, sourcesOfSentence } from "@/domain/articles/text-blocks";
import { ArticlePaper } from "../../../articles/article-paper";
import { sentenceAnchor } from "../../../articles/sentence-anchor";
import classes from "./editor.module.css";
import { fromOf } from "./text-content";

/** Below the bars that stay at the top of the page, in pixels. */
const TOP = 120;

/** The article in the other language, beside the editor. */
export interface OtherLanguageText {
  article: Article;
  isSaved: boolean;
}

const isInSight = (element: Element | undefined): boolean => {
  const place = element?.getBoundingClientRect();
  return place !== undefined && place.bottom > TOP && place.top < innerHeight;
};

/** The sentence that the other text keeps level with: the one with the cursor, otherwise the first in sight. */
const leadingElement = (dom: Element, current: string | undefined): Element | undefined => {
  const all = [...dom.querySelectorAll("[data-sentence]")];
  const ofCursor = all.find((each) => each.getAttribute("data-sentence") === current);
  return isInSight(ofCursor) ? ofCursor : all.find((each) => isInSight(each));
};

const sentenceOf = (element: Element): EditorSentence => {
  const from = fromOf(element.getAttribute("data-from"));
  return { id: element.getAttribute("data-sentence") ?? "", text: "", ...(from && { from }) };
};

/** The text in the other language, scrolled with the editor, with the counterpart of the sentence with the cursor marked. */
export function OtherLanguage({
  eventId,
  editor,
  sentence,
  own,
  beside: { article, isSaved },
  pathsOf,
}: {
  eventId: string;
  editor: Editor;
  /** The id of the sentence with the cursor. */
  sentence: string | undefined;
  /** The article that is edited, as stored. */
  own: Article;
  beside: OtherLanguageText;
  pathsOf: (sources: readonly string[]) => string[];
}) {
  const t = useTranslations("editor.beside");
  const box = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<string>();
  const alone = useMemo(() => new Set(onlyHere(article, own)), [article, own]);
  const [isMissing, setMissing] = useState(false);
  const paths = useRef(pathsOf);
  paths.current = pathsOf;
  useEffect(() => {
    let frame = 0;
    const keepLevel = () => {
      frame = 0;
      const leading = editor.isDestroyed ? undefined : leadingElement(editor.view.dom, sentence);
      if (!leading || !box.current) return;
      const inHeadline = leading.closest("h2") !== null;
      const stated = paths.current(sourcesOfSentence(sentenceOf(leading)));
      const id = inHeadline ? undefined : counterpartIn(stated, article);
      const isOfCursor = leading.getAttribute("data-sentence") === sentence;
      setMarked(isOfCursor ? id : undefined);
      setMissing(isOfCursor && !inHeadline && id === undefined);
      const target = id
        ? document.getElementById(sentenceAnchor(id))
        : inHeadline && box.current.querySelector("h2");
      if (!target || !box.current.contains(target)) return;
      const by = target.getBoundingClientRect().top - leading.getBoundingClientRect().top;
      if (Math.abs(by) > 4) box.current.scrollTop += by;
    };
    const soon = () => {
      frame ||= requestAnimationFrame(keepLevel);
    };
    soon();
    addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", soon);
    };
  }, [editor, sentence, article]);
  const { lang } = article;
  return (
    <section className={classes.beside} ref={box} aria-label={t(`text.${lang}`)}>
      <ArticlePaper article={article} marked={marked ? new Set([marked]) : undefined} alone={alone} />
      <Group gap="xs" py="xs" fz={13} pos="sticky" bottom={0} bg="var(--mantine-color-body)">
        <span className={classes.quiet} role="status">
          {isMissing ? t("missing") : t(isSaved ? "hint" : "notSaved")}
        </span>
        {isSaved && (
          <LinkButton
            size="compact-sm"
            variant="default"
            href={`/events/${eventId}/article?lang=${lang}&beside=yes`}
          >
            {t(`edit.${lang}`)}
          </LinkButton>
        )}
      </Group>
    </section>
  );
}
