"use client";

import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { SECTIONS, type Section, sectionOf, useDisclosure } from "./disclosure";
import { useFormRecord } from "./form-record";
import { LANGUAGE_CHOICES, type LanguageChoice } from "./languages";
import { FIRST_FIELD, goToNextLine, isField, switchDetails } from "./next-field";

/**
 * Lists whose key adds a row from anywhere in the form; within the list, behind the row that has the focus. With Alt, no key is a
 * letter that a browser, an input method, a dead key of macOS or a common tool of the system takes: A, B, D, E, F, H, I, N, R, S, T, U, V, Z.
 */
export const ADD_KEYS = { participants: "KeyP", agenda: "KeyG", remarks: "KeyK" } as const;

const FOCUSABLE = `${FIRST_FIELD}, button:not([tabindex='-1'])`;

const pathAt = (target: Element | null): string | undefined =>
  target?.closest<HTMLElement>("[data-path]")?.dataset.path;

const sectionAt = (target: Element): Section | undefined => {
  const path = target.closest("[data-record-form], [data-record-panel]") && pathAt(target);
  if (path) return sectionOf(path);
  const id = target.closest("[data-record-form] > section")?.id;
  return SECTIONS.find((section) => section === id);
};

/** The item that holds the focus, else the last one. */
const itemAt = (target: Element, keys: readonly string[]): string | undefined => {
  const own = target.closest<HTMLElement>('[data-row^="agenda["]')?.dataset.row;
  const last = keys.at(-1);
  return /^agenda\[[^\]]*\]/.exec(own ?? "")?.[0] ?? (last === undefined ? undefined : `agenda[${last}]`);
};

const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

interface Acts {
  fields: LanguageChoice;
  setFields: (choice: LanguageChoice) => void;
  /** Opens the texts that lack a language. */
  fillIn: () => void;
}

/** Changes the language of the fields and keeps the focus in the same field, in the language that is displayed. */
function useNextLanguage({ fields, setFields }: Acts): () => void {
  const left = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are others by then.
  useEffect(() => {
    const path = left.current;
    left.current = undefined;
    if (path === undefined || pathAt(document.activeElement) !== undefined) return;
    const other = path.replace(/(zh|en)$/, (lang) => (lang === "zh" ? "en" : "zh"));
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(other)}"]`)?.focus();
  }, [fields]);
  return () => {
    left.current = pathAt(document.activeElement);
    const at = LANGUAGE_CHOICES.indexOf(fields);
    setFields(LANGUAGE_CHOICES[(at + 1) % LANGUAGE_CHOICES.length] ?? "both");
  };
}

/**
 * The keys of the whole form. Enter goes on to the next line, Alt+Enter into the details of a row and back, Alt+PageDown and
 * Alt+PageUp to the next and the previous section; Alt+P, Alt+G and Alt+K add a participant, an item and a remark, Alt+O fills in the
 * other language, Alt+L changes the language of the fields.
 */
export function useFormKeys(acts: Acts): void {
  const form = useFormRecord();
  const { toggle } = useDisclosure();
  const nextLanguage = useNextLanguage(acts);
  const latest = useRef({ ...acts, nextLanguage });
  latest.current = { ...acts, nextLanguage };
  useEffect(() => {
    const goTo = (section: Section) => {
      flushSync(() => toggle(section, true));
      const place = document.getElementById(section);
      const body = place?.querySelector<HTMLElement>("[data-section-body]");
      const first =
        body?.querySelector<HTMLElement>("[data-column]") ?? body?.querySelector<HTMLElement>(FOCUSABLE);
      place?.scrollIntoView({ block: "start" });
      first?.focus({ preventScroll: true });
      first?.scrollIntoView({ block: "nearest" });
    };
    const go = (target: Element, by: 1 | -1) => {
      const here = sectionAt(target);
      const at = here === undefined ? -1 : SECTIONS.indexOf(here);
      goTo(SECTIONS[Math.max(0, Math.min(SECTIONS.length - 1, at + by))] ?? "basics");
    };
    const goOn = (target: Element) => {
      if (goToNextLine(target) || target.closest("[data-record-panel]")) return;
      const here = sectionAt(target);
      if (here !== undefined && here !== SECTIONS.at(-1)) go(target, 1);
    };
    const add = (section: Section, list: string) => {
      flushSync(() => toggle(section, true));
      press(`[data-add="${CSS.escape(list)}"]`);
    };
    const addRemark = (target: Element) => {
      const agenda = (form.value("agenda") as { key: string }[] | undefined) ?? [];
      const item = itemAt(
        target,
        agenda.map(({ key }) => key),
      );
      if (item === undefined) return add("course", "agenda");
      flushSync(() => {
        toggle("course", true);
        toggle(item, true);
      });
      press(`[data-add="${CSS.escape(`${item}.remarks`)}"]`);
    };
    const actOf = (event: KeyboardEvent, target: Element): (() => void) | undefined => {
      if (!event.altKey) return event.key === "Enter" && isField(target) ? () => goOn(target) : undefined;
      return {
        Enter: () => switchDetails(target, toggle),
        PageDown: () => go(target, 1),
        PageUp: () => go(target, -1),
        [ADD_KEYS.participants]: () => add("people", "participants"),
        [ADD_KEYS.agenda]: () => add("course", "agenda"),
        [ADD_KEYS.remarks]: () => addRemark(target),
        KeyO: () => latest.current.fillIn(),
        KeyL: () => latest.current.nextLanguage(),
      }[event.code];
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented || (event.altKey && event.shiftKey))
        return;
      // Safari ends the composition before the Enter that ends it; the key still has the code of an input method.
      if (event.isComposing || event.keyCode === 229) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest("[role=dialog]")) return;
      // Enter without Alt belongs to the form alone, the other keys to the whole page.
      if (!event.altKey && !target.closest("[data-record-form], [data-record-panel]")) return;
      const act = actOf(event, target);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [form, toggle]);
}
