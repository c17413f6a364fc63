"use client";

import { useTranslations } from "next-intl";
import type { Outcome } from "@/domain/events/shape";
import { AgendaRow } from "./agenda-row";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useFormRecord, useValue } from "./form-record";
import { More } from "./more";
import { OrganizationsRows } from "./participant-details";
import { PeopleField } from "./people-fields";
import { ChoiceField } from "./plain-fields";
import { FormRows, TextRows } from "./rows";
import { Field } from "./text-field";
import { ADD_KEYS } from "./use-form-keys";

/** An organization or people to whom something is given, promised or wished. */
export function WhoseFields({ name, label }: { name: string; label: "to" | "by" }) {
  return (
    <>
      <PeopleField name={`${name}.participants`} label={label} />
      <OrganizationsRows name={`${name}.organizations`} label="organizations" />
    </>
  );
}

function OutcomeRow({ name }: { name: string }) {
  const form = useFormRecord();
  const type = useValue<Outcome["type"] & string>(`${name}.type`);
  return (
    <div data-row={form.pathOf(name)}>
      <ChoiceField needed={type !== undefined} name={`${name}.type`} />
      <TextRows name={`${name}.points`} />
      <PeopleField name={`${name}.by`} />
      <More id={form.pathOf(name)}>
        <WhoseFields name={`${name}.to`} label="to" />
      </More>
    </div>
  );
}

/** The agenda in chronological order, its outcomes, and background information. */
export function CourseSection() {
  const form = useFormRecord();
  const t = useTranslations("form");
  const { toggle } = useDisclosure();
  return (
    <>
      <FormRows
        name="agenda"
        label={t("fields.agenda")}
        addLabel={t("addItem")}
        addKey={ADD_KEYS.agenda}
        make={() => {
          const key = form.newKey("t");
          toggle(`agenda[${key}]`, true);
          return { key };
        }}
      >
        {(row) => <AgendaRow name={row} />}
      </FormRows>
      <More id="course" label={t("moreCourse")}>
        <div className={classes.details}>
          <Field stacked label={t("fields.outcomes")} path="outcomes">
            <FormRows
              name="outcomes"
              label={t("fields.outcomes")}
              make={() => ({ key: form.newKey("o"), type: "consensus", points: [{}] })}
            >
              {(row) => <OutcomeRow name={row} />}
            </FormRows>
          </Field>
          <TextRows name="background" />
        </div>
      </More>
    </>
  );
}
