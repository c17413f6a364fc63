"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { SidePanel } from "@/components/side-panel";
import { useTRPCClient } from "../../trpc";
import { useOffice } from "../office-context";
import type { EntryInput } from "./entry-form";
import type { Kind } from "./kinds";
import { saveEntry } from "./save-entry";

const EntryForm = dynamic(() => import("./entry-form").then((file) => file.EntryForm));
const EMPTY: EntryInput = { values: {}, organization: null };

/** Adds an entry to the directory, for those who may. */
export function NewEntry({ kind }: { kind: Kind }) {
  const t = useTranslations("directory");
  const { may } = useOffice();
  const client = useTRPCClient();
  const [id, setId] = useState<string>();
  if (!may.saveDirectory) return null;
  return (
    <>
      <Button onClick={() => setId(newId())}>{t(`add.${kind}`)}</Button>
      <SidePanel title={t(`add.${kind}`)} opened={id !== undefined} onClose={() => setId(undefined)}>
        <EntryForm
          key={id}
          kind={kind}
          given={EMPTY}
          isNew
          onSave={(input) => saveEntry(client, kind, { id: id ?? newId(), version: 0 }, input)}
          onDone={() => setId(undefined)}
        />
      </SidePanel>
    </>
  );
}
