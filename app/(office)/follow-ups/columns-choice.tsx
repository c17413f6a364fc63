"use client";

import { Checkbox } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { COLUMNS, COLUMNS_COOKIE, type ColumnName } from "./columns";
import classes from "./list.module.css";

const YEAR = 365 * 24 * 60 * 60;

/** Which columns the list shows: a matter of the person, so it is kept in the browser and not in the address. */
export function ColumnsChoice({ shown }: { shown: readonly ColumnName[] }) {
  const t = useTranslations("followUps");
  const router = useRouter();
  const id = useId();
  const [chosen, setChosen] = useState(shown);
  const [open, setOpen] = useState(false);
  const choose = (names: readonly string[]) => {
    const next = COLUMNS.filter((name) => names.includes(name));
    setChosen(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store interface is missing in Firefox and Safari.
    document.cookie = `${COLUMNS_COOKIE}=${next.join("-")}; path=/; max-age=${YEAR}; samesite=lax`;
    router.refresh();
  };
  return (
    <>
      <button type="button" className={classes.columnsButton} popoverTarget={id}>
        <IconColumns3 size={16} stroke={1.6} aria-hidden />
        {t("columns")}
      </button>
      <div
        id={id}
        popover="auto"
        className={classes.columns}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
      >
        {open && (
          <Checkbox.Group aria-label={t("columns")} value={[...chosen]} onChange={choose}>
            {COLUMNS.map((name) => (
              <Checkbox key={name} value={name} label={t(`column.${name}`)} />
            ))}
          </Checkbox.Group>
        )}
      </div>
    </>
  );
}
