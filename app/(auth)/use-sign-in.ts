"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useCallback } from "react";

interface SignInRequest {
  email: string;
  password: string;
  /** The path within this application to open afterwards. */
  next: string;
}

/** Signs in by password and opens the next page; returns an error message when that is refused. */
export function useSignIn(): (request: SignInRequest) => Promise<string | undefined> {
  const t = useTranslations("auth");
  const errors = useTranslations("errors");
  return useCallback(
    async ({ email, password, next }) => {
      const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
      if (!answer) return t("unreachable");
      if (answer.code === "TOO_MANY_TRIES") return t("tooMany");
      if (answer.code === "DISK_FULL") return errors("DISK_FULL");
      if (answer.error) return t("refused");
      window.location.assign(next);
      return undefined;
    },
    [t, errors],
  );
}
