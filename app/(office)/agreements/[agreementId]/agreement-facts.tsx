import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { textLabels } from "@/domain/participations/labels";
import type { AgreementPage } from "@/server/agreements/queries";
import { Facts } from "../../record-section";
import { PaperPlace } from "./paper-place";

/** Terms of an agreement, its file, and the location of the original. */
export function AgreementFacts({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations();
  const lang = useLocale();
  const { document, status, type, reference, signedOn, effectiveOn, expiresOn, renews, file } = agreement;
  const day = (one: string | null) => one && formatDay(one, lang);
  return (
    <Facts
      facts={[
        [t("agreements.type"), type && t(`values.agreementType.${type}`)],
        [t("agreements.status"), status && t(`values.agreementStatus.${status}`)],
        [t("agreements.reference"), reference],
        [t("form.fields.signedOn"), day(signedOn)],
        [t("form.fields.effectiveOn"), day(effectiveOn)],
        [t("form.fields.expiresOn"), day(expiresOn)],
        [t("form.fields.term"), inLanguage(document.term, lang)],
        [t("form.fields.renews"), renews && t(`values.renews.${renews}`)],
        [t("form.fields.agreementPurpose"), inLanguage(document.purpose, lang)],
        [t("form.fields.agreementCount"), document.count],
        [t("form.fields.value"), inLanguage(document.value, lang)],
        [t("form.fields.documents"), textLabels(document.documents, lang).join(lang === "zh" ? "、" : ", ")],
        [
          t("agreements.file"),
          file &&
            (file.url ? (
              <a href={file.url}>{file.name}</a>
            ) : (
              t("agreements.fileMissing", { name: file.name })
            )),
        ],
        [
          t("agreements.paper"),
          <PaperPlace
            key={agreement.version}
            id={agreement.id}
            version={agreement.version}
            place={agreement.paperLocation}
            mayFile={agreement.may.file}
          />,
        ],
      ]}
    />
  );
}
