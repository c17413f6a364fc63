"use client";

import { Text, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { CONTACT_FIELDS, type Contact } from "@/domain/people/contact";
import classes from "./directory.module.css";

const TYPES = { phone: "tel", email: "email", wechat: "text" } as const;

/** How to reach a person. */
export function ContactFields({
  contact,
  onChange,
  error,
}: {
  contact: Contact;
  onChange: (contact: Contact) => void;
  /** Of the e-mail address. */
  error: string | undefined;
}) {
  const t = useTranslations("directory.contact");
  return (
    <section className={classes.contactFields} aria-label={t("title")}>
      <Text component="h3" size="sm" fw={600}>
        {t("title")}
      </Text>
      {CONTACT_FIELDS.map((name) => (
        <TextInput
          key={name}
          type={TYPES[name]}
          label={t(name)}
          maxLength={100}
          value={contact[name] ?? ""}
          onChange={(event) => onChange({ ...contact, [name]: event.currentTarget.value })}
          error={name === "email" ? error : undefined}
        />
      ))}
      <p className={classes.quiet}>{t("hint")}</p>
    </section>
  );
}
