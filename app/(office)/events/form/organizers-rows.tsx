"use client";

import { useTranslations } from "next-intl";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import { OrganizationField } from "./organization-field";
import { KeyField, usePeopleOptions } from "./people-fields";
import { ChoiceField } from "./plain-fields";
import { FormRows } from "./rows";
import { Field } from "./text-field";

function Organizer({ name }: { name: string }) {
  const options = usePeopleOptions();
  const filled = useDerived((form) => Boolean(form.value(`${name}.organization`)));
  const person = useDerived((form) => Boolean(form.value(`${name}.participant`)));
  return (
    <div className={classes.inline}>
      <ChoiceField bare needed name={`${name}.tier`} />
      {!(person && !filled) && (
        <div style={{ flex: "1 1 14rem" }}>
          <OrganizationField bare name={`${name}.organization`} column="organization" />
        </div>
      )}
      {!(filled && !person) && <KeyField bare name={`${name}.participant`} options={options} />}
    </div>
  );
}

/** Organizers of the event with their capacity: an organization or a participant. */
export function OrganizersRows({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  return (
    <Field stacked label={t("fields.organizers")} path={form.pathOf(name)}>
      <FormRows plain name={name} label={t("fields.organizers")} make={() => ({ tier: "organizer" })}>
        {(row) => <Organizer name={row} />}
      </FormRows>
    </Field>
  );
}
