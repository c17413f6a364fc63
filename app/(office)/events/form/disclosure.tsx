"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";

import { LANGS, type Lang } from "@/domain/events/values";
import { useLanguages } from "./languages";

export const SECTIONS = ["basics", "people", "course", "promises", "photos"] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<string, Section>> = {
  delegations: "people",
  participants: "people",
  participantsOpen: "people",
  openSides: "people",
  attendance: "people",
  agenda: "course",
  outcomes: "course",
  background: "course",
  agreements: "promises",
  followUps: "promises",
  photos: "photos",
  credits: "photos",
  published: "photos",
};

/** The form section of a record path. */
export const sectionOf = (path: string): Section => SECTION_OF[/^\w+/.exec(path)?.[0] ?? ""] ?? "basics";

/** What is open as the form begins: of a field that was asked for, its own section alone, which `reveal` opens. */
export const firstOpen = (isNew: boolean, field: string | undefined): readonly Section[] => {
  if (field !== undefined) return [];
  return isNew ? ["basics", "people"] : ["people"];
};

interface Disclosure {
  isOpen: (id: string) => boolean;
  /** Closes all rows and their further fields, and sections except those that stay open. */
  collapse: (sections: readonly Section[]) => void;
  toggle: (id: string, open?: boolean) => void;
  /** Opens whatever hides the field of a path, and puts the focus into it. */
  reveal: (path: string) => void;
  everything: boolean;
}

const Open = createContext<Disclosure | undefined>(undefined);

const PERSON = /^participants\[[^\]]*\]$/;

const prefixesOf = (path: string): string[] =>
  [...path.matchAll(/[.[]|$/g)].map((end) => path.slice(0, end.index)).filter((prefix) => prefix !== "");

/** The panel beside the form shows one person at a time. */
const opened = (before: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...[...before].filter((each) => !(PERSON.test(id) && PERSON.test(each))), id]);

/** What may hide the field of a path, the outermost first: it is opened one by one until the field is there. */
const coversOf = (path: string): string[] => {
  const section = sectionOf(path);
  return [section, ...prefixesOf(path).flatMap((prefix) => [prefix, `${prefix}#more`]), `${section}#more`];
};

const isShown = (path: string): boolean =>
  fieldsWithin(path).some(
    (each) => each.dataset.path === path || /^[.[]/.test(each.dataset.path?.slice(path.length) ?? ""),
  );

const FOCUSABLE = ["input", "select", "textarea", "button"]
  .map((each) => `${each}:not([tabindex="-1"])`)
  .join();

/** What of a place takes the focus: the field itself, or the first one within. */
const focusable = (place: HTMLElement): HTMLElement =>
  place.matches(FOCUSABLE) ? place : (place.querySelector<HTMLElement>(FOCUSABLE) ?? place);

const fieldsWithin = (path: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[data-path]")].filter((each) =>
    each.dataset.path?.startsWith(path),
  );

/** The field of a path: its own, else one of its parts, else the nearest ancestor. */
const fieldOf = (path: string): HTMLElement | undefined => {
  for (const prefix of prefixesOf(path).reverse()) {
    const within = fieldsWithin(prefix);
    const found = within.find((each) => each.dataset.path === prefix) ?? within[0];
    if (found) return focusable(found);
  }
  return undefined;
};

/**
 * What of the form is open: sections, rows by their path, and a row's further fields as `path#more`. `everything` opens all
 * at once, for printing and for the test that no field is missing.
 */
export function DisclosureProvider({
  first,
  everything = false,
  onHidden,
  children,
}: {
  first: readonly string[];
  everything?: boolean;
  /** Called when a text in a language is asked for that the form does not show. */
  onHidden?: (path: string, lang: Lang) => void;
  children: ReactNode;
}) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(first));
  const langs = useLanguages();
  const [target, setTarget] = useState<{ path: string; closed: readonly string[] }>();
  useEffect(() => {
    if (!target) return;
    const lang = LANGS.find((each) => target.path.endsWith(`.${each}`));
    if (lang && !langs.includes(lang)) {
      setTarget(undefined);
      return onHidden?.(target.path, lang);
    }
    const [next, ...later] = target.closed;
    if (next !== undefined && !isShown(target.path)) {
      setOpen((before) => opened(before, next));
      setTarget({ ...target, closed: later });
      return;
    }
    const field = fieldOf(target.path);
    setTarget(undefined);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }, [target, langs, onHidden]);
  const toggle = useCallback<Disclosure["toggle"]>((id, wanted) => {
    setOpen((before) => {
      const after = new Set(before);
      if (wanted ?? !before.has(id)) return opened(before, id);
      after.delete(id);
      return after;
    });
  }, []);
  const reveal = useCallback((path: string) => setTarget({ path, closed: coversOf(path) }), []);
  const collapse = useCallback<Disclosure["collapse"]>((sections) => setOpen(new Set(sections)), []);
  const value = useMemo(
    (): Disclosure => ({ isOpen: (id) => everything || open.has(id), toggle, collapse, reveal, everything }),
    [open, toggle, collapse, reveal, everything],
  );
  return <Open.Provider value={value}>{children}</Open.Provider>;
}

export const useDisclosure = (): Disclosure => {
  const disclosure = useContext(Open);
  if (!disclosure) throw new Error("useDisclosure outside of DisclosureProvider");
  return disclosure;
};
