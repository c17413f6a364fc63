"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { SuggestInput } from "@/components/suggest-input";
import classes from "./fields.module.css";
import { useFormRecord, useValue } from "./form-record";
import { More } from "./more";
import { ChoiceField, DayField, TimeField } from "./plain-fields";
import { Field, TextField } from "./text-field";
import { useFieldLabel } from "./use-field-label";
import { zoneName, zonesMatching } from "./zone-name";

/** The clock times of something: from, until. */
export function ClockFields({ name, column }: { name: string; column?: string }) {
  return (
    <div className={`${classes.inline} ${classes.together}`}>
      <TimeField name={`${name}.time`} {...(column && { column })} />
      <span aria-hidden="true">–</span>
      <TimeField name={`${name}.endTime`} {...(column && { column: `${column}-end` })} />
    </div>
  );
}

/** When: from, until, part of the day; clock times, words and zone one step away. Without `clock`, its times are elsewhere. */
export function WhenFields({ name, clock = true }: { name: string; clock?: boolean }) {
  const form = useFormRecord();
  const words = useFieldLabel(name);
  const t = useTranslations("form");
  const path = form.pathOf(name);
  return (
    <fieldset className={classes.group} aria-label={words}>
      <Field label={words} path={path}>
        <div className={`${classes.inline} ${classes.together}`}>
          <DayField name={`${name}.start`} bare />
          <span aria-hidden="true">–</span>
          <DayField name={`${name}.end`} from={`${name}.start`} bare />
          <ChoiceField name={`${name}.part`} bare />
        </div>
        <More id={path} label={t("moreWhen")}>
          {clock && (
            <Field label={t("fields.clock")}>
              <ClockFields name={name} />
            </Field>
          )}
          <TextField name={`${name}.words`} example="whenWords" />
          <ZoneField name={`${name}.zone`} />
        </More>
      </Field>
    </fieldset>
  );
}

/** Proposals that a list shows. */
const OFFERS = 20;

function ZoneField({ name }: { name: string }) {
  const form = useFormRecord();
  const words = useFieldLabel(name);
  const lang = useLocale();
  const chinaTime = useTranslations("auth")("chinaTime");
  const [zones, setZones] = useState<ReturnType<typeof zonesMatching>>([]);
  const ask = useCallback(
    (typed: string) => setZones(zonesMatching(typed, lang, chinaTime).slice(0, OFFERS)),
    [lang, chinaTime],
  );
  const zone = useValue<string>(name) ?? "";
  const path = form.pathOf(name);
  return (
    <Field label={words} path={path}>
      <SuggestInput
        className={classes.input}
        label={words}
        value={zoneName(zone, lang, chinaTime)}
        onChange={(typed) => form.set(name, typed === "" ? undefined : typed)}
        onAsk={ask}
        suggestions={zones.map(({ id, name }) => ({ id, name, ...(name !== id && { note: id }) }))}
        onChoose={(id) => form.set(name, id)}
        marks={{ "data-path": path }}
      />
    </Field>
  );
}
