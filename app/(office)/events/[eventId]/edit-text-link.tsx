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

/** A script that could not be loaded is loaded again by the editor's page. */
const load = () => void loadEditor().catch(() => undefined);

/** The link to the editor of an article. Its script is loaded while the article is read, its data once the link is pointed at. */
export function EditTextLink({ eventId, lang }: ArticleOf) {
  const t = useTranslations("event");
  const [pointed, setPointed] = useState(false);
  useEffect(() => whenIdle(load), []);
  const point = () => {
    // Otherwise the script of somebody who is quicker than the idle moment waits for the data.
    load();
    setPointed(true);
  };
  const leave = () => setPointed(false);
  return (
    <LinkButton
      variant="default"
      href={`/events/${eventId}/article?lang=${lang}`}
      prefetch={pointed}
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
