"use client";

import { useEffect, useRef } from "react";

/** What can be done on the open page, offered by the search. */
export interface PageCommand {
  /** As its button is called. */
  name: string;
  run: () => void;
  /** What it does, to find it by other words. */
  act?: "edit" | "copy" | "save" | "submit" | "export" | "filter" | undefined;
}

const parts = new Set<{ readonly current: readonly PageCommand[] }>();

/** The commands of the open page, as they are now. */
export const pageCommands = (): PageCommand[] => [...parts].flatMap(({ current }) => current);

/** Offers commands in the search while the component is mounted; only what the user may do. */
export function usePageCommands(commands: readonly PageCommand[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    parts.add(latest);
    return () => {
      parts.delete(latest);
    };
  }, []);
}
