"use client";

import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/domain/events/in-language";
import type { DraftRecord, FollowUp } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { isAnnounced } from "@/domain/follow-ups/announced";
import { WhoseFields } from "./course-section";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import { DetailsButton, More } from "./more";
import { ChoiceField, DayField, FlagField, RuleField } from "./plain-fields";
import { Field, TextField } from "./text-field";

type From = NonNullable<FollowUp["from"]>;

/** Short labels of all parts of a record that a follow-up can come from. */
const originsOf = (record: DraftRecord, lang: Lang): { from: From; name: string }[] => [
  ...(record.agenda ?? []).flatMap((item) => [
    ...(item.remarks ?? []).flatMap((remark) =>
      (remark.points ?? []).map((point, at) => ({
        from: { remark: remark.key, point: at },
        name: inLanguage(point, lang),
      })),
    ),
    ...(item.topics ?? []).map((topic, at) => ({
      from: { item: item.key, topic: at },
      name: inLanguage(topic, lang),
    })),
  ]),
  ...(record.outcomes ?? []).map(({ key, points }) => ({
    from: { outcome: key },
    name: inLanguage(points?.[0], lang),
  })),
  ...(record.agreements ?? []).flatMap(({ key, title, scope }) => [
    { from: { agreement: key }, name: inLanguage(title, lang) },
    ...(scope ?? []).map((each) => ({
      from: { agreement: key, scope: each.key },
      name: inLanguage(each.text, lang),
    })),
  ]),
];

function OriginField({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const lang = useLocale();
  const origins = useDerived((each) => originsOf(each.record(), lang));
  const value = useDerived((each) => JSON.stringify(each.value(name) ?? ""));
  const path = form.pathOf(name);
  const known = origins.some(({ from }) => JSON.stringify(from) === value);
  return (
    <Field label={t("fields.from")} path={path}>
      <select
        className={classes.select}
        aria-label={t("fields.from")}
        data-path={path}
        value={value}
        onChange={(event) => form.set(name, JSON.parse(event.target.value) || undefined)}
      >
        <option value={'""'}>{t("fromNothing")}</option>
        {!known && value !== '""' && <option value={value}>{t("fromElsewhere")}</option>}
        {origins.map(({ from, name: words }) => (
          <option key={JSON.stringify(from)} value={JSON.stringify(from)}>
            {words || t("unnamed")}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A follow-up: what, how binding, and one step away who owes it, to whom, until when, where it comes from and whether it is published. */
export function FollowUpRow({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const { isOpen } = useDisclosure();
  const path = form.pathOf(name);
  const announced = useDerived((each) => isAnnounced((each.value(name) as FollowUp | undefined) ?? {}));
  return (
    <>
      <div className={classes.with} data-path={path}>
        <div className={classes.inline}>
          <ChoiceField bare needed name={`${name}.force`} />
          <div style={{ flex: "1 1 16rem" }}>
            <TextField bare quiet long name={`${name}.text`} column="text" />
          </div>
        </div>
        <DetailsButton id={path} label={t("followUpDetails")} />
      </div>
      {isOpen(path) && (
        <div className={classes.details} data-within={path}>
          <div className={classes.pair}>
            <div>
              <WhoseFields name={`${name}.by`} label="by" />
              <FlagField name={`${name}.by.all`} />
            </div>
            <div>
              <WhoseFields name={`${name}.to`} label="to" />
            </div>
            <DayField name={`${name}.due.on`} />
            <OriginField name={`${name}.from`} />
          </div>
          <RuleField name={`${name}.announce`} />
          <p className={classes.hint}>{t(announced ? "announced" : "notAnnounced")}</p>
          <TextField long name={`${name}.due.words`} example="dueWords" />
          <More id={path}>
            <DayField name={`${name}.due.review`} />
            <ChoiceField name={`${name}.every`} />
          </More>
        </div>
      )}
    </>
  );
}
