"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useRef, useState } from "react";
import { SuggestInput } from "@/components/suggest-input";
import { inLanguage } from "@/domain/events/in-language";
import type { Participant, Person } from "@/domain/events/shape";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { KnownPerson } from "@/domain/participations/match";
import { inBrackets } from "@/domain/punctuation";
import classes from "./fields.module.css";
import { RowPanel } from "./form-panel";
import { useDerived, useFormRecord, useValue } from "./form-record";
import { useLanguages } from "./languages";
import { useDebouncedSearch, useLookup } from "./lookup";
import { DetailsButton } from "./more";
import { OrganizationField } from "./organization-field";
import { Overlaps } from "./overlaps";
import { ParticipantDetails } from "./participant-details";
import people from "./people.module.css";
import { useSelection } from "./people-selection";
import { ProblemLine } from "./problems";
import { RolesButton } from "./roles-button";
import { SamePersonHint } from "./same-people";
import { SideHead } from "./side-head";
import { TextField } from "./text-field";
import { usePersonKeys } from "./use-person-keys";

const knownNote = (known: KnownPerson, lang: Lang): string => {
  const post = known.posts[0];
  return [inLanguage(post?.organization?.name, lang), inLanguage(post?.title, lang)]
    .filter(Boolean)
    .join(" ");
};

