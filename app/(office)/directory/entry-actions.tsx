"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SidePanel } from "@/components/side-panel";
import { useKeys } from "@/components/use-keys";
import type { DraftOrg } from "@/domain/events/values";
import type { Contact } from "@/domain/people/contact";
import type { DatedPost } from "@/domain/people/inputs";
import { useTRPCClient } from "../../trpc";
import { usePageCommands } from "../page-commands";
import { WithdrawForm } from "../withdraw-form";
import type { EntryValues, Kind } from "./kinds";
import type { Found } from "./merge-panel";
import { saveEntry, withoutEmptyTexts } from "./save-entry";
import { useWithdrawEntry } from "./use-entry-actions";

const EntryForm = dynamic(() => import("./entry-form").then((file) => file.EntryForm));
const MergePanel = dynamic(() => import("./merge-panel").then((file) => file.MergePanel));

export interface Entry {
  id: string;
  version: number;
  values: EntryValues;
  organization: DraftOrg | null;
  /** A person's. */
  contact?: Contact;
  /** A person's, unchanged by what is done here. */
  posts: readonly DatedPost[];
  withdrawn: boolean;
  /** Other entries of the same name. */
  namesakes: readonly Found[];
  may: { save: boolean; correct: boolean; merge: boolean };
}

/** Actions of a directory entry: edit, correct, merge, archive, restore. */
export function EntryActions({ kind, entry }: { kind: Kind; entry: Entry }) {
  const t = useTranslations("directory");
  const client = useTRPCClient();
  const { withdraw, restore, busy } = useWithdrawEntry(kind, entry.id);
  const [panel, setPanel] = useState<"edit" | "merge" | "withdraw">();
  const close = () => setPanel(undefined);
  const changeable = entry.may.save && !entry.withdrawn;
  const edit = () => setPanel("edit");
  useKeys(changeable ? { e: edit } : {});
  usePageCommands(changeable ? [{ act: "edit", name: t("edit"), run: edit }] : []);
  const one = { id: entry.id, version: entry.version };
  const correct = (values: EntryValues, contact: Contact) => {
    switch (kind) {
      case "people":
        return client.people.correct.mutate({ ...one, person: withoutEmptyTexts(values), contact });
      case "organizations":
        return client.organizations.correct.mutate({ ...one, organization: withoutEmptyTexts(values) });
      case "venues":
        return client.venues.correct.mutate({ ...one, venue: withoutEmptyTexts(values) });
    }
  };
  return (
    <>
      {entry.withdrawn && entry.may.correct && (
        <Button loading={busy} onClick={() => restore(entry.version)}>
          {t("restore")}
        </Button>
      )}
      {!entry.withdrawn && entry.may.correct && (
        <Button variant="default" onClick={() => setPanel("withdraw")}>
          {t("withdraw")}
        </Button>
      )}
      {!entry.withdrawn && entry.may.merge && (
        <Button variant="default" onClick={() => setPanel("merge")}>
          {t("merge")}
        </Button>
      )}
      {changeable && (
        <Button title={`${t("edit")} (e)`} onClick={edit}>
          {t("edit")}
        </Button>
      )}
      <SidePanel title={t("edit")} opened={panel === "edit"} onClose={close} wide>
        <EntryForm
          key={entry.version}
          kind={kind}
          given={{
            values: entry.values,
            organization: entry.organization,
            ...(entry.contact && { contact: entry.contact }),
          }}
          mayCorrect={entry.may.correct}
          onSave={(input) => saveEntry(client, kind, one, input, entry.posts)}
          onCorrect={correct}
          onDone={close}
        />
      </SidePanel>
      <SidePanel title={t("merge")} opened={panel === "merge"} onClose={close}>
        <MergePanel
          kind={kind}
          id={entry.id}
          version={entry.version}
          proposed={entry.namesakes[0]}
          onDone={close}
        />
      </SidePanel>
      <SidePanel title={t("withdraw")} opened={panel === "withdraw"} onClose={close}>
        <WithdrawForm
          label={t("reason")}
          hint={t("reasonHint")}
          button={t("withdraw")}
          busy={busy}
          onSubmit={(reason) => withdraw(entry.version, reason, close)}
        />
      </SidePanel>
    </>
  );
}
