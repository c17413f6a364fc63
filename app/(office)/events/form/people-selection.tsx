"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useRowIds } from "./form-record";

/** The participants that are selected, to be changed together. */
interface Selection {
  keys: ReadonlySet<string>;
  /** Selects or unselects one; with `range`, all from the last one to it. */
  choose: (key: string, selected: boolean, range?: boolean) => void;
  /** Selects exactly these. */
  only: (keys: readonly string[]) => void;
}

const NOBODY: Selection = { keys: new Set(), choose: () => undefined, only: () => undefined };
const Context = createContext<Selection>(NOBODY);

export const useSelection = (): Selection => useContext(Context);

export function SelectionProvider({ children }: { children: ReactNode }) {
  const ids = useRowIds("participants");
  const [{ chosen, last }, setState] = useState<{ chosen: readonly string[]; last?: string }>({ chosen: [] });
  const value = useMemo((): Selection => {
    const choose: Selection["choose"] = (key, selected, range = false) => {
      const [from, to] = [last === undefined ? -1 : ids.indexOf(last), ids.indexOf(key)];
      const touched = range && from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
      const others = chosen.filter((each) => !touched.includes(each));
      setState({ chosen: selected ? [...others, ...touched] : others, last: key });
    };
    return {
      keys: new Set(chosen.filter((key) => ids.includes(key))),
      choose,
      only: (keys) => setState({ chosen: keys }),
    };
  }, [ids, chosen, last]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}
