"use client";

import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { useHydrated } from "@/components/hydration-gate";

/** A password field that accepts input before hydration; the button that reveals it appears after hydration. */
export function PasswordField(props: PasswordInputProps) {
  const visibility = useHydrated() ? undefined : "hidden";
  return <PasswordInput {...props} visibilityToggleButtonProps={{ style: { visibility } }} />;
}
