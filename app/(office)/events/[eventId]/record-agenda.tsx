import { useLocale, useTranslations } from "next-intl";
import { inLanguage, LangText } from "@/components/lang-text";
import type { AgendaItem, Remark } from "@/domain/events/shape";
import { whenWords } from "../../../day-words";
import { listWords, type Named, namesWords, orgWords } from "../../record-words";
import classes from "./record.module.css";
import { Facts, pointsIn } from "./record-section";

function RemarkOf({ remark, named }: { remark: Remark; named: Named }) {
  const t = useTranslations();
  const lang = useLocale();
  const by = remark.by === "all" ? t("record.allParties") : namesWords(remark.by, named, lang);
  const points = listWords(remark.points, lang);
  const tail = [inLanguage(remark.whom, lang), inLanguage(remark.message, lang)].filter(Boolean).join(" · ");
  const from = namesWords(remark.from, named, lang);
  return (
    <div className={classes.remark}>
      <p>
        <span className={classes.speaker}>{by}</span>{" "}
        <span className={classes.quiet}>
          {remark.act && t(`values.act.${remark.act}`)} {tail}
          {from && ` ${t("record.from", { names: from })}`}
        </span>
      </p>
      {pointsIn(points)}
      {inLanguage(remark.quote, lang) && (
        <blockquote className={classes.quote}>{inLanguage(remark.quote, lang)}</blockquote>
      )}
    </div>
  );
}

function Item({ item, named }: { item: AgendaItem; named: Named }) {
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
    <li className={classes.item}>
      <h3 className={classes.itemName}>
        {inLanguage(item.title, lang) ? <LangText text={item.title} /> : activity}
        <span className={classes.itemLine}>
          {[inLanguage(item.title, lang) && activity, ...new Set(place), whenWords(item.when, lang)]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </h3>
      <Facts
        facts={[
          [
            t("record.people"),
            [...people, open(item.peopleOpen)].filter(Boolean).join(lang === "zh" ? "、" : ", "),
          ],
          [t("record.saw"), pointsIn(listWords(item.saw, lang), open(item.sawOpen))],
          [t("record.topics"), pointsIn(listWords(item.topics, lang), open(item.topicsOpen))],
          [t("record.sections"), pointsIn(listWords(item.sections, lang))],
        ]}
      />
      {item.remarks?.map((remark) => (
        <RemarkOf key={remark.key} remark={remark} named={named} />
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
export function RecordAgenda({ agenda, named }: { agenda: readonly AgendaItem[]; named: Named }) {
  return (
    <ol className={classes.items}>
      {agenda.map((item) => (
        <Item key={item.key} item={item} named={named} />
      ))}
    </ol>
  );
}
