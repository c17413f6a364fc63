"use client";

import { Button, Select, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { useNotice } from "@/components/notice";
import { inLanguage } from "@/domain/events/in-language";
import { otherLang, type Text } from "@/domain/events/values";
import { useErrorSentence } from "../../error-sentence";
import { queryClientOfBrowser } from "../../query-client";
import { useTRPCClient } from "../../trpc";
import type { Kind } from "./kinds";

/** An entry that may be merged into another. */
export interface Found {
  id: string;
  version: number;
  name: Text | undefined;
}

/** Merges another entry into this one; irreversible, so it asks for confirmation. */
export function MergePanel({
  kind,
  id,
  version,
  proposed,
  onDone,
}: {
  kind: Kind;
  id: string;
  version: number;
  /** The entry to begin with, such as one of the same name. */
  proposed?: Found | undefined;
  onDone: () => void;
}) {
  const t = useTranslations("directory");
  const lang = useLocale();
  const client = useTRPCClient();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed, 150);
  const [other, setOther] = useState<Found | undefined>(proposed);
  const [asking, setAsking] = useState(false);
  const found = useQuery(
    {
      queryKey: ["merge", kind, q],
      placeholderData: keepPreviousData,
      queryFn: async (): Promise<Found[]> => {
        switch (kind) {
          case "people":
            return (await client.people.list.query({ q })).rows.map((row) => ({
              ...row,
              name: row.person.name,
            }));
          case "organizations":
            return (await client.organizations.list.query({ q })).rows.map((row) => ({
              ...row,
              name: row.organization.name,
            }));
          case "venues":
            return (await client.venues.list.query({ q })).rows.map((row) => ({
              ...row,
              name: row.venue.name,
            }));
        }
      },
    },
    queryClientOfBrowser(),
  );
  const merge = useMutation(
    {
      mutationFn: ({ id: otherId, version: otherVersion }: Found) =>
        client[kind].merge.mutate({ id, version, other: otherId, otherVersion }),
      onError: (error) => {
        setAsking(false);
        notice(sentence(error), { isError: true });
      },
      onSuccess: ({ events }) => {
        setAsking(false);
        onDone();
        notice(t("merged", { count: events }));
        router.refresh();
      },
    },
    queryClientOfBrowser(),
  );
  const rows = (found.data ?? []).filter((row) => row.id !== id);
  const known = new Map([...(other ? [other] : []), ...rows].map((row) => [row.id, row]));
  const wordsOfRow = (row: Found) =>
    [row.name?.[lang], row.name?.[otherLang(lang)]].filter(Boolean).join(" · ");
  return (
    <Stack>
      <p>{t("mergeText")}</p>
      <Select
        label={t("mergeOther")}
        placeholder={t("typeToFind")}
        nothingFoundMessage={found.isFetching ? t("searching") : t("noneFound")}
        searchable
        clearable
        data-autofocus={!proposed || undefined}
        value={other?.id ?? null}
        onChange={(chosen) => setOther(chosen ? known.get(chosen) : undefined)}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        data={[...known.values()].map((row) => ({ value: row.id, label: wordsOfRow(row) }))}
      />
      <Button data-autofocus={proposed && true} disabled={!other} onClick={() => setAsking(true)}>
        {t("merge")}
      </Button>
      <ConfirmDialog
        title={t("merge")}
        button={t("merge")}
        opened={asking}
        busy={merge.isPending}
        onConfirm={() => other && merge.mutate(other)}
        onClose={() => setAsking(false)}
      >
        {t("mergeAsk", { name: inLanguage(other?.name, lang) })}
      </ConfirmDialog>
    </Stack>
  );
}
