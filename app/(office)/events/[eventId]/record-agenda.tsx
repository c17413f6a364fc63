import { useLocale, useTranslations } from "next-intl";
import { LangText } from "@/components/lang-text";
import { AGENDA_FIELDS } from "@/domain/events/fields";
import { formatWhen } from "@/domain/events/format-day";
import { inLanguage } from "@/domain/events/in-language";
import type { Step } from "@/domain/events/paths";
import type { AgendaItem, Remark } from "@/domain/events/shape";
import { namesLabel, textLabels } from "@/domain/participations/labels";
import { Facts, pointsIn } from "../../record-section";
import section from "../../record-section.module.css";
import { FollowedMarks, PlacedPoints, type Places, placedPointsIn } from "./places";
import classes from "./record.module.css";
import type { RecordFacts } from "./use-facts";

function RemarkOf({
  remark,
  at,
  facts: { named },
  places,
}: {
  remark: Remark;
  at: readonly Step[];
  facts: RecordFacts;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const by = remark.by === "all" ? t("record.allParties") : namesLabel(remark.by, named, lang);
  const others = remark.byOpen ? ` ${t("record.othersToo")}` : "";
  const to = namesLabel(remark.to, named, lang);
  const whom = inLanguage(remark.whom, lang);
  const tail = [
    whom && remark.act === "propose" ? t("record.thatWhom", { whom }) : whom,
    inLanguage(remark.message, lang),
  ].filter(Boolean);
  const act = [remark.act && t(`values.act.${remark.act}`), to && t("record.saidTo", { names: to })].filter(
    Boolean,
  );
  const parts = lang === "zh" ? act.reverse() : act;
  const from = namesLabel(remark.from, named, lang);
  return (
    <div className={classes.remark} id={places.path(...at)}>
      <p>
        <span className={classes.speaker}>{lang === "zh" ? by + others.trim() : by + others}</span>{" "}
        <span className={section.quiet}>
          {parts.join(lang === "zh" ? "" : " ")} {tail.join(" · ")}
          {from && ` ${t("record.from", { names: from })}`}
          {remark.onBehalfOf && ` ${t("record.onBehalfOf", { name: named(remark.onBehalfOf) })}`}
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
  facts,
  places,
}: {
  item: AgendaItem;
  at: readonly Step[];
  facts: RecordFacts;
  places: Places;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const activity = item.activity ? t(`values.activity.${item.activity}`) : "";
  const place = [
    ...facts.venueLabel(item.venue, item.city),
    item.online && item.online !== "no" && t(`values.online.${item.online}`),
  ].filter(Boolean);
  const people = (item.people ?? []).map(({ key, as }) =>
    as
      ? t("record.personAs", { name: facts.named(key), role: t(`values.itemRole.${as}`) })
      : facts.named(key),
  );
  const { open } = facts;
  const who = [people.join(lang === "zh" ? "、" : ", "), open(item.peopleOpen)]
    .filter(Boolean)
    .join(lang === "zh" ? "" : ", ");
  const when = formatWhen(item.when, lang) || (item.when?.part ? t(`values.part.${item.when.part}`) : "");
  // What they did says more than the activity "other".
  const name = [item.title, item.did].find((each) => inLanguage(each, lang));
  return (
    <li className={classes.item} id={places.path(...at)}>
      <h3 className={classes.itemName}>
        {name ? <LangText text={name} /> : activity}
        <span className={classes.itemLine}>
          {[name === item.title && name && activity, ...new Set(place), when].filter(Boolean).join(" · ")}
        </span>
        <FollowedMarks followed={places.followed(places.path(...at))} />
      </h3>
      <Facts
        facts={facts.factsOf(AGENDA_FIELDS, item, {
          people: { value: item.each ? t("record.each", { people: who || t("form.peopleAll") }) : who },
          did: { value: name !== item.did && inLanguage(item.did, lang) },
          saw: { value: pointsIn(textLabels(item.saw, lang), open(item.sawOpen)) },
          topics: {
            value: placedPointsIn(item.topics, [...at, "topics"], places, open(item.topicsOpen)),
          },
          sections: { value: pointsIn(textLabels(item.sections, lang)) },
        })}
      />
      {item.remarks?.map((remark, n) => (
        <RemarkOf key={remark.key} remark={remark} at={[...at, "remarks", n]} facts={facts} places={places} />
      ))}
      {textLabels(item.narrative, lang).map((words) => (
        <p key={words} className={classes.prose}>
          {words}
        </p>
      ))}
    </li>
  );
}

/** The agenda items with their remarks. */
export function RecordAgenda({
  agenda,
  facts,
  places,
}: {
  agenda: readonly AgendaItem[];
  facts: RecordFacts;
  places: Places;
}) {
  return (
    <ol className={classes.items}>
      {agenda.map((item, n) => (
        <Item key={item.key} item={item} at={["agenda", n]} facts={facts} places={places} />
      ))}
    </ol>
  );
}
