"use client";

import { Button, NativeSelect, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { v7 as newId } from "uuid";
import type { z } from "zod";
import { LANGS, type Lang } from "@/domain/events/values";
import type { SaveRobot, saveRobotInput } from "@/domain/robots/inputs";
import type { RobotScope } from "@/domain/robots/robot";
import type { ShownRobot } from "@/server/robots/queries";
import { errorCode, useErrorSentence } from "../../../error-sentence";
import { useFieldSentence } from "../../../field-sentence";
import { lazyResolver } from "../../../lazy-resolver";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import { UnitInput } from "../unit-input";

const schema = async () => (await import("@/domain/robots/inputs")).saveRobotInput;

type Given = z.input<typeof saveRobotInput>;

/** The fields of a group robot. Address and secret are entered together and never shown again. */
export function RobotForm({
  scope,
  robot,
  units,
  onSaved,
}: {
  scope: RobotScope;
  robot: ShownRobot | undefined;
  units: readonly string[];
  onSaved: () => void;
}) {
  const t = useTranslations();
  const lang = useLocale() as Lang;
  const client = useTRPCClient().robots;
  const { act, busy } = useWriteAction();
  const field = useFieldSentence();
  const sentence = useErrorSentence();
  const [id] = useState(() => robot?.id ?? newId());
  const form = useForm<Given, unknown, SaveRobot>({
    resolver: lazyResolver(schema),
    defaultValues: {
      id,
      scope,
      version: robot?.version ?? 0,
      name: robot?.name ?? "",
      unit: robot?.unit ?? "",
      lang: robot?.lang ?? lang,
      webhook: "",
      secret: "",
    },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ webhook, ...given }) =>
    act({
      work: () => client.save.mutate({ ...given, ...(webhook && { webhook }) }),
      message: t("robots.saved"),
      after: onSaved,
      refused: (error) => {
        if (errorCode(error) !== "ROBOT_ADDRESS") return false;
        form.setError("webhook", { type: "server", message: sentence(error) }, { shouldFocus: true });
        return true;
      },
    }),
  );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
      <Stack>
        <TextInput
          label={t("robots.name")}
          description={t("robots.nameHint")}
          required
          data-autofocus
          error={field(errors.name?.message)}
          {...form.register("name")}
        />
        {scope === "unit" && (
          <UnitInput
            label={t("robots.unit")}
            description={t("robots.unitHint")}
            units={units}
            error={field(errors.unit?.message)}
            {...form.register("unit")}
          />
        )}
        <TextInput
          label={t("robots.webhook")}
          description={robot ? t("robots.webhookKept", { ending: robot.ending }) : t("robots.webhookHint")}
          required={!robot}
          inputMode="url"
          error={errors.webhook?.type === "server" ? errors.webhook.message : field(errors.webhook?.message)}
          {...form.register("webhook")}
        />
        <PasswordInput
          label={t("robots.secret")}
          description={t("robots.secretHint")}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ "aria-label": t("robots.showSecret") }}
          error={field(errors.secret?.message)}
          {...form.register("secret")}
        />
        <NativeSelect
          label={t("robots.lang")}
          data={LANGS.map((each) => ({ value: each, label: t(`ui.${each}`) }))}
          {...form.register("lang")}
        />
        <Button type="submit" loading={busy}>
          {t("ui.save")}
        </Button>
      </Stack>
    </form>
  );
}
