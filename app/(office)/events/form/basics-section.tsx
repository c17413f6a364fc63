"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { RECORD_FIELDS } from "@/domain/events/fields";
import { FIRST_KIND, kindOfTitle } from "@/domain/events/kind-of-title";
import type { Text } from "@/domain/events/values";
import { useDisclosure } from "./disclosure";
import classes from "./fields.module.css";
import { type FormRecord, useDerived, useFormRecord, useValue } from "./form-record";
import { ListedFields } from "./listed-fields";
import { useLookup } from "./lookup";
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

/** Whether a field holds something; while it is typed under "More", it stays there. */
function useHeld(read: (form: FormRecord) => boolean): boolean {
  const { isOpen } = useDisclosure();
  const now = useDerived(read);
  const held = useRef(now);
  if (!isOpen("basics#more")) held.current = now;
  return held.current;
}

/** The kind of a new event follows its title until another one is chosen. */
function useKindOfTitle(): (title: Text) => Readonly<Record<string, unknown>> {
  const form = useFormRecord();
  const { eventId } = useLookup();
  return (title) => {
    const kind = form.value("kind");
    const before = kindOfTitle(form.value("title") as Text | undefined) ?? FIRST_KIND;
    const after = kindOfTitle(title) ?? FIRST_KIND;
    return eventId === undefined && kind === before && after !== kind ? { kind: after } : {};
  };
}

/** What, when, where. */
export function BasicsSection() {
  const t = useTranslations("form");
  const withKind = useKindOfTitle();
  const status = useValue<string>("status");
  const shifted = status === "postponed" || status === "cancelled";
  const reasoned = useHeld((each) => Boolean(each.value("statusReason"))) || shifted;
  const planned = useHeld((each) => Boolean(each.record().planned)) || shifted;
  return (
    <>
      <Field label={t("fields.kind")} path="kind">
        <div className={classes.inline}>
          <ChoiceField bare needed name="kind" />
          <ChoiceField bare needed name="status" />
        </div>
      </Field>
      <TextField long name="title" onType={withKind} />
      {reasoned && <TextField name="statusReason" />}
      <WhenFields name="when" />
      {planned && <WhenFields name="planned" />}
      <TextField name="city" />
      <VenueField name="venue" />
      <TextField long name="purpose" />
      <More id="basics">
        <div className={classes.details}>
          <ListedFields fields={RECORD_FIELDS} name="" own={{ partOf: <PartOf /> }} />
          {!planned && <WhenFields name="planned" />}
          {!reasoned && <TextField name="statusReason" />}
        </div>
      </More>
    </>
  );
}
