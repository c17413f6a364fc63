import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { HydrationGate } from "@/components/hydration-gate";
import { LanguageSwitch } from "../language-switch";
import { SchemeSwitch } from "../scheme-switch";
import classes from "./auth.module.css";

/** Layout of the pages outside a session: sign-up, sign-in and one-time links. */
export default async function AuthLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("app");
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <span className={classes.name} title={t("tagline")}>
          {t("name")}
        </span>
        <span className={classes.tools}>
          <HydrationGate>
            <LanguageSwitch />
            <SchemeSwitch />
          </HydrationGate>
        </span>
      </header>
      <main className={classes.main}>{children}</main>
    </div>
  );
}
