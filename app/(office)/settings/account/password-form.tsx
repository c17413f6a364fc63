"use client";

import { Alert, Button, PasswordInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "../../../error-sentence";
import { useFieldSentence } from "../../../field-sentence";
import { lazyResolver } from "../../../lazy-resolver";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import classes from "../settings.module.css";

/** A new password of one's own: all other sessions end, this one goes on with the new one. */
export function PasswordForm() {
  const t = useTranslations();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const field = useFieldSentence();
  const change = useMutation(useTRPC().users.changePassword.mutationOptions(), queryClientOfBrowser());
  const form = useForm({
    resolver: lazyResolver(async () => (await import("@/domain/users/inputs")).changePasswordInput),
    defaultValues: { current: "", password: "" },
  });
  const submit = form.handleSubmit(async (given) => {
    const { email } = await change.mutateAsync(given);
    const again = await signIn("credentials", { email, password: given.password, redirect: false });
    if (again.error) return window.location.assign("/sign-in");
    form.reset();
    notice(t("settings.passwordChanged"));
  });
  return (
    <form
      className={`${classes.form} ${classes.narrow} ${classes.after}`}
      onSubmit={(event) => void submit(event).catch(() => undefined)}
      noValidate
    >
      <h2 className={classes.part}>{t("settings.password")}</h2>
      <PasswordInput
        label={t("settings.currentPassword")}
        autoComplete="current-password"
        {...form.register("current")}
      />
      <PasswordInput
        label={t("auth.newPassword")}
        description={t("auth.passwordHint")}
        autoComplete="new-password"
        error={field(form.formState.errors.password?.message)}
        {...form.register("password")}
      />
      {change.error && (
        <Alert color="red" variant="light" role="alert">
          {sentence(change.error)}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={form.formState.isSubmitting}>
          {t("settings.changePassword")}
        </Button>
      </div>
    </form>
  );
}
