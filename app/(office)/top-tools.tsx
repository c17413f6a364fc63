"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { IconLogout, IconUser } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useNotice } from "@/components/notice";
import type { Lang } from "@/domain/events/values";
import { useErrorSentence } from "../error-sentence";
import { LanguageSwitch } from "../language-switch";
import { SchemeSwitch } from "../scheme-switch";
import { useTRPC } from "../trpc";
import { useOffice } from "./office-context";
import classes from "./top-tools.module.css";

/** At the right of the line above: the language and the light of the screen, and one's own account. */
export function TopTools() {
  const t = useTranslations("frame");
  const { user } = useOffice();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const language = useMutation(useTRPC().session.setLanguage.mutationOptions());
  const keep = (lang: Lang) =>
    language.mutateAsync({ lang }).then(
      () => undefined,
      (error) => notice(sentence(error), { wrong: true }),
    );
  const leave = async () => {
    await signOut({ redirect: false });
    window.location.assign("/sign-in");
  };
  return (
    <div className={classes.tools}>
      <LanguageSwitch keep={keep} />
      <SchemeSwitch />
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="light" radius="xl" aria-label={t("account")} title={user.name}>
            <span className={classes.initial}>{[...user.name][0]}</span>
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{user.name}</Menu.Label>
          <Menu.Item
            component={Link}
            href="/settings/account"
            leftSection={<IconUser size={16} stroke={1.6} aria-hidden />}
          >
            {t("account")}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} aria-hidden />} onClick={leave}>
            {t("signOut")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
