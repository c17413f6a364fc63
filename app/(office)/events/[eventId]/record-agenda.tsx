import { useLocale, useTranslations } from "next-intl";
import { inLanguage, LangText } from "@/components/lang-text";
import type { Step } from "@/domain/events/paths";
import type { AgendaItem, Remark } from "@/domain/events/shape";
import { orgWords } from "@/domain/organizations/org-words";
import { whenWords } from "../../../day-words";
import { listWords, type Named, namesWords } from "../../record-words";
import { FollowedMarks, PlacedPoints, type Places, placedPointsIn } from "./places";
import classes from "./record.module.css";
import { Facts, pointsIn } from "./record-section";

function RemarkOf({
  remark,
  at,
  named,
  places,
}: {
  remark: Remark;
  at: readonly Step[];
  named: Named;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const by = remark.by === "all" ? t("record.allParties") : namesWords(remark.by, named, lang);
  const tail = [inLanguage(remark.whom, lang), inLanguage(remark.message, lang)].filter(Boolean).join(" · ");
  const from = namesWords(remark.from, named, lang);
  return (
    <div className={classes.remark} id={places.path(...at)}>
      <p>
        <span className={classes.speaker}>{by}</span>{" "}
        <span className={classes.quiet}>
          {remark.act && t(`values.act.${remark.act}`)} {tail}
          {from && ` ${t("record.from", { names: from })}`}
        </span>{" "}
        <FollowedMarks followed={places.followed(places.path(...at))} />
      </p>
      {remark.points && <PlacedPoints texts={remark.points} at={[...at, "points"]} places={places} />}
      {inLanguage(remark.quote, lang) && (
        <blockquote className={classes.quote}>{inLanguage(remark.quote, lang)}</blockquote>
      )}
    </div>
  );
}

function Item({
  item,
  at,
  named,
  places,
}: {
  item: AgendaItem;
  at: readonly Step[];
  named: Named;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const activity = item.activity ? t(`values.activity.${item.activity}`) : "";
  const place = [inLanguage(item.venue?.name, lang), orgWords(item.venue?.organization, lang)].filter(
    Boolean,
  );
  const people = (item.people ?? []).map(({ key, as }) =>
    as ? t("record.personAs", { name: named(key), role: t(`values.itemRole.${as}`) }) : named(key),
  );
  const open = (flag: boolean | undefined) => (flag ? t("record.amongOthers") : "");
  return (
    <li className={classes.item} id={places.path(...at)}>
      <h3 className={classes.itemName}>
        {inLanguage(item.title, lang) ? <LangText text={item.title} /> : activity}
        <span className={classes.itemLine}>
          {[inLanguage(item.title, lang) && activity, ...new Set(place), whenWords(item.when, lang)]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <FollowedMarks followed={places.followed(places.path(...at))} />
      </h3>
      <Facts
        facts={[
          [
            t("record.people"),
            [...people, open(item.peopleOpen)].filter(Boolean).join(lang === "zh" ? "、" : ", "),
          ],
          [t("record.saw"), pointsIn(listWords(item.saw, lang), open(item.sawOpen))],
          [t("record.topics"), placedPointsIn(item.topics, [...at, "topics"], places, open(item.topicsOpen))],
          [t("record.sections"), pointsIn(listWords(item.sections, lang))],
        ]}
      />
      {item.remarks?.map((remark, n) => (
        <RemarkOf key={remark.key} remark={remark} at={[...at, "remarks", n]} named={named} places={places} />
      ))}
      {listWords(item.narrative, lang).map((words) => (
        <p key={words} className={classes.prose}>
          {words}
        </p>
      ))}
    </li>
  );
}

/** What happened, item by item, with what was said. */
export function RecordAgenda({
  agenda,
  named,
  places,
}: {
  agenda: readonly AgendaItem[];
  named: Named;
  places: Places;
}) {
  return (
    <ol className={classes.items}>
      {agenda.map((item, n) => (
        <Item key={item.key} item={item} at={["agenda", n]} named={named} places={places} />
      ))}
    </ol>
  );
}
