"use client";

import { type MantineColorScheme, NativeSelect, Switch, useMantineColorScheme } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useNotice } from "@/components/notice";
import { setSingleKeys, singleKeysOn } from "@/components/use-keys";
import { LANGS, type Lang } from "@/domain/events/values";
import { useErrorSentence } from "../../../error-sentence";
import { keepLanguage } from "../../../language-switch";
import { useTRPC } from "../../../queries";
import { queryClientOfBrowser } from "../../../query-client";
import { useOffice } from "../../office-context";
import classes from "../settings.module.css";

const OWN_NAMES: Record<Lang, string> = { en: "English", zh: "中文" };

/** The language of one's screens, kept with the account, and whether single keys act, kept in this browser. */
export function AccountPanel() {
  const t = useTranslations("settings");
  const tf = useTranslations("frame");
  const { user } = useOffice();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [keys, setKeys] = useState(true);
  // The server, which renders the page first, has no access to the settings stored in this browser.
  const [drawn, setDrawn] = useState(false);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    setKeys(singleKeysOn());
    setDrawn(true);
  }, []);
  const language = useMutation(
    useTRPC().session.setLanguage.mutationOptions({
      onError: (error) => notice(sentence(error), { isError: true }),
      onSuccess: (_, { lang }) => {
        keepLanguage(lang);
        router.refresh();
      },
    }),
    queryClientOfBrowser(),
  );
  return (
    <section className={`${classes.form} ${classes.narrow}`}>
      <p>
        {t("signedInAs", {
          name: user.name,
          roles: user.roles.map((role) => t(`roles.${role}`)).join(t("comma")),
        })}
      </p>
      <NativeSelect
        label={t("language")}
        value={useLocale()}
        onChange={(event) => language.mutate({ lang: event.currentTarget.value as Lang })}
        data={LANGS.map((lang) => ({ value: lang, label: OWN_NAMES[lang] }))}
      />
      <NativeSelect
        label={tf("colorScheme")}
        value={drawn ? colorScheme : "auto"}
        onChange={(event) => setColorScheme(event.currentTarget.value as MantineColorScheme)}
        data={(["auto", "light", "dark"] as const).map((scheme) => ({ value: scheme, label: tf(scheme) }))}
      />
      <Switch
        label={t("keys")}
        description={t("keysHint")}
        checked={keys}
        onChange={(event) => {
          setSingleKeys(event.currentTarget.checked);
          setKeys(event.currentTarget.checked);
        }}
      />
    </section>
  );
}
