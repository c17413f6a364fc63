"use client";

import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import type { acceptInvitationInput } from "@/domain/users/inputs";
import { useErrorSentence } from "../../error-sentence";
import { useFieldSentence } from "../../field-sentence";
import { lazyResolver } from "../../lazy-resolver";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import { AuthForm } from "../auth-form";
import { NewPasswordField } from "../password-field";
import { useSignIn } from "../use-sign-in";

/** An invited user sets a password and is signed in. */
export function InvitationForm({ token, name, email }: { token: string; name: string; email: string }) {
  const t = useTranslations("auth");
  const lang = useLocale();
  const sentence = useErrorSentence();
  const field = useFieldSentence();
  const enter = useSignIn();
  const accept = useMutation(useTRPC().users.acceptInvitation.mutationOptions(), queryClientOfBrowser());
  const form = useForm<
    z.input<typeof acceptInvitationInput>,
    unknown,
    z.output<typeof acceptInvitationInput>
  >({
    resolver: lazyResolver(async () => (await import("@/domain/users/inputs")).acceptInvitationInput),
    defaultValues: { token, lang, name, password: "" },
  });
  const { errors, isSubmitting } = form.formState;
  const { setValue } = form;
  useEffect(() => setValue("lang", lang), [lang, setValue]);
  const submit = form.handleSubmit(async (given) => {
    const user = await accept.mutateAsync(given);
    await enter({ email: user.email, password: given.password, next: "/" });
  });
  return (
    <AuthForm
      onSubmit={(event) => void submit(event).catch(() => undefined)}
      error={accept.error ? sentence(accept.error) : undefined}
      busy={isSubmitting}
      button={t("invitationButton")}
    >
      <TextInput
        label={t("email")}
        description={t("emailHint")}
        value={email}
        readOnly
        autoComplete="username"
      />
      <TextInput
        label={t("yourName")}
        autoComplete="name"
        required
        error={field(errors.name?.message)}
        {...form.register("name")}
      />
      <NewPasswordField error={field(errors.password?.message)} {...form.register("password")} />
    </AuthForm>
  );
}
