"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { SuggestInput } from "@/components/suggest-input";
import classes from "./fields.module.css";
import { useFormRecord, useValue } from "./form-record";
import { More } from "./more";
import { ChoiceField, DayField, TimeField } from "./plain-fields";
import { Field, TextField } from "./text-field";
import { useFieldLabel } from "./use-field-label";

/** When: from, until, part of the day; clock times, words and zone one step away. */
export function WhenFields({ name }: { name: string }) {
  const form = useFormRecord();
  const words = useFieldLabel(name);
  const t = useTranslations("form");
  const path = form.pathOf(name);
  return (
    <fieldset className={classes.group} aria-label={words}>
      <Field label={words} path={path}>
        <div className={classes.inline}>
          <DayField name={`${name}.start`} bare />
          <span aria-hidden="true">–</span>
          <DayField name={`${name}.end`} bare />
          <ChoiceField name={`${name}.part`} bare />
        </div>
        <More id={path} label={t("moreWhen")}>
          <Field label={t("fields.clock")}>
            <div className={classes.inline}>
              <TimeField name={`${name}.time`} />
              <span aria-hidden="true">–</span>
              <TimeField name={`${name}.endTime`} />
            </div>
          </Field>
          <TextField name={`${name}.words`} example="whenWords" />
          <ZoneField name={`${name}.zone`} />
        </More>
      </Field>
    </fieldset>
  );
}

const matching = (words: string) =>
  Intl.supportedValuesOf("timeZone")
    .filter((zone) => zone.toLowerCase().includes(words.trim().toLowerCase().replaceAll(" ", "_")))
    .slice(0, 20);

function ZoneField({ name }: { name: string }) {
  const form = useFormRecord();
  const words = useFieldLabel(name);
  const [zones, setZones] = useState<string[]>([]);
  const ask = useCallback((typed: string) => setZones(matching(typed)), []);
  const path = form.pathOf(name);
  return (
    <Field label={words} path={path}>
      <SuggestInput
        className={classes.input}
        label={words}
        value={useValue<string>(name) ?? ""}
        onChange={(zone) => form.set(name, zone === "" ? undefined : zone)}
        onAsk={ask}
        suggestions={zones.map((zone) => ({ id: zone, name: zone }))}
        onChoose={(zone) => form.set(name, zone)}
        marks={{ "data-path": path }}
      />
    </Field>
  );
}
