import { useTranslations } from "next-intl";
import type { Contact } from "@/domain/people/contact";
import classes from "../../directory/directory.module.css";

/** How to reach a person; nothing where nothing is known. */
export function ContactPart({ contact: { phone, email, wechat } }: { contact: Contact }) {
  const t = useTranslations("directory.contact");
  if (!phone && !email && !wechat) return null;
  return (
    <section className={classes.part}>
      <h2>{t("title")}</h2>
      <dl className={classes.contact}>
        {phone && (
          <>
            <dt>{t("phone")}</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^\d+*#;,]/g, "")}`}>{phone}</a>
            </dd>
          </>
        )}
        {email && (
          <>
            <dt>{t("email")}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </>
        )}
        {wechat && (
          <>
            <dt>{t("wechat")}</dt>
            <dd>{wechat}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
