"use client";

import { IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import panel from "./form-panel.module.css";

/** Where the panel beside the form is; null where there is no room beside it. */
export const PanelPlace = createContext<HTMLElement | null>(null);

const CONTROLS = "input, select, textarea";

/** A panel beside the form. Escape closes it. */
export function FormPanel({
  label,
  place,
  onClose,
  onKey,
  within,
  children,
}: {
  label: string;
  /** Null: at its usual place. */
  place: HTMLElement | null;
  onClose: () => void;
  /** Further keys of the panel. */
  onKey?: (event: KeyboardEvent) => void;
  /** The path of the row whose rest it shows. */
  within?: string;
  children: ReactNode;
}) {
  const t = useTranslations("ui");
  const box = useRef<HTMLElement>(null);
  const handlers = useRef({ onClose, onKey });
  handlers.current = { onClose, onKey };
  useEffect(() => {
    const own = box.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      handlers.current.onKey?.(event);
      if (event.key !== "Escape") return;
      event.preventDefault();
      handlers.current.onClose();
    };
    own?.addEventListener("keydown", pressed);
    own?.scrollIntoView({ block: "nearest" });
    return () => own?.removeEventListener("keydown", pressed);
  }, []);
  const panelBox = (
    <section ref={box} className={panel.panel} data-record-panel data-within={within} aria-label={label}>
      <div className={panel.head}>
        <h2 className={panel.title}>{label}</h2>
        <button
          type="button"
          className={classes.icon}
          aria-label={t("close")}
          title={`${t("close")} (Esc)`}
          onClick={onClose}
        >
          <IconX size={16} aria-hidden="true" />
        </button>
      </div>
      {children}
    </section>
  );
  return place ? createPortal(panelBox, place) : panelBox;
}

/** The rest of a row: in the panel beside the form, or below the row where there is no room beside. */
export function RowPanel({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  const { isOpen, toggle, everything } = useDisclosure();
  const place = useContext(PanelPlace);
  const open = isOpen(id);
  const opener = () => document.querySelector<HTMLElement>(`[data-details="${CSS.escape(id)}"]`);
  useEffect(() => {
    // Who opened it from the row goes on in it; a field that was asked for takes the focus itself.
    if (!open || !place) return;
    const row = document.querySelector(`[data-details="${CSS.escape(id)}"]`)?.closest("[data-sortable-row]");
    if (row?.contains(document.activeElement)) place.querySelector<HTMLElement>(CONTROLS)?.focus();
  }, [open, place, id]);
  if (!open) return null;
  if (everything || !place)
    return (
      <div className={classes.details} data-within={id}>
        {children}
      </div>
    );
  const close = () => {
    toggle(id, false);
    opener()?.focus();
  };
  return (
    <FormPanel label={label} place={place} within={id} onClose={close}>
      {children}
    </FormPanel>
  );
}
