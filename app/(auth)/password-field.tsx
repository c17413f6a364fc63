"use client";

import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useHydrated } from "@/components/hydration-gate";

/** A password, filled in from the first paint on; the button that shows it comes once it can act. */
export function PasswordField(props: PasswordInputProps) {
  const visibility = useHydrated() ? undefined : "hidden";
  return <PasswordInput {...props} visibilityToggleButtonProps={{ style: { visibility } }} />;
}
