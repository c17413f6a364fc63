"use client";

import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useId, useRef, useState } from "react";
import { Badge } from "@/components/badge";
import { SuggestInput } from "@/components/suggest-input";
import { inLanguage } from "@/domain/events/in-language";
import type { Unplanned } from "@/domain/events/plan-outcome";
import { holdsChinese, SIDES, type Side, type Text } from "@/domain/events/values";
import { useTRPCClient } from "../../../../trpc";
import fields from "../../form/fields.module.css";
import { useDebouncedSearch } from "../../form/lookup";
import { personLabels } from "../plan-labels";
import classes from "./outcome.module.css";

const textOf = (words: string): Text => ({ [holdsChinese(words) ? "zh" : "en"]: words.trim() });

const EMPTY = { name: "", organization: "", title: "" };

/** People who came unplanned: typed, or chosen from the directory with their positions of that day. */
export function UnplannedPeople({
  added,
  day,
  onChange,
}: {
  added: readonly Unplanned[];
  day: string;
  onChange: (added: readonly Unplanned[]) => void;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const nameId = useId();
  const client = useTRPCClient();
  const group = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState(EMPTY);
  const [side, setSide] = useState<Side | "">("guest");
  const look = useCallback(
    (q: string) => client.people.search.query({ q, ...(day && { on: day }) }),
    [client, day],
  );
  const [answers, ask] = useDebouncedSearch(look);
  const put = (person: Unplanned) => {
    onChange([...added, { ...person, ...(side && { side }) }]);
    setTyped(EMPTY);
    ask("");
    group.current?.querySelector<HTMLInputElement>("input")?.focus();
  };
  const add = () => {
    if (!typed.name.trim()) return;
    const post = {
      ...(typed.organization.trim() && { organization: { name: textOf(typed.organization) } }),
      ...(typed.title.trim() && { title: textOf(typed.title) }),
    };
    put({
      person: { name: textOf(typed.name) },
      ...(Object.keys(post).length > 0 && { posts: [post] }),
    });
  };
  const entered = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
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
      <fieldset className={classes.add} ref={group}>
        <legend>{t("plan.add")}</legend>
        <div className={classes.field}>
          <label htmlFor={nameId}>{t("plan.name")}</label>
          <SuggestInput
            className={fields.input}
            label={t("plan.name")}
            value={typed.name}
            marks={{ id: nameId }}
            onAsk={ask}
            onChange={(name) => setTyped({ ...typed, name })}
            onKeyDown={entered}
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
        {(["organization", "title"] as const).map((field) => (
          <TextInput
            key={field}
            className={classes.field}
            label={t(`plan.${field}`)}
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            onKeyDown={entered}
            autoComplete="off"
          />
        ))}
        <NativeSelect
          label={t("plan.side")}
          value={side}
          onChange={(event) => setSide(event.currentTarget.value as Side | "")}
          data={[
            ...SIDES.map((value) => ({ value, label: t(`values.side.${value}`) })),
            { value: "", label: t("plan.noSide") },
          ]}
        />
        <Button variant="default" disabled={!typed.name.trim()} onClick={add}>
          {t("plan.addButton")}
        </Button>
      </fieldset>
    </>
  );
}
