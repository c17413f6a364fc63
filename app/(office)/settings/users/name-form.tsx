"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { unit, userName } from "@/domain/users/user";
import type { ListedUser } from "@/server/users/queries";
import { useFieldSentence } from "../../../field-sentence";
import { UnitInput } from "../unit-input";

const named = z.object({ name: userName, unit });
export type Named = z.output<typeof named>;

/** Name and unit of a user; known units are suggested. */
export function NameForm({
  user,
  units,
  busy,
  onSave,
}: {
  user: ListedUser;
  units: readonly string[];
  busy: boolean;
  onSave: (given: Named) => void;
}) {
  const t = useTranslations();
  const field = useFieldSentence();
  const form = useForm<Named>({
    resolver: zodResolver(named),
    defaultValues: { name: user.name, unit: user.unit ?? "" },
  });
  const { errors } = form.formState;
  return (
    <form onSubmit={(event) => void form.handleSubmit(onSave)(event)} noValidate>
      <Stack>
        <TextInput
          label={t("settings.name")}
          required
          data-autofocus
          error={field(errors.name?.message)}
          {...form.register("name")}
        />
        <UnitInput
          label={t("settings.unit")}
          description={t("settings.unitHint")}
          units={units}
          error={field(errors.unit?.message)}
          {...form.register("unit")}
        />
        <Button type="submit" loading={busy}>
          {t("ui.save")}
        </Button>
      </Stack>
    </form>
  );
}
