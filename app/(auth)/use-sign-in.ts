"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useCallback } from "react";

interface Entering {
  email: string;
  password: string;
  /** Where to go afterwards: a path of this office. */
  next: string;
}

/** Signs in by password and goes on; gives back a sentence where that was refused. */
export function useSignIn(): (entering: Entering) => Promise<string | undefined> {
  const t = useTranslations("auth");
  return useCallback(
    async ({ email, password, next }) => {
      const answer = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
      if (!answer) return t("unreachable");
      if (answer.code === "TOO_MANY_TRIES") return t("tooMany");
      if (answer.error) return t("refused");
      window.location.assign(next);
      return undefined;
    },
    [t],
  );
}
