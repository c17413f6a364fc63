"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Shape } from "@/components/shape";
import { COLUMNS, COLUMNS_COOKIE, type ColumnName } from "./columns";
import classes from "./list.module.css";

const ColumnBoxes = dynamic(() => import("./column-boxes"), { ssr: false });

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
        <Shape name="columns" />
        {t("columns")}
      </button>
      <div
        id={id}
        popover="auto"
        className={classes.columns}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
      >
        {open && <ColumnBoxes chosen={chosen} onChange={choose} />}
      </div>
    </>
  );
}
