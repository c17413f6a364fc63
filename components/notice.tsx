"use client";

import { Button } from "@mantine/core";
import { hideNotification, showNotification } from "@mantine/notifications";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { Link } from "@/components/link";
import classes from "./notice.module.css";

let given = 0;

interface Notice {
  /** Undoes the action; shown as a button in the notification. */
  undo?: (() => void) | undefined;
  /** A link to the next step. */
  link?: { href: string; words: string } | undefined;
  /** A button for the next step. */
  act?: { words: string; run: () => void } | undefined;
  /** An error stays until it is closed. */
  isError?: boolean;
}

/** A notification of a completed action, with undo. */
export function useNotice(): (sentence: string, notice?: Notice) => void {
  const t = useTranslations("ui");
  return useCallback(
    (sentence, { undo, link, act, isError } = {}) => {
      given += 1;
      const id = `notice-${given}`;
      const back = () => {
        hideNotification(id);
        undo?.();
      };
      showNotification({
        id,
        role: isError ? "alert" : "status",
        color: isError ? "red" : "ink",
        autoClose: isError ? false : 8000,
        closeButtonProps: { "aria-label": t("close") },
        message: (
          <span className={classes.words}>
            <span>{sentence}</span>
            {link && (
              <Link href={link.href} onClick={() => hideNotification(id)}>
                {link.words}
              </Link>
            )}
            {act && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  hideNotification(id);
                  act.run();
                }}
              >
                {act.words}
              </Button>
            )}
            {undo && (
              <Button size="compact-sm" variant="subtle" onClick={back}>
                {t("undo")}
              </Button>
            )}
          </span>
        ),
      });
    },
    [t],
  );
}
