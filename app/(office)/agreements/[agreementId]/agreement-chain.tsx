import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/link";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { AgreementPage } from "@/server/agreements/queries";
import { EffectiveStatusMark } from "../effective-status-mark";
import classes from "./agreement.module.css";

/** The agreement among those it goes back to and those that followed it, the oldest first. */
export function AgreementChain({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations();
  const lang = useLocale();
  const { id, chain, unknownEarlier } = agreement;
  const day = (one: string | null | undefined) => (one ? formatDay(one, lang) : "–");
  return (
    <ol className={classes.line}>
      {unknownEarlier.map(({ how, title, signedOn }) => (
        <li key={how} className={classes.step}>
          <span className={classes.day}>{day(signedOn)}</span>
          <span>{inLanguage(title, lang)}</span>
          <span className={classes.quiet}>
            {t("agreements.unknownEarlier", { how: t(`values.tie.${how}`) })}
          </span>
        </li>
      ))}
      {chain.map((step) => {
        const title = inLanguage(step.title, lang) || t("agreements.noTitle");
        const here = step.id === id;
        return (
          <li key={step.id} className={classes.step} aria-current={here ? "true" : undefined}>
            <span className={classes.day}>{day(step.signedOn)}</span>
            {here ? <strong>{title}</strong> : <Link href={`/agreements/${step.id}`}>{title}</Link>}
            {step.how && <span className={classes.quiet}>{t(`values.tie.${step.how}`)}</span>}
            <EffectiveStatusMark validity={step} />
            {here && <span className={classes.quiet}>{t("agreements.here")}</span>}
          </li>
        );
      })}
    </ol>
  );
}
