"use client";

import { IconKeyboard, IconLogout, IconUser } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Link } from "@/components/link";
import { LinkButton } from "@/components/link-button";
import { useNotice } from "@/components/notice";
import { PopMenu } from "@/components/pop-menu";
import { SidePanel } from "@/components/side-panel";
import { useKeys } from "@/components/use-keys";
import type { Lang } from "@/domain/events/values";
import { useErrorSentence } from "../error-sentence";
import { LanguageSwitch } from "../language-switch";
import { SchemeSwitch } from "../scheme-switch";
import { useTRPCClient } from "../trpc";
import { KeyList } from "./key-list";
import { useOffice } from "./office-context";
import { QuickSearch } from "./quick-search";
import { ReminderBell } from "./reminder-bell";
import classes from "./top-tools.module.css";

/** The right part of the top bar: language, color scheme and account. */
export function TopTools() {
  const t = useTranslations("frame");
  const { user } = useOffice();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const { session } = useTRPCClient();
  const keep = (lang: Lang) =>
    session.setLanguage.mutate({ lang }).then(
      () => undefined,
      (error) => notice(sentence(error), { isError: true }),
    );
  const [keys, setKeys] = useState(false);
  useKeys({ "?": () => setKeys(true) });
  const leave = async () => {
    const { signOut } = await import("next-auth/react");
    await signOut({ redirect: false });
    window.location.assign("/sign-in");
  };
  return (
    <div className={classes.tools}>
      <QuickSearch />
      <ReminderBell />
      <LanguageSwitch keep={keep} />
      <SchemeSwitch />
      <PopMenu label={t("account")} face={[...user.name][0]}>
        <p>{user.name}</p>
        <Link href="/settings/account">
          <IconUser size={16} stroke={1.6} aria-hidden />
          {t("account")}
        </Link>
        <button type="button" onClick={() => setKeys(true)}>
          <IconKeyboard size={16} stroke={1.6} aria-hidden />
          {t("keys")}
        </button>
        <button type="button" onClick={leave}>
          <IconLogout size={16} stroke={1.6} aria-hidden />
          {t("signOut")}
        </button>
      </PopMenu>
      <SidePanel title={t("keys")} opened={keys} onClose={() => setKeys(false)}>
        <KeyList />
      </SidePanel>
    </div>
  );
}

/**
 * The button of a page that does not exist. It is here since every page names the script of that page too: in one of its own, that
 * would be 8 kB, most of them again what this file needs.
 */
export function HomeButton({ children }: { children: ReactNode }) {
  return <LinkButton href="/">{children}</LinkButton>;
}
