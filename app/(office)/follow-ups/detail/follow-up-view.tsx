import { Alert } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import { formatDay } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import { LANGUAGE_TAG } from "@/domain/events/values";
import { ACTIONS, FOLLOW_UP_ACTIONS, type HistoryAction } from "@/domain/follow-ups/actions";
import type { LeaderRequest, PursuitState } from "@/domain/follow-ups/follow-up";
import type { FollowUpDetail } from "@/server/follow-ups/queries";
import { SerifFont } from "../../../serif-font";
import { sentenceAnchor } from "../../articles/sentence-anchor";
import { CommentPanel } from "../../comments/comment-panel";
import { DueStatusMark } from "../due-status-mark";
import { useFollowUpLabels } from "../follow-up-labels";
import { RowMarks } from "../follow-up-table";
import { ActionButtons } from "./action-buttons";
import type { OfficeUser } from "./action-subject";
import classes from "./detail.module.css";
import { HistoryList, useHistorySentence } from "./history-list";

/** The states that the due status does not include. */
const STATES_BESIDE_DUE_STATUS: readonly PursuitState[] = ["waiting", "underway"];

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The promise as recorded; later changes do not affect it. */
function PromiseSection({
  followUp,
  today,
  titled,
}: {
  followUp: FollowUpDetail;
  today: string;
  titled: boolean;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { whose } = useFollowUpLabels(today);
  const { origin } = followUp;
  const sentences = followUp.sentences.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  const words = [
    followUp.promise.dueOn && formatDay(followUp.promise.dueOn, lang),
    followUp.dueWords && t("followUps.quoted", { words: inLanguage(followUp.dueWords, lang) }),
  ];
  return (
    <section className={classes.promise}>
      <SerifFont />
      <h2 className={classes.part}>{t("followUps.asRecorded")}</h2>
      {!titled && (
        <p className={classes.text}>
          <LangText text={followUp.text} below fallback={t("followUps.noText")} />
        </p>
      )}
      <Facts
        facts={[
          [t("followUps.column.force"), followUp.force && t(`values.force.${followUp.force}`)],
          [
            t(followUp.force === "wish" ? "followUps.hopedOf" : "followUps.column.by"),
            whose(followUp.by) || t("values.owed.nobody"),
          ],
          [t("followUps.column.to"), whose(followUp.to)],
          [t("followUps.deadline"), words.filter(Boolean).join(" · ") || t("followUps.noDeadline")],
          [t("form.fields.every"), followUp.every && t(`values.every.${followUp.every}`)],
          [
            t("followUps.from"),
            <>
              {origin && (
                <span className={classes.origin}>
                  {t(`followUps.origin.${origin.kind}`)}
                  <Link href={`/events/${followUp.event.id}?tab=record#${encodeURIComponent(origin.path)}`}>
                    {origin.words
                      ? t("followUps.quoted", { words: inLanguage(origin.words, lang) })
                      : origin.activity
                        ? t(`values.activity.${origin.activity}`)
                        : t("proposals.place")}
                  </Link>
                </span>
              )}
              <Link href={`/events/${followUp.event.id}?tab=follow-ups`}>
                {inLanguage(followUp.event.title, lang) || t("events.noTitle")}
              </Link>
              {followUp.event.start && (
                <span className={classes.quiet}>
                  {" "}
                  <span className={classes.together}>{formatDay(followUp.event.start, lang)}</span>
                </span>
              )}
            </>,
          ],
          [
            t("followUps.inArticles"),
            sentences.length > 0 && (
              <ul className={classes.sentences}>
                {sentences.map(({ lang: of, id, text }) => (
                  <li key={`${of} ${id}`}>
                    <Link
                      lang={LANGUAGE_TAG[of]}
                      href={`/events/${followUp.event.id}?tab=article&lang=${of}#${encodeURIComponent(sentenceAnchor(id))}`}
                    >
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </section>
  );
}

/** The pursuit: assignee, date and state. */
function PursuitSection({ followUp, today }: { followUp: FollowUpDetail; today: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const { away } = useFollowUpLabels(today);
  const open = followUp.closedOn === null;
  const day = (one: string | null) => one && formatDay(one, lang);
  const isRescheduled =
    followUp.dueOn !== followUp.promise.dueOn && followUp.promise.dueOn && followUp.round === 1;
  return (
    <section>
      <h2 className={classes.part}>{t("followUps.pursuit")}</h2>
      <div className={classes.pursuitState}>
        <DueStatusMark dueStatus={followUp.dueStatus} state={followUp.state} />
        {STATES_BESIDE_DUE_STATUS.includes(followUp.state) && (
          <span>{t(`values.pursuitState.${followUp.state}`)}</span>
        )}
        <RowMarks row={followUp} />
      </div>
      <Facts
        facts={[
          [
            t("followUps.column.responsible"),
            followUp.responsible
              ? [followUp.responsible.name, followUp.responsible.unit].filter(Boolean).join(" · ")
              : t("followUps.nobody"),
          ],
          [t("followUps.units"), followUp.units.join(lang === "zh" ? "、" : ", ")],
          [
            t("followUps.column.due"),
            followUp.dueOn && (
              <>
                <span className={classes.day}>{day(followUp.dueOn)}</span>{" "}
                {open && followUp.state !== "reported" && (
                  <span className={classes.quiet}>{away(followUp.dueOn)}</span>
                )}
                {isRescheduled && (
                  <span className={classes.quiet}>
                    {" "}
                    {t("followUps.promisedFor")} <del>{day(followUp.promise.dueOn)}</del>
                  </span>
                )}
              </>
            ),
          ],
          [t("followUps.reviewOn"), day(followUp.reviewOn)],
          [t("followUps.suspendedOn"), followUp.state === "suspended" && day(followUp.suspendedUntil)],
          [
            t(followUp.pendingRequest === "due_day" ? "followUps.proposedDay" : "followUps.requestedDay"),
            (followUp.pendingRequest === "extension" || followUp.pendingRequest === "due_day") &&
              day(followUp.requestedDay),
          ],
          [
            t("followUps.reportedOn"),
            followUp.reportedOn &&
              [day(followUp.reportedOn), followUp.reportedBy?.name].filter(Boolean).join(" · "),
          ],
          [t("followUps.closedOn"), day(followUp.closedOn)],
          [
            t("followUps.rounds"),
            followUp.rounds.length > 1 && (
              <span className={classes.rounds}>
                {followUp.rounds.map((round) =>
                  round.id === followUp.id ? (
                    <b key={round.id}>{t("followUps.round", { round: round.round })}</b>
                  ) : (
                    <Link key={round.id} href={`/follow-ups/${round.id}`}>
                      {t("followUps.round", { round: round.round })} {day(round.dueOn)}
                    </Link>
                  ),
                )}
              </span>
            ),
          ],
        ]}
      />
    </section>
  );
}

const requestAction = (request: LeaderRequest): HistoryAction | undefined =>
  FOLLOW_UP_ACTIONS.find((action) => ACTIONS[action].opensRequest === request);

/** A follow-up with its promise, pursuit, available actions and history; used as side panel and as page. */
export function FollowUpView({
  followUp,
  users,
  today,
  me,
  titled = false,
}: {
  followUp: FollowUpDetail;
  users: readonly OfficeUser[];
  today: string;
  /** The current user. */
  me: { id: string; mayManageUsers: boolean };
  /** The text is the page title already. */
  titled?: boolean;
}) {
  const t = useTranslations("followUps");
  const sentence = useHistorySentence();
  const request =
    followUp.pendingRequest &&
    followUp.history.findLast(({ action }) => action === requestAction(followUp.pendingRequest ?? "drop"));
  const reported = followUp.state === "reported";
  const unanswered = followUp.history.find(
    (step) => step.action === "instruct" && !step.answeredBy && step.pursuitId === followUp.id,
  );
  return (
    <div className={classes.view}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <PromiseSection followUp={followUp} today={today} titled={titled} />
          <PursuitSection followUp={followUp} today={today} />
        </div>
        <div className={classes.column}>
          {followUp.withdrawn && (
            <Alert color="gray" variant="light">
              {t("isWithdrawn")}
            </Alert>
          )}
          {reported && followUp.verifiers === 0 && (
            <Alert color="gray" variant="light">
              <p>{t("nobodyVerifies")}</p>
              {me.mayManageUsers ? (
                <Link href="/settings/users">{t("toUsers")}</Link>
              ) : (
                <p>{t("askAdministrator")}</p>
              )}
            </Alert>
          )}
          {reported && followUp.verifiers > 0 && followUp.reportedBy?.id === me.id && (
            <p className={classes.quiet}>{t("othersVerify")}</p>
          )}
          {request && (
            <div className={classes.request}>
              <p>{sentence(request)}</p>
              <p className={classes.note}>{request.note}</p>
            </div>
          )}
          <ActionButtons
            followUp={{
              ...followUp,
              eventId: followUp.event.id,
              responsibleId: followUp.responsible?.id ?? null,
            }}
            actions={followUp.actions}
            unanswered={unanswered?.id}
            users={users}
            mine={followUp.responsible?.id === me.id}
          />
          <section>
            <h2 className={classes.part}>{t("historyTitle")}</h2>
            <HistoryList steps={followUp.history} files={followUp.files} rounds={followUp.rounds} />
          </section>
          <CommentPanel of={{ eventId: followUp.event.id, noun: "followUp", subjectId: followUp.id }} />
        </div>
      </div>
    </div>
  );
}
