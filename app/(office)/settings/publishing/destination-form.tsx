"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Checkbox, NativeSelect, PasswordInput, Stack, Switch, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useController, useForm } from "react-hook-form";
import { DESTINATION_KINDS } from "@/domain/deliveries/delivery";
import {
  type DestinationInput,
  type SaveDestination,
  saveDestinationInput,
} from "@/domain/deliveries/inputs";
import { LANGS } from "@/domain/events/values";
import { useFieldSentence } from "../../../field-sentence";
import classes from "../settings.module.css";

/** A site that articles are sent to; its secret is never filled in. */
export function DestinationForm({
  destination,
  busy,
  onSave,
}: {
  destination: DestinationInput;
  busy: boolean;
  onSave: (given: SaveDestination) => void;
}) {
  const t = useTranslations();
  const sentence = useFieldSentence();
  const isNew = destination.version === 0;
  const form = useForm<DestinationInput, unknown, SaveDestination>({
    resolver: zodResolver(saveDestinationInput),
    defaultValues: { ...destination, username: destination.username ?? "", password: "" },
  });
  const { field: langs } = useController({ control: form.control, name: "langs" });
  const kind = form.watch("kind");
  const { errors } = form.formState;
  return (
    <form onSubmit={(event) => void form.handleSubmit(onSave)(event)} noValidate>
      <Stack>
        {isNew && (
          <NativeSelect
            label={t("deliveries.kind")}
            data={DESTINATION_KINDS.map((value) => ({ value, label: t(`deliveries.kinds.${value}`) }))}
            data-autofocus
            {...form.register("kind")}
          />
        )}
        <TextInput
          label={t("deliveries.name")}
          required
          error={sentence(errors.name?.message)}
          {...form.register("name")}
        />
        <TextInput
          label={t("deliveries.url")}
          description={t(`deliveries.urlHint.${kind}`)}
          type="url"
          placeholder="https://"
          required
          error={sentence(errors.url?.message)}
          {...form.register("url")}
        />
        {kind === "wordpress" && (
          <>
            <TextInput
              label={t("deliveries.username")}
              autoComplete="off"
              required
              {...form.register("username")}
            />
            <PasswordInput
              label={t("deliveries.password")}
              description={t(isNew ? "deliveries.passwordHint" : "deliveries.passwordKept")}
              autoComplete="new-password"
              required={isNew}
              {...form.register("password")}
            />
          </>
        )}
        <Checkbox.Group
          label={t("deliveries.langs")}
          value={langs.value}
          onChange={(chosen) => langs.onChange(LANGS.filter((lang) => chosen.includes(lang)))}
          error={sentence(errors.langs?.message)}
        >
          <div className={classes.kinds}>
            {LANGS.map((lang) => (
              <Checkbox key={lang} value={lang} label={t(`values.lang.${lang}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Switch
          label={t("deliveries.active")}
          description={t("deliveries.activeHint")}
          defaultChecked={destination.active}
          {...form.register("active")}
        />
        <Button type="submit" loading={busy}>
          {t("ui.save")}
        </Button>
      </Stack>
    </form>
  );
}
