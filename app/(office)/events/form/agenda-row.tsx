"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { activityOfTitle } from "@/domain/events/activity-of-title";
import { AGENDA_FIELDS } from "@/domain/events/fields";
import { isBegun } from "@/domain/events/from-form";
import { inLanguage } from "@/domain/events/in-language";
import type { AgendaItem, Agreement, Outcome } from "@/domain/events/shape";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useDerived, useFormRecord, useRowIds, useValue } from "./form-record";
import { KeysField } from "./keys-field";
import { ListedFields } from "./listed-fields";
import { DetailsButton, More } from "./more";
import { VenueField } from "./organization-field";
import { KeyField, usePeopleOptions } from "./people-fields";
import { ChoiceField, FlagField } from "./plain-fields";
import { RemarkRow } from "./remark-row";
import { FormRows, TextRows } from "./rows";
import { Field, TextField } from "./text-field";
import { ADD_KEYS } from "./use-form-keys";
import { ClockFields, WhenFields } from "./when-fields";

/** Whom an item is about: all who attended, nobody, or some with what they did there. */
function ItemPeople({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const options = usePeopleOptions();
  const some = useDerived((each) => {
    const value = each.value(name);
    return Array.isArray(value) ? (value.length > 0 ? "some" : "nobody") : "all";
  });
  const each = useValue<boolean>(name.replace(/people$/, "each"));
  const path = form.pathOf(name);
  const choose = (who: string) => {
    const [first] = options;
    if (who === "all") form.set(name, undefined);
    else form.set(name, who === "some" && first ? [{ key: first.id }] : []);
  };
  return (
    <Field label={t("fields.itemPeople")} path={path}>
      <div className={classes.inline}>
        <select
          className={classes.select}
          aria-label={t("fields.itemPeople")}
          data-path={path}
          value={some}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="all">{t("peopleAll")}</option>
          <option value="some">{t("peopleSome")}</option>
          <option value="nobody">{t("peopleNobody")}</option>
        </select>
        {(some !== "nobody" || each) && <FlagField name={name.replace(/people$/, "each")} />}
      </div>
      {some === "some" && (
        <FormRows
          plain
          name={name}
          label={t("fields.itemPeople")}
          make={() => {
            const taken = (form.value(name) as { key: string }[] | undefined) ?? [];
            return {
              key: options.find(({ id }) => !taken.some(({ key }) => key === id))?.id ?? options[0]?.id ?? "",
            };
          }}
          beside={<FlagField name={name.replace(/people$/, "peopleOpen")} label="open" />}
        >
          {(row) => (
            <div className={classes.inline}>
              <KeyField bare name={`${row}.key`} options={options} />
              <ChoiceField bare name={`${row}.as`} />
            </div>
          )}
        </FormRows>
      )}
    </Field>
  );
}

/** An item without a title is of the usual activity from when it says anything: a venue, a topic, a remark. */
function useUsualActivity(name: string) {
  const form = useFormRecord();
  const begun = useDerived((each) => isBegun((each.value(name) as AgendaItem | undefined) ?? { key: "" }));
  const before = useRef(begun);
  useEffect(() => {
    const isNew = begun && !before.current;
    before.current = begun;
    const { activity, title } = (form.value(name) as AgendaItem | undefined) ?? {};
    if (isNew && activity === undefined) form.set(`${name}.activity`, activityOfTitle(title));
  }, [begun, form, name]);
}

/** One stop or part of the event: a line, and all that happened there one step away. */
export function AgendaRow({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const lang = useLocale();
  const { isOpen } = useDisclosure();
  useUsualActivity(name);
  const activity = useValue<string>(`${name}.activity`);
  // A programme is read by its times; of an event that was held, they are one step away.
  const timed = useValue<string>("status") === "planned";
  const did = useDerived((each) => Boolean((each.value(name) as AgendaItem | undefined)?.did));
  const remarks = useRowIds(`${name}.remarks`).length;
  const path = form.pathOf(name);
  const agreements = useDerived((each) =>
    ((each.value("agreements") as Agreement[] | undefined) ?? []).map(({ key, title }) => ({
      id: key,
      name: inLanguage(title, lang) || key,
    })),
  );
  const outcomes = useDerived((each) =>
    ((each.value("outcomes") as Outcome[] | undefined) ?? []).map(({ key, points }) => ({
      id: key,
      name: inLanguage(points?.[0], lang) || key,
    })),
  );
  return (
    <>
      <div className={classes.with} data-path={path}>
        <div className={classes.inline}>
          {timed && <ClockFields name={`${name}.when`} column="time" />}
          <ChoiceField bare quiet needed={activity !== undefined} name={`${name}.activity`} />
          <div style={{ flex: "1 1 9rem" }}>
            <TextField
              bare
              quiet
              long
              name={`${name}.title`}
              column="title"
              example="itemTitle"
              onType={(title) => {
                const item = form.value(name) as AgendaItem;
                // It follows the title until another one is chosen; an item that says nothing has none.
                if (activity !== undefined && activity !== activityOfTitle(item.title)) return {};
                const after = isBegun({ ...item, title }) ? activityOfTitle(title) : undefined;
                return after === activity ? {} : { [`${name}.activity`]: after };
              }}
            />
          </div>
          <div style={{ flex: "1 1 11rem" }}>
            <VenueField bare quiet name={`${name}.venue`} column="venue" />
          </div>
        </div>
        <DetailsButton id={path} label={t("itemDetails")} />
      </div>
      {isOpen(path) && (
        <div className={classes.details} data-within={path}>
          {(activity === "other" || did) && <TextField long name={`${name}.did`} />}
          <TextRows
            name={`${name}.topics`}
            label={activity === "tour" ? "topicsLearned" : "topics"}
            open={`${name}.topicsOpen`}
          />
          <TextRows name={`${name}.saw`} open={`${name}.sawOpen`} />
          <ItemPeople name={`${name}.people`} />
          <Field stacked={remarks > 0} label={t("fields.remarks")} path={form.pathOf(`${name}.remarks`)}>
            <FormRows
              name={`${name}.remarks`}
              label={t("fields.remarks")}
              addLabel={t("addRemark")}
              addKey={ADD_KEYS.remarks}
              make={(at) => ({
                key: form.newKey("r"),
                // One after the other often does the same.
                act: form.value(`${name}.remarks.${at - 1}.act`) ?? "say",
              })}
            >
              {(row) => <RemarkRow name={row} />}
            </FormRows>
          </Field>
          <More id={path}>
            <ListedFields
              fields={AGENDA_FIELDS}
              name={name}
              own={{
                agreements: <KeysField name={`${name}.agreements`} options={agreements} />,
                outcomes: <KeysField name={`${name}.outcomes`} options={outcomes} />,
                when: <WhenFields name={`${name}.when`} clock={!timed} />,
              }}
            />
          </More>
        </div>
      )}
    </>
  );
}
