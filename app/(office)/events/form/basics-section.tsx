"use client";

import { useTranslations } from "next-intl";
import { RECORD_FIELDS } from "@/domain/events/fields";
import classes from "./fields.module.css";
import { useDerived, useValue } from "./form-record";
import { ListedFields } from "./listed-fields";
import { More } from "./more";
import { VenueField } from "./organization-field";
import { OrganizersRows } from "./organizers-rows";
import { ChoiceField } from "./plain-fields";
import { Field, TextField } from "./text-field";
import { WhenFields } from "./when-fields";

function PartOf() {
  const t = useTranslations("form");
  return (
    <More id="partOf" label={t("partOf")}>
      <div className={classes.details} data-row="partOf">
        <TextField name="partOf.name" />
        <ChoiceField name="partOf.how" />
        <WhenFields name="partOf.when" />
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
          <ChoiceField bare needed name="kind" />
          <ChoiceField bare needed name="status" />
        </div>
      </Field>
      <TextField long name="title" />
      {(!held || reasoned) && <TextField name="statusReason" />}
      <WhenFields name="when" />
      {(!held || planned) && <WhenFields name="planned" />}
      <TextField name="city" />
      <VenueField name="venue" />
      <TextField long name="purpose" />
      <More id="basics">
        <div className={classes.details}>
          <ListedFields fields={RECORD_FIELDS} name="" own={{ partOf: <PartOf /> }} />
          {held && !planned && <WhenFields name="planned" />}
          {held && !reasoned && <TextField name="statusReason" />}
        </div>
      </More>
    </>
  );
}
