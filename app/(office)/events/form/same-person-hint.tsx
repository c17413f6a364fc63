"use client";

import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { SamePerson } from "@/domain/events/same-people";
import classes from "./fields.module.css";
import { useRemoval } from "./use-removal";
import { useSamePersonText } from "./use-same-person-text";

/** What is said of a participant who seems to be listed twice, with the choice to remove the row or to keep both. */
export default function SamePersonHint({
  name,
  person,
  keep,
}: {
  name: string;
  person: SamePerson;
  keep: () => void;
}) {
  const t = useTranslations("form");
  const text = useSamePersonText();
  const remove = useRemoval();
  return (
    <p className={classes.overlap}>
      <IconAlertTriangle size={14} aria-hidden="true" /> {text(person)}{" "}
      <button
        type="button"
        className={classes.link}
        onClick={() => remove("participants", Number(name.split(".")[1]))}
      >
        {t("removeSame")}
      </button>
      <button type="button" className={classes.link} onClick={keep}>
        {t("keepSame")}
      </button>
    </p>
  );
}
