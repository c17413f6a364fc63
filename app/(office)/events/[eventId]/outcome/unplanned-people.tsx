"use client";

import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import { Badge } from "@/components/badge";
import { SuggestInput } from "@/components/suggest-input";
import { inLanguage } from "@/domain/events/in-language";
import type { Unplanned } from "@/domain/events/plan-outcome";
import type { DraftRecord } from "@/domain/events/shape";
import { type DraftOrg, SIDES, type Side } from "@/domain/events/values";
import { useTRPCClient } from "../../../../trpc";
import fields from "../../form/fields.module.css";
import { useFormRecord } from "../../form/form-record";
import { useDebouncedSearch } from "../../form/lookup";
import { personLabels } from "../plan-labels";
import classes from "./outcome.module.css";
import { clearPost, enteredPost, UnplannedPost, UnplannedProvider } from "./unplanned-post";
import { inItsLanguage } from "./unplanned-record";

interface UnplannedProps {
  plan: DraftRecord;
  added: readonly Unplanned[];
  day: string;
  onChange: (added: readonly Unplanned[]) => void;
}

/** People who came unplanned: typed, or chosen from the directory with their positions of that day. */
export function UnplannedPeople({
  eventId,
  home,
  ...props
}: UnplannedProps & { eventId: string; home: DraftOrg | undefined }) {
  return (
    <UnplannedProvider eventId={eventId} plan={props.plan} home={home}>
      <UnplannedFields {...props} />
    </UnplannedProvider>
  );
}

function UnplannedFields({ plan, added, day, onChange }: UnplannedProps) {
  const form = useFormRecord();
  const t = useTranslations();
  const lang = useLocale();
  const nameId = useId();
  const client = useTRPCClient();
  const group = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState("");
  const [side, setSide] = useState<Side | "">("guest");
  const look = useCallback(
    (q: string) => client.people.search.query({ q, ...(day && { on: day }) }),
    [client, day],
  );
  const [answers, ask] = useDebouncedSearch(look);
  const put = (person: Unplanned) => {
    onChange([...added, { ...person, ...(side && { side }) }]);
    setTyped("");
    clearPost(form, plan);
    ask("");
    group.current?.querySelector<HTMLInputElement>("input")?.focus();
  };
  const add = () => {
    if (!typed.trim()) return;
    const post = enteredPost(form);
    put({ person: { name: inItsLanguage({ [lang]: typed }) }, ...(post && { posts: [post] }) });
  };
  const entered = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  // Enter in any of the fields; a picker takes it first to choose.
  const enteredLast = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && event.target instanceof HTMLInputElement) entered(event);
  };
  return (
    <>
      <ul className={classes.rows}>
        {added.map((person, at) => {
          const { name, post } = personLabels({ key: "", ...person }, lang);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end and taken out.
            <li key={at} className={classes.row} data-side={person.side}>
              <span className={classes.added}>
                <span className={classes.name}>{name}</span>
                <span className={classes.quiet}>{post}</span>
              </span>
              <Badge>{t("plan.person.unplanned")}</Badge>
              <ActionIcon
                aria-label={t("plan.remove", { name })}
                title={t("plan.remove", { name })}
                onClick={() => onChange(added.filter((_, other) => other !== at))}
              >
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <fieldset className={classes.add} ref={group} onKeyDown={enteredLast}>
        <legend>{t("plan.add")}</legend>
        <div className={classes.field}>
          <label htmlFor={nameId}>{t("plan.name")}</label>
          <SuggestInput
            className={fields.input}
            label={t("plan.name")}
            value={typed}
            marks={{ id: nameId }}
            onAsk={ask}
            onChange={setTyped}
            suggestions={answers.map((known, at) => ({
              id: String(at),
              name: inLanguage(known.person.name, lang),
              note: personLabels({ key: "", ...known }, lang).post,
            }))}
            onChoose={(at) => {
              const known = answers[Number(at)];
              if (known) put({ person: known.person, posts: known.posts });
            }}
          />
        </div>
        <UnplannedPost />
        <NativeSelect
          label={t("plan.side")}
          value={side}
          onChange={(event) => setSide(event.currentTarget.value as Side | "")}
          data={[
            ...SIDES.map((value) => ({ value, label: t(`values.side.${value}`) })),
            { value: "", label: t("plan.noSide") },
          ]}
        />
        <Button variant="default" disabled={!typed.trim()} onClick={add}>
          {t("plan.addButton")}
        </Button>
      </fieldset>
    </>
  );
}
