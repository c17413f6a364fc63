"use client";

import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { HydrationGate } from "@/components/hydration-gate";
import type { signUpFirstInput } from "@/domain/users/inputs";
import { useErrorSentence } from "../../error-sentence";
import { useFieldSentence } from "../../field-sentence";
import { lazyResolver } from "../../lazy-resolver";
import { OfficeNameFields, TimeZoneField, ZONES } from "../../office-fields";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import classes from "../auth.module.css";
import { AuthForm } from "../auth-form";
import { NewPasswordField } from "../password-field";
import { useSignIn } from "../use-sign-in";
import { OwnOrganization } from "./own-organization";
import { useOwnOrganizations } from "./use-own-organizations";

const OFFICE_ZONE = "Asia/Shanghai";

/** Creates the first administrator and the office. */
export function SignUpForm({ token }: { token: string }) {
  const t = useTranslations("auth");
  const lang = useLocale();
  const trpc = useTRPC();
  const sentence = useErrorSentence();
  const field = useFieldSentence();
  const enter = useSignIn();
  const signUp = useMutation(trpc.session.signUpFirst.mutationOptions(), queryClientOfBrowser());
  const form = useForm<z.input<typeof signUpFirstInput>, unknown, z.output<typeof signUpFirstInput>>({
    resolver: lazyResolver(async () => (await import("@/domain/users/inputs")).signUpFirstInput),
    defaultValues: {
      token,
      lang,
      name: "",
      email: "",
      password: "",
      officeName: { zh: "", en: "" },
      timeZone: OFFICE_ZONE,
    },
  });
  const { errors, isSubmitting } = form.formState;
  const { setValue } = form;
  useEffect(() => setValue("lang", lang), [lang, setValue]);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (ZONES.includes(own) && own !== "UTC") setValue("timeZone", own);
  }, [setValue]);
  const [zh, en] = useWatch({ control: form.control, name: ["officeName.zh", "officeName.en"] });
  const { confirmed, offers, ...own } = useOwnOrganizations(token, { zh, en });
  const submit = form.handleSubmit(async (given) => {
    const organizationId = await confirmed(given.officeName);
    if (organizationId === undefined) return;
    await signUp.mutateAsync({ ...given, organizationId });
    await enter({ email: given.email, password: given.password, next: "/" });
  });
  return (
    <FormProvider {...form}>
      <AuthForm
        onSubmit={(event) => void submit(event).catch(() => undefined)}
        error={signUp.error ? sentence(signUp.error) : undefined}
        busy={isSubmitting}
        button={t("signUpButton")}
      >
        <TextInput
          label={t("yourName")}
          autoComplete="name"
          autoFocus
          required
          error={field(errors.name?.message)}
          {...form.register("name")}
        />
        <TextInput
          label={t("email")}
          description={t("emailHint")}
          type="email"
          autoComplete="username"
          required
          error={field(errors.email?.message)}
          {...form.register("email")}
        />
        <NewPasswordField error={field(errors.password?.message)} {...form.register("password")} />
        <h2 className={classes.part}>{t("officePart")}</h2>
        <OfficeNameFields hint={t("officeNameHint")} />
        {offers.length > 0 && (
          <OwnOrganization group={own.group} offers={offers} chosen={own.chosen} onChoose={own.choose} />
        )}
        <HydrationGate>
          <TimeZoneField />
        </HydrationGate>
      </AuthForm>
    </FormProvider>
  );
}
