import "@fontsource-variable/noto-serif-sc";
import { Alert } from "@mantine/core";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inLanguage, LangText } from "@/components/lang-text";
import type { LeaderRequest, PursuitState } from "@/domain/follow-ups/follow-up";
import type { HistoryAction } from "@/domain/follow-ups/transitions";
import type { FollowUpDetail } from "@/server/follow-ups/queries";
import { dayWords } from "../../../day-words";
import { sentenceAnchor } from "../../articles/sentence-anchor";
import { DueStatusMark } from "../due-status-mark";
import { RowMarks } from "../follow-up-table";
import { useFollowUpWords } from "../words";
import { ActionButtons } from "./action-buttons";
import type { OfficeUser } from "./action-subject";
import classes from "./detail.module.css";
import { HistoryList, useHistorySentence } from "./history-list";

/** The states that a light does not say already. */
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
function PromiseSection({ story, today, titled }: { story: FollowUpDetail; today: string; titled: boolean }) {
  const t = useTranslations();
  const lang = useLocale();
  const { whose } = useFollowUpWords(today);
  const { origin } = story;
  const told = story.told.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  const words = [
    story.promise.dueOn && dayWords(story.promise.dueOn, lang),
    story.dueWords && t("followUps.quoted", { words: inLanguage(story.dueWords, lang) }),
  ];
  return (
    <section className={classes.promise}>
      <h2 className={classes.part}>{t("followUps.asRecorded")}</h2>
      {!titled && (
        <p className={classes.told}>
          <LangText text={story.text} below fallback={t("followUps.noText")} />
        </p>
      )}
      <Facts
        facts={[
          [t("followUps.column.force"), story.force && t(`values.force.${story.force}`)],
          [
            t(story.force === "wish" ? "followUps.hopedOf" : "followUps.column.by"),
            whose(story.by) || t("values.owed.nobody"),
          ],
          [t("followUps.column.to"), whose(story.to)],
          [t("followUps.deadline"), words.filter(Boolean).join(" · ") || t("followUps.noDeadline")],
          [t("record.every"), story.every && t(`values.every.${story.every}`)],
          [
            t("followUps.from"),
            <>
              {origin && (
                <span className={classes.origin}>
                  {t(`followUps.origin.${origin.kind}`)}
                  <Link href={`/events/${story.event.id}?tab=record#${encodeURIComponent(origin.path)}`}>
                    {origin.words
                      ? t("followUps.quoted", { words: inLanguage(origin.words, lang) })
                      : origin.activity
                        ? t(`values.activity.${origin.activity}`)
                        : t("proposals.place")}
                  </Link>
                </span>
              )}
              <Link href={`/events/${story.event.id}?tab=follow-ups`}>
                {inLanguage(story.event.title, lang) || t("events.noTitle")}
              </Link>
              {story.event.start && (
                <span className={classes.quiet}> {dayWords(story.event.start, lang)}</span>
              )}
            </>,
          ],
          [
            t("followUps.inArticles"),
            told.length > 0 && (
              <ul className={classes.sentences}>
                {told.map(({ lang: of, id, text }) => (
                  <li key={`${of} ${id}`}>
                    <Link
                      lang={of === "zh" ? "zh-CN" : "en"}
                      href={`/events/${story.event.id}?tab=article&lang=${of}#${encodeURIComponent(sentenceAnchor(id))}`}
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
function PursuitSection({ story, today }: { story: FollowUpDetail; today: string }) {
  const t = useTranslations();
  const lang = useLocale();
  const { away } = useFollowUpWords(today);
  const open = story.closedOn === null;
  const day = (one: string | null) => one && dayWords(one, lang);
  const isRescheduled = story.dueOn !== story.promise.dueOn && story.promise.dueOn && story.round === 1;
  return (
    <section>
      <h2 className={classes.part}>{t("followUps.pursuit")}</h2>
      <div className={classes.stands}>
        <DueStatusMark dueStatus={story.dueStatus} state={story.state} />
        {STATES_BESIDE_DUE_STATUS.includes(story.state) && (
          <span>{t(`values.pursuitState.${story.state}`)}</span>
        )}
        <RowMarks row={story} />
      </div>
      <Facts
        facts={[
          [
            t("followUps.column.responsible"),
            story.responsible
              ? [story.responsible.name, story.responsible.unit].filter(Boolean).join(" · ")
              : t("followUps.nobody"),
          ],
          [t("followUps.units"), story.units.join(lang === "zh" ? "、" : ", ")],
          [
            t("followUps.column.due"),
            story.dueOn && (
              <>
                <span className={classes.day}>{day(story.dueOn)}</span>{" "}
                {open && story.state !== "reported" && (
                  <span className={classes.quiet}>{away(story.dueOn)}</span>
                )}
                {isRescheduled && (
                  <span className={classes.quiet}>
                    {" "}
                    {t("followUps.promisedFor")} <del>{day(story.promise.dueOn)}</del>
                  </span>
                )}
              </>
            ),
          ],
          [t("followUps.reviewOn"), day(story.reviewOn)],
          [t("followUps.suspendedOn"), story.state === "suspended" && day(story.suspendedUntil)],
          [t("followUps.requestedDay"), story.pendingRequest === "extension" && day(story.requestedDay)],
          [
            t("followUps.reportedOn"),
            story.reportedOn && [day(story.reportedOn), story.reportedBy?.name].filter(Boolean).join(" · "),
          ],
          [t("followUps.closedOn"), day(story.closedOn)],
          [
            t("followUps.rounds"),
            story.rounds.length > 1 && (
              <span className={classes.rounds}>
                {story.rounds.map((round) =>
                  round.id === story.id ? (
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

const REQUEST_ACTIONS: Record<LeaderRequest, HistoryAction> = { extension: "askExtension", drop: "askDrop" };

/** One follow-up: the promise, how it is pursued, what can be done now, and its story. The same at the side and as a page. */
export function FollowUpView({
  story,
  users,
  today,
  me,
  titled = false,
}: {
  story: FollowUpDetail;
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
    story.pendingRequest &&
    story.history.findLast(({ action }) => action === REQUEST_ACTIONS[story.pendingRequest ?? "drop"]);
  const reported = story.state === "reported";
  const unanswered = story.history.find(
    (step) => step.action === "instruct" && !step.answeredBy && step.pursuitId === story.id,
  );
  return (
    <div className={classes.view}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <PromiseSection story={story} today={today} titled={titled} />
          <PursuitSection story={story} today={today} />
        </div>
        <div className={classes.column}>
          {story.withdrawn && (
            <Alert color="gray" variant="light">
              {t("isWithdrawn")}
            </Alert>
          )}
          {reported && story.verifiers === 0 && (
            <Alert color="gray" variant="light">
              <p>{t("nobodyVerifies")}</p>
              {me.mayManageUsers ? (
                <Link href="/settings/users">{t("toUsers")}</Link>
              ) : (
                <p>{t("askAdministrator")}</p>
              )}
            </Alert>
          )}
          {reported && story.verifiers > 0 && story.reportedBy?.id === me.id && (
            <p className={classes.quiet}>{t("othersVerify")}</p>
          )}
          {request && (
            <div className={classes.request}>
              <p>{sentence(request)}</p>
              <p className={classes.note}>{request.note}</p>
            </div>
          )}
          <ActionButtons
            followUp={{ ...story, eventId: story.event.id, responsibleId: story.responsible?.id ?? null }}
            actions={story.actions}
            unanswered={unanswered?.id}
            users={users}
            mine={story.responsible?.id === me.id}
          />
          <section>
            <h2 className={classes.part}>{t("historyTitle")}</h2>
            <HistoryList steps={story.history} files={story.files} rounds={story.rounds} />
          </section>
        </div>
      </div>
    </div>
  );
}
