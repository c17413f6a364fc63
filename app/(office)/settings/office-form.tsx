"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import type { DraftOrg } from "@/domain/events/values";
import type { SaveSettings, SettingsInput, saveSettingsInput } from "@/domain/settings/inputs";
import type { officeSettings } from "@/server/settings/queries";
import { lazyResolver } from "../../lazy-resolver";
import { OfficeNameFields, TimeZoneField } from "../../office-fields";
import { useTRPCClient } from "../../trpc";
import { useWriteAction } from "../../use-write-action";
import { OrganizationPicker } from "../directory/organization-picker";
import { useOffice } from "../office-context";
import { HouseStyleFields } from "./house-style-fields";
import { PromiseFields } from "./promise-fields";
import { PublicPageFields } from "./public-page-fields";
import { ReviewFields } from "./review-fields";
import classes from "./settings.module.css";
import { WordingFields } from "./wording-fields";

type OfficeSettings = Awaited<ReturnType<typeof officeSettings>>;

const schema = async () => (await import("@/domain/settings/inputs")).saveSettingsInput;

const asInput = (settings: OfficeSettings): SettingsInput => ({
  version: settings.version,
  officeName: { zh: settings.officeName.zh ?? "", en: settings.officeName.en ?? "" },
  timeZone: settings.timeZone,
  organizationId: settings.organizationId,
  houseStyle: { en: settings.houseStyle.en ?? {}, zh: settings.houseStyle.zh ?? {} },
  expiryDays: settings.expiryDays,
  proofFrom: settings.proofFrom,
  reviewLevels: settings.reviewLevels,
  approveTogether: settings.approveTogether,
  reviewCredits: settings.reviewCredits,
  wordingRestricted: settings.wordingRestricted,
  publicPage: settings.publicPage,
});

/** The office's own settings; who may not change them reads them. */
export function OfficeForm({ settings }: { settings: OfficeSettings }) {
  const t = useTranslations();
  const { may } = useOffice();
  const client = useTRPCClient();
  const { act, busy } = useWriteAction();
  const form = useForm<SettingsInput, unknown, z.output<typeof saveSettingsInput>>({
    resolver: lazyResolver(schema),
    defaultValues: asInput(settings),
    disabled: !may.saveSettings,
  });
  const [home, setHome] = useState<DraftOrg | null>(
    settings.home && { id: settings.home.id, name: settings.home.name },
  );
  const save = (given: SaveSettings) => client.settings.save.mutate(given);
  const submit = form.handleSubmit((given) =>
    act({
      work: () => save(given),
      message: t("settings.saved"),
      undo: {
        work: async ({ version }) => save({ ...(await schema()).parse(asInput(settings)), version }),
        message: t("settings.saved"),
      },
    }),
  );
  return (
    <FormProvider {...form}>
      <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
        <OfficeNameFields />
        <TimeZoneField />
        <OrganizationPicker
          label={t("settings.home")}
          description={t("settings.homeHint")}
          value={home}
          onChange={(organization) => {
            setHome(organization);
            form.setValue("organizationId", organization?.id ?? null);
          }}
          disabled={!may.saveSettings}
        />
        <PromiseFields />
        <ReviewFields />
        <PublicPageFields on={settings.publicPage} />
        {settings.wordingOn && <WordingFields />}
        <HouseStyleFields />
        {may.saveSettings && (
          <div>
            <Button type="submit" loading={busy}>
              {t("ui.save")}
            </Button>
          </div>
        )}
      </form>
    </FormProvider>
  );
}
