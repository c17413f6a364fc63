"use client";

import { Button, Radio, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DraftOrg } from "@/domain/events/values";
import type { Contact } from "@/domain/people/contact";
import { ContactFields } from "./contact-fields";
import classes from "./directory.module.css";
import type { EntryValues, Kind } from "./kinds";
import { OrganizationPicker } from "./organization-picker";
import { useSaveEntry } from "./use-save-entry";
import { ValueFields } from "./value-fields";

export interface EntryInput {
  values: EntryValues;
  organization: DraftOrg | null;
  /** A person's. */
  contact?: Contact;
}

/**
 * Form of a directory entry: a new entry, a change from now on, or a correction that also updates events.
 */
export function EntryForm({
  kind,
  given,
  isNew = false,
  mayCorrect = false,
  onSave,
  onCorrect,
  onDone,
}: {
  kind: Kind;
  given: EntryInput;
  isNew?: boolean;
  mayCorrect?: boolean;
  onSave: (given: EntryInput) => Promise<{ id: string }>;
  onCorrect?: (values: EntryValues, contact: Contact) => Promise<{ id: string; events: number }>;
  onDone: () => void;
}) {
  const t = useTranslations();
  const { save, errors, busy } = useSaveEntry(kind);
  const [contact, setContact] = useState(given.contact ?? {});
  const [values, setValues] = useState(given.values);
  const [organization, setOrganization] = useState(given.organization);
  const [how, setHow] = useState<"save" | "correct">("save");
  const correcting = how === "correct" && onCorrect;
  const submit = () =>
    save(
      () => (correcting ? correcting(values, contact) : onSave({ values, organization, contact })),
      isNew,
      onDone,
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      noValidate
    >
      <ValueFields kind={kind} values={values} onChange={setValues} error={errors.name} />
      {kind === "people" && <ContactFields contact={contact} onChange={setContact} error={errors.email} />}
      {kind !== "people" && (
        <OrganizationPicker
          label={t(kind === "venues" ? "directory.belongsTo" : "directory.partOf")}
          value={organization}
          onChange={setOrganization}
          disabled={how === "correct"}
        />
      )}
      {mayCorrect && onCorrect && (
        <Radio.Group label={t("directory.how")} value={how} onChange={(value) => setHow(value as "save")}>
          <Stack gap="xs" mt={4}>
            <Radio value="save" label={t("directory.howChange")} description={t("directory.howChangeText")} />
            <Radio
              value="correct"
              label={t("directory.howCorrect")}
              description={t("directory.howCorrectText")}
            />
          </Stack>
        </Radio.Group>
      )}
      <Button type="submit" loading={busy}>
        {t("ui.save")}
      </Button>
    </form>
  );
}
