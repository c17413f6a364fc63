"use client";

import { useTranslations } from "next-intl";
import { AgreementRow } from "./agreement-row";
import { useDisclosure } from "./disclosure";
import { FollowUpRow } from "./follow-up-row";
import { useFormRecord } from "./form-record";
import { ProposedRows } from "./proposed-rows";
import sheet from "./record-form.module.css";
import { FormRows } from "./rows";

/** What was signed and what is to follow. */
export function PromisesSection() {
  const form = useFormRecord();
  const t = useTranslations("form");
  const { toggle } = useDisclosure();
  const opened = (list: string, prefix: string) => {
    const key = form.newKey(prefix);
    toggle(`${list}[${key}]`, true);
    return key;
  };
  return (
    <>
      <h3 className={sheet.part}>{t("fields.agreements")}</h3>
      <FormRows
        name="agreements"
        label={t("fields.agreements")}
        addLabel={t("addAgreement")}
        make={() => ({
          key: opened("agreements", "a"),
          type: "strategic_cooperation",
          status: "signed",
          parties: [{}, {}],
        })}
      >
        {(row) => <AgreementRow name={row} />}
      </FormRows>
      <h3 className={sheet.part}>{t("fields.followUps")}</h3>
      <FormRows
        name="followUps"
        label={t("fields.followUps")}
        addLabel={t("addFollowUp")}
        make={() => ({ key: opened("followUps", "f"), force: "commitment" })}
      >
        {(row) => <FollowUpRow name={row} />}
      </FormRows>
      <ProposedRows />
    </>
  );
}
