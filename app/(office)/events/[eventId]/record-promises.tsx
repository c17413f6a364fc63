import { Badge } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, LangText } from "@/components/lang-text";
import type { Agreement, FollowUp, Outcome } from "@/domain/events/shape";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { dayWords } from "../../../day-words";
import { Facts, pointsIn } from "../../record-section";
import { listWords, type Named, namesWords } from "../../record-words";
import { FollowedMarks, type Places, placedPointsIn } from "./places";
import classes from "./record.module.css";

export function RecordOutcomes({ outcomes, places }: { outcomes: readonly Outcome[]; places: Places }) {
  const t = useTranslations("values.outcomeType");
  return (
    <Facts
      facts={outcomes.map((outcome, n) => [
        outcome.type ? t(outcome.type) : "–",
        <div key={outcome.key} id={places.path("outcomes", n)}>
          {placedPointsIn(outcome.points, ["outcomes", n, "points"], places)}
          <FollowedMarks followed={places.followed(places.path("outcomes", n))} />
        </div>,
      ])}
    />
  );
}

function AgreementOf({
  agreement,
  at,
  named,
  places,
}: {
  agreement: Agreement;
  at: number;
  named: Named;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const parties = (agreement.parties ?? []).map((party) => {
    const who = organizationLabel(party.organization, lang) || inLanguage(party.group, lang);
    const by = namesWords(party.signatories, named, lang);
    return by ? t("record.partyBy", { party: who, names: by }) : who;
  });
  const days = (day: string | undefined) => day && dayWords(day, lang);
  const path = places.path("agreements", at);
  const scope = agreement.scope?.map((each) => each.text);
  return (
    <li className={classes.card} id={path}>
      <h3 className={classes.itemName}>
        <LangText text={agreement.title} />
        {agreement.status && <Badge ml={8}>{t(`values.agreementStatus.${agreement.status}`)}</Badge>}{" "}
        <FollowedMarks followed={places.followed(path)} />
        <span className={classes.itemLine}>
          {[agreement.type && t(`values.agreementType.${agreement.type}`), agreement.reference]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </h3>
      <Facts
        facts={[
          [t("record.parties"), pointsIn(parties)],
          [t("record.witnesses"), namesWords(agreement.witnesses, named, lang)],
          [t("record.purpose"), inLanguage(agreement.purpose, lang)],
          [
            t("record.scope"),
            placedPointsIn(
              scope,
              ["agreements", at, "scope"],
              places,
              agreement.scopeOpen ? t("record.amongOthers") : "",
            ),
          ],
          [t("record.fields"), listWords(agreement.fields, lang).join(lang === "zh" ? "、" : ", ")],
          [t("record.documents"), listWords(agreement.documents, lang).join(lang === "zh" ? "、" : ", ")],
          [t("record.count"), agreement.count],
          [t("record.value"), inLanguage(agreement.value, lang)],
          [t("record.signedOn"), days(agreement.signedOn)],
          [t("record.effectiveOn"), days(agreement.effectiveOn)],
          [t("record.expiresOn"), days(agreement.expiresOn)],
          [t("record.term"), inLanguage(agreement.term, lang)],
          [t("record.renews"), agreement.renews && t(`values.renews.${agreement.renews}`)],
        ]}
      />
    </li>
  );
}

export function RecordAgreements({
  agreements,
  named,
  places,
}: {
  agreements: readonly Agreement[];
  named: Named;
  places: Places;
}) {
  return (
    <ul className={classes.cards}>
      {agreements.map((agreement, n) => (
        <AgreementOf key={agreement.key} agreement={agreement} at={n} named={named} places={places} />
      ))}
    </ul>
  );
}

/** What was promised, by whom, to whom, until when, with its force in a word. */
export function RecordFollowUps({
  followUps,
  named,
  places,
}: {
  followUps: readonly FollowUp[];
  named: Named;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const whose = (side: FollowUp["by"] | FollowUp["to"]) =>
    [
      side && "all" in side && side.all ? t("record.allParties") : "",
      namesWords(side?.participants, named, lang),
      ...(side?.organizations ?? []).map((org) => organizationLabel(org, lang)),
    ]
      .filter(Boolean)
      .join(lang === "zh" ? "、" : ", ");
  return (
    <ul className={classes.cards}>
      {followUps.map((followUp, n) => (
        <li key={followUp.key} className={classes.card} id={places.path("followUps", n)}>
          <h3 className={classes.itemName}>
            {inLanguage(followUp.text, lang)}
            {followUp.force && <Badge ml={8}>{t(`values.force.${followUp.force}`)}</Badge>}{" "}
            <FollowedMarks followed={places.followed(places.path("followUps", n))} />
          </h3>
          <Facts
            facts={[
              [t(followUp.force === "wish" ? "followUps.hopedOf" : "record.owedBy"), whose(followUp.by)],
              [t("record.owedTo"), whose(followUp.to)],
              [
                t("record.due"),
                [followUp.due?.on && dayWords(followUp.due.on, lang), inLanguage(followUp.due?.words, lang)]
                  .filter(Boolean)
                  .join(" · "),
              ],
              [t("record.every"), followUp.every && t(`values.every.${followUp.every}`)],
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
