"use client";

import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { SuggestInput } from "@/components/suggest-input";
import { inLanguage } from "@/domain/events/in-language";
import type { Text } from "@/domain/events/values";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import classes from "./agreements.module.css";

/** Filter by one party from the directory. */
export default function PartnerField({
  chosen,
  onChoose,
}: {
  chosen: Text | undefined;
  onChoose: (id: string | undefined) => void;
}) {
  const t = useTranslations("agreements");
  const lang = useLocale();
  const name = inLanguage(chosen, lang);
  const [words, setWords] = useState(name);
  const [asked, setAsked] = useState("");
  const [q] = useDebouncedValue(asked.trim(), 150);
  const found = useQuery(
    useTRPC().organizations.search.queryOptions({ q }, { enabled: q !== "" && q !== name }),
    queryClientOfBrowser(),
  );
  return (
    <div className={classes.partner}>
      <SuggestInput
        label={t("partner")}
        placeholder={t("partner")}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          if (typed.trim() === "" && chosen) onChoose(undefined);
        }}
        onAsk={setAsked}
        suggestions={(q === "" ? [] : (found.data ?? [])).map((each) => ({
          id: each.id ?? "",
          name: inLanguage(each.name, lang),
          note: organizationLabel(each.parent, lang),
        }))}
        onChoose={(id) => {
          const one = found.data?.find((each) => each.id === id);
          setWords(inLanguage(one?.name, lang));
          onChoose(id);
        }}
      />
    </div>
  );
}
