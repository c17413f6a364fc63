"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import classes from "../auth.module.css";
import { AuthForm } from "../auth-form";
import { PasswordField } from "../password-field";
import { useSignIn } from "../use-sign-in";

/** One message for every failure, so that it does not reveal whether an account exists. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  const enter = useSignIn();
  const [error, setError] = useState<string>();
  const form = useForm({ defaultValues: { email: "", password: "" } });
  const submit = form.handleSubmit(async (given) => {
    setError(undefined);
    setError(await enter({ ...given, next }));
  });
  return (
    <>
      <AuthForm
        onSubmit={(event) => void submit(event)}
        error={error}
        busy={form.formState.isSubmitting}
        button={t("signInButton")}
      >
        <TextInput
          label={t("email")}
          type="email"
          autoComplete="username"
          autoFocus
          required
          {...form.register("email")}
        />
        <PasswordField
          label={t("password")}
          autoComplete="current-password"
          required
          {...form.register("password")}
        />
      </AuthForm>
      <p className={classes.after}>{t("forgotten")}</p>
    </>
  );
}
