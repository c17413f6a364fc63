"use client";

import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";

/** Fields that most events do without: closed until asked for, or until something in them is looked for. */
export function More({ id, label, children }: { id: string; label?: string; children: ReactNode }) {
  const t = useTranslations("form");
  const { isOpen, toggle } = useDisclosure();
  const open = isOpen(`${id}#more`);
  return (
    <div className={classes.more}>
      <button
        type="button"
        className={classes.link}
        aria-expanded={open}
        onClick={() => toggle(`${id}#more`)}
      >
        {open ? (
          <IconChevronDown size={14} aria-hidden="true" />
        ) : (
          <IconChevronRight size={14} aria-hidden="true" />
        )}
        {label ?? t("more")}
      </button>
      {open && children}
    </div>
  );
}

/** Opens and closes the details of a row. */
export function DetailsButton({ id, label }: { id: string; label: string }) {
  const { isOpen, toggle } = useDisclosure();
  const open = isOpen(id);
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      className={classes.icon}
      data-details={id}
      aria-expanded={open}
      aria-label={label}
      title={label}
      onClick={() => toggle(id)}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
