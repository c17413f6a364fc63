"use client";

import { useTranslations } from "next-intl";
import { AGREEMENT_FIELDS } from "@/domain/events/fields";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { useDerived, useFormRecord } from "./form-record";
import { ListedFields } from "./listed-fields";
import { DetailsButton, More } from "./more";
import { OrganizationField } from "./organization-field";
import { PeopleField } from "./people-fields";
import { ChoiceField, DayField, FlagField } from "./plain-fields";
import { FormRows, TextRows } from "./rows";
import { Field, TextField } from "./text-field";

function Party({ name }: { name: string }) {
  const form = useFormRecord();
  const organization = useDerived((each) => Boolean(each.value(`${name}.organization`)));
  const group = useDerived((each) => Boolean((each.value(`${name}.group`) as object | undefined) ?? false));
  return (
    <div data-row={form.pathOf(name)}>
      <div className={classes.inline}>
        {(organization || !group) && (
          <div style={{ flex: "2 1 12rem" }}>
            <OrganizationField bare name={`${name}.organization`} />
          </div>
        )}
        {(group || !organization) && (
          <div style={{ flex: "1 1 8rem" }}>
            <TextField bare name={`${name}.group`} example="partyGroup" />
          </div>
        )}
        <div style={{ flex: "1 1 10rem" }}>
          <PeopleField bare name={`${name}.signatories`} />
        </div>
      </div>
    </div>
  );
}

function EarlierFields({ name }: { name: string }) {
  const t = useTranslations("form");
  const label = name.endsWith("amends") ? "amends" : "renewalOf";
  return (
    <fieldset className={classes.group} aria-label={t(`fields.${label}`)}>
      <TextField name={`${name}.title`} label={label} />
      <DayField name={`${name}.signedOn`} />
    </fieldset>
  );
}

/** An agreement: a line, and its parties, content and terms one step away. */
export function AgreementRow({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const { isOpen } = useDisclosure();
  const path = form.pathOf(name);
  return (
    <>
      <div className={classes.with} data-path={path}>
        <div className={classes.inline}>
          <div style={{ flex: "1 1 14rem" }}>
            <TextField bare quiet long name={`${name}.title`} column="title" example="agreementTitle" />
          </div>
          <ChoiceField bare needed name={`${name}.type`} />
          <ChoiceField bare needed name={`${name}.status`} />
        </div>
        <DetailsButton id={path} label={t("agreementDetails")} />
      </div>
      {isOpen(path) && (
        <div className={classes.details} data-within={path}>
          <Field stacked label={t("fields.parties")} path={form.pathOf(`${name}.parties`)}>
            <FormRows plain name={`${name}.parties`} label={t("fields.parties")} make={() => ({})}>
              {(row) => <Party name={row} />}
            </FormRows>
          </Field>
          <TextField long name={`${name}.purpose`} />
          <Field stacked label={t("fields.scope")} path={form.pathOf(`${name}.scope`)}>
            <FormRows
              plain
              name={`${name}.scope`}
              label={t("fields.scope")}
              make={() => ({ key: form.newKey("s"), text: {} })}
              beside={<FlagField name={`${name}.scopeOpen`} label="open" />}
            >
              {(row) => <TextField bare long name={`${row}.text`} column="text" />}
            </FormRows>
          </Field>
          <TextRows name={`${name}.fields`} open={`${name}.fieldsOpen`} />
          <Field label={t("fields.witnesses")} path={form.pathOf(`${name}.witnesses`)}>
            <div className={classes.inline}>
              <div style={{ flex: "1 1 10rem" }}>
                <PeopleField bare name={`${name}.witnesses`} />
              </div>
              <FlagField name={`${name}.witnessesOpen`} />
            </div>
          </Field>
          <More id={path}>
            <ListedFields
              fields={AGREEMENT_FIELDS}
              name={name}
              own={{
                amends: <EarlierFields name={`${name}.amends`} />,
                renewalOf: <EarlierFields name={`${name}.renewalOf`} />,
              }}
            />
          </More>
        </div>
      )}
    </>
  );
}
