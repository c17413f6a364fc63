"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import classes from "../door.module.css";
import { DoorForm } from "../door-form";
import { useEnter } from "../enter";
import { PasswordField } from "../password-field";

/** One answer to whatever was wrong: no hint whether an account exists. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("door");
  const enter = useEnter();
  const [wrong, setWrong] = useState<string>();
  const form = useForm({ defaultValues: { email: "", password: "" } });
  const submit = form.handleSubmit(async (given) => {
    setWrong(undefined);
    setWrong(await enter({ ...given, next }));
  });
  return (
    <>
      <DoorForm
        onSubmit={(event) => void submit(event)}
        wrong={wrong}
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
      </DoorForm>
      <p className={classes.after}>{t("forgotten")}</p>
    </>
  );
}
