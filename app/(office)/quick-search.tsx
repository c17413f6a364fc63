"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Shape } from "@/components/shape";
import classes from "./quick-search.module.css";

const QuickSearchDialog = dynamic(() => import("./quick-search-dialog"), { ssr: false });

/** Global search with Ctrl+K, also while typing. */
export function QuickSearch() {
  const t = useTranslations("search");
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== "k" ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      setWanted(true);
      setOpened(true);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  return (
    <>
      <button type="button" className={classes.open} title={`${t("title")} (Ctrl+K)`} onClick={open}>
        <Shape name="search" />
        <span className={classes.word}>{t("title")}</span>
        <span className={classes.key} aria-hidden="true">
          Ctrl K
        </span>
      </button>
      {wanted && <QuickSearchDialog opened={opened} onClose={() => setOpened(false)} />}
    </>
  );
}
