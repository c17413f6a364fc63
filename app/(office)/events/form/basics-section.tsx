"use client";

import { useTranslations } from "next-intl";
import { KINDS, ONLINE, PART_OF, STATUSES } from "@/domain/events/shape";
import classes from "./fields.module.css";
import { useDerived, useValue } from "./form-record";
import { More } from "./more";
import { OrganizationField, VenueField } from "./organization-field";
import { OrganizersRows } from "./organizers-rows";
import { ChoiceField } from "./plain-fields";
import { TextRows } from "./rows";
import { Field, TextField } from "./text-field";
import { WhenFields } from "./when-fields";

function PartOf() {
  const t = useTranslations("form");
  return (
    <More id="partOf" label={t("partOf")}>
      <div className={classes.details} data-row="partOf">
        <TextField name="partOf.name" label="officialName" />
        <ChoiceField name="partOf.how" label="how" values={PART_OF} group="partOf" />
        <WhenFields name="partOf.when" label="when" />
        <TextField name="partOf.city" />
        <VenueField name="partOf.venue" />
        <OrganizersRows name="partOf.organizers" />
      </div>
    </More>
  );
}

/** What, when, where. */
export function BasicsSection() {
  const t = useTranslations("form");
  const held = useValue<string>("status") === "held";
  const reasoned = useDerived((each) => Boolean(each.value("statusReason")));
  const planned = useDerived((each) => Boolean(each.record().planned));
  return (
    <>
      <Field label={t("fields.kind")} path="kind">
        <div className={classes.inline}>
          <ChoiceField bare needed name="kind" values={KINDS} group="kind" />
          <ChoiceField bare needed name="status" values={STATUSES} group="status" />
        </div>
      </Field>
      <TextField long name="title" />
      {(!held || reasoned) && <TextField name="statusReason" />}
      <WhenFields name="when" label="when" />
      {(!held || planned) && <WhenFields name="planned" label="planned" />}
      <TextField name="city" />
      <VenueField name="venue" />
      <TextField long name="purpose" />
      <More id="basics">
        <div className={classes.details}>
          <TextRows name="areas" />
          <ChoiceField name="online" values={ONLINE} group="online" />
          <OrganizersRows name="organizers" />
          <PartOf />
          <TextField long name="officialName" />
          <TextField long name="theme" />
          <TextField long name="slogan" />
          {held && !planned && <WhenFields name="planned" label="planned" />}
          {held && !reasoned && <TextField name="statusReason" />}
          <OrganizationField name="home" />
        </div>
      </More>
    </>
  );
}
