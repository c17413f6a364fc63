import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import { LangText } from "@/components/lang-text";
import { Link } from "@/components/link";
import type { DraftRecord, Participant, Post } from "@/domain/events/shape";
import { SIDES } from "@/domain/events/values";
import { groupLabel } from "@/domain/participations/group-label";
import { type Named, postLines, textLabels } from "@/domain/participations/labels";
import section from "../../record-section.module.css";
import classes from "./record.module.css";

const MARKS = ["former", "acting", "concurrent", "honorary"] as const;

function PersonRow({
  participant,
  named,
  entryId,
}: {
  participant: Participant;
  named: Named;
  entryId: string | undefined;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const { person, posts = [], presence = "attended" } = participant;
  const marks = (post: Post) =>
    MARKS.filter((mark) => post[mark])
      .map((mark) => `${lang === "en" ? " " : ""}${t(`record.${mark}`)}`)
      .join("");
  const also = textLabels(participant.functions, lang);
  return (
    <li className={classes.person} data-side={participant.side}>
      <div className={classes.who}>
        <span className={classes.name}>
          {person && entryId ? (
            <Link href={`/people/${entryId}`}>
              <LangText text={person.name} fallback={t("record.noName")} />
            </Link>
          ) : person ? (
            <LangText text={person.name} fallback={t("record.noName")} />
          ) : (
            groupLabel(participant, lang)
          )}
        </span>
        {postLines(posts, lang, marks).map((line) => (
          <span key={line} className={classes.post}>
            {line}
          </span>
        ))}
        {also.map((words) => (
          <span key={words} className={classes.post}>
            {t("record.as", { words })}
          </span>
        ))}
        {participant.onBehalfOf && (
          <span className={classes.post}>
            {t("record.onBehalfOf", { name: named(participant.onBehalfOf) })}
          </span>
        )}
        {participant.substitutes && (
          <span className={classes.post}>
            {t("record.substitutes", { name: named(participant.substitutes) })}
          </span>
        )}
      </div>
      <div className={classes.marks}>
        {presence !== "attended" && <Badge color="gray">{t(`values.presence.${presence}`)}</Badge>}
        {participant.roles?.map((role) => (
          <Badge key={role}>{t(`values.role.${role}`)}</Badge>
        ))}
      </div>
    </li>
  );
}

/** Who was there, side by side, in protocol order. */
export function RecordPeople({
  record,
  named,
  entries,
}: {
  record: DraftRecord;
  named: Named;
  /** The directory entry of each participant, by key. */
  entries: Readonly<Record<string, string>>;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const people = record.participants ?? [];
  const openOn = (record.openSides ?? [])
    .map((side) => t(`values.side.${side}`))
    .join(lang === "zh" ? "、" : ", ");
  const sides = [...SIDES, undefined].map((side) => ({
    side,
    people: people.filter((each) => each.side === side),
    delegations: (record.delegations ?? []).filter((each) => each.side === side),
  }));
  return (
    <>
      {sides
        .filter((each) => each.people.length > 0 || each.delegations.length > 0)
        .map(({ side, people, delegations }) => (
          <div key={side ?? "none"} className={classes.side}>
            {(side || delegations.length > 0) && (
              <h3 className={classes.sideName} data-side={side}>
                {side && t(`values.side.${side}`)}
                {delegations.map((delegation) => (
                  <span key={delegation.key} className={classes.delegation}>
                    <LangText text={delegation.name} />
                    {delegation.size !== undefined &&
                      ` · ${t("record.peopleCount", { count: delegation.size })}`}
                  </span>
                ))}
              </h3>
            )}
            <ul className={classes.people}>
              {people.map((participant) => (
                <PersonRow
                  key={participant.key}
                  participant={participant}
                  named={named}
                  entryId={entries[participant.key]}
                />
              ))}
            </ul>
          </div>
        ))}
      {record.participantsOpen && (
        <p className={section.quiet}>
          {openOn.length > 0 ? t("record.othersOn", { sides: openOn }) : t("record.othersToo")}
        </p>
      )}
    </>
  );
}
