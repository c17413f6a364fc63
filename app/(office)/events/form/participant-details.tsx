"use client";

import { useTranslations } from "next-intl";
import { withMembership } from "@/domain/events/delegation-edits";
import { PERSON_FIELDS } from "@/domain/events/fields";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import { ListedFields } from "./listed-fields";
import { More } from "./more";
import { OrganizationField } from "./organization-field";
import { KeyField, ParticipantField } from "./people-fields";
import { ChoiceField, FlagField, NumberField } from "./plain-fields";
import { FormRows, TextRows } from "./rows";
import { Field, TextField } from "./text-field";
import { useDelegationOptions } from "./use-delegation-options";

export function OrganizationsRows({ name, label }: { name: string; label: "of" | "organizations" }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const words = t(`fields.${label}`);
  return (
    <Field label={words} path={form.pathOf(name)}>
      <FormRows plain name={name} label={words} make={() => ({})}>
        {(row) => <OrganizationField bare name={row} label="organization" column="organization" />}
      </FormRows>
    </Field>
  );
}

function Post({ name }: { name: string }) {
  const form = useFormRecord();
  return (
    <div data-row={form.pathOf(name)}>
      <div className={classes.texts}>
        <div className={classes.text}>
          <TextField bare name={`${name}.title`} column="title" />
        </div>
        <div className={classes.text}>
          <OrganizationField bare name={`${name}.organization`} column="organization" />
        </div>
      </div>
      <div className={classes.inline}>
        <FlagField name={`${name}.former`} />
        <FlagField name={`${name}.acting`} />
        <FlagField name={`${name}.concurrent`} />
        <FlagField name={`${name}.honorary`} />
        <NumberField bare name={`${name}.rank`} />
      </div>
    </div>
  );
}

/** All that can be said of one participant beyond the line. */
export function ParticipantDetails({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const delegations = useDelegationOptions();
  const isGroup = useDerived((each) => each.value(`${name}.group`) !== undefined);
  const path = form.pathOf(name);
  const turn = () => {
    const { person, group, of: _of, ofOpen: _open, ...rest } = form.value(name) as Record<string, unknown>;
    const words = (person as { name?: object } | undefined)?.name;
    form.set(name, group ? { ...rest, person: { name: group } } : { ...rest, group: words ?? {} });
  };
  return (
    <>
      <ChoiceField name={`${name}.side`} />
      {isGroup && (
        <>
          <OrganizationsRows name={`${name}.of`} label="of" />
          <FlagField name={`${name}.ofOpen`} label="open" />
        </>
      )}
      <Field stacked label={t("fields.posts")} path={form.pathOf(`${name}.posts`)}>
        <FormRows plain name={`${name}.posts`} label={t("fields.posts")} make={() => ({})}>
          {(row) => <Post name={row} />}
        </FormRows>
      </Field>
      <ChoiceField name={`${name}.presence`} />
      <KeyField
        name={`${name}.delegation`}
        options={delegations}
        onChoose={(key) => form.change((record) => withMembership(record, Number(name.split(".")[1]), key))}
      />
      <ParticipantField name={`${name}.onBehalfOf`} />
      <ParticipantField name={`${name}.substitutes`} />
      <TextRows name={`${name}.functions`} example="functions" />
      <More id={path}>
        {!isGroup && <ListedFields fields={PERSON_FIELDS} name={`${name}.person`} />}
        <button type="button" className={classes.link} onClick={turn}>
          {isGroup ? t("makePerson") : t("makeGroup")}
        </button>
      </More>
    </>
  );
}
