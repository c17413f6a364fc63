"use client";

import { Button } from "@mantine/core";
import { hideNotification, showNotification } from "@mantine/notifications";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import classes from "./notice.module.css";

let given = 0;

interface Notice {
  /** Takes the act back; the button stands in the message. */
  undo?: (() => void) | undefined;
  /** Where to go on from here. */
  link?: { href: string; words: string } | undefined;
  /** A sentence about what went wrong stays until it is closed. */
  wrong?: boolean;
}

/** Says in one sentence what has just been done, with the way back beside it. */
export function useNotice(): (sentence: string, notice?: Notice) => void {
  const t = useTranslations("ui");
  return useCallback(
    (sentence, { undo, link, wrong } = {}) => {
      given += 1;
      const id = `notice-${given}`;
      const back = () => {
        hideNotification(id);
        undo?.();
      };
      showNotification({
        id,
        role: wrong ? "alert" : "status",
        color: wrong ? "red" : "ink",
        autoClose: wrong ? false : 8000,
        closeButtonProps: { "aria-label": t("close") },
        message: (
          <span className={classes.words}>
            <span>{sentence}</span>
            {link && (
              <Link href={link.href} onClick={() => hideNotification(id)}>
                {link.words}
              </Link>
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