/** The name in one language: typed, or chosen from the directory together with the posts of that day. */
function NameField({
  row,
  lang,
  tag,
  second,
  onKeyDown,
}: {
  row: string;
  lang: Lang;
  tag: boolean;
  second: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const form = useFormRecord();
  const t = useTranslations();
  const lookup = useLookup();
  const name = `${row}.person.name.${lang}`;
  const value = useValue<string>(name) ?? "";
  const look = useCallback(
    (words: string) => lookup.people(words, form.value("when.start") as string | undefined),
    [lookup, form],
  );
  const [answers, ask] = useDebouncedSearch(look);
  const path = form.pathOf(name);
  const label = `${t("form.fields.personName")}${tag ? ` (${t(`ui.${lang}`)})` : ""}`;
  const example = second ? t(`form.mark.${lang}`) : t(`form.examples.${lang}.personName`);
  // In a form of one language, the other language shows whose row it is.
  const elsewhere = useDerived((each) =>
    tag ? "" : inLanguage((each.value(row) as Participant | undefined)?.person?.name, lang),
  );
  const take = (known: KnownPerson) => {
    const own = form.value(row) as Participant;
    const hasPosts = (form.record().participants ?? []).some((each) => each.key === own.key && each.posts);
    form.set(
      row,
      structuredClone({ ...own, person: known.person, ...(!hasPosts && { posts: known.posts }) }),
    );
  };
  return (
    <div className={classes.text}>
      <SuggestInput
        className={[classes.input, classes.quiet, people.name].filter(Boolean).join(" ")}
        label={label}
        lang={LANGUAGE_TAG[lang]}
        placeholder={elsewhere ? inBrackets(example, elsewhere, lang) : example}
        value={value}
        onAsk={ask}
        onChange={(words) => {
          const person = form.value(`${row}.person`) as Person | undefined;
          // Another name is another person; a name corrected stays the same one.
          const { id, ...rest } = person ?? { name: {} };
          const name = { ...person?.name, [lang]: words === "" ? undefined : words };
          const same = id !== undefined && words !== "" && words[0] === value[0];
          form.set(`${row}.person`, { ...rest, ...(same && { id }), name });
        }}
        suggestions={answers.map((known, at) => ({
          id: String(at),
          name: inLanguage(known.person.name, lang),
          note: knownNote(known, lang),
        }))}
        onChoose={(at) => {
          const known = answers[Number(at)];
          if (known) take(known);
        }}
        onKeyDown={onKeyDown}
        marks={{ "data-path": path, "data-column": `name-${lang}` }}
      />
      <ProblemLine path={path} />
    </div>
  );
}

/** One participant: name, first post and roles in a line; everything else in the panel beside the form. */
export function ParticipantRow({ name }: { name: string }) {
  const form = useFormRecord();
  const t = useTranslations();
  const locale = useLocale();
  const langs = useLanguages();
  const selection = useSelection();
  const keyed = usePersonKeys(name);
  const own = useValue<string>(`${name}.key`) ?? "";
  const [roles, setRoles] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const openRoles = (open: boolean) => {
    setRoles(open);
    if (open) return;
    // The focus returns to the previous field, or to the button, which is rendered again by then.
    const back = cameFrom.current;
    cameFrom.current = null;
    requestAnimationFrame(() => (back ?? line.current?.querySelector<HTMLElement>("[data-roles]"))?.focus());
  };
  const side = useValue<string>(`${name}.side`);
  const isGroup = useDerived((each) => each.value(`${name}.group`) !== undefined);
  const presence = useValue<string>(`${name}.presence`);
  // The line shows one post of a person, and one organization of a group.
  const more = useDerived((each) => {
    const all = each.value(isGroup ? `${name}.of` : `${name}.posts`);
    return Array.isArray(all) ? Math.max(0, all.length - 1) : 0;
  });
  const called = useDerived((each) => {
    const own = each.value(name) as Participant | undefined;
    return inLanguage(own?.person?.name, locale) || inLanguage(own?.group, locale);
  });
  const path = form.pathOf(name);
  const slash = (event: KeyboardEvent<HTMLElement>) => {
    if (keyed(event)) return;
    if (event.key !== "/" && event.key !== "、") return;
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    cameFrom.current = event.target as HTMLElement;
    setRoles(true);
  };
  return (
    <>
      <SideHead name={name} />
      <div
        ref={line}
        className={people.line}
        data-side={side}
        data-path={path}
        data-langs={langs.length}
        data-lang={langs.length === 1 ? langs[0] : undefined}
        data-selected={selection.keys.has(own) || undefined}
      >
        <input
          type="checkbox"
          className={people.check}
          tabIndex={-1}
          aria-label={t("form.select", { name: called || t("form.unnamed") })}
          title={t("form.selectKeys", { name: called || t("form.unnamed") })}
          checked={selection.keys.has(own)}
          onClick={(event) => selection.choose(own, event.currentTarget.checked, event.shiftKey)}
          readOnly
        />
        {isGroup ? (
          <div className={people.group}>
            <TextField bare quiet name={`${name}.group`} column="name" onKeyDown={slash} example="group" />
          </div>
        ) : (
          <>
            <div className={`${classes.texts} ${classes.stacked}`}>
              {langs.map((lang) => (
                <NameField
                  key={lang}
                  row={name}
                  lang={lang}
                  tag={langs.length > 1}
                  second={lang !== langs[0]}
                  onKeyDown={slash}
                />
              ))}
            </div>
            <TextField
              bare
              quiet
              name={`${name}.posts.0.title`}
              column="title"
              onKeyDown={slash}
              example="postTitle"
            />
          </>
        )}
        <div className={people.rest}>
          <OrganizationField
            bare
            quiet
            name={isGroup ? `${name}.of.0` : `${name}.posts.0.organization`}
            column="organization"
            onKeyDown={slash}
          />
          <div className={people.marks}>
            {more > 0 && <span className={people.mark}>+{more}</span>}
            {presence && presence !== "attended" && (
              <span className={people.mark}>
                {t(`values.presence.${presence}` as "values.presence.absent")}
              </span>
            )}
            <RolesButton name={`${name}.roles`} open={roles} onOpen={openRoles} who={called} />
            <DetailsButton id={path} label={t("form.detailsOf", { name: called || t("form.unnamed") })} />
          </div>
        </div>
      </div>
      <SamePersonHint name={name} />
      <Overlaps of="people" name={`${name}.person.id`} />
      <RowPanel id={path} label={called || t("form.unnamed")}>
        <ParticipantDetails name={name} />
      </RowPanel>
    </>
  );
}
