"use client";

import { useEffect, useState } from "react";

type ArticleEditor = typeof import("./article-editor").default;

let loaded: ArticleEditor | undefined;

/** Loads the editor with ProseMirror: where a text is edited, and while one that may be edited is read. */
export const loadEditor = async (): Promise<ArticleEditor> => {
  loaded ??= (await import("./article-editor")).default;
  return loaded;
};

/**
 * The component of the editor, once it is loaded. Not by Suspense: React shows what replaces a fallback up to 300 ms later than
 * it could.
 */
export const useLoadedEditor = (): ArticleEditor | undefined => {
  const [component, setComponent] = useState(() => loaded);
  useEffect(() => {
    if (component) return;
    loadEditor().then(
      (found) => setComponent(() => found),
      (error) =>
        setComponent(() => {
          throw error;
        }),
    );
  }, [component]);
  return component;
};
