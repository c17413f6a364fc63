import { useLocale, useTranslations } from "next-intl";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { postLines } from "@/domain/participations/labels";
import type { AgreementPage } from "@/server/agreements/queries";
import classes from "./agreement.module.css";

type Signer = AgreementPage["witnesses"][number];

/** Somebody who signed or witnessed, with the posts held on that day. */
function SignerLine({ signer }: { signer: Signer }) {
  const lang = useLocale();
  const t = useTranslations("record");
  const name = signer.name ? (
    <LangText text={signer.name} />
  ) : (
    inLanguage(signer.group ?? undefined, lang) || signer.key
  );
  const posts = postLines(signer.posts, lang, (post) =>
    (["former", "acting", "concurrent", "honorary"] as const)
      .filter((mark) => post[mark])
      .map((mark) => ` ${t(mark)}`)
      .join(""),
  );
  return (
    <li>
      <span>{signer.personId ? <Link href={`/people/${signer.personId}`}>{name}</Link> : name}</span>
      <span className={classes.post}>{posts.join(lang === "zh" ? "；" : "; ")}</span>
    </li>
  );
}

function Signers({ signers }: { signers: readonly Signer[] }) {
  return (
    <ul className={classes.signers}>
      {signers.map((signer) => (
        <SignerLine key={signer.key} signer={signer} />
      ))}
    </ul>
  );
}

/** The parties in the document's order, each with who signed for it, then the witnesses; all in the titles of that day. */
export function AgreementPeople({ agreement }: { agreement: AgreementPage }) {
  const t = useTranslations("agreements");
  const lang = useLocale();
  const { parties, witnesses, document } = agreement;
  return (
    <>
      <ul className={classes.parties}>
        {parties.map(({ organizationId, organization, group, signatories }, at) => {
          const name = organizationLabel(organization, lang) || inLanguage(group ?? undefined, lang) || "–";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a party has no name of its own; its place in the document is it.
            <li key={at}>
              <span className={classes.party}>
                {organizationId ? <Link href={`/organizations/${organizationId}`}>{name}</Link> : name}
              </span>
              {signatories.length > 0 ? (
                <Signers signers={signatories} />
              ) : (
                <p className={classes.quiet}>{t("noSignatories")}</p>
              )}
            </li>
          );
        })}
      </ul>
      {witnesses.length > 0 && (
        <div className={classes.witnesses}>
          <p className={classes.party}>{t("witnesses")}</p>
          <Signers signers={witnesses} />
          {document.witnessesOpen && <p className={classes.quiet}>{t("witnessesOpen")}</p>}
        </div>
      )}
    </>
  );
}
