"use client";

import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useHydrated } from "@/components/hydration-gate";

/** A password field that accepts input before hydration; the button that reveals it appears after hydration. */
export function PasswordField(props: PasswordInputProps) {
  const visibility = useHydrated() ? undefined : "hidden";
  return <PasswordInput {...props} visibilityToggleButtonProps={{ style: { visibility } }} />;
}

/** The field in which a new password is chosen. */
export function NewPasswordField(props: PasswordInputProps) {
  const t = useTranslations("auth");
  return (
    <PasswordField
      label={t("password")}
      description={t("passwordHint")}
      autoComplete="new-password"
      required
      {...props}
    />
  );
}
