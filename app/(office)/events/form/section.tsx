"use client";

import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SECTIONS, type Section, useDisclosure } from "./disclosure";
import sheet from "./record-form.module.css";
import { useSectionLine } from "./use-section-line";

/** A section of the form, expanded or collapsed to a summary line. */
export function FormSection({ section, children }: { section: Section; children: ReactNode }) {
  const t = useTranslations("form");
  const { isOpen, toggle } = useDisclosure();
  const line = useSectionLine(section);
  const open = isOpen(section);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section id={section} className={sheet.section} aria-label={t(`sections.${section}`)} data-row={section}>
      <h2 className={sheet.heading}>
        <button
          type="button"
          className={sheet.head}
          aria-expanded={open}
          onClick={() => toggle(section)}
          data-section={section}
        >
          <Chevron size={14} aria-hidden="true" />
          <span className={sheet.number}>{SECTIONS.indexOf(section) + 1}</span>
          <span className={sheet.name}>{t(`sections.${section}`)}</span>
          <span className={sheet.line} title={line}>
            {line || t(`nothing.${section}`)}
          </span>
        </button>
      </h2>
      {open && (
        <div className={sheet.body} data-section-body>
          {children}
        </div>
      )}
    </section>
  );
}
