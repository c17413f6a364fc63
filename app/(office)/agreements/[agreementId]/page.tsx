import { Alert } from "@mantine/core";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { PageHeader } from "@/components/page-header";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { LANGUAGE_TAG } from "@/domain/events/values";
import type { AgreementPage } from "@/server/agreements/queries";
import { SerifFont } from "../../../serif-font";
import { office, orNotFound, requireSession } from "../../../server-office";
import { OfficePage } from "../../office-page";
import { RecordSection } from "../../record-section";
import { EffectiveStatusMark } from "../effective-status-mark";
import classes from "./agreement.module.css";
import { AgreementActions } from "./agreement-actions";
import { AgreementChain } from "./agreement-chain";
import { AgreementFacts } from "./agreement-facts";
import { AgreementPeople } from "./agreement-people";
import { FollowUpLines, ResultsByPart } from "./agreement-results";

interface Address {
  params: Promise<{ agreementId: string }>;
}

const agreementOf = cache(async (id: string) => {
  await requireSession();
  return orNotFound((await office()).agreements.get({ id }));
});

const titleOf = async (agreement: AgreementPage): Promise<string> =>
  inLanguage(agreement.title, await getLocale()) || (await getTranslations("agreements"))("noTitle");

export const generateMetadata = async ({ params }: Address): Promise<Metadata> => ({
  title: await titleOf(await agreementOf((await params).agreementId)),
});

/** Article sentences about the agreement in the interface language, else in the other, linked to their article. */
async function ArticleSentences({ agreement }: { agreement: AgreementPage }) {
  const lang = await getLocale();
  const own = agreement.sentences.filter((each) => each.lang === lang);
  return (
    <ul className={classes.sentences}>
      <SerifFont />
      {(own.length > 0 ? own : agreement.sentences).map((each) => (
        <li key={`${each.lang} ${each.id}`}>
          <Link
            className={classes.sentence}
            lang={LANGUAGE_TAG[each.lang]}
            href={`/events/${agreement.eventId}?tab=article&lang=${each.lang}#s-${each.id}`}
          >
            {each.text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

async function Head({ agreement }: { agreement: AgreementPage }) {
  const t = await getTranslations();
  const lang = await getLocale();
  const { eventId, eventTitle, eventDay } = agreement;
  const { scope, fields, whole } = agreement.followUps;
  const followUps = new Set(
    [...scope, ...fields, { followUps: whole }].flatMap((part) => part.followUps.map((each) => each.id)),
  ).size;
  const event = inLanguage(eventTitle, lang) || t("events.noTitle");
  const listed = followUps > 0 ? `/follow-ups?agreement=${agreement.id}&closed=too` : undefined;
  return (
    <PageHeader
      actions={
        <AgreementActions
          edit={
            agreement.may.edit
              ? `/events/${eventId}/edit?field=${encodeURIComponent(`agreements[${agreement.key}].title`)}`
              : undefined
          }
          event={{ href: `/events/${eventId}`, title: event }}
          followUps={listed}
        />
      }
      above={<EffectiveStatusMark validity={agreement.validity} expiresOn={agreement.expiresOn} />}
      title={<LangText text={agreement.title} below fallback={t("agreements.noTitle")} />}
      line={
        <>
          {t("agreements.event")} <Link href={`/events/${eventId}`}>{event}</Link>
          {eventDay && ` · ${formatDay(eventDay, lang)}`}
          {listed && (
            <>
              {" · "}
              <Link href={listed}>{t("event.followUps", { count: followUps })}</Link>
            </>
          )}{" "}
          {agreement.restricted && <Badge color="amber">{t("events.restricted")}</Badge>}
          {agreement.sample && <Badge color="gray">{t("events.sample")}</Badge>}
        </>
      }
    />
  );
}

/** An agreement with its terms, signatories, earlier versions and the progress of each part. */
export default async function AgreementRoute({ params }: Address) {
  const agreement = await agreementOf((await params).agreementId);
  const t = await getTranslations("agreements");
  const { followUps, document, removal } = agreement;
  return (
    <OfficePage crumbs={[{ name: t("title"), href: "/agreements" }, { name: await titleOf(agreement) }]}>
      <Head agreement={agreement} />
      {removal && (
        <Alert color="gray" variant="light" mb="md">
          {t(`${removal}Gone`)}
        </Alert>
      )}
      <div className={classes.whole}>
        <AgreementFacts agreement={agreement} />
        {agreement.parties.length > 0 && (
          <RecordSection title={t("partiesTitle")}>
            <AgreementPeople agreement={agreement} />
          </RecordSection>
        )}
        {followUps.scope.length > 0 && (
          <RecordSection title={t("scopeTitle")} count={followUps.scope.length}>
            <ResultsByPart parts={followUps.scope} open={document.scopeOpen === true} />
          </RecordSection>
        )}
        {followUps.fields.length > 0 && (
          <RecordSection title={t("fieldsTitle")} count={followUps.fields.length}>
            <ResultsByPart parts={followUps.fields} open={document.fieldsOpen === true} />
          </RecordSection>
        )}
        {(followUps.whole.length > 0 || followUps.scope.length + followUps.fields.length === 0) && (
          <RecordSection title={t("wholeTitle")}>
            <FollowUpLines followUps={followUps.whole} />
          </RecordSection>
        )}
        {agreement.chain.length + agreement.unknownEarlier.length > 0 && (
          <RecordSection title={t("chain")}>
            <AgreementChain agreement={agreement} />
          </RecordSection>
        )}
        {agreement.sentences.length > 0 && (
          <RecordSection title={t("sentences")}>
            <ArticleSentences agreement={agreement} />
          </RecordSection>
        )}
      </div>
    </OfficePage>
  );
}
