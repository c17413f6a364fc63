"use client";

import { useTranslations } from "next-intl";
import { useOffice } from "../office-context";
import { SearchField } from "../search-field";
import { useAddressFilters } from "../use-address-filters";
import { WithdrawnFilter } from "../withdrawn-filter";
import classes from "./directory.module.css";

/** Search by part of the name, pinyin or initials; stored in the address. */
export function EntrySearch({ label }: { label: string }) {
  const t = useTranslations();
  const { may } = useOffice();
  const { one, go, words, setWords } = useAddressFilters();
  return (
    <search className={classes.search} aria-label={label}>
      <SearchField
        label={label}
        placeholder={t("directory.search")}
        className={classes.words}
        words={words}
        onChange={setWords}
      />
      <WithdrawnFilter
        value={one("same") ? "same" : one("withdrawn")}
        more={may.mergeDirectory ? [{ value: "same", label: t("directory.sameOnly") }] : []}
        onChange={(value) =>
          go({ withdrawn: value === "same" ? "" : value, same: value === "same" ? "yes" : "" })
        }
      />
    </search>
  );
}
