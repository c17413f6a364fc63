"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import type { ACTIVITIES } from "@/domain/events/enumerations";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { SECTIONS, type Section, useDisclosure } from "./disclosure";
import { useDerived } from "./form-record";
import { participantName } from "./names";
import outline from "./outline.module.css";

interface Entry {
  path: string;
  name: string;
  side?: string | undefined;
}

const entriesOf = (
  record: DraftRecord,
  lang: Lang,
  wordOf: (activity: (typeof ACTIVITIES)[number]) => string,
): Partial<Record<Section, Entry[]>> => ({
  people: (record.participants ?? []).map((each) => ({
    path: `participants[${each.key}]`,
    name: participantName(each, lang),
    side: each.side,
  })),
  course: (record.agenda ?? []).map(({ key, title, venue, activity }) => ({
    path: `agenda[${key}]`,
    name: inLanguage(title, lang) || inLanguage(venue?.name, lang) || (activity ? wordOf(activity) : ""),
  })),
  promises: [
    ...(record.agreements ?? []).map(({ key, title }) => ({
      path: `agreements[${key}]`,
      name: inLanguage(title, lang),
    })),
    ...(record.followUps ?? []).map(({ key, text }) => ({
      path: `followUps[${key}]`,
      name: inLanguage(text, lang),
    })),
  ],
});

/** Sections, people, stops and agreements in a column that leads to each of them; ↑ and ↓ go from one to the next. */
export function Outline() {
  const t = useTranslations("form");
  const lang = useLocale();
  const { reveal, toggle, collapse, isOpen } = useDisclosure();
  const words = useTranslations("values.activity");
  const entries = useDerived((form) => entriesOf(form.record(), lang, words));
  const box = useRef<HTMLElement>(null);
  const moved = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const all = [...(box.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [])];
    all[all.indexOf(event.currentTarget) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  };
  const goTo = (section: Section) => {
    toggle(section, true);
    const head = document.querySelector<HTMLElement>(`[data-section="${section}"]`);
    head?.scrollIntoView({ block: "start" });
    head?.focus({ preventScroll: true });
  };
  const isAnyOpen = SECTIONS.some(isOpen);
  return (
    <nav ref={box} className={outline.outline} aria-label={t("outline")}>
      <ul className={outline.list}>
        {SECTIONS.map((section, at) => (
          <li key={section}>
            <a
              href={`#${section}`}
              className={outline.section}
              data-entry
              tabIndex={at === 0 ? 0 : -1}
              onClick={(event) => {
                event.preventDefault();
                goTo(section);
              }}
              onKeyDown={moved}
            >
              {t(`sections.${section}`)}
            </a>
            {(entries[section]?.length ?? 0) > 0 && (
              <ul className={outline.list}>
                {entries[section]?.map(({ path, name, side }) => (
                  <li key={path}>
                    <a
                      href={`#${section}`}
                      className={outline.entry}
                      data-entry
                      data-side={side}
                      tabIndex={-1}
                      title={name}
                      onClick={(event) => {
                        event.preventDefault();
                        reveal(path);
                      }}
                      onKeyDown={moved}
                    >
                      {name || "–"}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={outline.all}
        tabIndex={-1}
        data-entry
        onKeyDown={moved}
        onClick={() => collapse(isAnyOpen ? [] : SECTIONS)}
      >
        {t(isAnyOpen ? "collapseAll" : "openAll")}
      </button>
    </nav>
  );
}
