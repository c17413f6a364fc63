import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { AGREEMENT_FIELDS, FOLLOW_UP_FIELDS } from "@/domain/events/fields";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { Agreement, DraftRecord, FollowUp, Outcome } from "@/domain/events/shape";
import { originIn } from "@/domain/follow-ups/origin";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { namesLabel } from "@/domain/participations/labels";
import { Facts, pointsIn } from "../../record-section";
import section from "../../record-section.module.css";
import { FollowedMarks, type Places, placedPointsIn } from "./places";
import classes from "./record.module.css";
import type { RecordFacts } from "./use-facts";

/** Participants and organizations on one side of a promise, gift or award. */
function useSideLabel({ named, listed }: RecordFacts) {
  const t = useTranslations("record");
  const lang = useLocale();
  return (side: FollowUp["by"] | FollowUp["to"]) =>
    listed([
      side && "all" in side && side.all ? t("allParties") : "",
      namesLabel(side?.participants, named, lang),
      ...(side?.organizations ?? []).map((org) => organizationLabel(org, lang)),
    ]);
}

export function RecordOutcomes({
  outcomes,
  facts,
  places,
}: {
  outcomes: readonly Outcome[];
  facts: RecordFacts;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const sideLabel = useSideLabel(facts);
  return (
    <Facts
      facts={outcomes.map((outcome, n) => {
        const [by, to] = [namesLabel(outcome.by, facts.named, lang), sideLabel(outcome.to)];
        return [
          outcome.type ? t(`values.outcomeType.${outcome.type}`) : "–",
          <div key={outcome.key} id={places.path("outcomes", n)}>
            {placedPointsIn(outcome.points, ["outcomes", n, "points"], places)}
            {(by || to) && (
              <p className={section.quiet}>
                {[by && t("record.outcomeBy", { names: by }), to && t("record.outcomeTo", { names: to })]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            )}
            <FollowedMarks followed={places.followed(places.path("outcomes", n))} />
          </div>,
        ];
      })}
    />
  );
}

function AgreementOf({
  agreement,
  at,
  facts,
  places,
}: {
  agreement: Agreement;
  at: number;
  facts: RecordFacts;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const parties = (agreement.parties ?? []).map((party) => {
    const who = facts.listed([organizationLabel(party.organization, lang), inLanguage(party.group, lang)]);
    const by = namesLabel(party.signatories, facts.named, lang);
    return by ? t("record.partyBy", { party: who, names: by }) : who;
  });
  const earlier = (of: Agreement["amends"]) => ({
    value: [inLanguage(of?.title, lang), of?.signedOn && formatDay(of.signedOn, lang)]
      .filter(Boolean)
      .join(" · "),
  });
  const path = places.path("agreements", at);
  const scope = agreement.scope?.map((each) => each.text);
  return (
    <li className={classes.card} id={path}>
      <h3 className={classes.itemName}>
        <LangText text={agreement.title} />
        {agreement.status && (
          <Badge className={classes.badge}>{t(`values.agreementStatus.${agreement.status}`)}</Badge>
        )}{" "}
        <FollowedMarks followed={places.followed(path)} />
        <span className={classes.itemLine}>
          {[agreement.type && t(`values.agreementType.${agreement.type}`), agreement.reference]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </h3>
      <Facts
        facts={facts.factsOf(AGREEMENT_FIELDS, agreement, {
          parties: { value: pointsIn(parties) },
          scope: {
            value: placedPointsIn(
              scope,
              ["agreements", at, "scope"],
              places,
              facts.open(agreement.scopeOpen),
            ),
          },
          amends: earlier(agreement.amends),
          renewalOf: earlier(agreement.renewalOf),
        })}
      />
    </li>
  );
}

export function RecordAgreements({
  agreements,
  facts,
  places,
}: {
  agreements: readonly Agreement[];
  facts: RecordFacts;
  places: Places;
}) {
  return (
    <ul className={classes.cards}>
      {agreements.map((agreement, n) => (
        <AgreementOf key={agreement.key} agreement={agreement} at={n} facts={facts} places={places} />
      ))}
    </ul>
  );
}

/** What was promised, by whom, to whom, until when, and with which force. */
export function RecordFollowUps({
  record,
  facts,
  places,
}: {
  record: DraftRecord;
  facts: RecordFacts;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const sideLabel = useSideLabel(facts);
  const originWords = (followUp: FollowUp) => {
    const origin = originIn(record, followUp.from);
    if (!origin) return undefined;
    const words =
      inLanguage(origin.words, lang) || (origin.activity && t(`values.activity.${origin.activity}`));
    return [t(`form.fields.${origin.kind}`), words].filter(Boolean).join(" · ");
  };
  return (
    <ul className={classes.cards}>
      {(record.followUps ?? []).map((followUp, n) => (
        <li key={followUp.key} className={classes.card} id={places.path("followUps", n)}>
          <h3 className={classes.itemName}>
            {inLanguage(followUp.text, lang)}
            {followUp.force && <Badge className={classes.badge}>{t(`values.force.${followUp.force}`)}</Badge>}{" "}
            <FollowedMarks followed={places.followed(places.path("followUps", n))} />
          </h3>
          <Facts
            facts={facts.factsOf(FOLLOW_UP_FIELDS, followUp, {
              by: {
                ...(followUp.force === "wish" && { label: t("followUps.hopedOf") }),
                value: sideLabel(followUp.by),
              },
              to: { value: sideLabel(followUp.to) },
              due: {
                value: [
                  followUp.due?.on && formatDay(followUp.due.on, lang),
                  inLanguage(followUp.due?.words, lang),
                  followUp.due?.review && t("record.reviewOn", { day: formatDay(followUp.due.review, lang) }),
                ]
                  .filter(Boolean)
                  .join(" · "),
              },
              from: { value: originWords(followUp) },
            })}
          />
        </li>
      ))}
    </ul>
  );
}
