"use client";

import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { useErrorSentence } from "../../error-sentence";
import { useFieldSentence } from "../../field-sentence";
import { lazyResolver } from "../../lazy-resolver";
import { useTRPC } from "../../queries";
import { queryClientOfBrowser } from "../../query-client";
import { AuthForm } from "../auth-form";
import { NewPasswordField } from "../password-field";
import { useSignIn } from "../use-sign-in";

/** Sets a new password by a one-time link and signs the user in. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("auth");
  const sentence = useErrorSentence();
  const field = useFieldSentence();
  const enter = useSignIn();
  const reset = useMutation(useTRPC().users.resetPassword.mutationOptions(), queryClientOfBrowser());
  const form = useForm({
    resolver: lazyResolver(async () => (await import("@/domain/users/inputs")).resetPasswordInput),
    defaultValues: { token, password: "" },
  });
  const submit = form.handleSubmit(async (given) => {
    await reset.mutateAsync(given);
    await enter({ email, password: given.password, next: "/" });
  });
  return (
    <AuthForm
      onSubmit={(event) => void submit(event).catch(() => undefined)}
      error={reset.error ? sentence(reset.error) : undefined}
      busy={form.formState.isSubmitting}
      button={t("resetButton")}
    >
      <TextInput label={t("email")} value={email} readOnly autoComplete="username" />
      <NewPasswordField
        label={t("newPassword")}
        autoFocus
        error={field(form.formState.errors.password?.message)}
        {...form.register("password")}
      />
    </AuthForm>
  );
}
