import { inLanguage } from "@/domain/events/in-language";
import type { Lang, Text } from "@/domain/events/values";
import type { AgreementRow } from "@/server/agreements/queries";
import { shownText } from "../shown-text";

/** How many parties a row names. */
const NAMED = 3;

/** The part of an agreement that a list shows, in the language in which it is shown; what is absent is empty. */
export interface ListedAgreement {
  id: string;
  title?: Text | undefined;
  parties: string;
  /** How many parties there are beside those named. */
  moreParties?: number | undefined;
  reference?: string | undefined;
  signedOn?: string | undefined;
  expiresOn?: string | undefined;
  validity: Pick<AgreementRow["validity"], "effectiveStatus"> & Partial<AgreementRow["validity"]>;
  followUps?: number | undefined;
  done?: number | undefined;
  restricted?: boolean | undefined;
  sample?: boolean | undefined;
}

/** The part of a row that its list shows; the rest is not sent to the browser. */
export const listedAgreement = (row: AgreementRow, lang: Lang): ListedAgreement => {
  const { id, title, reference, signedOn, expiresOn, followUps, done, restricted, sample, validity } = row;
  const names = row.parties
    .map(({ name, group }) => inLanguage(name ?? undefined, lang) || inLanguage(group ?? undefined, lang))
    .filter(Boolean);
  return {
    id,
    ...(title && { title: shownText(title, lang) }),
    parties: names.slice(0, NAMED).join(lang === "zh" ? "、" : ", "),
    ...(names.length > NAMED && { moreParties: names.length - NAMED }),
    ...(reference && { reference }),
    ...(signedOn && { signedOn }),
    ...(expiresOn && { expiresOn }),
    validity: {
      effectiveStatus: validity.effectiveStatus,
      ...(validity.daysLeft !== null && { daysLeft: validity.daysLeft }),
      ...(validity.renewsAutomatically && { renewsAutomatically: true }),
    },
    ...(followUps > 0 && { followUps, done }),
    ...(restricted && { restricted }),
    ...(sample && { sample }),
  };
};
