"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { LinkButton } from "@/components/link-button";
import type { ArticleOf } from "@/domain/articles/inputs";
import { loadEditor } from "./article/load-editor";

/** The pause after the page was shown, where the browser does not say when it is idle, in milliseconds. */
const PAUSE = 2000;

const whenIdle = (work: () => void): (() => void) => {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(work, PAUSE);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(work);
  return () => cancelIdleCallback(id);
};

/** The link to the editor of an article. Its script is loaded while the article is read, its data once the link is pointed at. */
export function EditTextLink({ eventId, lang }: ArticleOf) {
  const t = useTranslations("event");
  const [pointed, setPointed] = useState(false);
  // A script that could not be loaded is loaded again by the editor's page.
  useEffect(() => whenIdle(() => void loadEditor().catch(() => undefined)), []);
  const point = () => setPointed(true);
  const leave = () => setPointed(false);
  return (
    <LinkButton
      variant="default"
      href={`/events/${eventId}/article?lang=${lang}`}
      prefetch={pointed || null}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
      onTouchStart={point}
    >
      {t("editText")}
    </LinkButton>
  );
}
