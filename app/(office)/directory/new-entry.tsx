"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { SidePanel } from "@/components/side-panel";
import { useTRPCClient } from "../../trpc";
import { useOffice } from "../office-context";
import type { Given } from "./entry-form";
import type { Kind } from "./kinds";
import { withoutEmptyTexts } from "./without-empty-texts";

const EntryForm = dynamic(() => import("./entry-form").then((file) => file.EntryForm));
const EMPTY: Given = { words: {}, organization: null };

/** Adds an entry to the directory, for those who may. */
export function NewEntry({ kind }: { kind: Kind }) {
  const t = useTranslations("directory");
  const { may } = useOffice();
  const client = useTRPCClient();
  const [id, setId] = useState<string>();
  if (!may.saveDirectory) return null;
  const save = ({ words, organization, contact }: Given) => {
    const one = { id: id ?? newId(), version: 0 };
    const of = organization?.id ?? null;
    switch (kind) {
      case "people":
        return client.people.save.mutate({ ...one, person: withoutEmptyTexts(words), contact, posts: [] });
      case "organizations":
        return client.organizations.save.mutate({
          ...one,
          organization: withoutEmptyTexts(words),
          parentId: of,
        });
      case "venues":
        return client.venues.save.mutate({ ...one, venue: withoutEmptyTexts(words), organizationId: of });
    }
  };
  return (
    <>
      <Button onClick={() => setId(newId())}>{t(`add.${kind}`)}</Button>
      <SidePanel title={t(`add.${kind}`)} opened={id !== undefined} onClose={() => setId(undefined)}>
        <EntryForm key={id} kind={kind} given={EMPTY} isNew onSave={save} onDone={() => setId(undefined)} />
      </SidePanel>
    </>
  );
}
